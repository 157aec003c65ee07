import { tcvn3, vniLetters, vniSigns } from '../../data/legacy-encodings';
import { type Paragraph, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { isSyllable } from '../../syntax/vietnamese-syllable';
import { type Edit, replace } from '../../text/edit';
import { toNfc } from '../../text/fold';
import { allMatches } from '../../text/match';
import type { Source } from '../../text/source';
import { type Span, span, textOf } from '../../text/span';
import type { PlanText } from '../plan';
import { modern, mojibakeOf } from './mojibake';

/** Vietnamese written in a code from before Unicode, with the edits that write it anew where that is certain. */
export interface Legacy {
  readonly name: 'TCVN3' | 'VNI';
  /** The first word so written, and what it says. */
  readonly first: Span;
  readonly word: string;
  readonly meant: string;
  readonly edits: readonly Edit[] | undefined;
}

interface Code {
  readonly name: Legacy['name'];
  /** A word may hold signs that are no letters: `ho¹ch`. */
  readonly token: RegExp;
  /** What no Vietnamese word in Unicode holds. */
  readonly strange: RegExp;
  readonly decode: (word: string) => string;
}

const tcvn3Letters = new Map(tcvn3);
const vniPairs = new Map(
  vniSigns.flatMap(([letter, signs, meant]) => [...signs].map((it, i) => [letter + it, meant[i] as string] as const)),
);
const vniSingles = new Map(vniLetters);

const decodeTcvn3 = (word: string): string => word.replace(/\P{ASCII}/gu, (it) => tcvn3Letters.get(it) ?? it);

function decodeVni(word: string): string {
  let result = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    const pair = vniPairs.get(word.slice(i, i + 2).toLowerCase());
    const meant = pair ?? vniSingles.get(letter.toLowerCase()) ?? letter.toLowerCase();
    result += letter === letter.toLowerCase() ? meant : meant.toUpperCase();
    if (pair !== undefined) i++;
  }
  return result;
}

const codes: readonly Code[] = [
  {
    name: 'TCVN3',
    token: /[\p{L}\p{M}µ¸¶·¹¨»¾¼½©ª«¬®×÷\u00ad¡¢£¤¥¦§]+/gu,
    strange: /[µ¸¶·¹¨»¾¼½©ª«¬®×÷\u00ad¡¢£¤¥¦§]/u,
    decode: decodeTcvn3,
  },
  {
    name: 'VNI',
    token: /[\p{L}\p{M}]+/gu,
    strange: /[øûïåäëüæöñî]|[aeo]â|[aeouyô][øùûõ]|a[êéèú]/iu,
    decode: decodeVni,
  },
];

const fewest = 3;
const foreign = /\P{ASCII}/u;

/** A word that the code makes a syllable, and that is none as it stands. */
const isTelling = (code: Code, word: string): boolean =>
  code.strange.test(word) && /[a-z]/iu.test(word) && !isSyllable(word) && isSyllable(code.decode(word));

/** How many words tell of each code. */
const tellingWords: (paragraph: Paragraph) => readonly number[] = remember(({ text }) =>
  codes.map((code) =>
    code.strange.test(text) ? (text.match(code.token) ?? []).filter((it) => isTelling(code, it)).length : 0,
  ),
);

const telling = selectBlocks((it) => tellingWords(it).some((count) => count !== 0));

export const legacyOf: (plan: PlanText) => Legacy | undefined = remember((plan) => {
  if (mojibakeOf(plan)) return undefined;
  const counts = codes.map(() => 0);
  for (const { paragraph } of telling(plan.blocks)) {
    const words = tellingWords(paragraph);
    for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (words[i] ?? 0);
  }
  const most = Math.max(...counts);
  const code = codes[counts.indexOf(most)];
  if (most < fewest || !code) return undefined;
  return readLegacy(plan.source, code);
});

interface LineReading {
  readonly span: Span;
  readonly text: string;
  readonly telling: number;
  readonly right: number;
  readonly wrong: number;
  readonly isModern: boolean;
}

