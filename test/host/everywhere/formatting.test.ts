import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messy, openAndSee } from '../drafts';

const options: vscode.FormattingOptions = { tabSize: 4, insertSpaces: true };

const untidy = messy
  .replace('1. Khuyến khích', '1.Khuyến khích ')
  .replace('thiết thực, tiết', 'thiết thực ,tiết')
  .replace('- Các phòng', '–  Các phòng');

async function apply(document: vscode.TextDocument, edits: readonly vscode.TextEdit[] | undefined): Promise<string> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [...(edits ?? [])]);
  await vscode.workspace.applyEdit(edit);
  return document.getText();
}

describe('formatting', () => {
  it('puts a plan in order', async () => {
    const { document } = await openAndSee(untidy, 'numbering-gap');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      options,
    );
    assert.equal(await apply(document, edits), messy.replace('- Lưu VT, VP', '- Lưu VT, VP.'));
  });

  it('puts a part of it in order', async () => {
    const { document } = await openAndSee(untidy, 'numbering-gap');
    const line = document.lineAt(untidy.slice(0, untidy.indexOf('1.Khuyến')).split('\n').length - 1);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      line.range,
      options,
    );
    assert.equal(await apply(document, edits), untidy.replace('1.Khuyến khích  ', '1. Khuyến khích '));
  });

  it('goes on with a list where its line was broken, by itself', async () => {
    assert.equal(vscode.workspace.getConfiguration('editor', { languageId: 'kehoach' }).get('formatOnType'), true);
    const item = '1. Khuyến khích công chức, viên chức đọc sách.';
    const broken = messy.replace(`${item}\n`, `${item}\n\n`);
    const { document } = await openAndSee(broken, 'numbering-gap');
    const line = messy.slice(0, messy.indexOf(item)).split('\n').length;
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      document.uri,
      new vscode.Position(line, 0),
      '\n',
      options,
    );
    const after = await apply(document, edits);
    assert.equal(after, messy.replace(`${item}\n2. Tổ`, `${item}\n2. \n3. Tổ`));
  });
});
