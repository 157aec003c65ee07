import type { CitedFact, DeadlineFact, HeaderFacts, KnownPlan, PlanFacts, SectionFact, UnitFact } from '../plan/facts';
import type { Packed, Packer } from './pack';

export interface NewPlan extends Omit<KnownPlan, 'lines'> {
  readonly lineStarts: readonly number[];
  /** Of its text. */
  readonly digest: number;
  /** Where its deadlines were not looked for yet: looks, as soon as somebody asks. */
  readonly readDeadlines?: () => readonly DeadlineFact[];
}

/** Each part is unpacked when it is asked for, and not kept. */
export class PackedPlan implements KnownPlan {
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
