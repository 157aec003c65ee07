import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messy, openAndSee } from '../drafts';

/** Other tests leave plans open that bear or cite the number of the draft they share. */
const draft = messy
  .replaceAll('57/KH-UBND', '63/KH-UBND')
  .replace(
    'Tổ chức thiết thực, tiết kiệm',
    'Tổ chức thiết thực theo khoản 1 Mục I Kế hoạch này; Văn phòng Sở theo dõi',
  );

const superior = `ỦY BAN NHÂN DÂN
TỈNH HOÀI LĨNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 63/KH-UBND

Hoài Lĩnh, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Phát triển văn hóa đọc năm 2026

II. ĐƯỜNG SÁCH HOÀI LĨNH

1. Giữ đường sách.
`;

const ask = <R>(command: string, ...more: readonly unknown[]): Thenable<R> =>
  vscode.commands.executeCommand<R>(command, ...more);

function placeOf({ document }: vscode.TextEditor, words: string, last = false): vscode.Position {
  const text = document.getText();
  const at = last ? text.lastIndexOf(words) : text.indexOf(words);
  assert.notEqual(at, -1, words);
  return document.positionAt(at);
}

/** The words at a place of a document that is open. */
function wordsAt(uri: vscode.Uri, range: vscode.Range | undefined): string {
  const document = vscode.workspace.textDocuments.find((it) => String(it.uri) === String(uri));
  return document?.getText(range) ?? '';
}

const targets = (found: readonly (vscode.Location | vscode.LocationLink)[]): string[] =>
  found.map((it) =>
    'targetUri' in it ? wordsAt(it.targetUri, it.targetSelectionRange ?? it.targetRange) : wordsAt(it.uri, it.range),
  );

describe('a name in a plan', () => {
  let editor: vscode.TextEditor;
  let uri: vscode.Uri;

  before(async () => {
    editor = await openAndSee(draft, 'numbering-gap');
    uri = editor.document.uri;
  });

  it('leads to what it names', async () => {
    const go = async (words: string, last = false): Promise<string[]> =>
      targets(await ask('vscode.executeDefinitionProvider', uri, placeOf(editor, words, last)));
    assert.deepEqual(await go('63/KH-UBND', true), ['Kế hoạch số 63/KH-UBND']);
    assert.deepEqual(await go('khoản 1 Mục I'), ['1. Khuyến khích công chức, viên chức đọc sách.']);
    assert.deepEqual(await go('Mục I Kế'), ['I. MỤC ĐÍCH, YÊU CẦU']);
    assert.deepEqual(await go('thiết thực'), []);
    const declared = await ask<vscode.Location[]>(
      'vscode.executeDeclarationProvider',
      uri,
      placeOf(editor, '63/KH-UBND', true),
    );
    assert.deepEqual(targets(declared), ['Kế hoạch số 63/KH-UBND']);
  });

  it('is found wherever it stands', async () => {
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      placeOf(editor, 'I. MỤC ĐÍCH, YÊU CẦU'),
    );
    assert.deepEqual(targets(found), ['I.', 'Mục I']);
    const marked = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      placeOf(editor, 'Văn phòng Sở', true),
    );
    assert.ok(2 <= marked.length);
    for (const it of marked) assert.equal(wordsAt(uri, it.range), 'Văn phòng Sở');
  });

  it('is told from ordinary words, of which none is marked', async () => {
    const marked = await ask<vscode.DocumentHighlight[] | undefined>(
      'vscode.executeDocumentHighlights',
      uri,
      placeOf(editor, 'sách', true),
    );
    assert.deepEqual(marked ?? [], []);
  });

  it('is taken whole by a growing selection', async () => {
    const [first] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', uri, [
      placeOf(editor, '63/KH-UBND'),
    ]);
    const steps: string[] = [];
    for (let it = first; it; it = it.parent as vscode.SelectionRange) steps.push(wordsAt(uri, it.range));
    assert.ok(steps.includes('63/KH-UBND'), JSON.stringify(steps.map((it) => it.slice(0, 40))));
    assert.ok(steps.includes('Kế hoạch số 63/KH-UBND'));
    assert.equal(steps[steps.length - 1], editor.document.getText());
  });

  it('leads to another plan, which knows who cites it', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'kehoach', content: superior });
    const found = await ask<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      placeOf(editor, '63/KH-UBND'),
    );
    assert.deepEqual(targets(found), ['Số: 63/KH-UBND']);
    const [link] = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
    assert.equal(String(link?.target), String(other.uri));
    assert.equal(wordsAt(uri, link?.range), 'Kế hoạch số 63/KH-UBND');
    const at = other.positionAt(superior.indexOf('63/KH-UBND'));
    const citing = await ask<vscode.Location[]>('vscode.executeReferenceProvider', other.uri, at);
    assert.ok(citing.some((it) => String(it.uri) === String(uri)));
  });

  it('is found among all plans without accents and in any order', async () => {
    const found = await ask<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'sach duong hoai linh',
    );
    assert.ok(
      found.some((it) => it.name.normalize('NFC').includes('SÁCH HOÀI LĨNH')),
      JSON.stringify(found),
    );
  });
});
