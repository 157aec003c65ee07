import * as vscode from 'vscode';
import { languageId } from './language/language';
import { offerLanguage } from './language/offer-language';

/** Gets hold of all the rest of the extension, most of which is the library that speaks with the server. */
export type Load = () => Promise<(context: vscode.ExtensionContext) => void>;

/**
 * VS Code wakes the extension for every text file. Whoever opens one that is no plan pays for a look at its first lines and no more:
 * the rest is evaluated when a plan is open or a command is called.
 */
export async function wakeWhenNeeded(context: vscode.ExtensionContext, load: Load): Promise<void> {
  let whole: Promise<void> | undefined;
  const wake = (): Promise<void> => {
    whole ??= load().then((activate) => {
      for (const it of sleeping) it.dispose();
      activate(context);
    });
    return whole;
  };
  const sleeping = [
    ...commandsOf(context).map((id) =>
      vscode.commands.registerCommand(id, async (...given: unknown[]) => {
        await wake();
        return vscode.commands.executeCommand(id, ...given);
      }),
    ),
    vscode.workspace.onDidOpenTextDocument((it) => it.languageId === languageId && void wake()),
  ];
  context.subscriptions.push({ dispose: () => whole ?? sleeping.map((it) => it.dispose()) });
  offerLanguage(context);
  if (vscode.workspace.textDocuments.some((it) => it.languageId === languageId)) await wake();
}

function commandsOf({ extension }: vscode.ExtensionContext): readonly string[] {
  const { commands } = extension.packageJSON.contributes as {
    readonly commands: readonly { readonly command: string }[];
  };
  return commands.map((it) => it.command);
}
