import { documentTypes } from '../../data/document-types';
import { codes, laws, ordinances } from '../../data/law-names';
import { blockAt } from '../../plan/room';
import { unaccent } from '../../text/fold';
import { wordStart } from '../../text/match';
import { type Caret, endOfWord } from './caret';
import { type KnownDocument, knownDocuments } from './known-documents';
import { type Blanks, type Offering, type Place, type Proposal, withBlanks } from './offer';
import { rankOf, readTyped, searched, type Typed } from './search';
import { citedDayStyle, dayInStyle, fullForm, isToldBefore, shortForm } from './write-citation';

/** Documents where one is named: after `Căn cứ`, `Thực hiện`, `theo`, `tại`, behind their type, and by their number. */
export const offerDocuments: Offering = (place) => {
  const { caret } = place;
  const asked = basisAt(place) ?? mentionAt(place);
  if (!asked) return dayOfCited(place);
  const proposals = [...documentsAt(place, asked), ...lawsAt(place, asked)];
  return proposals.length === 0 ? [] : [{ from: asked.from, to: endOfWord(caret, rest), proposals }];
};

const rest = /^[\p{L}\p{M}\p{N}]*(?:[/-][\p{L}\p{N}&/-]*)?/u;

/** Where a document is to be named, from an index of the line on. */
interface Asked {
  readonly from: number;
  /** A line of the bases; `word` where `Căn cứ` is to be written as well. */
  readonly basis?: { readonly word: string };
  /** Nothing asks for a document but its type, which is being written. */
  readonly isByType?: boolean;
}

const startedBasis = /^\s*(?:-\s+)?(?<typed>[Cc]\p{L}{2}\s+[Cc]\p{L}.{0,160})$/u;
const basisWord = /^\s*(?:-\s+)?Căn cứ\s+/u;

/** `Căn cứ ‸` at the beginning of a line, or these words themselves as they are begun without accents. */
function basisAt(place: Place): Asked | undefined {
  const { caret, isQuiet } = place;
  if (!isAmongBases(place)) return undefined;
  const word = basisWord.exec(caret.before)?.[0];
  const sign = (basis: string): Asked['basis'] => ({ word: basis });
  if (word !== undefined) {
    const typed = caret.before.slice(word.length);
    if (isQuiet && !/^\p{L}/u.test(typed)) return undefined;
    return /[;]/u.test(typed) ? undefined : { from: word.length, basis: sign('') };
  }
  const typed = startedBasis.exec(caret.before)?.groups?.typed;
  if (typed === undefined || !unaccent(typed).startsWith('can cu')) return undefined;
  return { from: caret.before.length - typed.length, basis: sign('Căn cứ ') };
}

/** Between the subject and the first section, where no sentence has issued the plan yet. */
function isAmongBases({ plan, caret: { at } }: Place): boolean {
  const { opening, layout, blocks } = plan;
  const subject = layout.title === undefined ? undefined : blocks[layout.title + 1];
  if (subject && subject.start <= at && at <= subject.end && !/^Căn cứ/u.test(subject.paragraph.text)) return false;
  if (opening.formula && opening.formula.end < at) return false;
  const [section] = plan.outline.sections;
  return !section || at < section.block.start;
}

const lead =
  /(?<![\p{L}\p{M}\p{N}])(?:căn cứ|thực hiện|triển khai|theo|tại|trên cơ sở|quán triệt|tuyên truyền|phổ biến|cụ thể hóa|bám sát|phù hợp(?:\s+với)?|sửa đổi|thay thế|(?:điều|khoản|điểm|mục|phụ lục)\s+(?:\d{1,3}|[IVX]{1,5}|\p{L}),?)\s+/giu;
const next = /(?<![\p{L}\p{M}\p{N}])và\s+/gu;
const types = [...new Set(documentTypes.map((it) => it.name))].sort((a, b) => b.length - a.length);
const typed = new RegExp(`${wordStart}(?:${types.join('|')})(?=\\s)`, 'gu');
const number = /(?<![\p{L}\p{M}\p{N}/.-])\d{1,5}[/-][\p{L}\p{N}&/-]*$/u;
const longestTyped = 160;

