import * as vscode from 'vscode';
import { offerBeginnings } from './beginning/beginning';
import { offerGuide } from './beginning/guide';
import { registerCommands } from './commands';
import { type Connection, connect, type MakeClient } from './connection/connection';
import { offerFolderCheck } from './folder';
import { languageId } from './language/language';
import { offerPaste } from './paste/paste';
import { showPlaces } from './places';
import { offeringWhatFits, offerRules } from './rules';
import { showStatus } from './status';
import { showingWhatIsFound } from './symbols';

/** Commands and the status item are there before the server is: whoever asks why nothing happens gets an answer. */
export function activate(context: vscode.ExtensionContext, makeClient: MakeClient): void {
  const output = vscode.window.createOutputChannel('Thảo', { log: true });
  const connection = connect(context, {
    makeClient,
    output,
    middleware: { ...offeringWhatFits, ...showingWhatIsFound },
  });
  context.subscriptions.push(output);
  registerCommands(context, { connection, output });
  showStatus(context, connection);
  offerRules(context, connection, offerPaste(context, connection));
  offerFolderCheck(context, connection);
  showPlaces(context);
  offerBeginnings(context, connection);
  offerGuide(context, connection);
  startWhenNeeded(context, connection);
}

/** A window that only looks at other texts needs no server. */
function startWhenNeeded(context: vscode.ExtensionContext, connection: Connection): void {
  const isPlan = (it: vscode.TextDocument): boolean => it.languageId === languageId;
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument((it) => isPlan(it) && void connection.ready()));
  if (vscode.workspace.textDocuments.some(isPlan)) void connection.ready();
}
