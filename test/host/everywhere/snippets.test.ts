import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { change, clean, findings, open, ruleOf, until } from '../drafts';

interface StaticSnippet {
  readonly prefix: string;
  readonly description: string;
}

/** Where most of what is offered may stand: after the last section, before the closing sentence. */
const place = 'Trên đây là Kế hoạch';

async function standardSections(): Promise<readonly (readonly [name: string, snippet: StaticSnippet])[]> {
  const extension = vscode.extensions.getExtension('thao.thao');
  assert.ok(extension);
  const file = vscode.Uri.joinPath(extension.extensionUri, 'snippets', 'kehoach.json');
  return Object.entries(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))));
}

/** A whole plan, a head or a closing is put where nothing is; a section into a plan. */
const frameOf = (prefix: string): string => {
  if (prefix === 'kh-full' || prefix.startsWith('kh-header')) return '';
  const [before = '', after = ''] = clean.split('Nơi nhận:');
  if (prefix.startsWith('kh-noinhan')) return `${before}¶\n\nGIÁM ĐỐC\n\nLò Văn Sương\n`;
  if (prefix.startsWith('kh-ky')) return `${before}Nơi nhận:${after.split('GIÁM ĐỐC')[0]}¶\n`;
  if (prefix.startsWith('kh-phuluc') || prefix === 'kh-kemtheo') return `${clean}\n¶\n`;
  return clean.replace(place, `¶\n${place}`);
};

describe('standard sections', () => {
  it('are at least eighteen, each inserted into a plan without an error', async function () {
    this.timeout(240_000);
    const sections = await standardSections();
    assert.ok(sections.length >= 18);
    const wrong: string[] = [];
    for (const [name, { prefix }] of sections) {
      const frame = frameOf(prefix);
      const editor = await open(frame);
      const { document } = editor;
      const at = Math.max(0, frame.indexOf('¶'));
      await change(editor, '¶', '');
      editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at));
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'kehoach', name });
      assert.ok(document.getText().length > frame.length, `${prefix} inserts nothing`);
      await vscode.commands.executeCommand('leaveSnippet');
      // A mistake at the end shows when the server has seen all of the text.
      const end = document.positionAt(document.getText().length);
      await editor.edit((edit) => edit.insert(end, '\n<!-- thảo: bỏ qua date-invalid -->\n'));
      await until(document.uri, (found) => found.some((it) => ruleOf(it) === 'unused-suppression'));
      const errors = findings(document.uri).filter((it) => it.severity === vscode.DiagnosticSeverity.Error);
      if (prefix.startsWith('kh-header')) {
        // A head alone has no recipients yet, and that is said.
        wrong.push(...errors.filter((it) => ruleOf(it) !== 'missing-noi-nhan').map((it) => `${prefix}: ${it.message}`));
      } else {
        wrong.push(...errors.map((it) => `${prefix}: ${it.message}`));
      }
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    assert.deepEqual(wrong, []);
  });
});
