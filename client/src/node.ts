import type * as vscode from 'vscode';
import { begin } from './begin';

export const activate = (context: vscode.ExtensionContext): Promise<void> =>
  begin(context, async () => (await import('./client-node')).activate);
