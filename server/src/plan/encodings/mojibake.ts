import { windows1252 } from '../../data/legacy-encodings';
import { remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { type Edit, replace } from '../../text/edit';
import { toNfc } from '../../text/fold';
import type { Source } from '../../text/source';
import { type Span, span, textOf } from '../../text/span';
import type { PlanText } from '../plan';

/** UTF-8 that was read as Windows-1252, with the edits that read it anew where every piece of it can be. */
export interface Mojibake {
  readonly first: Span;
  readonly word: string;
  /** Absent where a piece of it is lost. */
  readonly meant: string | undefined;
  readonly edits: readonly Edit[] | undefined;
}

const bytes = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  // A decoder of ISO 8859-1 leaves control characters where Windows-1252 has signs.
  bytes.set(String.fromCharCode(byte), byte);
  if (byte < 0xa0) bytes.set(windows1252[byte - 0x80] as string, byte);
}
const run = new RegExp(`[\\u0080-\\u00ff${windows1252}]+`, 'gu');
/** The lead bytes of Vietnamese letters and of quotation marks, with a byte that follows one. */
export const misread = /áº.|á».|Ä[‘\u0091\u0090\u0083\u0082ƒ‚]|Æ[°¯¡\u00a0]|Ã[^\s\p{L}\p{N}“”]|â€/u;
const foreign = /\P{ASCII}/u;
/** What was à has lost its second half. */
const broken = /\p{Ll}Ã|Ã \p{Ll}/u;
/** Letters that only Unicode has. */
export const modern = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
const vietnamese = /[ăđơưĂĐƠƯàáãâèéêìíòóôõùúýÀÁÃÂÈÉÊÌÍÒÓÔÕÙÚÝ\u1ea0-\u1ef9“”‘’–—…]/gu;

const telling = selectBlocks(({ text }) => misread.test(text));

export const mojibakeOf: (plan: PlanText) => Mojibake | undefined = remember(({ blocks, source }) =>
  telling(blocks).length !== 0 ? readMojibake(source) : undefined,
);

/** So many letters of two bytes may be chance: `“XÔ stands for a word in capitals and a closing mark. */
const fewest = 3;
const mostLayers = 3;

function readMojibake(source: Source): Mojibake | undefined {
  // The last byte of à, Ơ and Ạ is a space that does not break, and often a plain one by now.
  const isSpaced = /Ã {2}\S/u.test(source.text) || /A\u0303 {2}\S/u.test(source.text);
  const edits: Edit[] = [];
  let isClean = true;
  let score = 0;
  let first: Omit<Mojibake, 'edits'> | undefined;
  for (let line = 0; line < source.lineStarts.length; line++) {
    const at = source.lineSpan(line);
    const raw = textOf(source.text, at);
    const { text, map } = toNfc(raw);
    if (modern.test(text) || !foreign.test(text)) continue;
    const decoded = decode(text, isSpaced);
    const isTelling = misread.test(text);
    if (isTelling) score += decoded.score;
    if (isTelling || decoded.text !== text || broken.test(text)) isClean &&= decoded.isClean;
    if (decoded.text !== text) edits.push(replace(at, decoded.text));
    if (!isTelling) continue;
    if (first) continue;
    const found = wordAround(text, text.search(misread));
    const start = map ? (map.starts[found.start] as number) : found.start;
    const end = map ? (map.ends[found.end - 1] as number) : found.end;
    const word = textOf(text, found);
    const meant = decode(word, isSpaced);
    first = {
      first: span(at.start + start, at.start + end),
      word,
      meant: meant.isClean && meant.text !== word ? meant.text : undefined,
    };
  }
  if (!first || score < fewest) return undefined;
  return { ...first, edits: isClean && edits.length !== 0 ? edits : undefined };
}

const isBreak = (sign: string | undefined): boolean => sign === undefined || /[\s\p{P}]/u.test(sign);

function wordAround(text: string, at: number): Span {
  let [start, end] = [at, at + 2];
  const isPiece = (sign: string | undefined): boolean => !isBreak(sign) || (sign !== undefined && bytes.has(sign));
  while (0 < start && isPiece(text[start - 1])) start--;
  while (end < text.length && isPiece(text[end])) end++;
  return span(start, Math.min(end, text.length));
}

interface Decoded {
  readonly text: string;
  readonly isClean: boolean;
  readonly score: number;
}

/** What the text meant; a text that went wrong twice is read twice. */
function decode(text: string, isSpaced: boolean): Decoded {
  let result = decodeOnce(text, isSpaced);
  for (let layer = 1; layer < mostLayers && result.isClean && !modern.test(result.text); layer++) {
    const next = decodeOnce(result.text, isSpaced);
    if (next.score === 0) break;
    result = { ...next, score: Math.max(result.score, next.score) };
  }
  return result;
}

function decodeOnce(text: string, isSpaced: boolean): Decoded {
  const prepared = isSpaced ? text.replace(/(?<=Ã|Æ|áº|á») /gu, '\u00a0') : text;
  let isClean = true;
  let score = 0;
  const meant = prepared.replace(run, (signs) => {
    const read = decodeRun([...signs]);
    isClean &&= read.isClean;
    score += read.score;
    return read.text;
  });
  return { text: meant, isClean, score };
}

/** Each whole letter of a run; what is left over is clean only where it is a sign of its own that no letter needs. */
function decodeRun(signs: readonly string[]): Decoded {
  let [text, score, isClean] = ['', 0, true];
  for (let i = 0; i < signs.length; ) {
    const sign = signs[i] as string;
    const lead = bytes.get(sign) as number;
    const length = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1;
    const rest = signs.slice(i + 1, i + length).map((it) => bytes.get(it) as number);
    const isLetter = 1 < length && rest.length === length - 1 && rest.every((it) => it < 0xc0);
    const meant = isLetter ? letterOf(lead, rest) : undefined;
    if (meant === undefined) {
      isClean &&= lead === 0xa0;
      text += sign;
      i++;
      continue;
    }
    if (meant.match(vietnamese)) score += length === 3 ? fewest : 1;
    text += meant;
    i += length;
  }
  return { text, score, isClean };
}

function letterOf(lead: number, rest: readonly number[]): string | undefined {
  const first = lead & (0x7f >> (rest.length + 1));
  const code = rest.reduce((sum, it) => (sum << 6) | (it & 0x3f), first);
  const isLong = rest.length === 1 || (rest.length === 2 ? 0x800 <= code : 0x10000 <= code);
  const isSurrogate = 0xd800 <= code && code <= 0xdfff;
  return isLong && !isSurrogate && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
