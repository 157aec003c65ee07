import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import {
  type ListedRule,
  pageAddress,
  pageScheme,
  type RulePageAnswer,
  rulePageRequest,
  rulesRequest,
  showRuleCommand,
  turnOffRuleCommand,
} from '../../server/src/protocol';
import { askServer, askServerOrTell } from './connection/ask-server';
import type { Connection } from './connection/connection';
import { literal } from './literal';

/** What leads to the page of a rule, and what switches a rule off in a folder. A scheme has one provider: other pages come through it. */
export function offerRules(
  context: vscode.ExtensionContext,
  connection: Connection,
  otherPageOf: (uri: vscode.Uri) => string | undefined,
): void {
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      provideTextDocumentContent: async (uri) =>
        otherPageOf(uri) ?? (await askServer(connection, pageOf(uri.query)))?.markdown ?? notThere,
    }),
    vscode.commands.registerCommand(showRuleCommand, (id?: unknown) => showRule(connection, id)),
    vscode.commands.registerCommand(turnOffRuleCommand, turnOff),
  );
}

/** A draft outside every folder has no settings of a folder. */
export const offeringWhatFits: Middleware = {
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    if (vscode.workspace.getWorkspaceFolder(document.uri)) return actions;
    return actions?.filter((it) => it.command !== turnOffRuleCommand && !isTurnOff(it));
  },
};

const isTurnOff = (it: vscode.Command | vscode.CodeAction): boolean =>
  typeof it.command === 'object' && it.command.command === turnOffRuleCommand;

const problem = 'Chưa mở được trang của quy tắc';
const notThere = 'Trang này không mở được vì Thảo không chạy.\n';

async function showRule(connection: Connection, given: unknown): Promise<void> {
  const id = typeof given === 'string' ? given : await chooseRule(connection);
  if (id === undefined) return;
  const page = await askServerOrTell(connection, problem, pageOf(id));
  if (page === undefined) return;
  if (page === null) {
    void vscode.window.showWarningMessage(literal(`Không có quy tắc nào tên “${id}”`));
    return;
  }
  // The manifest has pages opened by VS Code's own preview, which is there on a desktop and in a browser.
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(pageAddress(id, page.title)), {
    viewColumn: columnOfPages() ?? vscode.ViewColumn.Beside,
    preview: true,
  });
}

/** Who reads one page and asks for the next wants it in its place, not beside it. */
function columnOfPages(): vscode.ViewColumn | undefined {
  const isPage = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputCustom && input.uri.scheme === pageScheme;
  return vscode.window.tabGroups.all.find((it) => it.tabs.some(isPage))?.viewColumn;
}

async function chooseRule(connection: Connection): Promise<string | undefined> {
  const rules = await askServerOrTell(connection, problem, (client) =>
    client.sendRequest<readonly ListedRule[]>(rulesRequest),
  );
  if (!rules) return undefined;
  const items: (vscode.QuickPickItem & { readonly id?: string })[] = [];
  let group = '';
  for (const it of rules) {
    if (it.group !== group) items.push({ label: it.group, kind: vscode.QuickPickItemKind.Separator });
    group = it.group;
    items.push({ label: it.title, description: it.id, id: it.id });
  }
  const options = {
    title: 'Xem quy tắc nào?',
    placeHolder: 'Gõ vài chữ của tên hoặc mã quy tắc',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.id;
}

const pageOf =
  (id: string) =>
  (client: BaseLanguageClient): Promise<RulePageAnswer | null> =>
    client.sendRequest<RulePageAnswer | null>(rulePageRequest, { id });

async function turnOff(draft: unknown, rule: unknown, title: unknown): Promise<void> {
  const folder = typeof draft === 'string' ? vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(draft)) : undefined;
  if (!folder || typeof rule !== 'string') {
    void vscode.window.showInformationMessage('Bản thảo này không nằm trong thư mục nào đang mở');
    return;
  }
  const before = rulesOf(folder);
  if (!(await write(folder, { ...before, [rule]: 'off' }))) return;
  const name = typeof title === 'string' ? title : rule;
  const undo = 'Bật lại';
  const said = vscode.window.showInformationMessage(
    literal(`Đã tắt quy tắc “${withinQuotes(name)}” trong thư mục “${folder.name}”`),
    undo,
  );
  // As it was before, and as the others have become since.
  void said.then((chosen) => chosen === undo && write(folder, { ...rulesOf(folder), [rule]: before[rule] }));
}

/** Quotation marks within others are single ones. */
const withinQuotes = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** What the folder itself says of rules, beside what its drafter says for all folders. */
function rulesOf(folder: vscode.WorkspaceFolder): Readonly<Record<string, unknown>> {
  const said = vscode.workspace.getConfiguration('thao', folder).inspect<unknown>('rules')?.workspaceFolderValue;
  // A file may say anything: letters of a text, or items of a list, are no rules.
  return typeof said === 'object' && !Array.isArray(said) ? { ...said } : {};
}

async function write(folder: vscode.WorkspaceFolder, rules: Readonly<Record<string, unknown>>): Promise<boolean> {
  const said = Object.entries(rules).filter(([, severity]) => severity !== undefined);
  try {
    await vscode.workspace
      .getConfiguration('thao', folder)
      .update(
        'rules',
        said.length === 0 ? undefined : Object.fromEntries(said),
        vscode.ConfigurationTarget.WorkspaceFolder,
      );
    return true;
  } catch (error) {
    void vscode.window.showErrorMessage(
      literal(`Không ghi được cài đặt của thư mục “${folder.name}”: ${String(error)}`),
    );
    return false;
  }
}
