import { allMatches, matchLength } from '../text/match';
import type { Span } from '../text/span';

const emphasis = /\*{1,3}/gu;
/** `__Nơi nhận:__`, `_Hạ Khuê, ngày 05 tháng 01 năm 2027_`, as Word is made Markdown; `__/__/2027` is a blank. */
const underlined =
  /(?<![\p{L}\p{M}\p{N}_\\])(?<sign>_{1,3})(?=[\p{L}\p{N}(“"*\\])[^_]*[^\s_]\k<sign>(?![\p{L}\p{M}\p{N}_])/gu;
const marked = /[*_\\<>]|\][({]/u;
/** `[Nghị định số 30/2020/NĐ-CP](https://…)`, as a page of the web is saved; `[Hạnh phúc]{.underline}`, as Word is by pandoc. */
const link = /(?<!!)\[[^[\]]{1,300}(?<end>\]\([^()\s]{0,500}\)|\]\{[.#][^{}]{0,100}\})/gu;
/** What sets off words and parts no lines: `<u>Nơi nhận:</u>`, `<strong>`, `<span style="…">`. */
const inlineTag =
  /<\/?(?:b|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?>|<a\s[^<>]{1,300}>(?=[^<>]{1,300}<\/a>)|(?<=<a\s[^<>]{1,300}>[^<>]{1,300})<\/a>/giu;
/** `\- Tổ chức`, `1\. Mục đích`: a sign that Markdown was told to leave alone; and how it ends a line within a paragraph. */
const escaped = /\\(?=[-+.*_#()[\]~|])|(?<=\S\s{0,4})(?:\\|<br\s?\/?>)\s*$/giu;
/** `> (Kèm theo Quyết định …)`, `> 1. Mục đích`, `> \- Sở Nội vụ`; `> 80% hộ dân` is a quantity. */
const quoting = /^(?:>\s?)+(?=\\?[\p{L}*(#“"+–-]|\d{1,2}(?:\.\d{1,2}){0,3}\\?[.)]\s)/u;
const heading = /^#{1,6}\s+/u;

/** Whether anything in the line may be a mark, and so not what it says. */
export const isMarked = (line: string): boolean => marked.test(line) || line[0] === '#';

/** A sign that is written with letters: `&nbsp;`, `&#272;`. */
interface Entity {
  readonly sign: string;
  readonly length: number;
}

const entity = /&(?:(?<name>[a-z]{2,6})|#(?<code>\d{2,6})|#x(?<hex>[\da-f]{2,5}));/giu;
const named: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", bull: '•' },
  ...{ ndash: '–', mdash: '—', hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»' },
};

/** Those of a line by the place that they begin at. */
export function entitiesIn(line: string): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>();
  if (!line.includes('&')) return found;
  for (const { index, 0: all, groups } of allMatches(line, entity)) {
    const { name, code, hex } = groups ?? {};
    const value = code === undefined ? Number.parseInt(hex ?? '0', 16) : Number(code);
    const sign =
      name === undefined
        ? 32 < value && value < 0xd800
          ? letterOf(value)
          : undefined
        : (named[name] ?? accented(name));
    if (sign !== undefined) found.set(index, { sign, length: all.length });
  }
  return found;
}

const accents: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };

/** `&agrave;`, `&Ocirc;`, as editors of web pages write Vietnamese. */
function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  return accent === undefined ? undefined : (name.slice(0, 1) + accent).normalize('NFC');
}

const letterOf = (code: number): string => (code === 160 ? ' ' : String.fromCharCode(code));

/** The line as it reads, without the marks of emphasis, headings and links, and with the signs that entities stand for. */
export function withoutMarkup(line: string): string {
  const entities = entitiesIn(line);
  if (entities.size === 0 && !isMarked(line)) return line;
  const marks = markupIn(line);
  let text = '';
  for (let i = 0; i < line.length; i++) {
    const it = entities.get(i);
    if (!marks.has(i)) text += it?.sign ?? line[i];
    if (it) i += it.length - 1;
  }
  return text;
}

/** The offsets of the marks, which are not part of what the line says. */
export function markupIn(line: string): ReadonlySet<number> {
  const marks = emphasisMarks(line);
  const others: Span[] = [];
  for (const { index, 0: all, groups } of allMatches(line, link)) {
    const end = index + all.length;
    others.push({ start: index, end: index + 1 }, { start: end - (groups?.end ?? '').length, end });
  }
  for (const { index, 0: all, groups } of allMatches(line, underlined)) {
    const end = index + all.length;
    const size = groups?.sign?.length ?? 0;
    others.push({ start: index, end: index + size }, { start: end - size, end });
  }
  for (const form of [escaped, inlineTag])
    for (const { index, 0: all } of allMatches(line, form)) others.push({ start: index, end: index + all.length });
  const quote = matchLength(line, quoting);
  if (0 < quote) others.push({ start: 0, end: quote });
  if (others.length === 0) return marks;
  for (const { start, end } of others) for (let at = start; at < end; at++) marks.add(at);
  return marks;
}

function emphasisMarks(line: string): Set<number> {
  const dropped = new Set<number>();
  const hashes = heading.exec(line);
  for (let i = 0; hashes && i < hashes[0].length; i++) dropped.add(i);
  for (const found of allMatches(line, emphasis)) {
    const before = line[found.index - 1] ?? ' ';
    const after = line[found.index + found[0].length] ?? ' ';
    const isLoose = /\s/u.test(before) && /\s/u.test(after);
    const isProduct = /\d/u.test(before) && /\d/u.test(after);
    const isReference = before === '(' && after === ')';
    if (isLoose || isProduct || isReference) continue;
    for (let i = 0; i < found[0].length; i++) dropped.add(found.index + i);
  }
  return dropped;
}
