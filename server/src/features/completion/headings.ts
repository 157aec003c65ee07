import { labelOf, valueIn } from '../../plan/numbering/ordinals';
import type { Plan } from '../../plan/plan';
import { mainSections, type Topic, topicsIn, topicsOf } from '../../plan/sections/main-sections';
import type { Section } from '../../plan/sections/sections';
import { headingSignsOf } from '../../syntax/emphasis';
import { isCapitals } from '../../syntax/line';
import { readMarker, toRoman } from '../../syntax/marker';
import { remember } from '../../syntax/paragraph';
import type { KnownPlan } from '../../workspace/folder';
import type { Caret } from './caret';
import { plansOfOffice } from './known-units';
import type { Offer, Offering, Place, Proposal } from './offer';
import { searched } from './search';

/** At a new heading the next number and the standard titles that the draft lacks; in a list the number of the next item. */
export const offerHeadings: Offering = (place) => {
  const { plan, caret } = place;
  if (!isInBody(place) || /[.;:]\s*\S.*$|[;:]/u.test(titleOf(caret))) return [];
  const typed = typedHeading(caret);
  if (typed) return typed.isTop ? titles(place, typed) : parts(place, typed);
  if (place.isQuiet || !isLoose(caret)) return [];
  const from = caret.before.length - caret.before.trimStart().length;
  const next = nextItems(plan, caret.at);
  const heading = nextHeading(plan, caret.at);
  const proposals = [
    ...next,
    ...(heading ? missing(place).map((title) => toProposal(heading.write(title), title)) : []),
  ];
  return proposals.length === 0 ? [] : [{ from, proposals }];
};

/** A heading whose number is written already: `III. ‸`. */
interface TypedHeading {
  readonly from: number;
  readonly isTop: boolean;
}

const headingMarks = /^\s*(?:#{1,6}\s+)?(?:\*{2,3})?/u;

function typedHeading({ before }: Caret): TypedHeading | undefined {
  const marks = headingMarks.exec(before)?.[0] ?? '';
  const words = before.slice(marks.length);
  const found = /^(?<number>[IVX]{1,6}\s?[.-]|\d{1,2}\.)\s+(?<typed>.{0,80})$/u.exec(words)?.groups;
  if (!found) return undefined;
  // A number alone is no marker yet: with words behind it, it is read as it will be.
  const marker = readMarker(`${found.number} Chữ`);
  if (!marker) return undefined;
  return { from: before.length - (found.typed ?? '').length, isTop: marker.kind === 'roman' };
}

const titleOf = ({ before }: Caret): string =>
  before.replace(headingMarks, '').replace(/^(?:[IVX]{1,6}|\d{1,2})\s?[.-]/u, '');

const isLoose = ({ before, after }: Caret): boolean =>
  after.trim() === '' && /^\s*[\p{L}\p{M}\s,]{0,60}$/u.test(before) && !/^\s*[-+*|]/u.test(before);

/** Behind the opening and before the recipients. */
function isInBody({ plan, caret: { at } }: Place): boolean {
  const { layout, blocks } = plan;
  const closing = blocks[layout.closing.start];
  if (closing && layout.closing.start < layout.closing.end && closing.start < at) return false;
  const body = blocks[layout.body.start];
  const formula = plan.opening.formula;
  if (formula) return formula.end < at;
  return layout.title === undefined ? true : (body?.start ?? Number.POSITIVE_INFINITY) <= at;
}

/** In the order in which plans have them. */
const standard: readonly { readonly title: string; readonly topic: Topic }[] = [
  { title: 'MỤC ĐÍCH, YÊU CẦU', topic: 'purpose' },
  { title: 'MỤC ĐÍCH', topic: 'purpose' },
  { title: 'NỘI DUNG', topic: 'content' },
  { title: 'NHIỆM VỤ VÀ GIẢI PHÁP', topic: 'content' },
  { title: 'NHIỆM VỤ', topic: 'content' },
  { title: 'NỘI DUNG THỰC HIỆN', topic: 'content' },
  { title: 'THỜI GIAN THỰC HIỆN', topic: 'time' },
  { title: 'KINH PHÍ THỰC HIỆN', topic: 'funding' },
  { title: 'CHẾ ĐỘ THÔNG TIN, BÁO CÁO', topic: 'reporting' },
  { title: 'TỔ CHỨC THỰC HIỆN', topic: 'organisation' },
];

const order: readonly Topic[] = ['purpose', 'content', 'time', 'funding', 'reporting', 'organisation'];

const sectionsOf = (plan: Plan): readonly Section[] => {
  const main = mainSections(plan);
  return main.length === 0 ? plan.outline.sections : main;
};

/** The titles for which the draft has no section yet, as far as they may stand at this place. */
function missing(place: Place): readonly string[] {
  const {
    plan,
    caret: { at },
  } = place;
  const others = sectionsOf(plan).filter((it) => !isOn(plan, it, at));
  const has = new Set(others.flatMap((it) => [...topicsOf(it)]));
  const placesOf = (all: readonly Section[]): readonly number[] =>
    all.flatMap((it) => [...topicsOf(it)].map((topic) => order.indexOf(topic)));
  const least = Math.max(-1, ...placesOf(others.filter((it) => it.block.start < at)));
  const behind = placesOf(others.filter((it) => at <= it.block.start));
  const most = behind.length === 0 ? order.length : Math.max(...behind);
  // Many plans have how they are reported on at their very end.
  const mayFollow = (topic: Topic): boolean => topic === 'reporting' || least <= order.indexOf(topic);
  return [...usualTitles(place), ...standard]
    .filter((it, i, all) => all.findIndex((other) => searched(other.title).text === searched(it.title).text) === i)
    .filter(({ topic }) => !has.has(topic) && mayFollow(topic) && order.indexOf(topic) <= most)
    .sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic))
    .map((it) => it.title);
}