function readLegacy(source: Source, code: Code): Legacy | undefined {
  const lines = Array.from(source.lineStarts, (_, line) => readLine(source, line, code));
  const sum = (count: (it: LineReading) => number): number => lines.reduce((total, it) => total + count(it), 0);
  const [right, wrong] = [sum((it) => (it.isModern ? 0 : it.right)), sum((it) => (it.isModern ? 0 : it.wrong))];
  const first = lines.find((it) => 0 < it.telling && !it.isModern);
  if (!first || sum((it) => (it.isModern ? 0 : it.telling)) < fewest || right < 2 * wrong) return undefined;
  // In a draft of which a part is in the old code, a line without a telling word may be right as it is.
  const isWhole = lines.every((it) => !it.isModern);
  const isOld = (it: LineReading): boolean => !it.isModern && (isWhole || 0 < it.telling);
  const isCertain = lines.every((it) => it.telling === 0 || isOld(it)) && 20 * wrong <= right;
  const found = allMatches(first.text, code.token).find((it) => isTelling(code, it[0])) as RegExpExecArray;
  const { map } = toNfc(textOf(source.text, first.span));
  const [start, end] = [found.index, found.index + found[0].length];
  return {
    name: code.name,
    first: map
      ? span(first.span.start + (map.starts[start] as number), first.span.start + (map.ends[end - 1] as number))
      : span(first.span.start + start, first.span.start + end),
    word: found[0],
    meant: decodeWord(code, found[0], isCapitals(first.text, code)),
    edits: isCertain ? lines.filter(isOld).flatMap((it) => rewrite(it, code)) : undefined,
  };
}

function readLine(source: Source, line: number, code: Code): LineReading {
  const at = source.lineSpan(line);
  const text = textOf(source.text, at).normalize('NFC');
  let [telling, right, wrong] = [0, 0, 0];
  if (foreign.test(text)) {
    for (const [word] of allMatches(text, code.token)) {
      if (!foreign.test(word)) continue;
      if (isTelling(code, word)) telling++;
      const meant = code.decode(bare(word));
      if (isSyllable(meant)) right++;
      // Letters that stand for words are no syllable either: `H§ND`, `Q§`.
      else if (/\p{Ll}/u.test(meant)) wrong++;
    }
  }
  return { span: at, text, telling, right, wrong, isModern: modern.test(text) };
}

/** Without the quotation marks of print, which look like letters of the old code. */
const bare = (word: string): string => word.replace(/^[«»©]+(?=.)|(?<=.)[»©®]+$/gu, '') || word;

function rewrite({ span: at, text }: LineReading, code: Code): readonly Edit[] {
  if (!foreign.test(text)) return [];
  const isLoud = isCapitals(text, code);
  const meant = text.replace(code.token, (word, index: number) =>
    isSign(text, span(index, index + word.length)) ? word : decodeWord(code, word, isLoud),
  );
  return meant === text ? [] : [replace(at, meant)];
}

/** What stands alone may be the sign that it looks like: `© 2026`, `§ 5`, `« … »`; `« t«` is `ô tô`. */
function isSign(line: string, it: Span): boolean {
  const word = textOf(line, it);
  if (!/^[^\p{L}]$/u.test(word) || /[µ¸¶·¹¨®]/u.test(word)) return false;
  if (word === '«') return line.includes('»', it.end);
  if (/[»©]/u.test(word)) return true;
  return /\d\s?$/u.test(line.slice(0, it.start)) || /^\s?\d/u.test(line.slice(it.end));
}

function decodeWord(code: Code, word: string, isLoud: boolean): string {
  if (!foreign.test(word)) return word;
  const whole = code.decode(word);
  const inner = bare(word);
  const isQuoted = inner !== word && !isSyllable(whole);
  if (isQuoted && !foreign.test(inner)) return word;
  const meant = isQuoted ? word.replace(inner, code.decode(inner)) : whole;
  return code.name === 'TCVN3' && (isLoud || isLoudWord(word)) ? meant.toUpperCase() : meant;
}

/** The old code has no capitals with a tone: small ones stand among capitals, and a font of its own draws them. */
const isLoudWord = (word: string): boolean => /[A-Z][^a-z]*[A-Z]/u.test(word) && !/[a-z]/u.test(word);

const isCapitals = (line: string, code: Code): boolean =>
  code.name === 'TCVN3' &&
  !/[a-z]/u.test(line) &&
  (line.match(code.token) ?? []).some((it) => foreign.test(it) && isLoudWord(it));
