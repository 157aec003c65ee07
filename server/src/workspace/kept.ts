import type {
  CitedFact,
  DeadlineFact,
  HeaderFacts,
  KnownPlan,
  Mention,
  PlanFacts,
  SectionFact,
  UnitFact,
} from '../plan/facts';
import { sayingOf } from '../plan/others';
import { addressKey } from './files';
import { createPacker, type Packed, type Packer } from './pack';

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
  /** How they mention it, each way once, but for one of the plans; the same list for as long as nothing has become another. */
  readonly sayings: (key: string, except: string) => readonly Mention[];
  readonly numbered: (key: string) => readonly KnownPlan[];
  /** Every key that is cited, with one plan that cites it. */
  readonly cited: () => Iterable<readonly [key: string, plan: KnownPlan]>;
  /** For when no more are to be put for a while. */
  readonly settle: () => void;
}

export interface NewPlan extends KnownPlan {
  readonly lineStarts: readonly number[];
  /** Of its text. */
  readonly digest: number;
}

interface Entry {
  readonly id: string;
  readonly digest: number;
  readonly plan: KnownPlan;
  readonly ownKey: string | undefined;
  /** What it cites, and beside each the way in which it does; who cites in two ways stands here twice. */
  readonly cited: readonly string[];
  readonly ways: readonly number[];
}

/** Each list is in the order of the addresses, so that it does not matter which file was read first. */
type Entries = Entry[];

/** One document, by the ways in which it is mentioned. */
interface CitedKey {
  readonly ways: Map<number, Entries>;
  sayings?: readonly Mention[];
}

export function createKept(): KeptPlans {
  const packer = createPacker();
  const entries = new Map<string, Entry>();
  const byCited = new Map<string, CitedKey>();
  const byNumber = new Map<string, Entries>();

  const drop = (uri: string): boolean => {
    const id = addressKey(uri);
    const entry = entries.get(id);
    if (!entry) return false;
    entries.delete(id);
    entry.cited.forEach((key, i) => {
      const cited = byCited.get(key) as CitedKey;
      const way = entry.ways[i] as number;
      const list = cited.ways.get(way) as Entries;
      if (list[0] === entry) delete cited.sayings;
      if (list.length === 1) cited.ways.delete(way);
      else list.splice(list.indexOf(entry), 1);
      if (cited.ways.size === 0) byCited.delete(key);
    });
    const own = byNumber.get(entry.ownKey ?? '');
    if (own) own.splice(own.indexOf(entry), 1);
    if (own?.length === 0) byNumber.delete(entry.ownKey ?? '');
    return true;
  };

  const put = ({ uri, facts, lineStarts, digest }: NewPlan): void => {
    drop(uri);
    const id = addressKey(uri);
    const plan = new PackedPlan(uri, { facts, lineStarts, packer });
    const cited: string[] = [];
    const ways: number[] = [];
    const entry: Entry = { id, digest, plan, ownKey: plan.facts.ownKey, cited, ways };
    entries.set(id, entry);
    const met = new Set<string>();
    // Keys cut out of the text would keep all of it: these are the plan's own.
    for (const citation of plan.facts.citations) {
      const { key } = citation;
      const way = digestOf(sayingOf(citation, facts));
      if (met.has(`${key} ${way}`)) continue;
      met.add(`${key} ${way}`);
      cited.push(key);
      ways.push(way);
      const all: CitedKey = byCited.get(key) ?? { ways: new Map() };
      byCited.set(key, all);
      const list = all.ways.get(way) ?? [];
      all.ways.set(way, list);
      insert(list, entry);
      if (list[0] === entry) delete all.sayings;
    }
    if (entry.ownKey === undefined) return;
    const own = byNumber.get(entry.ownKey) ?? [];
    byNumber.set(entry.ownKey, own);
    insert(own, entry);
  };

  const sayings = (key: string, except: string): readonly Mention[] => {
    const cited = byCited.get(key);
    if (!cited) return none;
    const id = addressKey(except);
    if (entries.get(id)?.cited.includes(key)) return readSayings(cited, key, id);
    cited.sayings ??= readSayings(cited, key, id);
    return cited.sayings;
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

/** Of each way the first plan speaks for all. */
function readSayings({ ways }: CitedKey, key: string, except: string): readonly Mention[] {
  const speakers = new Map<Entry, Set<number>>();
  for (const [way, list] of ways) {
    const speaker = list[0]?.id === except ? list[1] : list[0];
    if (speaker) speakers.set(speaker, (speakers.get(speaker) ?? new Set()).add(way));
  }
  return [...speakers.keys()].sort(byId).flatMap((entry) => {
    const { plan } = entry;
    const { citations, header } = plan.facts;
    const said = speakers.get(entry);
    return citations.flatMap((citation): readonly Mention[] => {
      if (citation.key !== key || said?.delete(digestOf(sayingOf(citation, { header }))) !== true) return [];
      return [{ plan, citation }];
    });
  });
}

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

/** Each part is unpacked when it is asked for, and not kept. */
class PackedPlan implements KnownPlan {
  readonly uri: string;
  readonly facts: PlanFacts;
  readonly lines: KnownPlan['lines'];

  constructor(
    uri: string,
    {
      facts,
      lineStarts,
      packer,
    }: { readonly facts: PlanFacts; readonly lineStarts: readonly number[]; readonly packer: Packer },
  ) {
    this.uri = uri;
    this.facts = new PackedFacts(facts, packer);
    this.lines = new Lines(lineStarts);
  }
}

class PackedFacts implements PlanFacts {
  readonly ownKey: string | undefined;
  readonly #packer: Packer;
  readonly #packed: Packed;

  constructor({ ownKey, header, citations, deadlines, sections, units, recipients }: PlanFacts, packer: Packer) {
    this.ownKey = ownKey;
    this.#packer = packer;
    this.#packed = packer.pack([header, citations, deadlines, sections, units, recipients]);
  }

  get header(): HeaderFacts {
    return this.#packer.unpack(this.#packed, 0) as HeaderFacts;
  }

  get citations(): readonly CitedFact[] {
    return this.#packer.unpack(this.#packed, 1) as readonly CitedFact[];
  }

  get deadlines(): readonly DeadlineFact[] {
    return this.#packer.unpack(this.#packed, 2) as readonly DeadlineFact[];
  }

  get sections(): readonly SectionFact[] {
    return this.#packer.unpack(this.#packed, 3) as readonly SectionFact[];
  }

  get units(): readonly UnitFact[] {
    return this.#packer.unpack(this.#packed, 4) as readonly UnitFact[];
  }

  get recipients(): readonly string[] {
    return this.#packer.unpack(this.#packed, 5) as readonly string[];
  }
}

/** Where the lines of a text begin, without the text. */
class Lines {
  readonly #starts: Uint32Array;

  constructor(starts: readonly number[]) {
    this.#starts = Uint32Array.from(starts);
  }

  positionAt(offset: number): { readonly line: number; readonly character: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }
}