const mostUsual = 2;
const longestUsual = 60;

/** For each topic the titles that the other plans of the office have most. */
function usualTitles({ plan, folder, analysis }: Place): typeof standard {
  const votes = new Map<string, { readonly title: string; readonly topic: Topic; count: number }>();
  for (const other of plansOfOffice({ plan, folder, uri: analysis.document.uri })) {
    for (const { title, topic } of titlesIn(other)) {
      const known = votes.get(title);
      if (known) known.count++;
      else votes.set(title, { title, topic, count: 1 });
    }
  }
  const sorted = [...votes.values()].sort((a, b) => b.count - a.count);
  return order.flatMap((topic) => sorted.filter((it) => it.topic === topic).slice(0, mostUsual));
}

/** Of one topic, and without what is only of that plan: years, names of documents. */
const titlesIn = remember(({ facts }: KnownPlan): typeof standard =>
  facts.sections.flatMap(({ label, title, level }) => {
    if (level !== 1 || !/^[IVX]+$/u.test(label) || longestUsual < title.length || /[\d…*:;]/u.test(title)) return [];
    const [topic, second] = topicsIn(title);
    return topic && !second ? [{ title: title.normalize('NFC').toLocaleUpperCase('vi'), topic }] : [];
  }),
);

/** The heading that is being written. */
const isOn = ({ source }: Plan, { block }: Section, at: number): boolean =>
  source.lineAt(block.start) === source.lineAt(at);

const small = (title: string): string => title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');

