import type { CitedFact, KnownPlan, Mention } from '../plan/facts';
import { sayingOf } from '../plan/others';
import type { Day } from '../syntax/date';
import { addressKey } from './files';
import { createPacker } from './pack';
import { type NewPlan, PackedPlan } from './packed-plan';

/** The plans that are not open, by what is known of them. What is asked for by a key is found by it, however many there are. */
export interface KeptPlans {
  readonly put: (plan: NewPlan) => void;
  /** The digest that the plan was put with. */
  readonly digestOf: (uri: string) => number | undefined;
  readonly drop: (uri: string) => boolean;
  readonly get: (uri: string) => KnownPlan | undefined;
  readonly all: () => Iterable<KnownPlan>;
  readonly count: () => number;
  /** The plans that mention the documents with this key, in the order of their addresses. */
  readonly citing: (key: string) => readonly KnownPlan[];
  /** How they mention it, each way once, but for one of the plans; the same mentions for as long as nothing has become another. */
  readonly sayings: (key: string, except: string) => readonly Mention[];
  readonly numbered: (key: string) => readonly KnownPlan[];
  /** Every key that is cited, with one plan that cites it. */
  readonly cited: () => Iterable<readonly [key: string, plan: KnownPlan]>;
  /** For when no more are to be put for a while. */
  readonly settle: () => void;
}

interface Entry {
  readonly id: string;
  readonly digest: number;
  readonly plan: PackedPlan;
  readonly ownKey: string | undefined;
  readonly said: readonly Said[];
}

/** A way in which a plan mentions a document, and the first of its citations that does; who cites in two ways says two things. */
interface Said {
  readonly key: string;
  readonly way: number;
  readonly citation: number;
  readonly day: Day | undefined;
}

/** Each list is in the order of the addresses, so that it does not matter which file was read first. */
type Entries = Entry[];

/** One document, by the ways in which it is mentioned. */
interface CitedKey {
  readonly ways: Map<number, Entries>;
  sayings?: Sayings | undefined;
}

/** Of each way the first plan speaks for all, and where that one is asked, the second. */
interface Sayings {
  readonly ways: readonly { readonly first: Voice; readonly second: Voice | undefined }[];
  readonly mentions: readonly Mention[];
  readonly speakers: ReadonlySet<string>;
}

/** A mention that is unpacked when somebody asks what it says. */
class Voice implements Mention {
  readonly id: string;
  readonly plan: PackedPlan;
  readonly said: Said;
  readonly #hold: (room: number) => void;
  #citation: CitedFact | undefined;

  constructor({ id, plan }: Entry, said: Said, hold: (room: number) => void) {
    this.id = id;
    this.plan = plan;
    this.said = said;
    this.#hold = hold;
  }

  get day(): Day | undefined {
    return this.said.day;
  }

  get citation(): CitedFact {
    if (!this.#citation) {
      this.#citation = this.plan.facts.citation(this.said.citation);
      this.#hold(unpackedRoom);
    }
    return this.#citation;
  }
}

/** How much more room a mention takes once it is unpacked. */
const unpackedRoom = 10;

/**
 * There is room for so many mentions; then all are let go, which costs less than to keep count of them. Who asks again and again
 * what is said of one text does well to have room for all of its mentions, unpacked.
 */
