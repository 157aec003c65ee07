import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, clean, messy, openAndSee } from '../drafts';

/** What VS Code would offer behind the words, which are put before the last section. */
async function offered(words: string): Promise<readonly vscode.CompletionItem[]> {
  const editor = await openAndSee(messy, 'numbering-gap');
  const { document } = editor;
  const section = 'III. TỔ CHỨC THỰC HIỆN';
  await change(editor, section, `${words}\n${section}`);
  const at = document.positionAt(document.getText().indexOf(`${words}\n${section}`) + words.length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return list.items;
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);
const find = (items: readonly vscode.CompletionItem[], label: string): vscode.CompletionItem => {
  const item = items.find((it) => labelOf(it) === label);
  assert.ok(item, `${label} is not among ${items.map(labelOf).join(', ')}`);
  return item;
};
const textOf = ({ insertText }: vscode.CompletionItem): string =>
  typeof insertText === 'object' ? insertText.value : String(insertText);

describe('what may be written next', () => {
  it('is a document, a unit or a day that the plan knows', async () => {
    assert.ok(clean.includes('57/KH-UBND'));
    assert.equal(
      textOf(find(await offered('Thực hiện ke hoach 5'), 'Kế hoạch số 57/KH-UBND')),
      'Kế hoạch số 57/KH-UBND',
    );
    find(await offered('Đơn vị chủ trì: van'), 'Văn phòng Sở');
    const day = find(await offered('Hoàn thành trước ngày '), '30/6/2026');
    assert.deepEqual(day.label, { label: '30/6/2026', description: 'thứ Ba, cuối 6 tháng đầu năm' });
  });

  it('is each standard section once, however many lists VS Code has of them', async () => {
    const items = await offered('kh-');
    const shown = items.filter((it) => it.kind !== vscode.CompletionItemKind.Snippet).map(labelOf);
    assert.ok(shown.includes('kh-nhiemvu') && !shown.includes('kh-noinhan'), shown.join());
    assert.equal(new Set(shown).size, shown.length);
  });

  it('is chosen by nothing but who writes', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'kehoach' });
    assert.equal(settings.get('suggest.selectionMode'), 'never');
    assert.equal(settings.get('snippetSuggestions'), 'none');
    assert.equal(settings.get('acceptSuggestionOnCommitCharacter'), false);
    for (const it of await offered('Giao ')) {
      assert.deepEqual([it.commitCharacters, it.preselect ?? false], [undefined, false]);
    }
  });
});