/** The name that is being written in a sentence: all that it may have begun with is tried, the longest first. */
function mentionAt(place: Place): Asked | undefined {
  const { caret, isQuiet } = place;
  const begun = begunType(place);
  const starts = [...startsBehind(caret, lead), ...startsOfTypes(caret), ...startsBehind(caret, next, isListed(place))];
  const own = number.exec(caret.before);
  if (own) starts.push(own.index);
  const isOnlyBegun = begun !== undefined && !starts.includes(begun);
  if (isOnlyBegun) starts.push(begun);
  const documents = starts.length === 0 ? [] : knownDocuments(place);
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((from): Asked => ({ from, ...(isOnlyBegun && from === begun && { isByType: true }) }))
    .find(({ from, isByType }) => {
      const words = caret.before.slice(from);
      if (longestTyped < words.length || /[;:]|\.\s/u.test(words) || goesOn.test(words)) return false;
      if (isQuiet && !isMeant(words)) return false;
      const name = readTyped(words);
      return documents.some((it) => isFound(name, it, isByType)) || isLaw(words);
    });
}

/** Where only a type has been begun, it is not any word that is looked for. */
function isFound(name: Typed, { search }: KnownDocument, isByType: boolean | undefined): boolean {
  const rank = rankOf(name, search);
  return isByType ? rank === 0 : rank !== undefined;
}

/** One has been named, and another is to follow. */
const goesOn = /\d[/-][\p{L}\p{N}&/-]+\s+v(?:à|à)\s/u;

const capitalAtEnd = /(?<![\p{L}\p{M}\p{N}])(?=\p{Lu})[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,2}$/u;
const plainTypes = types.map((it) => unaccent(it));

