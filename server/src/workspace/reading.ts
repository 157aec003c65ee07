import {
  addressKey,
  contentOf,
  type FileContent,
  folderKey,
  isAmong,
  isLeftOut,
  isWithin,
  type PlanFiles,
  planFileName,
} from './files';

/** A file that is named like a plan and could not be read. */
export interface Unread {
  readonly uri: string;
  readonly content: Exclude<FileContent, { readonly text: string } | { readonly isGone: true }>;
}

/** Why, in words. */
export const whyUnread = ({ content }: Unread): string =>
  'problem' in content ? content.problem : 'tệp hoặc thư mục quá lớn';

export interface ReadingParts {
  readonly files: PlanFiles;
  readonly breathe: () => Promise<void>;
  /** Tells whether that was news. */
  readonly take: (uri: string, content: FileContent) => boolean;
  readonly drop: (uri: string) => boolean;
  /** True for what need not be read when its folder is looked through again. */
  readonly isKnown: (uri: string) => boolean;
  readonly known: () => readonly string[];
  /** This one cannot be read, which was not so before, or for another reason. */
  readonly onUnread: (it: Unread) => void;
  /** Everything that was to be read has been, and these became known, others or forgotten. */
  readonly onSettled: (uris: readonly string[]) => void;
}

/** Reads the plans of folders one after another, while nobody waits for anything else. */
export interface Reading {
  readonly setRoots: (roots: readonly string[]) => void;
  readonly start: () => void;
  /** These have become others, or are gone. */
  readonly again: (uris: readonly string[]) => void;
  readonly whole: (signal?: AbortSignal) => Promise<void>;
  readonly isWhole: () => boolean;
  readonly roots: () => readonly string[];
  readonly rootOf: (uri: string) => string | undefined;
  readonly unread: () => readonly Unread[];
  readonly stop: () => void;
}

/** Nobody keeps more plans in a folder; what has more is no folder of plans, and is known as far as this goes. */
const mostFiles = 20_000;
const mostText = 400 * 1024 * 1024;

