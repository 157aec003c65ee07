import { expansions, fullNames } from '../../data/abbreviations';
import type { Plan } from '../../plan/plan';
import { type Definition, definitionsOf } from '../../plan/references/abbreviations';
import { blockAt } from '../../plan/room';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/match';
import { type Span, within } from '../../text/span';

/** Letters that stand for words: `TTHC`, `UBND`; in the text of its paragraph. */
export interface Short {
  readonly text: string;
  readonly span: Span;
}

const capitals = /(?<![\p{L}\p{M}\p{N}@._/&-])\p{Lu}[\p{Lu}&]{0,6}\p{Lu}(?![\p{L}\p{M}\p{N}@_/&])(?!-\p{L})/gu;
const roman = /^[IVXLC]+$/u;

/** What may be an abbreviation in a paragraph; a line in capitals has none, for all its words look alike. */
export const shortsOf: (paragraph: Paragraph) => readonly Short[] = remember(({ text, kind }) => {
  if (kind !== 'text' && kind !== 'row' && kind !== 'footnote') return [];
  if (!/\p{Ll}/u.test(text)) return [];
  return Array.from(text.matchAll(capitals), ({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  })).filter((it) => !roman.test(it.text));
});

const bracket = /\s*\([^()]{2,60}\)/gu;

/** The bracket that explains an abbreviation, with the space before it; nothing where other words explain it. */
export function explanationOf(plan: Plan, { span }: Definition): Span | undefined {
  const block = blockAt(plan, span.start);
  if (!block) return undefined;
  return [...block.paragraph.text.matchAll(bracket)]
    .map((it) => place(block, spanOf(it)))
    .find((it) => within(it, span.start));
}

/** The letter that a word has in an abbreviation: `U` for `Ủy`, `Đ` for `đảng`. */
export const initialOf = (word: string): string => {
  const letter = word.slice(0, 1).toLocaleUpperCase('vi');
  return letter === 'Đ' ? letter : letter.normalize('NFD').slice(0, 1);
};

/** What it stands for here: as the draft says, else as everybody knows. */
export function meaningOf(plan: Plan, short: string): string | undefined {
  const own = definitionsOf(plan).get(short)?.words?.text;
  const known = expansions.get(short) ?? fullNames.get(short);
  // At the beginning of a sentence the draft's own words have a capital that is not theirs.
  return own === undefined || (known !== undefined && fold(own) === fold(known)) ? known : own;
}
