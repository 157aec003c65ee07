import * as vscode from 'vscode';
import { languageId } from './language';
import { looksLikePlan } from './looks-like-plan';

/**
 * A text file that looks like a plan gets one offer to be treated as one. What was answered is remembered with the user: of each
 * file whether it is a plan, or that nobody is to be asked again. No setting and no file is written.
 */
export function offerLanguage(context: vscode.ExtensionContext): void {
  const memory = createMemory(context.globalState);
  const treated = new WeakSet<vscode.TextDocument>();
  const treat = async (document: vscode.TextDocument): Promise<void> => {
    treated.add(document);
    await vscode.languages.setTextDocumentLanguage(document, languageId);
  };

  const look = (document: vscode.TextDocument | undefined): void => {
    if (!document || !isText(document) || treated.has(document) || !isShownAsText(document)) return;
    const known = memory.of(document.uri);
    if (known === 'plan') void treat(document);
    else if (known === undefined && !memory.isQuiet() && mayBePlan(document)) void offer(document);
  };

  const offer = async (document: vscode.TextDocument): Promise<void> => {
    // Remembered before it is answered: a notification that nobody answers is an answer, too.
    await memory.keep(document.uri, 'asked');
    const [yes, no, never] = ['Có', 'Không', 'Không hỏi lại'] as const;
    const question = 'Tệp này trông như một kế hoạch. Kiểm tra như kế hoạch?';
    const answer = await vscode.window.showInformationMessage(question, yes, no, never);
    if (answer === never) await memory.beQuiet();
    if (answer !== yes) return;
    await memory.keep(document.uri, 'plan');
    if (!document.isClosed) await treat(document);
  };

  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor((it) => look(it?.document)),
    // The editor and its tab become known one after the other, and nobody says which comes first.
    vscode.window.tabGroups.onDidChangeTabs(() => look(vscode.window.activeTextEditor?.document)),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // The same text in another language again: its drafter has put it back.
      if (treated.has(document) && document.languageId !== languageId) void memory.keep(document.uri, 'asked');
      // Who opens a file is shown it a moment before its text is known here.
      else if (document === vscode.window.activeTextEditor?.document) look(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && isText(document) && contentChanges.some((it) => isPasted(it.text))) look(document);
    }),
  );
  look(vscode.window.activeTextEditor?.document);
}

const isText = ({ languageId: id }: vscode.TextDocument): boolean => id === 'plaintext' || id === 'markdown';

/** A text of many lines at once: out of a PDF or a Word file. */
const isPasted = (text: string): boolean => 200 < text.length && /\n[^\n]*\n/u.test(text);

/** In a tab of its own where it can be written: no output, no version of git, no side of a comparison. */
function isShownAsText({ uri, isUntitled }: vscode.TextDocument): boolean {
  if (!isUntitled && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  if (uri.scheme === 'vscode-userdata') return false;
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputText && String(input.uri) === String(uri);
}

const mostLines = 20_000;
const readLines = 90;
const longestLine = 400;
const others = /^(?:readme|changelog|license|contributing|todo|notes?)(?:[.-]|$)/iu;

function mayBePlan(document: vscode.TextDocument): boolean {
  const { lineCount, uri } = document;
  if (mostLines < lineCount || others.test(uri.path.slice(uri.path.lastIndexOf('/') + 1))) return false;
  const lines = (start: number, end: number): string => {
    const found: string[] = [];
    for (let i = start; i < end; i++) found.push(document.lineAt(i).text.slice(0, longestLine));
    return found.join('\n');
  };
  return looksLikePlan({
    first: lines(0, Math.min(readLines, lineCount)),
    last: lines(Math.max(0, lineCount - readLines), lineCount),
  });
}

interface Memory {
  readonly of: (uri: vscode.Uri) => 'plan' | 'asked' | undefined;
  readonly keep: (uri: vscode.Uri, as: 'plan' | 'asked') => Thenable<void>;
  readonly isQuiet: () => boolean;
  readonly beQuiet: () => Thenable<void>;
}

const filesKey = 'thao.textFiles';
const quietKey = 'thao.asksNoMore';
/** The oldest are forgotten. */
const mostFiles = 1000;

function createMemory(state: vscode.Memento): Memory {
  const files = (): Readonly<Record<string, 'plan' | 'asked'>> => state.get(filesKey, {});
  // An untitled text has no name that would mean the same another time.
  const untitled = new Map<string, 'plan' | 'asked'>();
  return {
    of: (uri) => (uri.scheme === 'untitled' ? untitled.get(String(uri)) : files()[String(uri)]),
    keep: async (uri, as) => {
      const name = String(uri);
      if (uri.scheme === 'untitled') {
        untitled.set(name, as);
        return;
      }
      const { [name]: before, ...rest } = files();
      const entries = Object.entries(rest).slice(1 - mostFiles);
      await state.update(filesKey, Object.fromEntries([...entries, [name, as]]));
    },
    isQuiet: () => state.get(quietKey, false),
    beQuiet: () => state.update(quietKey, true),
  };
}
