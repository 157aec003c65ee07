import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activate as activateWith } from './activate';

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'out', 'server', 'browser.js');
  activateWith(context, (options) => new LanguageClient('thao', 'Thảo', () => connectWorker(module), options));
}

/** The two ends are made here: VS Code puts a `Worker` of its own in the place of the browser's, which the client does not know. */
async function connectWorker(module: vscode.Uri): Promise<MessageTransports> {
  const worker = await startWorker(module);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** VS Code makes no worker from the address of a file on a remote machine, but it does from its text. */
async function startWorker(module: vscode.Uri): Promise<Worker> {
  if (module.scheme !== 'vscode-remote') return new Worker(module.toString(true));
  const script = await vscode.workspace.fs.readFile(module);
  // The address is not revoked: VS Code wraps the worker in another, which loads this one later.
  return new Worker(URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' })));
}
