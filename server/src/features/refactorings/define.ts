import { expansions } from '../../data/abbreviations';
import type { Plan } from '../../plan/plan';
import { definitionsOf } from '../../plan/references/abbreviations';
import { roomOf } from '../../plan/room';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { unitsOf } from '../../syntax/unit/unit';
import { insert, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { countBy } from '../../text/grouped';
import { escapeSnippet } from '../../text/snippet';
import { type Span, touches } from '../../text/span';
import { initialOf } from './abbreviations';
import {
  isAllCapitals,
  isForeign,
  isWholeUnit,
  leaderLength,
  lettersOf,
  type Occurrence,
  occurrencesOf,
} from './occurrences';
import { paragraphAt } from './places';
import { type Change, type Refactoring, refactoringKinds } from './refactoring';

const fewest = 3;
const fewestWords = 4;

/** A long name that comes again and again is said in full once, and in short from then on. */
export function* defineAbbreviation(plan: Plan, at: Span): Generator<Refactoring> {
  const block = paragraphAt(plan, at.start);
  if (!block || !isText(plan, block)) return;
  const name = nameAt(plan, block, at);
  const short = name && shortOf(name.text);
  if (!name || !short || isForeign(block.paragraph, name.span)) return;
  const places = placesOf(plan, name);
  const [first] = places;
  if (!first || places.length < fewest) return;
  if (isExplained(first) || occurrencesOf(plan, short).some((it) => it.written === short)) return;
  yield {
    id: `define ${short}`,
    title: `Thêm “(sau đây viết tắt là ${short})” ở lần nhắc đầu tiên, viết tắt ${places.length - 1} lần sau`,
    kind: refactoringKinds.define,
    change: () => defined(places, short),
  };
}

interface Name {
  readonly text: string;
  readonly span: Span;
  readonly isUnit: boolean;
}

const longEnough = (name: string): boolean => fewestWords <= name.split(/\s+/u).length;

/** A unit that is named often enough, or a term whose abbreviation everybody uses. */
function nameAt(plan: Plan, block: Block, at: Span): Name | undefined {
  const isHere = (it: { readonly span: Span }): boolean => touches(place(block, it.span), at);
  const unit = unitsOf(block.paragraph).find(isHere);
  if (unit && unit.kinds.length === 0) {
    const isFrequent = leaderLength(unit.text) === 0 && fewest <= (frequencies(plan).get(fold(unit.text)) ?? 0);
    return isFrequent && longEnough(unit.text) ? { text: unit.text, span: unit.span, isUnit: true } : undefined;
  }
  const term = termsOf(block.paragraph).find(isHere);
  return term && { ...term, isUnit: false };
}

/** How often each unit is named, also in places where it stays as it is. */
const frequencies: (plan: Plan) => ReadonlyMap<string, number> = remember(({ blocks }) =>
  countBy(
    blocks.flatMap(({ paragraph }) => unitsOf(paragraph)),
    (it) => fold(it.text),
  ),
);

const terms: readonly (readonly [term: string, short: string])[] = [...expansions].map(([short, term]) => [
  term,
  short,
]);

const termsOf: (paragraph: Paragraph) => readonly Omit<Name, 'isUnit'>[] = remember((paragraph) => {
  const letters = lettersOf(paragraph);
  return terms.flatMap(([term]) => {
    const found: Omit<Name, 'isUnit'>[] = [];
    const key = term.toLowerCase();
    for (let start = letters.indexOf(key); start !== -1; start = letters.indexOf(key, start + key.length)) {
      const span = { start, end: start + key.length };
      found.push({ text: term, span });
    }
    return found;
  });
});

const longestShort = 8;
/** What kind of office it is stays readable: `Phòng QLVH`, `Sở VHTTDL`. */
const kindKept = /^(?:Sở|Phòng|Bộ|Chi cục|Cục|Vụ|Trung tâm|Viện|Trường|Công ty|Bệnh viện) /u;

/** As everybody writes it, else the first letters; a council or committee keeps the name of its place. */
function shortOf(name: string): string | undefined {
  const known = terms.find(([term]) => fold(term) === fold(name))?.[1];
  if (known) return known;
  const body = /^(?:ủy ban nhân dân|hội đồng nhân dân)(?= )/u.exec(fold(name))?.[0];
  if (body) return `${body.startsWith('h') ? 'HĐND' : 'UBND'}${name.slice(body.length)}`;
  const kind = kindKept.exec(name)?.[0] ?? '';
  const letters = name
    .slice(kind.length)
    .split(/[\s,–-]+/u)
    .filter((it) => it !== '' && !/^(?:và|của|thuộc|các)$/u.test(it))
    .map(initialOf)
    .join('');
  const isShort = 1 < letters.length && letters.length <= longestShort && /^\p{Lu}+$/u.test(letters);
  return isShort ? kind + letters : undefined;
}

const isText = (plan: Plan, block: Block): boolean => {
  const room = roomOf(block, plan.layout);
  return room === 'opening' || room === 'body';
};

/** In running text; tables and lists of recipients say the name as it is. */
function placesOf(plan: Plan, { text, isUnit }: Name): readonly Occurrence[] {
  return occurrencesOf(plan, text).filter(
    (it) =>
      it.block.paragraph.kind === 'text' &&
      isText(plan, it.block) &&
      !isAllCapitals(it.written) &&
      (!isUnit || isWholeUnit(it)) &&
      it.at.end - it.at.start === it.span.end - it.span.start,
  );
}

const isExplained = ({ block, span }: Occurrence): boolean =>
  /^\s*\((?:sau đây|viết tắt|gọi tắt|gọi chung|\p{Lu}{2,}\))/u.test(
    block.paragraph.text.slice(span.end, span.end + 30),
  );

function defined([first, ...later]: readonly Occurrence[], short: string): Change | undefined {
  if (!first) return undefined;
  // The same stop in all places: what is typed at one is typed at all.
  const stop = `\${1:${escapeSnippet(short)}}`;
  const define = (it: string): string => ` (sau đây viết tắt là ${it})`;
  const explained = insert(first.at.end, define(short), define(stop));
  return {
    groups: [
      { label: 'Lần nhắc đầu tiên', edits: [explained] },
      { label: 'Viết tắt', edits: later.map((it) => ({ ...replace(it.at, short), snippet: stop })) },
    ],
    isSound: (after) => definitionsOf(after).has(short) || !/^\p{Lu}+$/u.test(short),
  };
}
