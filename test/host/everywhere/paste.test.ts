import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as drafts from '../drafts';

const copied =
  'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân\ntham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-\n2\nUBND của Ủy ban nhân dân tỉnh.';
const joined =
  'Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân tham gia bảo hiểm y tế tự nguyện theo Kế hoạch số 29/KH-UBND của Ủy ban nhân dân tỉnh.';

const plain = (document: vscode.TextDocument): string => document.getText().replaceAll('\r\n', '\n');

/** Opens a text in front of all others, and lets the server answer about it: it knows the text then. */
async function open(content: string): Promise<vscode.TextEditor> {
  const editor = await drafts.open(content);
  await new Promise<void>((resolve) => {
    const isInFront = (): boolean => vscode.window.activeTextEditor?.document === editor.document;
    const listening = vscode.window.onDidChangeActiveTextEditor(() => settle());
    const settle = (): void => {
      if (!isInFront()) return;
      listening.dispose();
      resolve();
    };
    settle();
  });
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', editor.document.uri);
  assert.equal(plain(editor.document), content);
  return editor;
}

/** Waits until the document says this; mocha's patience is the limit. */
async function says(document: vscode.TextDocument, text: string): Promise<void> {
  if (plain(document) === text) return;
  await new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidChangeTextDocument((it) => {
      if (it.document !== document || plain(document) !== text) return;
      listening.dispose();
      resolve();
    });
  });
}

describe('text that was copied from elsewhere', () => {
  // Closed only in the end: a new draft would take the address of one that is not quite gone.
  after(async () => {
    while (vscode.window.activeTextEditor) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('is joined where it stands, and stands as it did after one undo', async () => {
    const { document } = await open(copied);
    await vscode.commands.executeCommand('thao.joinLines');
    assert.equal(plain(document), joined);
    await vscode.commands.executeCommand('undo');
    assert.equal(plain(document), copied);
  });

  it('is joined in the lines that are selected, and nowhere else', async () => {
    const editor = await open(`${copied}\n\n${copied}\n`);
    editor.selection = new vscode.Selection(5, 2, 8, 3);
    await vscode.commands.executeCommand('thao.joinLines');
    assert.equal(plain(editor.document), `${copied}\n\n${joined}\n`);
  });

  it('is pasted as paragraphs by the command, at the caret and over what is selected', async () => {
    const editor = await open('Trước. \nSau.\n');
    await vscode.env.clipboard.writeText(copied);
    editor.selection = new vscode.Selection(0, 7, 0, 7);
    await vscode.commands.executeCommand('thao.pasteJoined');
    assert.equal(plain(editor.document), `Trước. ${joined}\nSau.\n`);
    assert.equal(editor.selection.active.character, 7 + joined.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(plain(editor.document), 'Trước. \nSau.\n');
    editor.selection = new vscode.Selection(1, 0, 1, 4);
    await vscode.commands.executeCommand('thao.pasteJoined');
    assert.equal(plain(editor.document), `Trước. \n${joined}\n`);
  });

  it('is pasted as it is by the ordinary paste', async () => {
    const { document } = await open('');
    await vscode.env.clipboard.writeText(copied);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await says(document, copied);
  });

  it('leaves a list of what was dropped, which opens beside the draft', async () => {
    await open(copied);
    await vscode.commands.executeCommand('thao.joinLines');
    await vscode.commands.executeCommand('thao.showDropped');
    const pages = vscode.window.tabGroups.all
      .flatMap((it) => it.tabs)
      .filter((it) => it.input instanceof vscode.TabInputCustom);
    assert.deepEqual(
      pages.map((it) => it.label),
      ['Những gì đã bỏ khi nối dòng.md'],
    );
    const [page] = pages;
    assert.ok(page?.input instanceof vscode.TabInputCustom);
    const text = await vscode.workspace.openTextDocument(page.input.uri);
    assert.match(text.getText(), /\n\| 3 \| 2 \|\n/u);
    await vscode.window.tabGroups.close(pages);
  });
});
