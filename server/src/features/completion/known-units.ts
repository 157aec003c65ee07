import { firstFrom } from '../../plan/actors';
import type { Plan } from '../../plan/plan';
import { recipientKey } from '../../plan/recipients';
import { roomOf } from '../../plan/room';
import type { Section } from '../../plan/sections';
import { place, remember } from '../../syntax/paragraph';
import { readUnits, type Unit, unitsOf } from '../../syntax/unit';
import type { Folder, KnownPlan } from '../../workspace/folder';
import { homeOfPlan } from './own-plans';
import { type Searched, searched } from './search';

/** A body that the draft gives work to, or that a plan of the same office does. */
export interface KnownUnit {
  readonly key: string;
  readonly text: string;
  /** It gathers several: `các phòng, đơn vị thuộc Sở`, written small within a sentence. */
  readonly isGroup: boolean;
  /** Somebody reports to it. */
  readonly isTarget: boolean;
  readonly isDoer: boolean;
  readonly search: Searched;
}

/** Those that do most first, then those that are only named. */
export const unitsHere: (plan: Plan) => readonly KnownUnit[] = remember((plan) => {
  const tallies = new Map<string, Tally>();
  const add = (unit: Pick<Unit, 'key' | 'kinds' | 'text'>, weight: number, role?: 'doer' | 'target'): void => {
    const text = unit.text.replace(/\s+/gu, ' ').trim();
    if (!isOffice(text)) return;
    const known = tallies.get(unit.key);
    const tally = known ?? {
      key: unit.key,
      isGroup: unit.kinds.length !== 0,
      forms: new Map(),
      weight: 0,
      roles: new Set(),
    };
    if (!known) tallies.set(unit.key, tally);
    tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1);
    tally.weight += weight;
    if (role) tally.roles.add(role);
  };
  const parties = (all: readonly { readonly text: string }[], weight: number, role: 'doer' | 'target'): void => {
    for (const it of all) for (const unit of readUnits(it.text)) add(unit, weight, role);
  };
  for (const it of plan.tasks) {
    parties(it.leads, 4, 'doer');
    parties(it.supports, 3, 'doer');
  }
  for (const it of plan.deadlines) {
    if (it.actor) parties([it.actor], 2, 'doer');
    if (it.target) parties([it.target], 2, 'target');
  }
  for (const it of headings(plan.outline.sections)) parties([it.title], 3, 'doer');
  for (const it of namedInText(plan)) add(it, 1);
  return [...tallies.values()].sort((a, b) => b.weight - a.weight).map(toUnit);
});

interface Tally {
  readonly key: string;
  readonly isGroup: boolean;
  readonly forms: Map<string, number>;
  readonly roles: Set<'doer' | 'target'>;
  weight: number;
}

function toUnit({ key, isGroup, forms, roles }: Tally): KnownUnit {
  const [text = ''] = [...forms].reduce((best, it) => (best[1] < it[1] ? it : best));
  return {
    key,
    text,
    isGroup: (isGroup && groups.test(text)) || /^\p{Ll}/u.test(text),
    isTarget: roles.has('target'),
    isDoer: roles.has('doer'),
    search: searched(text),
  };
}

const longestName = 90;
const persons =
  /^(?:Thủ trưởng|Lãnh đạo|Người đứng đầu|(?:Phó )?Giám đốc|Chánh|Trưởng|(?:Phó )?Chủ tịch|(?:Phó )?Bí thư|Hiệu trưởng|Đại diện|Chỉ huy trưởng|thủ trưởng|lãnh đạo|người đứng đầu|trưởng)(?![\p{L}\p{M}])/u;
const nobody =
  /^(?:(?:cơ quan )?cấp (?:trên|có thẩm quyền)|(?:các|những) (?:cấp|đơn vị|cơ quan|tổ chức|địa phương|ngành))$/iu;

