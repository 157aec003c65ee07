import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateWith, type Connection } from './activate';

export function activate(context: vscode.ExtensionContext): { readonly connection: Connection } {
  const module = vscode.Uri.joinPath(context.extensionUri, 'out', 'server', 'browser.js').toString(true);
  return activateWith(context, (options) => new LanguageClient('thao', 'Thảo', new Worker(module), options));
}
