import {
  type CancellationToken,
  type CodeAction,
  type CompletionItem,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  LSPErrorCodes,
  ResponseError,
  type SymbolInformation,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { fixAll, fixAllKind, isWanted, quickFixes, quickFixKind } from './features/actions';
import { type Analysis, type AnalysisContext, createAnalyst, type Document } from './features/analysis';
import { complete } from './features/completion';
import { folds } from './features/folding';
import { hover } from './features/hover';
import { outline } from './features/outline';
import { ruleList, rulePage, toMarkdown } from './features/pages';
import type { LintFinding } from './lint/lint';
import { concerns, holdBack, inTheMaking, quietMilliseconds, sayingOf } from './lint/quiet';
import { type ListedRule, type RulePageAnswer, rulePageRequest, rulesRequest } from './protocol';
import { rules } from './rules/index';
import { capabilitiesFor, readClient } from './server/client';
import {
  toCodeAction,
  toCompletionItem,
  toDiagnostic,
  toFoldingRange,
  toHover,
  toSpan,
  toSymbol,
  toSymbolList,
} from './server/convert';
import { createSettings } from './server/settings';
import type { Settings } from './settings';
import { type Change, changed } from './text/change';
import { Source } from './text/source';

/** What differs between a process and a web worker. */
export interface Environment {
  readonly version: string;
}

/** Answers one editor until the connection ends. The positions of the protocol become offsets here, and offsets positions. */
export function serve(connection: Connection, { version }: Environment): void {
  const analyst = createAnalyst(rules);
  const documents = new Map<string, Document>();
  const presented = new Map<string, Presented>();
  const typing = new Map<string, Typing>();
  const crashed = new Set<string>();
  let client = readClient({});
  let results = 0;
  const settings = createSettings(connection, () => ({ client, open: [...documents.keys()] }));
  const logged = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => connection.console.error(explain(error)));
  };

  const check = async (uri: string): Promise<Checked | undefined> => {
    if (!documents.has(uri)) return undefined;
    const chosen = await settings.of(uri);
    // While the editor told its settings, the document may have been changed or closed.
    const document = documents.get(uri);
    if (!document) return undefined;
    const others = [...documents.values()].filter((it) => it !== document).map((it) => it.source);
    const context = { settings: chosen.lint, others };
    const analysis = analyst.analyse(document, context);
    for (const { rule, error } of analysis.crashes) {
      if (crashed.has(rule)) continue;
      crashed.add(rule);
      connection.console.error(`Lỗi của Thảo ở ${rule}, phần còn lại vẫn chạy: ${explain(error)}`);
    }
    return { analysis, context, settings: chosen.settings };
  };

  const present = async (uri: string): Promise<Presented | undefined> => {
    const checked = await check(uri);
    if (!checked) return undefined;
    const { analysis, settings: chosen } = checked;
    const { document } = analysis;
    // Who cannot be told later is told at once.
    const typed = chosen.quietWhileTyping && (!client.pulls || client.refreshes) ? typing.get(uri) : undefined;
    const { shown, held } = holdBack(
      analysis.shown,
      typed && { lines: inTheMaking(document.source, typed.line, typed.line), shownBefore: typed.shownBefore },
    );
    if (0 < held) pause.start();
    const diagnostics = shown.map((it) => toDiagnostic(document, it, client));
    const before = presented.get(uri);
    const isSame = before !== undefined && areSame(before.diagnostics, diagnostics);
    const now = { id: isSame ? before.id : String(++results), document, shown, diagnostics };
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
    const { document, diagnostics } = now;
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };

  /** Has everything shown anew that may have become other than it is shown. */
  const refresh = async (): Promise<void> => {
    if (!client.pulls) {
      await Promise.all([...documents.keys()].map((uri) => push(uri, (now, before) => now.id !== before?.id)));
    } else if (client.refreshes) {
      await connection.languages.diagnostics.refresh();
    }
  };

  /** Over when nothing has been typed for a while: what was held back may be seen. */
  const pause = createTimer(quietMilliseconds, () => {
    typing.clear();
    logged(refresh());
  });
  const unsent = new Set<string>();
  const send = createTimer(1, () => {
    const uris = [...unsent];
    unsent.clear();
    logged(Promise.all(uris.map((uri) => push(uri, () => true))));
  });
  const hasChanged = (uri: string): void => {
    if (!client.pulls) {
      unsent.add(uri);
      send.start();
    }
    // What is said of the other documents may rest on this one.
    if (pause.isRunning() || 1 < documents.size) pause.start();
  };

  connection.onInitialize((params) => {
    client = readClient(params);
    settings.take(client.options.settings);
    return { serverInfo: { name: 'Thảo', version }, capabilities: capabilitiesFor(client) };
  });

  connection.onShutdown(() => {
    pause.stop();
    send.stop();
  });

  connection.onInitialized(() => {
    connection.console.info(`Thảo ${version} đang chạy với ${rules.length} quy tắc`);
    if (client.registersSettings) {
      logged(connection.client.register(DidChangeConfigurationNotification.type, { section: 'thao' }));
    }
    logged(settings.tell());
  });

  connection.onDidChangeConfiguration((params) => {
    settings.take(params.settings);
    logged(settings.tell().then(refresh));
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version: opened, text } }) => {
    documents.set(uri, { uri, version: opened, source: new Source(text) });
    logged(settings.tell());
    hasChanged(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
    const before = documents.get(uri);
    if (!before) return;
    const source = changed(before.source, contentChanges);
    documents.set(uri, { uri, version: next, source });
    const typed = readTyping(source, contentChanges, presented.get(uri));
    if (typed) typing.set(uri, typed);
    else typing.delete(uri);
    hasChanged(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    presented.delete(uri);
    typing.delete(uri);
    unsent.delete(uri);
    settings.forget(uri);
    if (!client.pulls) logged(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (0 < documents.size) pause.start();
    else pause.stop();
  });

  /** Answers of a document that is open, unless the editor has called its question back. */
  const about =
    <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
      empty: R,
      answer: (checked: Checked, params: P) => R,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
      const checked = token.isCancellationRequested ? undefined : await check(params.textDocument.uri);
      if (token.isCancellationRequested) return calledBack();
      return checked ? answer(checked, params) : empty;
    };

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const now = token.isCancellationRequested ? undefined : await present(uri);
    return token.isCancellationRequested ? calledBack() : reportOf(now, previousResultId);
  });

  connection.onCodeAction(async (params, token) => {
    const { only } = params.context;
    const kinds = ([quickFixKind, fixAllKind] as const).filter((it) => isWanted(it, only));
    // An editor that saves asks everybody for every kind: those that are not ours cost nothing.
    if (kinds.length === 0) return [];
    return about<typeof params, CodeAction[]>([], ({ analysis, context }, { range }) => {
      const { document } = analysis;
      const lint = (text: string): readonly LintFinding[] => analyst.lint(text, context);
      const actions = kinds.flatMap((kind) =>
        kind === quickFixKind ? quickFixes(analysis, toSpan(document, range), lint) : fixAll(analysis, lint),
      );
      return actions.filter((it) => client.hasCommands || !it.command).map((it) => toCodeAction(document, it, client));
    })(params, token);
  });

  connection.onDocumentSymbol(
    about([] as DocumentSymbol[] | SymbolInformation[], ({ analysis: { document, plan } }) => {
      const nodes = outline(plan);
      return client.symbolTree
        ? nodes.map((it) => toSymbol(document, it))
        : nodes.flatMap((it) => [...toSymbolList(document, it)]);
    }),
  );

  connection.onFoldingRanges(
    about([] as FoldingRange[], ({ analysis: { document, plan } }) =>
      folds(plan).map((it) => toFoldingRange(document, it, client)),
    ),
  );

  connection.onHover(
    about(null as Hover | null, ({ analysis }, { position }) => {
      const { document } = analysis;
      const found = hover(analysis, document.source.offsetAt(position));
      return found ? toHover(document, found, client) : null;
    }),
  );

  connection.onRequest(rulesRequest, (): ListedRule[] =>
    ruleList.map(({ group, rule }) => ({ id: rule.id, title: rule.title, group })),
  );

  connection.onRequest(rulePageRequest, (params: { readonly id?: unknown } | undefined): RulePageAnswer | null => {
    const page = rulePage(String(params?.id));
    return page ? { title: page.title, markdown: toMarkdown(page) } : null;
  });

  connection.onCompletion(
    about([] as CompletionItem[], ({ analysis: { document } }, { position }) =>
      complete(document.source, {
        at: document.source.offsetAt(position),
        year: new Date().getFullYear(),
      }).map((it, order) => toCompletionItem(document, it, { client, order })),
    ),
  );

  connection.listen();
}