/** Of which place or field, nobody can tell. */
const bare =
  /^(?:UBND|HĐND|UBMTTQ|MTTQ|Ủy ban(?: nhân dân)?|Uỷ ban(?: nhân dân)?|Hội đồng(?: nhân dân)?|Sở|Bộ|Ban|Phòng|Cục|Vụ|Chi cục|Trung tâm)$/iu;

/** Work is given to offices; who leads them is told otherwise. */
const isOffice = (text: string): boolean =>
  text.length <= longestName &&
  !bare.test(text.normalize('NFC')) &&
  !persons.test(text) &&
  !nobody.test(text) &&
  !/[\n|…*]/u.test(text);

/** Sections that are named after who has to do what stands in them: `2. Văn phòng Sở`. */
function* headings(sections: readonly Section[]): Generator<Section> {
  for (const it of sections) {
    if (it.title.text.length <= longestName && it.marker.kind !== 'roman') yield it;
    yield* headings(it.children);
  }
}

/** Units of the body that stand in the name of no document. */
function namedInText(plan: Plan): readonly Unit[] {
  const cited = plan.citations.map((it) => it.span);
  return plan.blocks.flatMap((block): readonly Unit[] => {
    const { kind } = block.paragraph;
    if (kind !== 'text' && kind !== 'row') return [];
    const room = roomOf(block, plan.layout);
    if (room !== 'body' && room !== 'appendix') return [];
    return unitsOf(block.paragraph).filter((it) => {
      const at = place(block, it.span);
      const before = cited[firstFrom(cited, at.start + 1, (one) => one.start) - 1];
      return !before || before.end <= at.start;
    });
  });
}

interface Asking {
  readonly plan: Plan;
  readonly folder: Folder;
  readonly uri: string;
}

/** The units that other plans of the same office name, those of most plans first, and of these those that are named most. */
export function unitsOfOffice({ plan, folder, uri }: Asking): readonly KnownUnit[] {
  const own = plan.header.issuer && recipientKey(plan.header.issuer.text);
  if (own === undefined) return [];
  const home = homeOfPlan(plan.header);
  const here = new Set(unitsHere(plan).map((it) => it.key));
  const tallies = new Map<string, Tally>();
  for (const other of folder.plans()) {
    const of = officeOf(other);
    // Every province has a Sở Nội vụ.
    const isOwn = of.key === own && (home === undefined || of.home === undefined || home === of.home);
    if (other.uri === uri || !isOwn) continue;
    for (const { key, text, times } of officesIn(other)) {
      if (here.has(key) || recipientKey(text) === own) continue;
      const isGroup = groups.test(text);
      const tally = tallies.get(key) ?? { key, isGroup, forms: new Map(), weight: 0, roles: new Set() };
      tallies.set(key, tally);
      tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1);
      tally.weight += 1 + Math.min(times, mostTimes) / (mostTimes + 1);
    }
  }
  return [...tallies.values()].sort((a, b) => b.weight - a.weight).map(toUnit);
}

const groups = /^(?:Các|Những|Toàn thể|Tất cả)\s/u;
const mostTimes = 99;

const officeOf = remember(({ facts: { header } }: KnownPlan) => ({
  key: header.issuer && recipientKey(header.issuer.text),
  home: homeOfPlan(header),
}));

/** Those that the plan itself speaks of: neither who issued it nor who stands in the names of documents. */
const officesIn = remember(({ facts }: KnownPlan) => {
  const cited = facts.citations.map((it) => it.span);
  const from = facts.header.title?.span.start ?? 0;
  const isNamed = (at: number): boolean => {
    const before = cited[firstFrom(cited, at + 1, (it) => it.start) - 1];
    return from <= at && (!before || before.end <= at);
  };
  return facts.units.flatMap(({ key, text, mentions }) => {
    const times = isOffice(text) ? mentions.filter((at, i) => i % 2 === 0 && isNamed(at)).length : 0;
    return times === 0 ? [] : [{ key, text, times }];
  });
});
