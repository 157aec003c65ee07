import * as vscode from 'vscode';
import type { Connection } from '../connection/connection';
import { newPlan } from './new-plan';
import { nextYear } from './next-year';

/** The ways in which a plan begins. */
export function offerBeginnings(context: vscode.ExtensionContext, connection: Connection): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('thao.newPlan', (given?: unknown) => newPlan(connection, given)),
    vscode.commands.registerCommand('thao.nextYear', (given?: unknown) => nextYear(connection, given)),
  );
}
