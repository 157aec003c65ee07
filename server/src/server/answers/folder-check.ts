import {
  type CancellationToken,
  MessageType,
  ShowMessageNotification,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { fileName } from '../../plan/others';
import {
  checkFolderCommand,
  checkFolderRequest,
  clearFolderCommand,
  clearFolderRequest,
  type FolderChecked,
} from '../../protocol';
import { explain } from '../faults';
import { wholeFolder } from '../folder';
import { calledBack, type Feature, type Host } from '../host';
import { type Board, createBoard } from './folder-board';

/** Checks the plans of the folder that are not open, and follows them for as long as its findings stand. */
export const folderCheck: Feature = {
  // Our own client has these commands before the server is there.
  capabilities: ({ hasCommands }) =>
    hasCommands
      ? {}
      : { executeCommandProvider: { commands: [checkFolderCommand, clearFolderCommand], workDoneProgress: true } },
  answer: (host) => {
    const { connection, admit } = host;
    const standing = createStanding(host);
    const checkAndTell = async (token: CancellationToken, run: Run) => {
      const checked = await standing.run(run);
      if (token.isCancellationRequested) return calledBack();
      const message = say(checked);
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return checked;
    };
    connection.onRequest(checkFolderRequest, (params, token) => {
      const progress = connection.window.attachWorkDoneProgress(params?.workDoneToken);
      return admit(() => standing.run({ progress, tokens: [token] }));
    });
    connection.onRequest(clearFolderRequest, () => admit(standing.clear));
    connection.onExecuteCommand(({ command, workDoneToken }, token, given) =>
      admit(async () => {
        if (command === clearFolderCommand) return standing.clear();
        if (command !== checkFolderCommand) return null;
        const made = workDoneToken === undefined ? await connection.window.createWorkDoneProgress() : undefined;
        return checkAndTell(token, { progress: made ?? given, tokens: [token, ...(made ? [made.token] : [])] });
      }),
    );
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
  const { folder, breathe } = host;
  const board = createBoard(host);
  let round = 0;
  let isStanding = false;
  let reading = 0;

  const run = async ({ progress, tokens }: Run): Promise<FolderChecked> => {
    const mine = ++round;
    const isOver = (): boolean => mine !== round || tokens.some((it) => it.isCancellationRequested);
    progress.begin('Kiểm tra cả thư mục', 0, 'Đang đọc các kế hoạch', true);
    try {
      // Not every editor tells of changes on the disk, and none at once.
      folder.refresh();
      reading++;
      await wholeFolder(folder, ...tokens).finally(() => reading--);
      // Who stops it while it is read does not get the findings later.
      if (!isOver()) isStanding = true;
      const uris = folder.files();
      const checked = await checkAll(uris, { board, isOver, progress, breathe });
      const isStopped = isOver();
      if (!isStopped) await board.wipeAllBut(uris);
      return { ...checked, isStopped };
    } finally {
      progress.done();
    }
  };

  // What becomes known while the folder is read is looked at by who has it read.
  followChanges(host, { board, isStanding: () => isStanding && reading === 0 });
  return {
    run,
    clear: async () => {
      round++;
      isStanding = false;
      await board.wipeAllBut([]);
    },
  };
}

interface Checking extends Pick<Run, 'progress'>, Pick<Host, 'breathe'> {
  readonly board: Board;
  readonly isOver: () => boolean;
}

/** One plan after the other, for as long as somebody waits for it. */
async function checkAll(
  uris: readonly string[],
  { board, isOver, progress, breathe }: Checking,
): Promise<Omit<FolderChecked, 'isStopped'>> {
  const unread: string[] = [];
  let [plans, withErrors, withWarnings] = [0, 0, 0];
  for (const [i, uri] of uris.entries()) {
    if (isOver()) break;
    const share = Math.floor((100 * i) / uris.length);
    if (share !== Math.floor((100 * (i - 1)) / uris.length)) progress.report(share, `${i}/${uris.length} kế hoạch`);
    const shown = await board.show(uri);
    if (!shown) unread.push(fileName(uri));
    else {
      plans++;
      if (shown.some((it) => it.severity === 'error')) withErrors++;
      else if (shown.some((it) => it.severity === 'warning')) withWarnings++;
    }
    await breathe();
  }
  return { plans, withErrors, withWarnings, unread };
}

interface Following {
  readonly board: Board;
  readonly isStanding: () => boolean;
}

/** What becomes of the files and of the settings is shown at once, one plan after another. */
function followChanges(host: Host, { board, isStanding }: Following): void {
  const { connection, folder, breathe, afterSettings } = host;
  const show = async (uris: readonly string[]): Promise<void> => {
    for (const uri of uris) {
      if (!isStanding()) return;
      await board.show(uri);
      await breathe();
    }
  };
  const showOutdated = async (): Promise<void> => {
    if (isStanding()) await show(await board.outdated());
  };
  const log = (error: unknown): void => connection.console.error(explain(error));
  let following = Promise.resolve();
  const follow = (uris: readonly string[]): Promise<void> => {
    if (isStanding())
      following = following
        .then(() => show(uris))
        .then(showOutdated)
        .catch(log);
    return following;
  };
  folder.watch({
    // Its editor shows what is wrong in it from now on.
    opened: (uri) => void board.wipe(uri).catch(log),
    settled: (uris) => void follow(uris),
  });
  afterSettings(() => follow(folder.files()));
}