export function createKept({ room = 200_000 } = {}): KeptPlans {
  const packer = createPacker();
  const entries = new Map<string, Entry>();
  const byCited = new Map<string, CitedKey>();
  const byNumber = new Map<string, Entries>();
  const asked = new Set<CitedKey>();
  let taken = 0;

  const drop = (uri: string): boolean => {
    const id = addressKey(uri);
    const entry = entries.get(id);
    if (!entry) return false;
    entries.delete(id);
    for (const { key, way } of entry.said) {
      const cited = byCited.get(key) as CitedKey;
      const list = cited.ways.get(way) as Entries;
      const at = list.indexOf(entry);
      if (at < 2) cited.sayings = undefined;
      if (list.length === 1) cited.ways.delete(way);
      else list.splice(at, 1);
      if (cited.ways.size === 0) byCited.delete(key);
    }
    const own = byNumber.get(entry.ownKey ?? '');
    if (own) own.splice(own.indexOf(entry), 1);
    if (own?.length === 0) byNumber.delete(entry.ownKey ?? '');
    return true;
  };

  const put = (made: NewPlan): void => {
    const { uri, facts, digest } = made;
    drop(uri);
    const id = addressKey(uri);
    const plan = new PackedPlan(made, packer);
    const said: Said[] = [];
    const entry: Entry = { id, digest, plan, ownKey: plan.facts.ownKey, said };
    entries.set(id, entry);
    const met = new Set<string>();
    facts.citations.forEach((citation, i) => {
      const way = digestOf(sayingOf(citation, facts));
      if (met.has(`${citation.key} ${way}`)) return;
      met.add(`${citation.key} ${way}`);
      // Keys cut out of the text would keep all of it: these are the plan's own.
      const key = packer.own(citation.key);
      said.push({ key, way, citation: i, day: citation.date?.at });
      const all: CitedKey = byCited.get(key) ?? { ways: new Map() };
      byCited.set(key, all);
      const list = all.ways.get(way) ?? [];
      all.ways.set(way, list);
      insert(list, entry);
      if (list.indexOf(entry) < 2) all.sayings = undefined;
    });
    if (entry.ownKey === undefined) return;
    const own = byNumber.get(entry.ownKey) ?? [];
    byNumber.set(entry.ownKey, own);
    insert(own, entry);
  };

  const hold = (more: number): void => {
    taken += more;
    if (taken <= room) return;
    for (const it of asked) it.sayings = undefined;
    asked.clear();
    taken = 0;
  };

  const readSayings = (key: string, cited: CitedKey): Sayings => {
    const speaker = (way: number, entry: Entry): Voice =>
      new Voice(entry, entry.said.find((it) => it.key === key && it.way === way) as Said, hold);
    const ways = [...cited.ways]
      .map(([way, [first, second]]) => ({
        first: speaker(way, first as Entry),
        second: second && speaker(way, second),
      }))
      .sort((a, b) => inOrder(a.first, b.first));
    hold(2 * ways.length);
    asked.add(cited);
    const mentions = ways.map((it) => it.first);
    return { ways, mentions, speakers: new Set(mentions.map((it) => it.id)) };
  };

  const sayings = (key: string, except: string): readonly Mention[] => {
    const cited = byCited.get(key);
    if (!cited) return none;
    const id = addressKey(except);
    if (!isSaidBeside(cited, id)) return none;
    cited.sayings ??= readSayings(key, cited);
    const { ways, mentions, speakers } = cited.sayings;
    if (!speakers.has(id)) return mentions;
    return ways.flatMap(({ first, second }) => (first.id === id ? (second ?? none) : first)).sort(inOrder);
  };

  return {
    put,
    digestOf: (uri) => entries.get(addressKey(uri))?.digest,
    drop,
    get: (uri) => entries.get(addressKey(uri))?.plan,
    all: function* () {
      for (const it of entries.values()) yield it.plan;
    },
    count: () => entries.size,
    citing: (key) => {
      const all = new Set([...(byCited.get(key)?.ways.values() ?? [])].flat());
      return [...all].sort(byId).map((it) => it.plan);
    },
    sayings,
    numbered: (key) => byNumber.get(key)?.map((it) => it.plan) ?? [],
    cited: function* () {
      for (const [key, { ways }] of byCited) {
        const [first] = ways.values();
        if (first?.[0]) yield [key, first[0].plan];
      }
    },
    settle: packer.settle,
  };
}

const none: readonly never[] = [];

const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);

function insert(list: Entries, entry: Entry): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Entry).id < entry.id) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, entry);
}

/** Whether any plan but this one mentions it. */
function isSaidBeside({ ways }: CitedKey, id: string): boolean {
  for (const entries of ways.values()) if (1 < entries.length || entries[0]?.id !== id) return true;
  return false;
}

const inOrder = (a: Voice, b: Voice): number =>
  a.id === b.id ? a.said.citation - b.said.citation : a.id < b.id ? -1 : 1;

/** A number for a text, of 52 bits: of the few that are compared no two will have the same. */
export function digestOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + i;
  }
  return (one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff);
}
