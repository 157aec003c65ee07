import assert from 'node:assert/strict';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver/node';
import {
  type ListedRule,
  pageAddress,
  type RulePageAnswer,
  rulePageRequest,
  rulesRequest,
  showRuleCommand,
  turnOffRuleCommand,
} from '../../server/src/protocol';
import { rules } from '../../server/src/rules/index';
import { bare, type Editor, endServers, modern, startEditor } from './client';
import { messy } from './drafts';

const uri = 'untitled:Untitled-1';
const rule = 'citation-date-inconsistent';

const withMarkdown = {
  ...modern,
  textDocument: { ...modern.textDocument, hover: { contentFormat: ['markdown' as const, 'plaintext' as const] } },
};
const ours = {
  capabilities: withMarkdown,
  initializationOptions: { commands: true },
  settings: { quietWhileTyping: false },
};

const hoverAt = (editor: Editor, words: string): Promise<Hover | null> =>
  editor.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: editor.rangeOf(uri, words).start,
  });
const markupAt = async (editor: Editor, words: string): Promise<MarkupContent> => {
  const over = await hoverAt(editor, words);
  assert.ok(over);
  return over.contents as MarkupContent;
};
const commandsOf = (actions: readonly CodeAction[]): unknown[] => actions.flatMap((it) => it.command?.command ?? []);

describe('what there is to read about a rule', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('is a page for each rule, with its heading, why, severity, examples and how to silence it', async () => {
    const editor = await startEditor(ours);
    const listed = await editor.connection.sendRequest<ListedRule[]>(rulesRequest);
    for (const it of rules) assert.ok(listed.some((one) => one.id === it.id && one.title === it.title));
    for (const { id, title, group } of listed) {
      assert.notEqual(group, '');
      const page = await editor.connection.sendRequest<RulePageAnswer | null>(rulePageRequest, { id });
      assert.equal(page?.title, title);
      assert.match(page.markdown, /^# .+\n\n.+ · `[a-z-]+`\n\n## Vì sao\n\n/u);
      assert.match(page.markdown, /\n## Mức\n\n/u);
      assert.doesNotMatch(page.markdown, /[⟦⟧]|(?<!-)undefined|\[object/u);
      const isRule = rules.some((it) => it.id === id);
      assert.equal(page.markdown.includes(`<!-- thảo: bỏ qua ${id}: lý do -->`), isRule);
    }
    for (const params of [{ id: 'no-such-rule' }, {}, { id: 7 }]) {
      assert.equal(await editor.connection.sendRequest(rulePageRequest, params), null);
    }
  });

  it('is one click away from each finding, in an editor that has the command', async () => {
    const editor = await startEditor(ours);
    editor.open(uri, messy);
    for (const it of await editor.pulled(uri)) {
      const title = rules.find(({ id }) => id === it.code)?.title ?? '';
      assert.equal(it.codeDescription?.href, pageAddress(String(it.code), title));
    }
    const actions = await editor.actions(uri, editor.rangeOf(uri, '21/01/2026'));
    const titles = actions.map((it) => it.title);
    const [turnOff] = actions.filter((it) => it.command?.command === turnOffRuleCommand);
    assert.match(turnOff?.title ?? '', /^Tắt “.*” trong cả thư mục$/u);
    assert.deepEqual(turnOff?.command?.arguments, [uri, rule, rules.find(({ id }) => id === rule)?.title]);
    assert.equal(turnOff?.edit, undefined);
    const [read] = actions.filter((it) => it.command?.command === showRuleCommand);
    assert.match(read?.title ?? '', /^Xem quy tắc “.*”$/u);
    assert.deepEqual(read?.command?.arguments, [rule]);
    const order = ['Đổi', 'Bỏ qua', 'Tắt', 'Xem'].map((word) => titles.findIndex((it) => it.startsWith(word)));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      titles.join('\n'),
    );
    assert.ok(!order.includes(-1), titles.join('\n'));
  });

  it('is offered to no editor that lacks the commands', async () => {
    const editor = await startEditor({ capabilities: withMarkdown, settings: { quietWhileTyping: false } });
    editor.open(uri, messy);
    for (const it of await editor.pulled(uri)) assert.equal(it.codeDescription, undefined);
    assert.deepEqual(commandsOf(await editor.actions(uri, editor.rangeOf(uri, '21/01/2026'))), []);
    const { value } = await markupAt(editor, '21/01/2026');
    assert.match(value, /\*\*Một văn bản được viện dẫn/u);
    assert.doesNotMatch(value, /command:/u);
  });

  it('appears over the words of a finding, and over the rule that a silence names', async () => {
    const editor = await startEditor(ours);
    editor.open(uri, messy);
    const over = await hoverAt(editor, '21/01/2026');
    assert.ok(over?.range);
    assert.match(editor.wordsAt(uri, over.range), /21\/01\/2026/u);
    const { kind, value } = over.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /\n---\n.*\]\(command:thao\.showRule\?%5B%22citation-date-inconsistent%22%5D\)$/su);
    assert.equal(await hoverAt(editor, 'KẾ HOẠCH'), null);
    editor.change(uri, [{ text: `<!-- thảo: bỏ qua ${rule}, no-such-rule: thử -->\n${messy}` }]);
    const silence = await hoverAt(editor, rule);
    assert.ok(silence?.range);
    assert.equal(editor.wordsAt(uri, silence.range), rule);
    const silent = (await hoverAt(editor, '21/01/2026'))?.contents as MarkupContent;
    assert.doesNotMatch(silent.value, /citation-date-inconsistent/u);
  });

  it('is plain words for an editor that says nothing of itself', async () => {
    const editor = await startEditor({ capabilities: bare });
    editor.open(uri, messy);
    const { kind, value } = await markupAt(editor, '21/01/2026');
    assert.equal(kind, 'plaintext');
    assert.match(value, /\n\nMột văn bản được viện dẫn .*\n/u);
    assert.doesNotMatch(value, /\*\*|\\/u);
  });
});
