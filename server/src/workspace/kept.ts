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
  /** How they mention it, each way once, but for one of the plans; the same mentions for as long as nothing has become another. */
  readonly sayings: (key: string, except: string) => readonly Mention[];
  readonly numbered: (key: string) => readonly KnownPlan[];
  /** Every key that is cited, with one plan that cites it. */
  readonly cited: () => Iterable<readonly [key: string, plan: KnownPlan]>;
  /** For when no more are to be put for a while. */
  readonly settle: () => void;
}

export interface NewPlan extends Omit<KnownPlan, 'lines'> {
  readonly lineStarts: readonly number[];
  /** Of its text. */
  readonly digest: number;
  /** Where its deadlines were not looked for yet: looks, as soon as somebody asks. */
  readonly readDeadlines?: () => readonly DeadlineFact[];
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
  readonly speakers: ReadonlySet<string>;
  mentions?: readonly Mention[];
}

interface Voice {
  readonly id: string;
  readonly plan: PackedPlan;
  readonly citation: number;
  /** Unpacked when it is asked for. */
  mention?: Mention;
}

/**
 * `mostUnpacked` mentions are held unpacked; then all are let go, which costs less than to keep count of them. Who asks again and
 * again what is said of one text does well to have room for all of its mentions.
 */
export function createKept({ mostUnpacked = 20_000 } = {}): KeptPlans {
  const packer = createPacker();
  const entries = new Map<string, Entry>();
  const byCited = new Map<string, CitedKey>();
  const byNumber = new Map<string, Entries>();
  const unpacked = new Set<CitedKey>();
  let unpackedMentions = 0;

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
      said.push({ key, way, citation: i });
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

  const readSayings = (key: string, cited: CitedKey): Sayings => {
    const ways = [...cited.ways]
      .map(([way, [first, second]]) => ({
        first: voiceOf(first as Entry, key, way),
        second: second && voiceOf(second, key, way),
      }))
      .sort((a, b) => inOrder(a.first, b.first));
    return { ways, speakers: new Set(ways.map((it) => it.first.id)) };
  };

  const mentionOf = (voice: Voice, cited: CitedKey): Mention => {
    if (voice.mention) return voice.mention;
    const { plan, citation } = voice;
    voice.mention = { plan, citation: plan.facts.citation(citation) };
    if (mostUnpacked <= unpackedMentions++) {
      for (const it of unpacked) it.sayings = undefined;
      unpacked.clear();
      unpackedMentions = 1;
    }
    unpacked.add(cited);
    return voice.mention;
  };

  const sayings = (key: string, except: string): readonly Mention[] => {
    const cited = byCited.get(key);
    if (!cited) return none;
    const id = addressKey(except);
    if (!isSaidBeside(cited, id)) return none;
    cited.sayings ??= readSayings(key, cited);
    const said = cited.sayings;
    if (!said.speakers.has(id)) {
      said.mentions ??= said.ways.map(({ first }) => mentionOf(first, cited));
      return said.mentions;
    }
    return said.ways
      .flatMap(({ first, second }) => (first.id === id ? (second ?? none) : first))
      .sort(inOrder)
      .map((it) => mentionOf(it, cited));
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

function voiceOf({ id, plan, said }: Entry, key: string, way: number): Voice {
  const { citation } = said.find((it) => it.key === key && it.way === way) as Said;
  return { id, plan, citation };
}

const inOrder = (a: Voice, b: Voice): number => (a.id === b.id ? a.citation - b.citation : a.id < b.id ? -1 : 1);

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
  readonly facts: PackedFacts;
  readonly lines: KnownPlan['lines'];

  constructor(plan: NewPlan, packer: Packer) {
    this.uri = plan.uri;
    this.facts = new PackedFacts(plan, packer);
    this.lines = new Lines(plan.lineStarts);
  }
}

/** The parts of the facts, as they are packed one behind the other; the citations come last, each apart. */
const parts = { header: 0, deadlines: 1, sections: 2, units: 3, recipients: 4, citations: 5 } as const;

class PackedFacts implements PlanFacts {
  readonly ownKey: string | undefined;
  readonly #packer: Packer;
  readonly #packed: Packed;
  #readDeadlines: (() => readonly DeadlineFact[]) | undefined;
  #deadlines: Packed | undefined;

  constructor({ facts, readDeadlines }: NewPlan, packer: Packer) {
    const { ownKey, header, citations, deadlines, sections, units, recipients } = facts;
    this.ownKey = ownKey === undefined ? undefined : packer.own(ownKey);
    this.#packer = packer;
    this.#packed = packer.pack([header, deadlines, sections, units, recipients, ...citations]);
    this.#readDeadlines = readDeadlines;
  }

  get header(): HeaderFacts {
    return this.#packer.unpack(this.#packed, parts.header) as HeaderFacts;
  }

  get citations(): readonly CitedFact[] {
    return Array.from({ length: this.#packed.starts.length - parts.citations }, (_, i) => this.citation(i));
  }

  citation(i: number): CitedFact {
    return this.#packer.unpack(this.#packed, parts.citations + i) as CitedFact;
  }

  get deadlines(): readonly DeadlineFact[] {
    if (this.#readDeadlines) {
      this.#deadlines = this.#packer.pack([this.#readDeadlines()]);
      this.#readDeadlines = undefined;
    }
    if (this.#deadlines) return this.#packer.unpack(this.#deadlines, 0) as readonly DeadlineFact[];
    return this.#packer.unpack(this.#packed, parts.deadlines) as readonly DeadlineFact[];
  }

  get sections(): readonly SectionFact[] {
    return this.#packer.unpack(this.#packed, parts.sections) as readonly SectionFact[];
  }

  get units(): readonly UnitFact[] {
    return this.#packer.unpack(this.#packed, parts.units) as readonly UnitFact[];
  }

  get recipients(): readonly string[] {
    return this.#packer.unpack(this.#packed, parts.recipients) as readonly string[];
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
