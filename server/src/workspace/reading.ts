import { addressKey, contentOf, type FileContent, isLeftOut, isWithin, type PlanFiles } from './files';
import { isEmpty, type Pile, put, putAgain } from './pile';
import { createRounds } from './rounds';

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
  const shelf: Shelf = {
    roots: [],
    pile: { folders: [], plans: new Map() },
    unread: createUnread(parts.onUnread),
    texts: createMeasure(),
    news: new Set(),
  };
  const { pile, unread, news } = shelf;
  let hasStarted = false;
  const rounds = createRounds({
    breathe: parts.breathe,
    isEmpty: () => isEmpty(pile),
    step: (signal) => {
      const folder = pile.folders.shift();
      return folder === undefined ? readNext(shelf, parts, signal) : lookThrough(folder, { ...parts, shelf, signal });
    },
    onDone: () => {
      if (news.size === 0) return;
      const uris = [...news];
      news.clear();
      parts.onSettled(uris);
    },
  });

  /** All that was read, whatever came of it. */
  const met = (): readonly string[] => [...parts.known(), ...unread.all().map((it) => it.uri)];
  const isWhole = (): boolean => shelf.roots.length === 0 || (hasStarted && !rounds.isRunning() && isEmpty(pile));
  const start = (): void => {
    if (hasStarted) return;
    hasStarted = true;
    pile.folders.push(...shelf.roots);
    rounds.go();
  };

  return {
    setRoots: (next) => {
      const before = shelf.roots;
      shelf.roots = next;
      for (const uri of [...met(), ...pile.plans.values()]) if (!isInside(next, uri)) forget(uri, shelf, parts);
      if (!hasStarted) return;
      pile.folders.push(...next.filter((it) => !before.includes(it)));
      rounds.go();
    },
    start,
    again: (uris) => {
      if (!hasStarted) return;
      putAgain(pile, { uris: uris.filter((it) => isLookedFor(shelf.roots, it)), met });
      rounds.go();
    },
    whole: async (signal) => {
      start();
      if (!isWhole() && !signal?.aborted) await rounds.done(signal);
    },
    isWhole,
    roots: () => shelf.roots,
    rootOf: (uri) => innermost(shelf.roots, uri),
    unread: unread.all,
    stop: () => {
      pile.folders.length = 0;
      pile.plans.clear();
      rounds.stop();
    },
  };
}

/** What is known of the folders, and what is still to be done. */
interface Shelf {
  roots: readonly string[];
  readonly pile: Pile;
  readonly unread: UnreadFiles;
  readonly texts: Measure;
  /** What has become known, another or forgotten since everything was read. */
  readonly news: Set<string>;
}

interface Looking extends ReadingParts {
  readonly shelf: Shelf;
  readonly signal: AbortSignal;
}

async function lookThrough(folder: string, looking: Looking): Promise<void> {
  const { shelf, signal, isKnown } = looking;
  const found = await findIn(folder, looking);
  if (signal.aborted) return;
  for (const uri of found) {
    if (shelf.pile.plans.size < mostFiles && !isKnown(uri) && isLookedFor(shelf.roots, uri)) put(shelf.pile, uri);
  }
}

async function readNext(shelf: Shelf, { files, take, drop }: ReadingParts, signal: AbortSignal): Promise<void> {
  const { pile, texts, unread, news } = shelf;
  const [id, uri] = pile.plans.entries().next().value as [string, string];
  pile.plans.delete(id);
  const isRoom = texts.besides(id) < mostText;
  const content = isRoom ? await contentOf(files, uri, innermost(shelf.roots, uri)) : { tooLong: undefined };
  if (signal.aborted || !isInside(shelf.roots, uri)) return;
  // Who has been told meanwhile that it has become another reads it again.
  if (pile.plans.has(id)) return;
  texts.set(id, 'text' in content ? content.text.length : 0);
  try {
    if (take(uri, content)) news.add(uri);
    unread.set(id, uri, content);
  } catch (error) {
    // What our own mistake keeps us from understanding is one plan, and is told like one that cannot be read.
    if (drop(uri)) news.add(uri);
    unread.set(id, uri, { problem: String(error) });
  }
}

function forget(uri: string, { pile, unread, texts, news }: Shelf, { drop }: ReadingParts): void {
  const id = addressKey(uri);
  pile.plans.delete(id);
  unread.forget(id);
  texts.set(id, 0);
  if (drop(uri)) news.add(uri);
}

/** Where one is in another. */
const innermost = (roots: readonly string[], uri: string): string | undefined =>
  roots.filter((it) => isWithin(uri, it)).sort((a, b) => addressKey(b).length - addressKey(a).length)[0];

const isInside = (roots: readonly string[], uri: string): boolean => roots.some((it) => isWithin(uri, it));

const isLookedFor = (roots: readonly string[], uri: string): boolean =>
  roots.some((it) => isWithin(uri, it) && !isLeftOut(uri, it));

async function findIn(folder: string, { files, onUnread, signal }: Looking): Promise<readonly string[]> {
  try {
    return await files.find(folder, { most: mostFiles, signal });
  } catch (error) {
    onUnread({ uri: folder, content: { problem: String(error) } });
    return [];
  }
}

interface UnreadFiles {
  readonly all: () => readonly Unread[];
  readonly set: (id: string, uri: string, content: FileContent) => void;
  readonly forget: (id: string) => void;
}

function createUnread(onUnread: ReadingParts['onUnread']): UnreadFiles {
  const unread = new Map<string, Unread>();
  return {
    all: () => [...unread.values()],
    set: (id, uri, content) => {
      if ('text' in content || 'isGone' in content) {
        unread.delete(id);
        return;
      }
      const before = unread.get(id);
      const now = { uri, content };
      unread.set(id, now);
      if (!before || whyUnread(before) !== whyUnread(now)) onUnread(now);
    },
    forget: (id) => unread.delete(id),
  };
}

/** How long the texts are that were read, each as it was last. */
interface Measure {
  readonly set: (id: string, length: number) => void;
  /** All but one together. */
  readonly besides: (id: string) => number;
}

function createMeasure(): Measure {
  const lengths = new Map<string, number>();
  let all = 0;
  return {
    set: (id, length) => {
      all += length - (lengths.get(id) ?? 0);
      if (length === 0) lengths.delete(id);
      else lengths.set(id, length);
    },
    besides: (id) => all - (lengths.get(id) ?? 0),
  };
}
