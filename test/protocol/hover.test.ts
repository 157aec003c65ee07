import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver/node';
import { bare, type Editor, type EditorOptions, endServers, modern, startEditor } from './client';
import { clean } from './drafts';

const uri = 'file:///k%E1%BA%BF%20ho%E1%BA%A1ch/ban%20(1).kehoach';

const markdown = {
  ...modern,
  textDocument: { ...modern.textDocument, hover: { contentFormat: ['markdown' as const, 'plaintext' as const] } },
};

async function hoverOver(words: string, options: EditorOptions = {}, text = clean): Promise<[Hover | null, Editor]> {
  const editor = await startEditor({ capabilities: markdown, ...options });
  editor.open(uri, text);
  const { start } = editor.rangeOf(uri, words);
  const position = { line: start.line, character: start.character + 1 };
  const params = { textDocument: { uri }, position };
  return [await editor.connection.sendRequest<Hover | null>('textDocument/hover', params), editor];
}

/** What it says; empty where there is none. */
const contentsOf = (it: Hover | null): MarkupContent =>
  it ? (it.contents as MarkupContent) : { kind: 'plaintext', value: '' };

describe('a hover', function () {
  this.timeout(60_000);
  afterEach(endServers);

  it('tells a citation in full, with the place where it is so', async () => {
    const [found, editor] = await hoverOver('Nghị định số 30/2020/NĐ-CP, cách');
    assert.ok(found?.range);
    assert.equal(editor.wordsAt(uri, found.range), 'Nghị định số 30/2020/NĐ-CP');
    assert.deepEqual(found.contents, {
      kind: 'markdown',
      value: `**Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư**  \nGhi đủ ở [dòng 16](file:///k%E1%BA%BF%20ho%E1%BA%A1ch/ban%20%281%29.kehoach#L16); viện dẫn 2 lần`,
    });
  });

  it('leads there by a command where the editor has it', async () => {
    const initializationOptions = { commands: true };
    const [found] = await hoverOver('Nghị định số 30/2020/NĐ-CP, cách', { initializationOptions });
    const { value } = contentsOf(found);
    const [, query = ''] = /\]\(command:thao\.showPlace\?([^)\s]+)\)/u.exec(value) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), [uri, { line: 15, character: 20 }]);
  });

  it('is plain where Markdown is not understood', async () => {
    const [found] = await hoverOver('trước ngày 29/01/2027', { capabilities: bare });
    const { kind, value } = contentsOf(found);
    assert.equal(kind, 'plaintext');
    assert.deepEqual(value.split('\n'), [
      'Hạn cuối: thứ Năm, 28/01/2027 (không tính ngày 29/01)',
      'Sau ngày của kế hoạch (15/12/2026) 44 ngày, 31 ngày làm việc',
      'Nhiệm vụ: Hoàn thiện quy chế và danh mục hồ sơ (Văn phòng Sở chủ trì)',
    ]);
  });

  it('tells first what is known and then the rule', async () => {
    const text = clean.replace('trước ngày 04/6/2027', 'trước ngày 05/6/2027');
    const [found] = await hoverOver('trước ngày 05/6/2027', {}, text);
    assert.match(
      contentsOf(found).value,
      /^\*\*Hạn cuối: thứ Sáu, 04\/6\/2027\*\* .*\n\n---\n\n\*\*Hạn báo cáo hoặc gửi rơi vào ngày nghỉ\*\*/su,
    );
  });

  it('knows the days of the settings', async () => {
    const [found] = await hoverOver('trước ngày 29/01/2027', { settings: { holidays: ['28/01/2027'] } });
    assert.match(contentsOf(found).value, /28\/01\/2027\*\*, ngày nghỉ của cơ quan/u);
  });

  it('knows the other plans that are open', async () => {
    const editor = await startEditor({ capabilities: markdown });
    const other = 'file:///k/khac.kehoach';
    editor.open(uri, clean);
    editor.open(other, clean.replace('ngày 05 tháng 3 năm 2020 của', 'ngày 06 tháng 3 năm 2020 của'));
    const position = editor.rangeOf(uri, 'Nghị định số 30/2020').end;
    const params = { textDocument: { uri }, position };
    const found = await editor.connection.sendRequest<Hover>('textDocument/hover', params);
    const { value } = contentsOf(found);
    assert.match(
      value,
      /\*\*Khác nhau:\*\* \[khac\.kehoach\]\(file:\/\/\/k\/khac\.kehoach#L16\) ghi ngày 06\/3\/2020/u,
    );
  });

  it('says nothing of plain words', async () => {
    assert.deepEqual((await hoverOver('Rút ngắn'))[0], null);
  });
});