function toProposal(text: string, title: string): Proposal {
  return { kind: 'heading', label: text.replace(/[*#]/gu, '').trim(), text, search: searched(title, text) };
}

function titles(place: Place, { from }: TypedHeading): readonly Offer[] {
  const { plan, caret } = place;
  const like = sectionsOf(plan).find((it) => it.level === 1 && !isOn(plan, it, caret.at));
  const isSmall = like !== undefined && !isCapitals(like.block.paragraph.text);
  const proposals = missing(place).map((title) => {
    const text = isSmall ? small(title) : title;
    return toProposal(text, title);
  });
  return proposals.length === 0 ? [] : [{ from, proposals }];
}

/** Below `MỤC ĐÍCH, YÊU CẦU` stand `Mục đích` and `Yêu cầu`. */
function parts({ plan, caret }: Place, { from }: TypedHeading): readonly Offer[] {
  const above = sectionsOf(plan)
    .filter((it) => it.block.start < caret.at && !isOn(plan, it, caret.at))
    .at(-1);
  if (!above || !topicsOf(above).has('purpose')) return [];
  const has = new Set(
    above.children.filter((it) => !isOn(plan, it, caret.at)).map((it) => searched(it.title.text).text),
  );
  const names = ['Mục đích', 'Yêu cầu'].filter((it) => !has.has(searched(it).text));
  const asked = searched(above.title.text).text;
  const proposals = names.filter((it) => asked.includes(searched(it).text.split(' ').slice(0, 2).join(' ')));
  return proposals.length === 0 ? [] : [{ from, proposals: proposals.map((it) => toProposal(it, it)) }];
}

interface NextHeading {
  readonly label: string;
  readonly write: (title: string) => string;
}

/** The next number of the outermost level, where none has it yet, in the writing of the heading before it. */
export function nextHeading(plan: Plan, at: number): NextHeading | undefined {
  const top = plan.outline.sections;
  const before = top.filter((it) => it.block.start < at).at(-1);
  if (!before) {
    if (top.length !== 0) return undefined;
    const sign = plan.header.isParty ? '-' : '.';
    return { label: toRoman(1), write: (title) => `${toRoman(1)}${sign} ${title}` };
  }
  if (before.marker.kind === 'number' || before.marker.kind === 'letter') return undefined;
  const value = valueIn(before) + 1;
  const after = top.find((it) => at <= it.block.start);
  const label = Number.isNaN(value) || (after && valueIn(after) <= value) ? undefined : labelOf(before, value);
  return label === undefined ? undefined : { label, write: (title) => writeLike(before, label, title) };
}

/** The signs, stars and capitals of a sibling. */
function writeLike({ block, marker }: Section, label: string, title: string): string {
  const { text, raw } = block.paragraph;
  const { signs, stars } = headingSignsOf(raw);
  const gap = /^\s+/u.exec(text.slice(marker.span.end))?.[0] ?? ' ';
  const sign = text.slice(marker.ordinal.end, marker.span.end).trim();
  const before = text.slice(0, marker.ordinal.start);
  return `${signs}${stars}${before}${label}${sign}${gap}${isCapitals(text) ? title : small(title)}${stars}`;
}

/** The numbers that may follow here: of the innermost list first. */
function nextItems(plan: Plan, at: number): readonly Proposal[] {
  const open: Section[] = [];
  for (let all = plan.outline.sections; ; ) {
    const last = all.filter((it) => it.block.start < at).at(-1);
    if (!last) break;
    open.push(last);
    all = last.children;
  }
  return open.reverse().flatMap((it): readonly Proposal[] => {
    const value = valueIn(it) + 1;
    const next = it.list.items[it.index + 1];
    if (it.level === 1 && it.marker.kind === 'roman') return [];
    if (Number.isNaN(value) || (next && valueIn(next) <= value)) return [];
    const label = labelOf(it, value);
    if (label === undefined) return [];
    const { text } = it.block.paragraph;
    const sign = text.slice(it.marker.ordinal.end, it.marker.span.end).trim();
    const number = `${text.slice(0, it.marker.ordinal.start)}${label}${sign}`;
    const detail = `sau ${text.slice(0, it.marker.span.end).trim()} ${it.title.text.slice(0, 60)}`;
    return [{ kind: 'number', label: number, detail, text: `${number} `, search: { text: number } }];
  });
}