export function createReading(parts: ReadingParts): Reading {
  const { files, breathe } = parts;
  const unread = new Map<string, Unread>();
  const folders: string[] = [];
  const waiting = new Map<string, string>();
  const waiters = new Set<() => void>();
  let roots: readonly string[] = [];
  let hasStarted = false;
  let isRunning = false;
  const news = new Set<string>();
  /** Of the texts as they were read last, each and all together. */
  const lengths = new Map<string, number>();
  let length = 0;
  let stopping = new AbortController();

  const isEmpty = (): boolean => folders.length === 0 && waiting.size === 0;
  const isWhole = (): boolean => roots.length === 0 || (hasStarted && !isRunning && isEmpty());
  /** The innermost, where one is in another. */
  const rootOf = (uri: string): string | undefined =>
    roots.filter((it) => isWithin(uri, it)).sort((a, b) => addressKey(b).length - addressKey(a).length)[0];
  const isInside = (uri: string): boolean => roots.some((it) => isWithin(uri, it));
  const isLookedFor = (uri: string): boolean => roots.some((it) => isWithin(uri, it) && !isLeftOut(uri, it));

  const setLength = (id: string, now: number): void => {
    length += now - (lengths.get(id) ?? 0);
    if (now === 0) lengths.delete(id);
    else lengths.set(id, now);
  };

  const forget = (uri: string): void => {
    waiting.delete(addressKey(uri));
    unread.delete(addressKey(uri));
    setLength(addressKey(uri), 0);
    if (parts.drop(uri)) news.add(uri);
  };

  const findIn = async (folder: string, signal: AbortSignal): Promise<readonly string[]> => {
    try {
      return await files.find(folder, { most: mostFiles, signal });
    } catch (error) {
      parts.onUnread({ uri: folder, content: { problem: `không mở được thư mục: ${String(error)}` } });
      return [];
    }
  };

  const lookThrough = async (folder: string, { signal }: AbortController): Promise<void> => {
    const found = await findIn(folder, signal);
    if (signal.aborted) return;
    for (const uri of found) {
      if (waiting.size < mostFiles && !parts.isKnown(uri) && isLookedFor(uri)) waiting.set(addressKey(uri), uri);
    }
  };

  const readNext = async ({ signal }: AbortController): Promise<void> => {
    const [id, uri] = waiting.entries().next().value as [string, string];
    waiting.delete(id);
    const others = length - (lengths.get(id) ?? 0);
    const content = others < mostText ? await contentOf(files, uri, rootOf(uri)) : { tooLong: undefined };
    if (signal.aborted || !isInside(uri)) return;
    // Who has been told meanwhile that it has become another reads it again.
    if (waiting.has(id)) return;
    setLength(id, 'text' in content ? content.text.length : 0);
    if ('text' in content) unread.delete(id);
    else if ('isGone' in content) unread.delete(id);
    else {
      const before = unread.get(id);
      unread.set(id, { uri, content });
      if (!before || whyUnread(before) !== whyUnread({ uri, content })) parts.onUnread({ uri, content });
    }
    if (parts.take(uri, content)) news.add(uri);
  };

  const run = async (): Promise<void> => {
    const mine = stopping;
    while (!mine.signal.aborted && !isEmpty()) {
      await breathe();
      if (mine.signal.aborted) return;
      const folder = folders.shift();
      if (folder !== undefined) await lookThrough(folder, mine);
      else await readNext(mine);
    }
  };

  const go = (): void => {
    if (isRunning || !hasStarted || isEmpty()) return;
    isRunning = true;
    const mine = stopping;
    run()
      // What cannot be read is told as such; anything else ends this round only.
      .catch(() => {})
      .finally(() => {
        if (mine !== stopping) return;
        isRunning = false;
        if (!isEmpty()) return go();
        for (const it of waiters) it();
        waiters.clear();
        if (news.size === 0) return;
        const uris = [...news];
        news.clear();
        parts.onSettled(uris);
      });
  };

  /** Nobody says which of these are folders, and thousands of files may be copied at once. */
  const lookAgain = (others: ReadonlyMap<string, string>): void => {
    for (const uri of [...parts.known(), ...[...unread.values()].map((it) => it.uri)]) {
      const id = addressKey(uri);
      if (isAmong(id, others)) waiting.set(id, uri);
    }
    for (const [key, uri] of others) {
      // What is in another of them is found with that one.
      if (!isAmong(key.slice(0, Math.max(0, key.lastIndexOf('/'))), others)) folders.push(uri);
    }
  };

  const start = (): void => {
    if (hasStarted) return;
    hasStarted = true;
    folders.push(...roots);
    go();
  };

  return {
    setRoots: (next) => {
      const before = roots;
      roots = next;
      for (const uri of [...parts.known(), ...[...unread.values()].map((it) => it.uri), ...waiting.values()]) {
        if (!isInside(uri)) forget(uri);
      }
      if (hasStarted) folders.push(...next.filter((it) => !before.includes(it)));
      go();
    },
    start,
    again: (uris) => {
      if (!hasStarted) return;
      const others = new Map<string, string>();
      for (const uri of uris.filter(isLookedFor)) {
        // What is gone is found out by reading it.
        if (planFileName.test(uri)) waiting.set(addressKey(uri), uri);
        else others.set(folderKey(uri), uri);
      }
      if (0 < others.size) lookAgain(others);
      go();
    },
    whole: async (signal) => {
      start();
      if (isWhole() || signal?.aborted) return;
      await new Promise<void>((resolve) => {
        waiters.add(resolve);
        signal?.addEventListener('abort', () => {
          waiters.delete(resolve);
          resolve();
        });
      });
    },
    isWhole,
    roots: () => roots,
    rootOf,
    unread: () => [...unread.values()],
    stop: () => {
      stopping.abort();
      stopping = new AbortController();
      isRunning = false;
      folders.length = 0;
      waiting.clear();
      for (const it of waiters) it();
      waiters.clear();
    },
  };
}
