import type { KnownPlan, Mention, PlanFacts } from '../plan/facts';
import { sayingOf } from '../plan/others';
import { createCitedKeys, insert, type Said, type Speaker } from './cited-keys';
import { addressKey } from './files';
import { createPacker, type Packer } from './pack';
import { type NewPlan, PackedPlan } from './packed-plan';

/** The plans that are not open, by what is known of them. What is asked for by a key is found by it, however many there are. */
export interface KeptPlans {
  readonly put: (plan: NewPlan) => void;
  /** The digest that the plan was put with. */
  readonly digestOf: (uri: string) => number | undefined;
  readonly drop: (uri: string) => boolean;
  readonly get: (uri: string) => KnownPlan | undefined;
  readonly all: () => Iterable<KnownPlan>;
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

interface Entry extends Speaker {
  readonly digest: number;
  readonly ownKey: string | undefined;
}

/** There is room for so many mentions: who asks again and again what is said of one text does well to have room for all, unpacked. */
export function createKept({ room = 200_000 } = {}): KeptPlans {
  const packer = createPacker();
  const entries = new Map<string, Entry>();
  const cited = createCitedKeys<Entry>(room);
  const byNumber = new Map<string, Entry[]>();

  const drop = (uri: string): boolean => {
    const id = addressKey(uri);
    const entry = entries.get(id);
    if (!entry) return false;
    entries.delete(id);
    cited.drop(entry);
    const own = byNumber.get(entry.ownKey ?? '');
    if (own) own.splice(own.indexOf(entry), 1);
    if (own?.length === 0) byNumber.delete(entry.ownKey ?? '');
    return true;
  };
  const put = (made: NewPlan): void => {
    drop(made.uri);
    const id = addressKey(made.uri);
    const plan = new PackedPlan(made, packer);
    const { ownKey } = plan.facts;
    const entry: Entry = { id, digest: made.digest, plan, ownKey, said: saidIn(made.facts, packer) };
    entries.set(id, entry);
    cited.add(entry);
    if (ownKey === undefined) return;
    const own = byNumber.get(ownKey) ?? [];
    byNumber.set(ownKey, own);
    insert(own, entry);
  };

  return {
    put,
    digestOf: (uri) => entries.get(addressKey(uri))?.digest,
    drop,
    get: (uri) => entries.get(addressKey(uri))?.plan,
    all: function* () {
      for (const it of entries.values()) yield it.plan;
    },
    citing: (key) => cited.citing(key).map((it) => it.plan),
    sayings: (key, except) => cited.sayings(key, addressKey(except)),
    numbered: (key) => byNumber.get(key)?.map((it) => it.plan) ?? [],
    cited: function* () {
      for (const [key, { plan }] of cited.all()) yield [key, plan];
    },
    settle: packer.settle,
  };
}

function saidIn(facts: PlanFacts, packer: Packer): readonly Said[] {
  const said: Said[] = [];
  const met = new Set<string>();
  facts.citations.forEach((citation, i) => {
    const way = digestOf(sayingOf(citation, facts));
    if (met.has(`${citation.key} ${way}`)) return;
    met.add(`${citation.key} ${way}`);
    // Keys cut out of the text would keep all of it: these are the plan's own.
    said.push({ key: packer.own(citation.key), way, citation: i, day: citation.date?.at });
  });
  return said;
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
