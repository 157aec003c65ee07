import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, clean, messy, open, openAndSee, until } from '../drafts';

const at = (document: vscode.TextDocument, words: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(words));

/** As the menu does: the edit is asked for when the action is chosen. */
async function refactor(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const place = at(document, words);
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
    'refactor',
    20,
  );
  const chosen = found.find((it) => it.title === title);
  assert.ok(chosen?.edit, `offered are ${found.map((it) => it.title)}`);
  assert.equal(await vscode.workspace.applyEdit(chosen.edit), true);
}

describe('refactorings', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are offered where their thing stands, without their edits', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const place = at(document, 'III. NỘI DUNG');
    const found = await actionsAt(document.uri, new vscode.Range(place, place), 'refactor');
    assert.deepEqual(
      found.map((it) => [it.title, it.kind?.value, it.edit]),
      [['Đánh số lại danh sách này', 'refactor.rewrite.thao.renumber.list', undefined]],
    );
    const elsewhere = at(document, 'thiết thực');
    assert.deepEqual(await actionsAt(document.uri, new vscode.Range(elsewhere, elsewhere), 'refactor'), []);
  });

  it('change the draft in one step, which one undo takes back', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    await refactor(document, 'III. NỘI DUNG', 'Đánh số lại danh sách này');
    const renumbered = messy.replace('III. NỘI DUNG', 'II. NỘI DUNG');
    assert.equal(document.getText(), renumbered);
    await until(document.uri, (found) => found.every((it) => !String(it.message).includes('bị nhảy')));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), messy);
  });

  it('stop where another abbreviation may be typed', async () => {
    const long = clean.replace(
      '2. Tổ chức thiết thực',
      '2. Tổ chức chuyển đổi số, học chuyển đổi số, dạy chuyển đổi số',
    );
    const { document } = await openAndSee(long.replace('VT, VP.', 'VT, VP'), 'recipients-last-punct');
    await refactor(
      document,
      'chuyển đổi số, dạy',
      'Thêm “(sau đây viết tắt là CĐS)” ở lần nhắc đầu tiên, viết tắt 2 lần sau',
    );
    assert.match(document.getText(), /Tổ chức chuyển đổi số \(sau đây viết tắt là CĐS\), học CĐS, dạy CĐS/u);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText().includes('CĐS'), false);
  });

  it('are done to the whole draft by their commands, or nothing is', async () => {
    const swapped = clean.replace(
      '- Ủy ban nhân dân tỉnh (b/c);\n- Các phòng, đơn vị thuộc Sở;',
      '- Các phòng, đơn vị thuộc Sở;\n- Ủy ban nhân dân tỉnh (b/c);',
    );
    const { document } = await openAndSee(swapped.replace('II. NỘI', 'III. NỘI'), 'numbering-gap');
    await vscode.commands.executeCommand('thao.renumber');
    assert.equal(document.getText(), swapped);
    await vscode.commands.executeCommand('thao.sortRecipients');
    assert.equal(document.getText(), clean);
    await vscode.commands.executeCommand('thao.renumber');
    await vscode.commands.executeCommand('thao.sortRecipients');
    assert.equal(document.getText(), clean);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), swapped);
  });
});

describe('another name', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is given to a unit, everywhere and in one step', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const place = at(document, 'Văn phòng Sở trước').translate(0, 2);
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      place,
    );
    assert.equal(prepared.placeholder, 'Văn phòng Sở');
    assert.equal(document.getText(prepared.range), 'Văn phòng Sở');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place,
      'Phòng Tổng hợp',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.equal(document.getText(), messy.replaceAll('Văn phòng Sở', 'Phòng Tổng hợp'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), messy);
  });

  it('is refused in Vietnamese where there is no name', async () => {
    const { document } = await open(clean);
    await assert.rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, at(document, 'thiết thực')),
      /Đặt con trỏ vào tên một đơn vị/u,
    );
  });
});
