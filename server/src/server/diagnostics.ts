import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Analyst, Document } from '../features/analysis';
import { holdBack, inTheMaking, quietMilliseconds } from '../lint/quiet';
import type { Change } from '../text/change';
import type { Folder } from '../workspace/folder';
import type { Client } from './client';
import { toDiagnostic } from './convert';
import type { Host } from './host';
import { areSame, type Presented, reportOf } from './presented';
import { createTimer } from './timer';
import { readTyping, type Typing } from './typed-line';

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

interface Parts extends Pick<Host, 'check' | 'settings'> {
  readonly connection: Connection;
  readonly client: () => Client;
  readonly documents: ReadonlyMap<string, Document>;
  readonly analyst: Analyst;
  readonly folder: Folder;
  /** Sees to it that what fails is said in the log. */
  readonly logged: (work: Promise<unknown>) => void;
}

export function createDiagnostics(parts: Parts): Diagnostics {
  const { connection, client, documents, analyst, folder, check, settings, logged } = parts;
  const presented = new Map<string, Presented>();
  const typing = new Map<string, Typing>();
  const waiting = new Set<() => Promise<void>>();
  const unsent = new Set<string>();
  let results = 0;

  const present = async (uri: string): Promise<Presented | undefined> => {
    const checked = await check(uri);
    if (!checked) return undefined;
    const { analysis, settings: chosen } = checked;
    const { document } = analysis;
    // Who cannot be told later is told at once.
    const typed = chosen.quietWhileTyping && (!client().pulls || client().refreshes) ? typing.get(uri) : undefined;
    const { shown, held } = holdBack(
      analysis.shown,
      typed && { lines: inTheMaking(document.source, typed.line, typed.line), shownBefore: typed.shownBefore },
    );
    if (0 < held) pause.start();
    const diagnostics = shown.map((it) => toDiagnostic(document, it, client()));
    const before = presented.get(uri);
    const isSame = before !== undefined && areSame(before.diagnostics, diagnostics);
    const now = { id: isSame ? before.id : String(++results), analysis, shown, diagnostics };
    presented.set(uri, now);
    return now;
  };

  const push = async (
    uri: string,
    isNews: (now: Presented, before: Presented | undefined) => boolean,
  ): Promise<void> => {
    const before = presented.get(uri);
    const now = await present(uri);
    if (!now || !isNews(now, before)) return;
    const { analysis, diagnostics } = now;
    await connection.sendDiagnostics({ uri, version: analysis.document.version, diagnostics });
  };

  const refresh = async (): Promise<void> => {
    if (client().pushed) {
      await Promise.all([...documents.keys()].map((uri) => push(uri, (now, before) => now.id !== before?.id)));
    } else if (client().refreshes) {
      await connection.languages.diagnostics.refresh();
    }
  };

  const refreshOutdated = async (): Promise<void> => {
    for (const uri of documents.keys()) {
      const { lint } = await settings(uri);
      const shown = presented.get(uri);
      if (shown && analyst.isCurrent(shown.analysis, { settings: lint, others: folder.besides(uri) })) continue;
      await refresh();
      return;
    }
  };

  /** Over when nothing has been typed for a while: what was held back may be seen. */
  const pause = createTimer(quietMilliseconds, () => {
    typing.clear();
    logged(refresh());
    for (const it of waiting) logged(it());
    waiting.clear();
  });
  const send = createTimer(1, () => {
    const uris = [...unsent];
    unsent.clear();
    logged(Promise.all(uris.map((uri) => push(uri, () => true))));
  });
  const hasChanged = (uri: string): void => {
    if (client().pushed) {
      unsent.add(uri);
      send.start();
    }
    // What is said of the other documents may rest on this one.
    if (pause.isRunning() || 1 < documents.size) pause.start();
  };

  return {
    opened: hasChanged,
    changed: ({ uri, source }, changes) => {
      const typed = readTyping(source, changes, presented.get(uri));
      if (typed) typing.set(uri, typed);
      else typing.delete(uri);
      hasChanged(uri);
    },
    closed: (uri) => {
      presented.delete(uri);
      typing.delete(uri);
      unsent.delete(uri);
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
      send.stop();
    },
  };
}
