import * as vscode from 'vscode';
import { type CleanUpAnswer, type CleanUpParams, cleanUpRequest, pageScheme } from '../../../server/src/protocol';
import { askServerOrTell } from '../connection/ask-server';
import type { Connection } from '../connection/connection';
import { languageId } from '../language/language';
import { plainPosition, toPosition } from '../position';
import { registerWaysToPaste } from './paste-ways';

/** What was dropped and changed in this window, to be looked at afterwards. */
interface Dropped {
  readonly keep: (page: string) => vscode.Uri | undefined;
  readonly last: () => vscode.Uri | undefined;
  readonly pageOf: (uri: vscode.Uri) => string | undefined;
}

/** Text out of a PDF, Word or a page of the web becomes paragraphs. Returns what the addresses of its lists lead to. */
export function offerPaste(context: vscode.ExtensionContext, connection: Connection): Dropped['pageOf'] {
  const dropped = keepDropped();
  const note = createNote();
  const parts: Parts = {
    connection,
    dropped,
    tellBriefly: ({ summary, page }) => note.show(summary, dropped.keep(page)),
  };
  context.subscriptions.push(
    note,
    vscode.commands.registerCommand('thao.joinLines', () => joinLines(parts)),
    vscode.commands.registerCommand('thao.pasteJoined', () => pasteJoined(parts)),
    vscode.commands.registerCommand('thao.showDropped', () => showDropped(dropped.last())),
    registerWaysToPaste(parts),
  );
  return dropped.pageOf;
}

interface Parts {
  readonly connection: Connection;
  readonly dropped: Dropped;
  readonly tellBriefly: (answer: CleanUpAnswer) => void;
}

interface Note extends vscode.Disposable {
  readonly show: (summary: string, list: vscode.Uri | undefined) => void;
}

/** Who chooses among ways to paste goes on writing: a line at the foot of the window, which leads to the list. */
function createNote(): Note {
  const item = vscode.window.createStatusBarItem('thao.dropped', vscode.StatusBarAlignment.Left);
  item.name = 'Thảo: nối dòng';
  let hiding: ReturnType<typeof setTimeout> | undefined;
  return {
    show: (summary, list) => {
      item.text = summary;
      item.tooltip = list && 'Xem những gì đã bỏ';
      item.command = list && 'thao.showDropped';
      item.accessibilityInformation = {
        label: list ? `${summary}, xem những gì đã bỏ` : summary,
        role: list ? 'button' : 'status',
      };
      item.show();
      // What was told before must not take this along when its time is over.
      clearTimeout(hiding);
      hiding = setTimeout(() => item.hide(), howLongTold);
    },
    dispose: () => {
      clearTimeout(hiding);
      item.dispose();
    },
  };
}

const howLongTold = 15_000;
const mostLists = 10;

function keepDropped(): Dropped {
  const pages = new Map<string, string>();
  let count = 0;
  let last: vscode.Uri | undefined;
  return {
    keep: (page) => {
      if (page === '') return undefined;
      last = vscode.Uri.from({
        scheme: pageScheme,
        path: '/Những gì đã bỏ khi nối dòng.md',
        query: `dropped-${++count}`,
      });
      pages.set(last.query, page);
      pages.delete(`dropped-${count - mostLists}`);
      return last;
    },
    last: () => last,
    pageOf: ({ query }) => pages.get(query) ?? (query.startsWith('dropped-') ? gone : undefined),
  };
}

const gone = 'Danh sách này không còn nữa: Thảo chỉ giữ những lần nối dòng gần nhất trong cửa sổ này.\n';

async function showDropped(page: vscode.Uri | undefined): Promise<void> {
  if (!page) {
    void vscode.window.showInformationMessage('Trong cửa sổ này chưa có lần nối dòng nào bỏ hay đổi chữ');
    return;
  }
  await vscode.commands.executeCommand('vscode.open', page, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** Not awaited: the answer is given whenever the drafter likes. */
async function tell({ dropped }: Parts, { summary, page }: CleanUpAnswer): Promise<void> {
  const list = dropped.keep(page);
  const show = 'Xem những gì đã bỏ';
  const chosen = await vscode.window.showInformationMessage(summary, ...(list ? [show] : []));
  if (chosen === show) await showDropped(list);
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

/** The answer of the server, null where nothing is to be done. */
const ask = ({ connection }: Parts, params: CleanUpParams): Promise<CleanUpAnswer | null | undefined> =>
  askServerOrTell(connection, 'Chưa nối được dòng', (client) =>
    client.sendRequest<CleanUpAnswer | null>(cleanUpRequest, params),
  );

async function joinLines(parts: Parts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    say('Mở một bản kế hoạch để nối dòng');
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const answer = await ask(parts, {
    textDocument: { uri: String(document.uri) },
    ...(!selection.isEmpty && { range: { start: plainPosition(selection.start), end: plainPosition(selection.end) } }),
  });
  if (answer === undefined) return;
  if (!answer) {
    say(selection.isEmpty ? 'Không có dòng nào cần nối' : 'Các dòng đã chọn không cần nối');
    return;
  }
  if (document.version !== version || (answer.version !== undefined && answer.version !== version)) {
    say('Bản thảo vừa thay đổi nên chưa nối dòng nào, gọi lại lệnh để nối');
    return;
  }
  const isDone = await editor.edit((edit) => {
    for (const { range, newText } of answer.edits) {
      edit.replace(new vscode.Range(toPosition(range.start), toPosition(range.end)), newText);
    }
  });
  if (isDone) void tell(parts, answer);
}

async function pasteJoined(parts: Parts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    say('Mở một bản kế hoạch để dán và nối dòng');
    return;
  }
  let text = '';
  try {
    text = await vscode.env.clipboard.readText();
  } catch {
    say('Chưa được phép đọc bộ nhớ tạm: dán bằng Ctrl+V, chọn phần vừa dán rồi dùng lệnh Nối dòng');
    return;
  }
  if (text === '') {
    say('Bộ nhớ tạm không có chữ nào để dán');
    return;
  }
  const answer = await ask(parts, { text, isAsked: true });
  if (answer === undefined) return;
  const clean = answer?.text ?? text;
  const isDone = await editor.edit((edit) => {
    for (const it of editor.selections) {
      if (it.isEmpty) edit.insert(it.start, clean);
      else edit.replace(it, clean);
    }
  });
  if (!isDone) return;
  editor.selections = editor.selections.map((it) => new vscode.Selection(it.end, it.end));
  editor.revealRange(editor.selection);
  if (answer) void tell(parts, answer);
}
