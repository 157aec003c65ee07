import assert from 'node:assert/strict';
import type {
  CodeLens,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
} from 'vscode-languageserver/node';
import { type Editor, endServers, modern } from './client';
import { clean } from './drafts';
import { ask, opened, uri } from './opened';

/** The words under each token, with its type and modifiers. */
function decode(editor: Editor, data: readonly number[]): string[] {
  const { legend } = editor.initialized.capabilities.semanticTokensProvider as { legend: SemanticTokensLegend };
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, since = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += lines;
    character = lines === 0 ? character + since : since;
    const words = editor.wordsAt(uri, { start: { line, character }, end: { line, character: character + length } });
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits >> bit) & 1);
    found.push(`${[legend.tokenTypes[type], ...modifiers].join('.')} ${words}`);
  }
  return found;
}

function applyTo(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
  const changed = [...data];
  for (const it of [...edits].sort((a, b) => b.start - a.start)) {
    changed.splice(it.start, it.deleteCount, ...(it.data ?? []));
  }
  return changed;
}

describe('tokens over the protocol', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('are told whole, as what has changed, and for a range', async () => {
    const editor = await opened(clean);
    const whole = await ask<SemanticTokens>(editor, 'textDocument/semanticTokens/full');
    const words = decode(editor, whole.data);
    assert.ok(words.includes('type.definition 512/KH-SNV'), words.join('\n'));
    assert.ok(words.includes('type.declaration 30/2020/NĐ-CP'));
    assert.ok(words.includes('type 30/2020/NĐ-CP'));
    assert.ok(words.includes('function Văn phòng Sở'));
    assert.ok(words.includes('enumMember trước ngày 29/01/2027'));

    const delta = (previousResultId: string | undefined): Promise<SemanticTokensDelta | SemanticTokens> =>
      ask(editor, 'textDocument/semanticTokens/full/delta', { previousResultId });
    const same = (await delta(whole.resultId)) as SemanticTokensDelta;
    assert.deepEqual(same.edits, []);
    editor.replace(uri, 'trước ngày 29/01/2027', 'chậm nhất ngày 28/01/2027\n');
    const changed = (await delta(same.resultId)) as SemanticTokensDelta;
    assert.equal(changed.edits.length, 1);
    assert.ok((changed.edits[0]?.data?.length ?? 0) < 20, JSON.stringify(changed));
    const again = await ask<SemanticTokens>(editor, 'textDocument/semanticTokens/full');
    assert.deepEqual(applyTo(whole.data, changed), again.data);
    assert.ok(decode(editor, again.data).includes('enumMember chậm nhất ngày 28/01/2027'));
    // What is not known any more is told whole.
    assert.deepEqual(((await delta('0')) as SemanticTokens).data, again.data);

    const range = editor.rangeOf(uri, 'Đơn vị chủ trì: Văn phòng Sở');
    const part = await ask<SemanticTokens>(editor, 'textDocument/semanticTokens/range', { range });
    assert.deepEqual(decode(editor, part.data), ['function Văn phòng Sở']);
  });

  it('are one on each line of a thing that is broken', async () => {
    const text =
      'I. TỔ CHỨC THỰC HIỆN\r\n\r\n1. Các phòng gửi báo cáo về Văn phòng Sở trước\r\nngày 05/11/2027 để tổng hợp.\r\n';
    const editor = await opened(text);
    const { data } = await ask<SemanticTokens>(editor, 'textDocument/semanticTokens/full');
    assert.deepEqual(decode(editor, data), ['enumMember trước', 'enumMember ngày 05/11/2027']);
  });
});

describe('hints over the protocol', function () {
  this.timeout(60_000);
  afterEach(endServers);
  const everywhere = { range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } } };

  it('stand behind the dates of deadlines, and for a range only there', async () => {
    const editor = await opened(clean);
    const all = await ask<InlayHint[]>(editor, 'textDocument/inlayHint', everywhere);
    const first = editor.rangeOf(uri, '29/01/2027');
    const hint = all.find((it) => it.position.line === first.end.line);
    assert.deepEqual(hint?.position, first.end);
    // How many days are left depends on the day on which this runs.
    assert.match(String(hint?.label), /^T6(?:$|, )/u);
    assert.match(String(hint?.tooltip), /^Hạn cuối: thứ Năm, 28\/01\/2027 /u);
    const range = { start: first.start, end: first.end };
    assert.deepEqual(await ask<InlayHint[]>(editor, 'textDocument/inlayHint', { range }), [hint]);
    assert.ok(1 < all.length);
  });

  it('are switched off by one setting, and asked for again when it changes', async () => {
    const workspace = { ...modern.workspace, inlayHint: { refreshSupport: true } };
    const editor = await opened(clean, { capabilities: { ...modern, workspace }, settings: { inlayHints: false } });
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      });
    });
    assert.deepEqual(await ask<InlayHint[]>(editor, 'textDocument/inlayHint', everywhere), []);
    editor.settings = { inlayHints: true };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.notDeepEqual(await ask<InlayHint[]>(editor, 'textDocument/inlayHint', everywhere), []);
  });
});

describe('lenses over the protocol', function () {
  this.timeout(60_000);
  afterEach(endServers);
  const title = '5 nhiệm vụ · 5 có đơn vị chủ trì · 2 có thời hạn ngày';

  it('stand over the tasks, with a command only where the editor has it', async () => {
    const plain = await opened(clean);
    const [lens] = await ask<CodeLens[]>(plain, 'textDocument/codeLens');
    assert.ok(lens);
    assert.equal(plain.wordsAt(uri, lens.range), 'II. NHIỆM VỤ VÀ GIẢI PHÁP');
    assert.deepEqual(lens.command, { title, command: '' });
    const ours = await opened(clean, { initializationOptions: { commands: true } });
    const [own] = await ask<CodeLens[]>(ours, 'textDocument/codeLens');
    assert.equal(own?.command?.command, 'thao.showPlaces');
    const [address, position, ranges] = own.command.arguments ?? [];
    assert.equal(address, uri);
    assert.deepEqual(position, own.range.start);
    assert.equal(ranges.length, 5);
    assert.equal(ours.wordsAt(uri, ranges[0]), 'Hoàn thiện quy chế và danh mục hồ sơ');
  });

  it('stay while somebody types, and are asked for again when the typing pauses', async () => {
    const workspace = { ...modern.workspace, codeLens: { refreshSupport: true } };
    const one = clean.replace(/2\. Tập huấn kỹ năng[\s\S]*?(?=III\. KINH PHÍ)/u, '');
    const editor = await opened(one, { capabilities: { ...modern, workspace } });
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/codeLens/refresh', () => {
        resolve();
        return null;
      });
    });
    assert.deepEqual(await ask<CodeLens[]>(editor, 'textDocument/codeLens'), []);
    const { start } = editor.rangeOf(uri, 'III. KINH PHÍ');
    const second = ['2. Số hóa hồ sơ lưu trữ', '', 'Đơn vị chủ trì: Văn phòng Sở', ''];
    second.forEach((line, i) => {
      const at = { line: start.line + i, character: 0 };
      editor.change(uri, [{ range: { start: at, end: at }, text: `${line}\n` }]);
    });
    assert.deepEqual(await ask<CodeLens[]>(editor, 'textDocument/codeLens'), []);
    await refreshed;
    const now = await ask<CodeLens[]>(editor, 'textDocument/codeLens');
    assert.deepEqual(
      now.map((it) => it.command?.title),
      ['2 nhiệm vụ · 2 có đơn vị chủ trì · 1 có thời hạn ngày'],
    );
  });
});
