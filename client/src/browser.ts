import type * as vscode from 'vscode';
import { wakeWhenNeeded } from './wake';

export const activate = (context: vscode.ExtensionContext): Promise<void> =>
  wakeWhenNeeded(context, async () => (await import('./client-browser')).activate);
