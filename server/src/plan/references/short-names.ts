import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { allMatches } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import type { Phrase } from '../phrase';
import type { Plan } from '../plan';
import { definitionsOf } from './abbreviations';

/**
 * A short name that the plan gives to something, where it does so first:
 *
 *     cụm công nghiệp (CCN)
 *     Ban Chỉ đạo chuyển đổi số xã (sau đây gọi tắt là Ban Chỉ đạo)
 */
export interface ShortName {
  readonly name: string;
  /** Only the short name, where it is given. */
  readonly span: Span;
  /** The long name before it, where it can be told from the words around. */
  readonly words?: Phrase;
  /** `CCN`; else words, which may be words and nothing else in other places. */
  readonly isInitials: boolean;
}

const naming = selectBlocks((it) => givenIn(it).length !== 0);

/** Each short name that the plan gives, by itself; the first giving counts. */
export const shortNamesOf: (plan: Plan) => ReadonlyMap<string, ShortName> = remember((plan: Plan) => {
  const all = new Map<string, ShortName>();
  for (const { key, span, words } of definitionsOf(plan).values()) {
    all.set(key, { name: key, span, ...(words && { words }), isInitials: true });
  }
  for (const block of naming(plan.blocks)) {
    for (const { name, span, words } of givenIn(block.paragraph)) {
      if (all.has(name)) continue;
      const phrase = words && { text: textOf(block.paragraph.text, words), span: place(block, words) };
      all.set(name, { name, span: place(block, span), ...(phrase && { words: phrase }), isInitials: false });
    }
  }
  return all;
});

/**
 * Where a short name stands but for the place that gives it. Initials are found everywhere; words only behind that place, and
 * not where they begin a longer name: `Sở Nội vụ` is no `Sở`.
 */
export function shortNameUses({ blocks }: Plan, given: ShortName): readonly Span[] {
  const { name } = given;
  const found: Span[] = [];
  for (const block of blocks) {
    const { kind, text } = block.paragraph;
    if (kind === 'comment' || !text.includes(name)) continue;
    for (const at of placesOf(text, name)) {
      if (isUse(given, block, at)) found.push(place(block, at));
    }
  }
  return found;
}

/** The short name at a place of a paragraph's text, where it is used or given; the longest of those that are. */
export function shortNameAt(
  plan: Plan,
  block: Block,
  at: number,
): { readonly given: ShortName; readonly span: Span } | undefined {
  const { text, kind } = block.paragraph;
  if (kind === 'comment') return undefined;
  let best: { readonly given: ShortName; readonly span: Span } | undefined;
  for (const given of shortNamesOf(plan).values()) {
    const { length } = given.name;
    if (best && length <= best.given.name.length) continue;
    const from = Math.max(0, at - length);
    const near = placesOf(text.slice(from, at + length), given.name);
    for (const it of near) {
      const here = { start: from + it.start, end: from + it.end };
      if (here.end < at || at < here.start) continue;
      const span = place(block, here);
      if (span.start === given.span.start || isUse(given, block, here)) best = { given, span };
    }
  }
  return best;
}

function isUse({ span, words, isInitials }: ShortName, block: Block, at: Span): boolean {
  if (!isWholeName(block.paragraph.text, at, isInitials)) return false;
  const here = place(block, at);
  if (here.start === span.start) return false;
  if (isInitials) return true;
  return span.end <= here.start && !(words && words.span.start <= here.start && here.end <= words.span.end);
}

function placesOf(text: string, name: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

/** Not a part of a word, of a symbol (`KH-UBND`), or of a longer name. */
function isWholeName(text: string, { start, end }: Span, isInitials: boolean): boolean {
  const before = lettersBefore(text, start, 1);
  const after = text.slice(end, end + 6);
  if (/[\p{L}\p{M}\p{N}/&@_-]/u.test(before) || /^(?:[\p{L}\p{M}\p{N}/&@_]|-\p{L})/u.test(after)) return false;
  return isInitials || !/^\s+(?:số\s|\p{Lu}|\d)/u.test(after);
}

interface Given {
  readonly name: string;
  readonly span: Span;
  readonly words: Span | undefined;
}

const initials = /^[\p{Lu}\d&-]{2,12}$/u;
const giving =
  /(?:(?:viết tắt|gọi tắt|gọi chung)(?:\s+chung)?(?:\s+là\s*:?|\s*:)|sau đây gọi là)\s*[“"]?(?<name>\p{L}[^()[\]“”";.,:\n]{1,60})/gu;

const givenIn: (paragraph: Paragraph) => readonly Given[] = remember(({ text, kind }: Paragraph) => {
  if (kind === 'comment' || !/tắt|gọi (?:chung|là)/u.test(text)) return [];
  return allMatches(text, giving).flatMap((it) => {
    const whole = it.groups?.name ?? '';
    const name = whole.trimEnd();
    // `(viết tắt là Nghị định số 105/2025/NĐ-CP)` names a document by its number.
    if (initials.test(name) || /\d\s?[-/]/u.test(name) || name.length < 2) return [];
    const start = it.index + it[0].length - whole.length;
    const bracket = text.lastIndexOf('(', it.index);
    const end = bracket !== -1 && !text.slice(bracket, it.index).includes(')') ? bracket : it.index;
    return [{ name, span: { start, end: start + name.length }, words: wordsBefore(text, end, name) }];
  });
});

const longest = 240;

/** The long name begins as the short one does: `Ban Chỉ đạo chuyển đổi số … (… gọi tắt là Ban Chỉ đạo)`. */
function wordsBefore(text: string, end: number, name: string): Span | undefined {
  const from = Math.max(0, end - longest);
  const head = /^\p{L}+(?:\s+\p{L}+)?/u.exec(name)?.[0] ?? name;
  const at = text.slice(from, end).lastIndexOf(head);
  const words = text.slice(from + at, end);
  if (at === -1 || words.includes(';') || words.trim() === name) return undefined;
  return { start: from + at, end: from + at + words.replace(/[\s,;:]+$/u, '').length };
}