/** `Nghi di`, `Ke hoach`: a type that is being written without accents, wherever it stands in a sentence. */
function begunType({ caret: { before }, isQuiet }: Place): number | undefined {
  const from = Math.max(0, before.length - longestType);
  const found = capitalAtEnd.exec(before.slice(from));
  if (!found || (found.index === 0 && 0 < from)) return undefined;
  const at = from + found.index;
  const words = unaccent(found[0]);
  // Many a sentence begins with `Thông` or `Quyết`: unasked, a second word is waited for.
  const isType = (isQuiet ? words.includes(' ') : 2 <= words.length) && plainTypes.some((it) => it.startsWith(words));
  const lead = before.slice(0, at);
  return isType && !ownBefore.test(lead) && !/^[\s*#]*[IVX]+\s?[.-]\s*$/u.test(lead) ? at : undefined;
}

const longestType = 24;

const isLaw = (words: string): boolean => /^(?:Bộ luật|Luật|Pháp lệnh)\s/u.test(words);

/** Prose says `theo quy định`; a document has a capital, or its number is being written. */
const isMeant = (words: string): boolean => /^\p{Lu}[\p{L}\p{M}]/u.test(words) || /^\d+[/-]/u.test(words);

/** A second document may follow where one has been named. */
const isListed = ({ plan, caret }: Place): boolean => {
  const block = blockAt(plan, caret.at);
  return block !== undefined && plan.citations.some((it) => it.block === block && it.span.end < caret.at);
};

/** Where names may begin behind a word; on the lines above none does. */
function startsBehind({ lead: above, before }: Caret, form: RegExp, isAsked = true): number[] {
  if (!isAsked) return [];
  const words = `${above.slice(-40)}${before}`;
  const shift = words.length - before.length;
  return [...words.matchAll(form)].map((it) => it.index + it[0].length - shift).filter((it) => 0 <= it);
}

/** What is being issued has no number yet: there its own name is asked for. */
const ownBefore = /(?:Trên đây là|[Bb]an hành|[Xx]ây dựng|Kèm theo)\s+(?:nội dung\s+)?$/u;

const startsOfTypes = ({ before }: Caret): number[] =>
  [...before.matchAll(typed)].map((it) => it.index).filter((at) => !ownBefore.test(before.slice(0, at)));

function documentsAt(place: Place, { from, basis, isByType }: Asked): readonly Proposal[] {
  const { plan, caret } = place;
  const start = caret.placeOf(from);
  const ending = basis ? basisEnd(place) : '';
  return knownDocuments(place).flatMap((it): readonly Proposal[] => {
    if (isByType && !isFound(readTyped(caret.before.slice(from)), it, true)) return [];
    // A basis that is there already is none again.
    if (basis && it.here.some((mention) => plan.opening.bases.includes(mention.block))) return [];
    const isTold = !basis && isToldBefore(it, { start });
    const words: Blanks = isTold
      ? { text: shortForm(plan, it) }
      : fullForm(plan, it, basis === undefined ? 'mention' : 'basis');
    return [
      {
        kind: 'document',
        label: isTold ? words.text : it.name,
        ...(it.title !== undefined && { detail: shorten(it.title) }),
        about: sayWhere(it, words.text),
        text: `${basis?.word ?? ''}${words.text}${ending}`,
        ...(words.snippet !== undefined && { snippet: `${basis?.word ?? ''}${words.snippet}${ending}` }),
        search: basis ? withWord(it, basis.word) : it.search,
      },
    ];
  });
}

const longestDetail = 32;

/** A title as far as the list has room beside the number; all of it stands in what is told at length. */
const shorten = (title: string): string =>
  title.length <= longestDetail ? title : `${title.slice(0, longestDetail).replace(/[\s,;]+\S*$/u, '')}…`;

const withWord = (it: KnownDocument, word: string): Proposal['search'] => ({
  text: `${unaccent(word)}${it.search.text}`,
});

function sayWhere({ here, plans }: KnownDocument, text: string): string {
  const counted = [
    here.length === 0 ? undefined : `${here.length} lần trong bản này`,
    plans === 0 ? undefined : `${plans} kế hoạch khác trong thư mục`,
  ].filter((it) => it !== undefined);
  return counted.length === 0 ? text : `${text}\n\nĐã nêu: ${counted.join(', ')}`;
}

/** What closes the line: `;` between bases, `.` behind the last where the one before it does not end so. */
function basisEnd({ plan, caret }: Place): string {
  if (caret.after.trim() !== '') return '';
  const { bases } = plan.opening;
  const before = bases.filter((it) => it.end < caret.at).at(-1);
  const isLast = !bases.some((it) => caret.at < it.start);
  return isLast && before && /\.\s*$/u.test(before.paragraph.text) ? '.' : ';';
}

/** Laws are cited by their names alone; as a basis with their day, which is left to be filled in. */
function lawsAt({ caret, plan }: Place, { from, basis }: Asked): readonly Proposal[] {
  const words = caret.before.slice(from);
  const isAsked = /(?:^|\s)(?:bo luat|luat|phap lenh)\s/u.test(unaccent(words));
  if (!isAsked) return [];
  return knownLaws().map(({ name, search }): Proposal => {
    const line = `${basis?.word ?? ''}${name}`;
    if (!basis || caret.after.trim() !== '') return { kind: 'document', label: name, text: line, search };
    const style = citedDayStyle(plan, 'basis');
    const day = style === 'words' ? [' tháng ', undefined, ' năm ', undefined] : ['/', undefined, '/', undefined];
    return {
      kind: 'document',
      label: name,
      ...withBlanks([`${line} ngày `, undefined, ...day, ';']),
      search: basis.word === '' ? search : { text: `${unaccent(basis.word)}${search.text}` },
    };
  });
}

const lawNames = [
  ...laws.map((it) => `Luật ${it}`),
  ...codes.map((it) => `Bộ luật ${it}`),
  ...ordinances.map((it) => `Pháp lệnh ${it}`),
];
let searchedLaws: readonly { readonly name: string; readonly search: Proposal['search'] }[] | undefined;

/** Made when first asked for: most drafts name no law by its beginning. */
function knownLaws(): NonNullable<typeof searchedLaws> {
  searchedLaws ??= lawNames.map((name) => ({ name, search: searched(name) }));
  return searchedLaws;
}

const dayAsked = /(?<symbol>\d{1,5}[/-][\p{L}\p{N}&/-]+),?\s+ngày\s+(?<typed>[\d/]{0,10})$/u;

/** `Kế hoạch số 57/KH-UBND ngày ‸`: the day that the document has. */
const dayOfCited: Offering = (place) => {
  const { caret, plan } = place;
  const found = place.isQuiet ? undefined : dayAsked.exec(`${caret.lead}${caret.before}`)?.groups;
  const { symbol, typed: begun } = found ?? {};
  if (symbol === undefined || begun === undefined || caret.before.length < begun.length) return [];
  const wanted = unaccent(symbol);
  const from = caret.before.length - begun.length;
  const proposals = knownDocuments(place).flatMap(({ name, day, title }): readonly Proposal[] => {
    if (day === undefined || !unaccent(name).endsWith(` ${wanted}`)) return [];
    const text = dayInStyle(day, citedDayStyle(plan, basisWord.test(caret.before) ? 'basis' : 'mention'));
    return [{ kind: 'date', label: text, detail: shorten(title ?? name), text, search: searched(text) }];
  });
  return proposals.length === 0 ? [] : [{ from, to: endOfWord(caret, /^[\d/]+/u), proposals }];
};
