import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { citationsOf } from '../../syntax/citation/citation';
import { isContent, type Paragraph, remember } from '../../syntax/paragraph';
import { type Unit, unitsOf } from '../../syntax/unit/unit';
import { firstFrom } from '../../text/sorted';
import { overlaps } from '../../text/span';
import type { Folder, KnownPlan } from '../../workspace/folder';
import { homeOfPlan, officeKey, officeKeyOf } from './own-plans';
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

/** Those that do most first, then those that are only named. What a paragraph names is kept with it: a keystroke changes one. */
export const unitsHere: (plan: Plan) => readonly KnownUnit[] = remember((plan) => {
  const tallies = new Map<string, Tally>();
  for (const { key, kinds, text } of namedIn(plan)) {
    const known = tallies.get(key);
    const tally = known ?? { key, isGroup: kinds.length !== 0, forms: new Map(), weight: 0, roles: new Set() };
    if (!known) tallies.set(key, tally);
    tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1);
    tally.weight++;
  }
  const weigh = (units: readonly { readonly key: string }[], weight: number, role: Role): void => {
    for (const { key } of units) {
      const tally = tallies.get(key);
      if (!tally) continue;
      tally.weight += weight;
      tally.roles.add(role);
    }
  };
  for (const { leads, supports } of plan.tasks) {
    for (const it of leads) weigh(it.units, 4, 'doer');
    for (const it of supports) weigh(it.units, 3, 'doer');
  }
  for (const { actor, target } of plan.deadlines) {
    if (actor) weigh(actor.units, 2, 'doer');
    if (target) weigh(target.units, 2, 'target');
  }
  for (const { block } of headings(plan.outline.sections)) weigh(unitsOf(block.paragraph), 3, 'doer');
  return [...tallies.values()].sort((a, b) => b.weight - a.weight).map(toUnit);
});

type Role = 'doer' | 'target';

interface Tally {
  readonly key: string;
  readonly isGroup: boolean;
  readonly forms: Map<string, number>;
  readonly roles: Set<Role>;
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
function namedIn({ blocks, layout: { body, appendices } }: Plan): readonly Pick<Unit, 'key' | 'kinds' | 'text'>[] {
  return [body, ...appendices].flatMap(({ start, end }) =>
    blocks.slice(start, end).flatMap((it) => officesOf(it.paragraph)),
  );
}

const officesOf = remember((paragraph: Paragraph): readonly Pick<Unit, 'key' | 'kinds' | 'text'>[] => {
  if (!isContent(paragraph)) return [];
  const cited = citationsOf(paragraph).map((it) => it.span);
  return unitsOf(paragraph).flatMap(({ key, kinds, text, span }) => {
    const name = text.replace(/\s+/gu, ' ').trim();
    return isOffice(name) && !cited.some((it) => overlaps(it, span)) ? [{ key, kinds, text: name }] : [];
  });
});

export interface Asking {
  readonly plan: Plan;
  readonly folder: Folder;
  readonly uri: string;
}

/** The other plans of the same office. */
export function plansOfOffice({ plan, folder, uri }: Asking): readonly KnownPlan[] {
  const own = officeKeyOf(plan.header);
  if (own === undefined) return [];
  const home = homeOfPlan(plan.header);
  return [...folder.plans()].filter((other) => {
    if (other.uri === uri) return false;
    const of = officeOf(other);
    // Every province has a Sở Nội vụ.
    return of.key === own && (home === undefined || of.home === undefined || home === of.home);
  });
}

/** The units that other plans of the same office name, those of most plans first, and of these those that are named most. */
export function unitsOfOffice(asking: Asking): readonly KnownUnit[] {
  const { header } = asking.plan;
  const own = officeKeyOf(header);
  const home = homeOfPlan(header);
  const here = new Set(unitsHere(asking.plan).map((it) => it.key));
  const tallies = new Map<string, Tally>();
  for (const other of plansOfOffice(asking)) {
    for (const { key, text, times } of officesIn(other)) {
      if (here.has(key) || officeKey(text, home) === own) continue;
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
  key: officeKeyOf(header),
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
