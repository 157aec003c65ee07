import type { CitedFact, Mention } from '../plan/facts';
import type { Day } from '../syntax/days/date';
import type { PackedPlan } from './packed-plan';

/** A plan, and all that it says of the documents it cites. */
export interface Speaker {
  /** The key of its address. */
  readonly id: string;
  readonly plan: PackedPlan;
  readonly said: readonly Said[];
}

/** A way in which a plan mentions a document, and the first of its citations that does; who cites in two ways says two things. */
export interface Said {
  readonly key: string;
  readonly way: number;
  readonly citation: number;
  readonly day: Day | undefined;
}

/** Every key that is cited, with who cites it and how. */
export interface CitedKeys<S extends Speaker> {
  readonly add: (speaker: S) => void;
  readonly drop: (speaker: S) => void;
  /** In the order of their addresses. */
  readonly citing: (key: string) => readonly S[];
  /** Each way once, but for one of the plans; the same mentions for as long as nothing has become another. */
  readonly sayings: (key: string, exceptId: string) => readonly Mention[];
  /** Each with one plan that cites it. */
  readonly all: () => Iterable<readonly [key: string, speaker: S]>;
}

/** One document, by the ways in which it is mentioned. */
interface CitedKey<S> {
  readonly ways: Map<number, S[]>;
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

  constructor({ id, plan }: Speaker, said: Said, hold: (room: number) => void) {
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

/** There is room for so many mentions; then all are let go, which costs less than to keep count of them. */
export function createCitedKeys<S extends Speaker>(room: number): CitedKeys<S> {
  const byKey = new Map<string, CitedKey<S>>();
  const asked = new Set<CitedKey<S>>();
  let taken = 0;
  const hold = (more: number): void => {
    taken += more;
    if (taken <= room) return;
    for (const it of asked) it.sayings = undefined;
    asked.clear();
    taken = 0;
  };
  return {
    add: (speaker) => {
      for (const { key, way } of speaker.said) {
        const cited: CitedKey<S> = byKey.get(key) ?? { ways: new Map() };
        byKey.set(key, cited);
        const list = cited.ways.get(way) ?? [];
        cited.ways.set(way, list);
        insert(list, speaker);
        if (list.indexOf(speaker) < 2) cited.sayings = undefined;
      }
    },
    drop: (speaker) => {
      for (const { key, way } of speaker.said) {
        const cited = byKey.get(key) as CitedKey<S>;
        const list = cited.ways.get(way) as S[];
        const at = list.indexOf(speaker);
        if (at < 2) cited.sayings = undefined;
        if (list.length === 1) cited.ways.delete(way);
        else list.splice(at, 1);
        if (cited.ways.size === 0) byKey.delete(key);
      }
    },
    citing: (key) => [...new Set([...(byKey.get(key)?.ways.values() ?? [])].flat())].sort(byId),
    sayings: (key, exceptId) => {
      const cited = byKey.get(key);
      if (!cited || !isSaidBeside(cited, exceptId)) return none;
      if (!cited.sayings) {
        cited.sayings = readSayings(key, cited, hold);
        asked.add(cited);
      }
      return besides(cited.sayings, exceptId);
    },
    all: function* () {
      for (const [key, { ways }] of byKey) {
        const [first] = ways.values();
        if (first?.[0]) yield [key, first[0]];
      }
    },
  };
}

const none: readonly never[] = [];

function readSayings(key: string, cited: CitedKey<Speaker>, hold: (room: number) => void): Sayings {
  const voice = (way: number, speaker: Speaker): Voice =>
    new Voice(speaker, speaker.said.find((it) => it.key === key && it.way === way) as Said, hold);
  const ways = [...cited.ways]
    .map(([way, [first, second]]) => ({ first: voice(way, first as Speaker), second: second && voice(way, second) }))
    .sort((a, b) => inOrder(a.first, b.first));
  hold(2 * ways.length);
  const mentions = ways.map((it) => it.first);
  return { ways, mentions, speakers: new Set(mentions.map((it) => it.id)) };
}

function besides({ ways, mentions, speakers }: Sayings, id: string): readonly Mention[] {
  if (!speakers.has(id)) return mentions;
  return ways.flatMap(({ first, second }) => (first.id === id ? (second ?? none) : first)).sort(inOrder);
}

/** Whether any plan but this one mentions it. */
function isSaidBeside({ ways }: CitedKey<Speaker>, id: string): boolean {
  for (const speakers of ways.values()) if (1 < speakers.length || speakers[0]?.id !== id) return true;
  return false;
}

const inOrder = (a: Voice, b: Voice): number =>
  a.id === b.id ? a.said.citation - b.said.citation : a.id < b.id ? -1 : 1;

type Identified = Pick<Speaker, 'id'>;

const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : 1);

/** Each list is in the order of the addresses, so that it does not matter which file was read first. */
export function insert<T extends Identified>(list: T[], it: T): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).id < it.id) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, it);
}
