import { factsOf, type KnownPlan, type Mention, mentionIn } from '../plan/facts';
import { mentionsIn, type Others, othersOf } from '../plan/others';
import type { Plan } from '../plan/plan';
import { remember } from '../syntax/paragraph';
import { Source } from '../text/source';
import { addressKey, contentOf, type FileContent, type PlanFiles, planFileName, sampleMark } from './files';
import { createKept, digestOf, type KeptPlans } from './kept';
import { createReading, type Unread } from './reading';

export type { KnownPlan, Mention } from '../plan/facts';

/** All plans that are known here; those that are open as they are in the editor, not as they were saved. */
export interface Folder {
  readonly plans: () => Iterable<KnownPlan>;
  readonly plan: (uri: string) => KnownPlan | undefined;
  /** Every mention of the documents with this key, whatever office numbers so. */
  readonly mentions: (key: string) => readonly Mention[];
  /** The plans that have this number themselves, whatever their office. */
  readonly numbered: (key: string) => readonly KnownPlan[];
  /** What a plan may ask of all the others. */
  readonly besides: (uri: string) => Others;
  /** Every document that is cited or is a plan here, by its key, with a plan that says more of it. */
  readonly cited: () => Iterable<readonly [key: string, plan: KnownPlan]>;
  /** What is in a file now, open or not. */
  readonly read: (uri: string) => Promise<FileContent>;
  readonly watch: (watcher: FolderWatcher) => void;
  /** The addresses of all plans in the folders of the editor, open or not, in order. */
  readonly files: () => readonly string[];
  /** The folder of the editor that a file is in. */
  readonly rootOf: (uri: string) => string | undefined;
  /** What could not be read. */
  readonly unread: () => readonly Unread[];
  /** Looks at the files again, whoever did or did not tell of changes; `whole` waits for it. */
  readonly refresh: () => void;
  /** Resolves when every plan of the folder has been read, or when nobody waits any more. */
  readonly whole: (signal?: AbortSignal) => Promise<void>;
}

/** Who wants to hear what becomes of the folder. */
export interface FolderWatcher {
  readonly opened?: (uri: string) => void;
  /** Nothing more is being read, and these have become known, others or forgotten, or have been saved by their editor. */
  readonly settled?: (uris: readonly string[]) => void;
  /** A file cannot be read, which was not so before. */
  readonly unread?: (it: Unread) => void;
}

/** The same for who tells it what happens to the files. */
export interface WatchedFolder extends Folder {
  /** The folders of the editor, by their addresses; none are read before somebody has asked or a plan is open. */
  readonly setRoots: (roots: readonly string[]) => void;
  readonly opened: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Files and folders that were made, written, moved or deleted. */
  readonly changed: (uris: readonly string[]) => void;
  readonly isWhole: () => boolean;
  readonly stop: () => void;
}

export interface FolderParts {
  /** What is open in the editor, which knows best. */
  readonly all: () => Iterable<OpenPlan>;
  readonly planOf: (source: Source) => Plan;
  /** Absent where files cannot be reached. */
  readonly files?: PlanFiles | undefined;
  /** Lets everything else go first. */
  readonly breathe?: () => Promise<void>;
}

export interface OpenPlan {
  readonly uri: string;
  readonly source: Source;
}

export function openFolder({ all, planOf, files = noFiles, breathe = turn }: FolderParts): WatchedFolder {
  const kept = createKept();
  const open = createOpenPlans({ all, planOf });
  /** What was open a moment ago and has not been read again: it may have no file any more. */
  const left = new Set<string>();
  const watchers: FolderWatcher[] = [];
  const reading = createReading({
    files,
    breathe,
    take: (uri, content) => {
      const source = 'text' in content ? new Source(content.text) : undefined;
      // While its text was on its way, the plan may have been opened.
      if (open.has(uri)) {
        kept.drop(uri);
        return true;
      }
      const wasOpen = left.delete(addressKey(uri));
      if (!source) return kept.drop(uri) || wasOpen;
      const digest = digestOf(source.text);
      if (kept.digestOf(uri) === digest) return false;
      kept.put({ uri, facts: factsOf(planOf(source)), lineStarts: source.lineStarts, digest });
      return true;
    },
    drop: kept.drop,
    isKnown: (uri) => kept.get(uri) !== undefined || open.has(uri),
    known: () => [...kept.all()].map((it) => it.uri),
    onUnread: (it) => {
      for (const watcher of watchers) watcher.unread?.(it);
    },
    onSettled: (uris) => {
      kept.settle();
      for (const it of watchers) it.settled?.(uris);
    },
  });

  return {
    ...allPlans(open, kept),
    read: (uri) => contentOf(files, uri, reading.rootOf(uri)),
    files: () => {
      const uris = [...open.plans(), ...kept.all()].map((it) => it.uri);
      const inside = uris.filter((it) => planFileName.test(it) && reading.rootOf(it) !== undefined);
      return [...inside, ...reading.unread().map((it) => it.uri)].sort((a, b) =>
        addressKey(a) < addressKey(b) ? -1 : 1,
      );
    },
    rootOf: reading.rootOf,
    watch: (watcher) => watchers.push(watcher),
    whole: reading.whole,
    setRoots: reading.setRoots,
    opened: (uri) => {
      kept.drop(uri);
      reading.start();
      for (const it of watchers) it.opened?.(uri);
    },
    closed: (uri) => {
      left.add(addressKey(uri));
      reading.again([uri]);
    },
    changed: (uris) => reading.again(uris),
    refresh: () => reading.again(reading.roots()),
    unread: reading.unread,
    isWhole: reading.isWhole,
    stop: reading.stop,
  };
}

