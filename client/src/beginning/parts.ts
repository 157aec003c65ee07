import * as vscode from 'vscode';
import { languageId } from '../language/language';
import { columnForDraft, openDraft } from './drafts';
import { ask, type Choice } from './steps';

/** The standard pieces by name, for who does not know yet how they begin when they are typed. */
export function offerParts(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('thao.insertPart', async () => insertPart(await partsOf(context.extensionUri))),
  );
}

interface Part {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** From the file that the manifest names, so that they are there without the server. */
async function partsOf(extension: vscode.Uri): Promise<readonly Part[]> {
  const file = vscode.Uri.joinPath(extension, 'snippets', 'kehoach.json');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const snippets = JSON.parse(text) as Readonly<Record<string, Omit<Part, 'name'>>>;
  return Object.entries(snippets).map(([name, it]) => ({ ...it, name }));
}

async function insertPart(parts: readonly Part[]): Promise<void> {
  const items = parts.map(
    (it): Choice<Part> => ({ label: it.name, description: it.prefix, detail: it.description, answer: it }),
  );
  const placeholder = 'Gõ vài chữ để tìm; khi viết, gõ mã ghi cạnh tên cũng ra phần ấy';
  const reply = await ask({ title: 'Chèn phần nào?', placeholder, items }, { title: 'Phần mẫu', step: 1, total: 1 });
  if (typeof reply === 'string') return;
  const { activeTextEditor } = vscode.window;
  const isPlan = activeTextEditor?.document.languageId === languageId;
  const editor = isPlan ? activeTextEditor : await openDraft('', columnForDraft());
  const { text, range } = editor.document.lineAt(editor.selection.active);
  const body = reply.answer.body.join('\n');
  // A piece begins a line of its own; what is cited stands within one.
  if (text.trim() === '' || reply.answer.prefix.startsWith('vd-')) {
    await editor.insertSnippet(new vscode.SnippetString(body));
  } else {
    await editor.insertSnippet(new vscode.SnippetString(`\n${body}`), range.end);
  }
}
