import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import { quietMilliseconds } from '../../lint/quiet';
import type { Change } from '../../text/change';
import type { Faults } from '../faults';
import { calledBack, type Host } from '../host';
import { asBefore, createPresenting, type Presented, type Presenting, reportOf } from './presented';
import { createTimer, createTurn } from './timer';
import { quietAround, readTyping, type Typing } from './typed-line';

/** What an editor is told of the mistakes in its documents: when it asks, or when there is news. */
export interface Diagnostics {
  readonly opened: (uri: string) => void;
  readonly changed: (document: Document, changes: readonly Change[]) => void;
  readonly closed: (uri: string) => void;
  readonly pull: (uri: string, previousResultId: string | undefined) => Promise<DocumentDiagnosticReport>;
  /** Has everything shown anew that may have become other than it is shown. */
  readonly refresh: () => Promise<void>;
  /** The same only where what the other plans say has become another since. */
  readonly refreshOutdated: () => Promise<void>;
  readonly isTyping: Host['isTyping'];
  readonly afterTyping: Host['afterTyping'];
  readonly stop: () => void;
}

interface Parts
  extends Pick<Host, 'connection' | 'client' | 'documents' | 'analyst' | 'folder' | 'check' | 'settings'> {
  /** Sees to it that what fails is said in the log. */
  readonly logged: (work: Promise<unknown>) => void;
}

export function createDiagnostics(parts: Parts): Diagnostics {
  const { connection, client, documents, check, logged } = parts;
  const typing = new Map<string, Typing>();
  const waiting = new Set<() => Promise<void>>();
  const { last, present, forget } = createPresenting({
    check,
    client,
    quietIn: ({ uri, source }) => quietAround(typing.get(uri), source),
    onHeld: () => pause.start(),
  });
  const { refresh, refreshOutdated, pushSoon, stop } = createTelling(parts, { last, present });

  /** Over when nothing has been typed for a while: what was held back may be seen. */
  const pause = createTimer(quietMilliseconds, () => {
    typing.clear();
    logged(refresh());
    for (const it of waiting) logged(it());
    waiting.clear();
  });
  const hasChanged = (uri: string): void => {
    if (client().pushed) pushSoon(uri);
    // What is said of the other documents may rest on this one.
    if (pause.isRunning() || 1 < documents.size) pause.start();
  };

  return {
    opened: hasChanged,
    changed: ({ uri, source }, changes) => {
      const typed = readTyping(source, changes, last(uri));
      if (typed) typing.set(uri, typed);
      else typing.delete(uri);
      hasChanged(uri);
    },
    closed: (uri) => {
      forget(uri);
      typing.delete(uri);
      if (client().pushed) logged(connection.sendDiagnostics({ uri, diagnostics: [] }));
      if (0 < documents.size) pause.start();
      else pause.stop();
    },
    pull: async (uri, previousResultId) => reportOf(await present(uri), previousResultId),
    refresh,
    refreshOutdated,
    isTyping: (uri) => typing.has(uri),
    afterTyping: (run) => {
      waiting.add(run);
      pause.start();
    },
    stop: () => {
      pause.stop();
      stop();
    },
  };
}

/** Tells an editor that there is news, or the news themselves to one that does not ask. */
interface Telling extends Pick<Diagnostics, 'refresh' | 'refreshOutdated' | 'stop'> {
  readonly pushSoon: (uri: string) => void;
}

function createTelling(parts: Parts, { last, present }: Omit<Presenting, 'forget'>): Telling {
  const { connection, client, documents, analyst, folder, settings, logged } = parts;
  const unsent = new Set<string>();

  const push = async (uri: string, isNews: (now: Presented, before?: Presented) => boolean): Promise<void> => {
    const before = last(uri);
    const now = await present(uri);
    if (!now || !isNews(now, before)) return;
    const { analysis, diagnostics } = now;
    await connection.sendDiagnostics({ uri, version: analysis.document.version, diagnostics });
  };
  const send = createTurn(() => {
    const uris = [...unsent];
    unsent.clear();
    logged(Promise.all(uris.map((uri) => push(uri, () => true))));
  });
  const refresh = async (): Promise<void> => {
    if (client().pushed) {
      await Promise.all([...documents.keys()].map((uri) => push(uri, (now, before) => now.id !== before?.id)));
    } else if (client().refreshes) {
      await connection.languages.diagnostics.refresh();
    }
  };

  return {
    refresh,
    refreshOutdated: async () => {
      for (const uri of documents.keys()) {
        const { lint } = await settings(uri);
        const shown = last(uri);
        if (shown && analyst.isCurrent(shown.analysis, { settings: lint, others: folder.besides(uri) })) continue;
        await refresh();
        return;
      }
    },
    pushSoon: (uri) => {
      unsent.add(uri);
      send.start();
    },
    stop: send.stop,
  };
}

interface Pulls {
  readonly connection: Connection;
  readonly diagnostics: Diagnostics;
  readonly guard: Faults['guard'];
  /** The editor has asked something. */
  readonly talked: () => void;
}

/** Where the looking fails, what is shown stays. */
export function answerPulls({ connection, diagnostics, guard, talked }: Pulls): void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    talked();
    if (token.isCancellationRequested) return calledBack();
    const report = await guard(asBefore(previousResultId), () => diagnostics.pull(uri, previousResultId));
    return token.isCancellationRequested ? calledBack() : report;
  });
}
