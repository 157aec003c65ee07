import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messy, openAndSee } from '../drafts';

const task = (number: number, lead: string): string =>
  `${number}. Chuẩn bị việc thứ ${number}\nĐơn vị chủ trì: ${lead}.\nĐơn vị phối hợp: Các phòng, đơn vị thuộc Sở.\nThời gian thực hiện: Trước ngày 1${number}/4/2026.\n`;
const draft = messy.replace(
  '\n1. Trưng bày sách',
  `\n${task(1, 'Văn phòng Sở')}${task(2, 'Phòng Tổ chức')}3. Trưng bày sách`,
);

const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
  const at = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
};

async function asked<T>(command: string, uri: vscode.Uri, ...rest: readonly unknown[]): Promise<T> {
  return (await vscode.commands.executeCommand<T>(command, uri, ...rest)) as T;
}

describe('what is told of a draft where it stands', () => {
  it('is the meaning of a thing under the pointer', async () => {
    const { document } = await openAndSee(draft, 'citation-missing-date');
    const told = async (words: string): Promise<string> => {
      const at = rangeOf(document, words).start.translate(0, 2);
      const hovers = await asked<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return hovers
        .flatMap((it) => it.contents)
        .map((it) => (typeof it === 'string' ? it : it.value))
        .join('\n');
    };
    const deadline = await told('trước ngày 05/5/2026');
    assert.ok(deadline.includes('Hạn cuối: thứ Hai, 04/5/2026'), deadline);
    assert.ok(deadline.includes('Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở'), deadline);
    const citation = await told('Kế hoạch số 57/KH-UBND');
    assert.ok(/nhắc lại ở dòng \[\d+\]\(command:thao\.showPlace\?/u.test(citation), citation);
  });

  it('is a colour of its own for what only the plan knows', async () => {
    const { document } = await openAndSee(draft, 'citation-missing-date');
    const { uri } = document;
    const legend = await asked<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri);
    const { data } = await asked<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
    const seen: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      line += data[i] ?? 0;
      character = (data[i] === 0 ? character : 0) + (data[i + 1] ?? 0);
      const range = new vscode.Range(line, character, line, character + (data[i + 2] ?? 0));
      seen.push(`${legend.tokenTypes[data[i + 3] ?? 0]} ${document.getText(range)}`);
    }
    for (const it of ['type 57/KH-UBND', 'function Văn phòng Sở', 'enumMember trước ngày 05/5/2026']) {
      assert.ok(seen.includes(it), `${it} is missing in ${seen.join('\n')}`);
    }
  });

  it('is the weekday behind a deadline', async () => {
    const { document } = await openAndSee(draft, 'citation-missing-date');
    const date = rangeOf(document, '05/5/2026');
    const hints = await asked<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, date);
    const hint = hints.find((it) => it.position.isEqual(date.end));
    assert.ok(String(hint?.label).startsWith('T3'), JSON.stringify(hints));
  });

  it('is the sum of the tasks over their heading, which shows them all', async () => {
    const { document } = await openAndSee(draft, 'citation-missing-date');
    const lenses = await asked<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const command = lenses[0]?.command;
    assert.equal(command?.title, '2 nhiệm vụ · 2 có đơn vị chủ trì · 2 có thời hạn ngày');
    assert.equal(command.command, 'thao.showPlaces');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('leads to a place in a draft that was never saved', async () => {
    const { document } = await openAndSee(draft, 'citation-missing-date');
    await vscode.commands.executeCommand('thao.showPlace', String(document.uri), { line: 11, character: 3 });
    const editor = vscode.window.activeTextEditor;
    assert.equal(String(editor?.document.uri), String(document.uri));
    assert.deepEqual([editor?.selection.active.line, editor?.selection.active.character], [11, 3]);
  });
});
