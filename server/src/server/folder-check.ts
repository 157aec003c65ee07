import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { tooLong } from '../lint/limit';
import type { LintFinding } from '../lint/lint';
import { fileName } from '../plan/others';
import {
  checkFolderCommand,
  checkFolderRequest,
  clearFolderCommand,
  clearFolderRequest,
  type FolderChecked,
} from '../protocol';
import { Source } from '../text/source';
import { addressKey } from '../workspace/files';
import { toDiagnostic } from './convert';
import { wholeFolder } from './folder';
import { calledBack, explain, type Feature, type Host } from './host';

/** Checks the plans of the folder that are not open, and follows them for as long as its findings stand. */
export const folderCheck: Feature = {
  // Our own client has these commands before the server is there.
  capabilities: ({ hasCommands }) =>
    hasCommands
      ? {}
      : { executeCommandProvider: { commands: [checkFolderCommand, clearFolderCommand], workDoneProgress: true } },
  answer: (host) => {
    const { connection } = host;
    const standing = createStanding(host);
    connection.onRequest(checkFolderRequest, (params, token) => {
      const progress = connection.window.attachWorkDoneProgress(params?.workDoneToken);
      return standing.run({ progress, tokens: [token] });
    });
    connection.onRequest(clearFolderRequest, standing.clear);
    connection.onExecuteCommand(async ({ command, workDoneToken }, token, given) => {
      if (command === clearFolderCommand) return standing.clear();
      if (command !== checkFolderCommand) return null;
      const made = workDoneToken === undefined ? await connection.window.createWorkDoneProgress() : undefined;
      const checked = await standing.run({ progress: made ?? given, tokens: [token, ...(made ? [made.token] : [])] });
      if (token.isCancellationRequested) return calledBack();
      const message = say(checked);
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return checked;
    });
  },
};

/** `Đã kiểm tra 12 kế hoạch: 3 có lỗi, 5 có cảnh báo`, for editors that show no more than a line. */
function say({ plans, withErrors, withWarnings, unread, isStopped }: FolderChecked): string {
  const found = [
    ...(withErrors ? [`${withErrors} có lỗi`] : []),
    ...(withWarnings ? [`${withWarnings} có cảnh báo`] : []),
    ...(unread.length ? [`${unread.length} không đọc được`] : []),
  ];
  const begin = isStopped ? 'Đã dừng, mới kiểm tra' : 'Đã kiểm tra';
  return `${begin} ${plans} kế hoạch: ${found.join(', ') || 'không có lỗi nào'}`;
}

interface Run {
  readonly progress: WorkDoneProgressReporter;
  /** Each of them may call it back. */
  readonly tokens: readonly CancellationToken[];
}

interface Standing {
  readonly run: (run: Run) => Promise<FolderChecked>;
  readonly clear: () => Promise<void>;
}

function createStanding(host: Host): Standing {
  const { connection, folder, documents } = host;
  const board = createBoard(connection);
  let round = 0;
  let isStanding = false;

  const openAs = (uri: string): string | undefined => {
    const id = addressKey(uri);
    for (const it of documents.keys()) if (addressKey(it) === id) return it;
    return undefined;
  };

  /** What is shown of a plan; nothing where it cannot be read. One that is open is shown by its editor. */
  const lookAt = async (uri: string): Promise<readonly LintFinding[] | undefined> => {
    const open = openAs(uri);
    if (open !== undefined) return (await host.check(open))?.analysis.shown;
    const { lint } = await host.settings(folder.rootOf(uri) ?? uri);
    const content = await folder.read(uri);
    const isText = 'text' in content;
    if (!isText && !('tooLong' in content)) {
      await board.publish(uri, []);
      return undefined;
    }
    const document: Document = { uri, version: 0, source: new Source(isText ? content.text : '') };
    const shown = isText
      ? host.analyst.analyse(document, { settings: lint, others: folder.besides(uri) }).shown
      : [tooLong(content.tooLong)];
    const diagnostics = shown.map((it) => toDiagnostic(document, it, host.client()));
    // While it was being read, the drafter may have opened it.
    await board.publish(uri, openAs(uri) === undefined ? diagnostics : []);
    return shown;
  };

  const lookAtAll = async (
    uris: readonly string[],
    { isOver, tell }: { readonly isOver: () => boolean; readonly tell: WorkDoneProgressReporter },
  ): Promise<Omit<FolderChecked, 'isStopped'>> => {
    const unread: string[] = [];
    let [plans, withErrors, withWarnings] = [0, 0, 0];
    for (const [i, uri] of uris.entries()) {
      if (isOver()) break;
      const share = Math.floor((100 * i) / uris.length);
      if (share !== Math.floor((100 * (i - 1)) / uris.length)) tell.report(share, `${i}/${uris.length} kế hoạch`);
      const shown = await lookAt(uri);
      if (!shown) unread.push(fileName(uri));
      else {
        plans++;
        if (shown.some((it) => it.severity === 'error')) withErrors++;
        else if (shown.some((it) => it.severity === 'warning')) withWarnings++;
      }
      await host.breathe();
    }
    return { plans, withErrors, withWarnings, unread };
  };

  const run = async ({ progress, tokens }: Run): Promise<FolderChecked> => {
    const mine = ++round;
    const isOver = (): boolean => mine !== round || tokens.some((it) => it.isCancellationRequested);
    // What becomes known while it is read for the first time is looked at below.
    isStanding = false;
    progress.begin('Kiểm tra cả thư mục', 0, 'Đang đọc các kế hoạch', true);
    try {
      // Not every editor tells of changes on the disk, and none at once.
      folder.refresh();
      await wholeFolder(folder, ...tokens);
      isStanding = mine === round;
      const uris = folder.files();
      const checked = await lookAtAll(uris, { isOver, tell: progress });
      const isStopped = isOver();
      if (!isStopped) {
        const still = new Set(uris.map(addressKey));
        for (const uri of board.published()) if (!still.has(addressKey(uri))) await board.publish(uri, []);
      }
      return { ...checked, isStopped };
    } finally {
      progress.done();
    }
  };

  /** One after another: files that become others at once are looked at once. */
  let following = Promise.resolve();
  folder.watch({
    // Its editor shows what is wrong in it from now on.
    opened: (uri) => void board.publish(uri, []),
    settled: (uris) => {
      if (!isStanding) return;
      following = following
        .then(async () => {
          for (const uri of uris) {
            if (!isStanding) return;
            await lookAt(uri);
            await host.breathe();
          }
        })
        .catch((error: unknown) => connection.console.error(explain(error)));
    },
  });
  return {
    run,
    clear: async () => {
      round++;
      isStanding = false;
      await Promise.all(board.published().map((it) => board.publish(it, [])));
    },
  };
}

/** What is published of files that are not open. */
interface Board {
  /** Instead of what was published of the file before; nothing takes it back. */
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => Promise<void>;
  /** The files of which something is. */
  readonly published: () => readonly string[];
}

function createBoard(connection: Connection): Board {
  /** By the keys of their addresses. */
  const published = new Map<string, string>();
  return {
    publish: async (uri, diagnostics) => {
      const id = addressKey(uri);
      const before = published.get(id);
      if (diagnostics.length === 0 && before === undefined) return;
      if (diagnostics.length === 0) published.delete(id);
      else published.set(id, uri);
      await connection.sendDiagnostics({ uri: before ?? uri, diagnostics });
    },
    published: () => [...published.values()],
  };
}
