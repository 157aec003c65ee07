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
import { addressKey } from './files';
import { createPacker, type Packed, type Packer } from './pack';

/** The plans that are not open, by what is known of them. What is asked for by a key is found by it, however many there are. */
export interface KeptPlans {
  readonly put: (plan: KnownPlan & { readonly lineStarts: readonly number[] }) => void;
  readonly drop: (uri: string) => boolean;
  readonly clear: () => void;
  readonly has: (uri: string) => boolean;
  readonly get: (uri: string) => KnownPlan | undefined;
  readonly all: () => Iterable<KnownPlan>;
  readonly count: () => number;
  /** The plans that mention the documents with this key, in the order of their addresses. */
  readonly citing: (key: string) => readonly KnownPlan[];
  readonly numbered: (key: string) => readonly KnownPlan[];
  /** For those that have all been put at once. */
  readonly settle: () => void;
}

interface Entry {
  readonly id: string;
  readonly plan: KnownPlan;
  readonly ownKey: string | undefined;
  readonly cited: readonly string[];
}

export function createKept(): KeptPlans {
  const packer = createPacker();
  const entries = new Map<string, Entry>();
  const byCited = new Map<string, Entry[]>();
  const byNumber = new Map<string, Entry[]>();

  const drop = (uri: string): boolean => {
    const id = addressKey(uri);
    const entry = entries.get(id);
    if (!entry) return false;
    entries.delete(id);
    for (const key of entry.cited) removeFrom(byCited, key, entry);
    if (entry.ownKey !== undefined) removeFrom(byNumber, entry.ownKey, entry);
    return true;
  };

  return {
    put: ({ uri, facts, lineStarts }) => {
      drop(uri);
      const plan = new PackedPlan(uri, { facts, lineStarts, packer });
      const kept = plan.facts;
      const cited = [...new Set(kept.citations.map((it) => it.key))];
      const entry: Entry = { id: addressKey(uri), plan, ownKey: kept.ownKey, cited };
      entries.set(entry.id, entry);
      for (const key of cited) insertInto(byCited, key, entry);
      if (entry.ownKey !== undefined) insertInto(byNumber, entry.ownKey, entry);
    },
    drop,
    clear: () => {
      for (const it of [entries, byCited, byNumber]) it.clear();
    },
    has: (uri) => entries.has(addressKey(uri)),
    get: (uri) => entries.get(addressKey(uri))?.plan,
    all: function* () {
      for (const it of entries.values()) yield it.plan;
    },
    count: () => entries.size,
    citing: (key) => (byCited.get(key) ?? []).map((it) => it.plan),
    numbered: (key) => (byNumber.get(key) ?? []).map((it) => it.plan),
    settle: packer.settle,
  };
}

/** Each list is in the order of the addresses, so that it does not matter which file was read first. */
function insertInto(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [entry]);
    return;
  }
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Entry).id < entry.id) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, entry);
}

function removeFrom(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  const at = list?.indexOf(entry) ?? -1;
  if (!list || at === -1) return;
  if (list.length === 1) map.delete(key);
  else list.splice(at, 1);
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

  constructor({ ownKey, header, citations, deadlines, sections, units }: PlanFacts, packer: Packer) {
    this.ownKey = ownKey;
    this.#packer = packer;
    this.#packed = packer.pack([header, citations, deadlines, sections, units]);
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

export const mentionsIn = (plan: KnownPlan, key: string): readonly Mention[] =>
  plan.facts.citations.filter((it) => it.key === key).map((citation) => ({ plan, citation }));
