import { expansions, fullNames } from '../data/abbreviations';
import type { Plan } from '../plan/plan';
import { type Block, type Paragraph, remember } from '../syntax/paragraph';
import { fold } from '../text/fold';
import type { Span } from '../text/span';

/** Letters that stand for words: `TTHC`, `UBND`; in the text of its paragraph. */
export interface Abbreviation {
  readonly text: string;
  readonly span: Span;
}

const capitals = /(?<![\p{L}\p{M}\p{N}@._/&-])\p{Lu}[\p{Lu}&]{0,6}\p{Lu}(?![\p{L}\p{M}\p{N}@_/&])(?!-\p{L})/gu;
const roman = /^[IVXLC]+$/u;

/** The abbreviations of a paragraph; a line in capitals has none, for all its words look alike. */
export const abbreviationsOf: (paragraph: Paragraph) => readonly Abbreviation[] = remember(({ text, kind }) => {
  if (kind !== 'text' && kind !== 'row' && kind !== 'footnote') return [];
  if (!/\p{Ll}/u.test(text)) return [];
  return Array.from(text.matchAll(capitals), ({ 0: word, index }) => ({
    text: word,
    span: { start: index, end: index + word.length },
  })).filter((it) => !roman.test(it.text));
});

/** Where the draft says what an abbreviation stands for: `thủ tục hành chính (sau đây viết tắt là TTHC)`. */
export interface Definition {
  readonly text: string;
  readonly meaning: string;
  readonly block: Block;
  /** From the space before the bracket to its end, in the text of its paragraph. */
  readonly bracket: Span;
}

const bracketForm =
  /\s*\(\s*(?:(?:sau đây|dưới đây)?\s*(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung)\s*(?:là|:)?\s*:?\s*)?[“"]?(?<short>\p{Lu}[\p{Lu}&]{0,6}\p{Lu})[”"]?\s*\)/giu;

/** The abbreviations that the draft explains, each where it does so first. */
export const definitionsOf: (plan: Plan) => ReadonlyMap<string, Definition> = remember((plan) => {
  const found = new Map<string, Definition>();
  for (const block of plan.blocks) {
    for (const it of explainedIn(block.paragraph)) {
      if (!found.has(it.text)) found.set(it.text, { ...it, block });
    }
  }
  return found;
});

const explainedIn: (paragraph: Paragraph) => readonly Omit<Definition, 'block'>[] = remember(({ text, kind }) => {
  if ((kind !== 'text' && kind !== 'footnote') || !text.includes('(')) return [];
  return [...text.matchAll(bracketForm)].flatMap((match) => {
    const short = match.groups?.short ?? '';
    const meaning =
      short === short.toLocaleUpperCase('vi') ? meaningBefore(text.slice(0, match.index), short) : undefined;
    if (meaning === undefined) return [];
    return [{ text: short, meaning, bracket: { start: match.index, end: match.index + match[0].length } }];
  });
});

/** The letter that a word has in an abbreviation: `U` for `Ủy`, `Đ` for `đảng`. */
export const baseOf = (word: string): string => {
  const letter = word.slice(0, 1).toLocaleUpperCase('vi');
  return letter === 'Đ' ? letter : letter.normalize('NFD').slice(0, 1);
};

const mostWords = 16;
const joining = /^(?:và|của|về|các|với|cho|trong|-|–|&)$/u;

/** The words right before that begin with these letters; small words between them may have none. */
function meaningBefore(text: string, short: string): string | undefined {
  const words = [...text.slice(-160).matchAll(/[\p{L}\p{M}\p{N}]+|[-–&]/gu)].slice(-mostWords);
  const letters = [...short].filter((it) => it !== '&').map(baseOf);
  const from = text.length - Math.min(160, text.length);
  let at = words.length - 1;
  for (let i = letters.length - 1; 0 <= i; i--) {
    while (0 <= at && joining.test(words[at]?.[0] ?? '') && baseOf(words[at]?.[0] ?? '') !== letters[i]) at--;
    if (at < 0 || baseOf(words[at]?.[0] ?? '') !== letters[i]) return undefined;
    if (i === 0) return text.slice(from + (words[at]?.index ?? 0)).trim();
    at--;
  }
  return undefined;
}

/** What it stands for here: as the draft says, else as everybody knows. */
export function meaningOf(plan: Plan, short: string): string | undefined {
  const own = definitionsOf(plan).get(short)?.meaning;
  const known = expansions.get(short) ?? fullNames.get(short);
  // At the beginning of a sentence the draft's own words have a capital that is not theirs.
  return own === undefined || (known !== undefined && fold(own) === fold(known)) ? known : own;
}