interface Checked {
  readonly analysis: Analysis;
  readonly context: AnalysisContext;
  readonly settings: Settings;
}

/** What an editor has been shown of a document. */
interface Presented {
  /** The same as long as the diagnostics are. */
  readonly id: string;
  readonly document: Document;
  readonly shown: readonly LintFinding[];
  readonly diagnostics: Diagnostic[];
}

/** The line that is being typed, and what was said of it before. */
interface Typing {
  readonly line: number;
  readonly shownBefore: ReadonlySet<string>;
}

const longestTyped = 40;

/** Absent where the text has changed otherwise: by a paste, an undo of much, or a program. */
function readTyping(source: Source, changes: readonly Change[], last: Presented | undefined): Typing | undefined {
  const isTyped = changes.every(
    (it) => it.range && it.text.length <= longestTyped && !/\S\s*[\n\r]\s*\S/u.test(it.text),
  );
  const range = changes[changes.length - 1]?.range;
  if (!isTyped || !range) return undefined;
  const line = source.lineAt(source.offsetAt(range.start) + (changes[changes.length - 1]?.text.length ?? 0));
  const shownBefore = new Set<string>();
  if (last) {
    const at = inTheMaking(last.document.source, range.start.line, range.end.line);
    for (const it of last.shown) if (concerns(it, at)) shownBefore.add(sayingOf(it));
  }
  return { line, shownBefore };
}

/** Runs once when it has not been started again for so long. */
function createTimer(
  milliseconds: number,
  run: () => void,
): { readonly start: () => void; readonly stop: () => void; readonly isRunning: () => boolean } {
  let running: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(running);
    running = undefined;
  };
  const start = (): void => {
    stop();
    running = setTimeout(() => {
      running = undefined;
      run();
    }, milliseconds);
  };
  return { start, stop, isRunning: () => running !== undefined };
}

const areSame = (before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean =>
  before.length === now.length && before.every((it, i) => JSON.stringify(it) === JSON.stringify(now[i]));

function reportOf(now: Presented | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!now) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  return now.id === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: now.id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: now.id, items: now.diagnostics };
}

const calledBack = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'Trình soạn thảo đã hủy yêu cầu');

const explain = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
