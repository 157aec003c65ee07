import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
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
      return standing.run({ progress, isStopped: () => token.isCancellationRequested, token });
    });
    connection.onRequest(clearFolderRequest, standing.clear);
    connection.onExecuteCommand(async ({ command, workDoneToken }, token, given) => {
      if (command === clearFolderCommand) return standing.clear();
      if (command !== checkFolderCommand) return null;
      const made = workDoneToken === undefined ? await connection.window.createWorkDoneProgress() : undefined;
      const isStopped = (): boolean => token.isCancellationRequested || made?.token.isCancellationRequested === true;
      const checked = await standing.run({ progress: made ?? given, isStopped, token });
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
  readonly isStopped: () => boolean;
  readonly token: CancellationToken;
}

interface Standing {
  readonly run: (run: Run) => Promise<FolderChecked>;
  readonly clear: () => Promise<void>;
}

function createStanding(host: Host): Standing {
  const { connection, folder, documents } = host;
  /** By the keys of their addresses the files of which something was published. */
  const published = new Map<string, string>();
  let round = 0;
  let isStanding = false;

  const publish = async (uri: string, diagnostics: ReturnType<typeof toDiagnostic>[]): Promise<void> => {
    const id = addressKey(uri);
    const before = published.get(id);
    if (diagnostics.length === 0 && before === undefined) return;
    if (diagnostics.length === 0) published.delete(id);
    else published.set(id, uri);
    await connection.sendDiagnostics({ uri: before ?? uri, diagnostics });
  };

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
      await publish(uri, []);
      return undefined;
    }
    const document: Document = { uri, version: 0, source: new Source(isText ? content.text : '') };
    const shown = isText
      ? host.analyst.analyse(document, { settings: lint, others: folder.besides(uri) }).shown
      : [tooLong(content.tooLong)];
    const diagnostics = shown.map((it) => toDiagnostic(document, it, host.client()));
    // While it was being read, the drafter may have opened it.
    await publish(uri, openAs(uri) === undefined ? diagnostics : []);
    return shown;
  };

  const clear = async (): Promise<void> => {
    round++;
    isStanding = false;
    await Promise.all([...published.values()].map((it) => publish(it, [])));
  };

  const run = async ({ progress, isStopped, token }: Run): Promise<FolderChecked> => {
    const mine = ++round;
    const isOver = (): boolean => isStopped() || mine !== round;
    // What becomes known while it is read for the first time is looked at below.
    isStanding = false;
    progress.begin('Kiểm tra cả thư mục', 0, 'Đang đọc các kế hoạch', true);
    const given = new AbortController();
    const listening = token.onCancellationRequested(() => given.abort());
    // Not every editor tells of changes on the disk, and none at once.
    folder.refresh();
    await folder.whole(given.signal);
    listening.dispose();
    isStanding = mine === round;
    const all = folder.files();
    const unread: string[] = [];
    let [plans, withErrors, withWarnings] = [0, 0, 0];
    for (const [i, uri] of all.entries()) {
      if (isOver()) break;
      const share = Math.floor((100 * i) / all.length);
      if (share !== Math.floor((100 * (i - 1)) / all.length)) progress.report(share, `${i}/${all.length} kế hoạch`);
      const shown = await lookAt(uri);
      if (!shown) unread.push(fileName(uri));
      else {
        plans++;
        if (shown.some((it) => it.severity === 'error')) withErrors++;
        else if (shown.some((it) => it.severity === 'warning')) withWarnings++;
      }
      await host.breathe();
    }
    const stopped = isOver();
    if (!stopped) {
      const still = new Set(all.map(addressKey));
      for (const [id, uri] of [...published]) if (!still.has(id)) await publish(uri, []);
    }
    progress.done();
    return { plans, withErrors, withWarnings, unread, isStopped: stopped };
  };

  /** One after another: files that become others at once are looked at once. */
  let following = Promise.resolve();
  folder.watch({
    // Its editor shows what is wrong in it from now on.
    opened: (uri) => void publish(uri, []),
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
  return { run, clear };
}
