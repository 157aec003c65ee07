import * as vscode from 'vscode';
import { languageId } from './activate';

/** How the prefixes of the standard sections begin, and no word of a plan does: numbers have `/KH-`. */
const begun = /(?<![\p{L}\p{M}\p{N}/-])kh$/u;

/**
 * Nothing pops up over prose; whoever types `kh-` has asked for VS Code's list of snippets. A trigger character would not do:
 * VS Code heeds none within a word, and `kh-` is one, so that the list stays open while the rest of the prefix is typed.
 */
export function offerSnippets(context: vscode.ExtensionContext): void {
  const offer = ({ document, contentChanges: [change, ...others], reason }: vscode.TextDocumentChangeEvent): void => {
    const isTyped = change?.text === '-' && others.length === 0 && reason === undefined;
    if (!isTyped || document.languageId !== languageId || document !== vscode.window.activeTextEditor?.document) return;
    const { line, character } = change.range.start;
    if (!begun.test(document.lineAt(line).text.slice(0, character))) return;
    void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  };
  context.subscriptions.push(vscode.workspace.onDidChangeTextDocument(offer));
}