/** What is open in the editor, as it is there. */
interface OpenPlans {
  readonly has: (uri: string) => boolean;
  readonly plans: () => readonly KnownPlan[];
  /** What others may learn from: all but the sample of the guide. */
  readonly real: () => readonly KnownPlan[];
  /** The same but for one, which is not even read. */
  readonly besides: (id: string) => readonly KnownPlan[];
}

function createOpenPlans({ all, planOf }: Pick<FolderParts, 'all' | 'planOf'>): OpenPlans {
  const knownOf = remember(
    (it: OpenPlan): KnownPlan => ({ uri: it.uri, facts: factsOf(planOf(it.source)), lines: it.source }),
  );
  const real = (): readonly OpenPlan[] =>
    [...all()].filter((it) => !it.uri.startsWith('untitled:') || !it.source.text.includes(sampleMark));
  return {
    has: (uri) => {
      const id = addressKey(uri);
      for (const it of all()) if (addressKey(it.uri) === id) return true;
      return false;
    },
    plans: () => [...all()].map(knownOf),
    real: () => real().map(knownOf),
    // What is being typed is not read for what is asked of the others.
    besides: (id) =>
      real()
        .filter((it) => addressKey(it.uri) !== id)
        .map(knownOf),
  };
}

type AllPlans = Pick<Folder, 'plans' | 'plan' | 'mentions' | 'numbered' | 'besides' | 'cited'>;

/** What the plans say that are open, and those that are not. */
const allPlans = (open: OpenPlans, kept: KeptPlans): AllPlans => ({
  plans: function* () {
    yield* open.real();
    yield* kept.all();
  },
  plan: (uri) => {
    const id = addressKey(uri);
    return open.plans().find((it) => addressKey(it.uri) === id) ?? kept.get(uri);
  },
  mentions: (key) => [
    ...open.plans().flatMap((it) => mentionsIn(it).get(key) ?? []),
    ...kept.citing(key).flatMap((plan) => citationsIn(plan, key).map((it) => mentionIn(plan, it))),
  ],
  numbered: (key) => [...open.plans().filter((it) => it.facts.ownKey === key), ...kept.numbered(key)],
  besides: (uri) => {
    const id = addressKey(uri);
    const others = othersOf(open.besides(id));
    return {
      mentions: (key) => {
        const said = kept.sayings(key, uri);
        const here = others.mentions(key);
        return here.length === 0 ? said : [...here, ...said].sort((a, b) => byAddress(a.plan, b.plan));
      },
      numbered: (key) =>
        [...others.numbered(key), ...kept.numbered(key).filter((it) => addressKey(it.uri) !== id)].sort(byAddress),
    };
  },
  cited: function* () {
    for (const it of open.real()) for (const key of mentionsIn(it).keys()) yield [key, it];
    yield* kept.cited();
  },
});

const citationsIn = ({ facts }: KnownPlan, key: string) => facts.citations.filter((it) => it.key === key);

function byAddress(a: KnownPlan, b: KnownPlan): number {
  const [one, other] = [addressKey(a.uri), addressKey(b.uri)];
  return one < other ? -1 : one === other ? 0 : 1;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const noFiles: PlanFiles = {
  find: async () => [],
  read: async (): Promise<FileContent> => ({ isGone: true }),
};
