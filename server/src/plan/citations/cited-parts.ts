import { type Block, place, remember } from '../../syntax/paragraph';
import { type ReferencePart, referencesOf } from '../../syntax/reference';
import { lettersBefore, type Span } from '../../text/span';
import type { Plan } from '../plan';
import type { Citation } from './citations';

/** A part of a cited document that is named before it: `khoản 2` in `khoản 2 Mục IV Kế hoạch số 214/KH-UBND`. */
export interface CitedPart {
  readonly citation: Citation;
  /** The way down to it, the outermost first: `IV`, `2`. */
  readonly labels: readonly string[];
  /** From its word to its ordinal. */
  readonly span: Span;
}

/** Between a part and the document that it is a part of. */
const between = /^(?:\s*,)?(?:\s+(?:của|tại|theo|thuộc|trong|ở|ban hành kèm theo|kèm theo))?\s+(?:bản\s+)?$/u;
const farthest = 40;

/** The parts of other documents that the plan names, in the order of the text. */
export const citedPartsOf: (plan: Plan) => readonly CitedPart[] = remember(({ citations }: Plan) => {
  const found: CitedPart[] = [];
  for (const citation of citations) found.push(...partsBefore(citation));
  return found;
});

function partsBefore(citation: Citation): readonly CitedPart[] {
  const { block, mention } = citation;
  const { text } = block.paragraph;
  const { start } = mention.span;
  const seen = new Set<number>();
  return referencesOf(block.paragraph).flatMap(({ parts, span, target }) => {
    if (target !== 'other' || start < span.end || start - span.end > farthest) return [];
    if (!between.test(text.slice(span.end, start))) return [];
    return parts.flatMap((part, i): CitedPart[] => {
      if (seen.has(part.span.start)) return [];
      seen.add(part.span.start);
      const labels = parts
        .slice(i)
        .map((it) => it.label)
        .reverse();
      return [{ citation, labels, span: partSpan(block, part) }];
    });
  });
}

const word = /(?:[Pp]hần|[Cc]hương|[Tt]iểu mục|[Mm]ục|[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Tt]iết|[Ýý])\s+$/u;

/** The ordinal with the word before it, where one stands there: in `điểm a, b` only `a` has one. */
export function partSpan(block: Block, { span }: Pick<ReferencePart, 'span'>): Span {
  const { text } = block.paragraph;
  const before = word.exec(lettersBefore(text, span.start, 16))?.[0] ?? '';
  return place(block, { start: span.start - before.length, end: span.end });
}

/** Numbered parts in the order of the text, each with how deep it stands. */
export interface Numbered {
  readonly label: string;
  readonly level: number;
}

/**
 * The part that the labels lead to, from the outermost down; levels may be skipped on the way. Undefined where none or several
 * answer; of the outermost ones the first, since those of the body stand before those of the appendices.
 */
export function findPart<T extends Numbered>(all: readonly T[], labels: readonly string[]): T | undefined {
  let from = 0;
  let end = all.length;
  let found: T | undefined;
  for (const label of labels) {
    const answers = answersTo(label, all, { from, end, isWhole: found === undefined });
    if (answers.length !== 1) return undefined;
    const at = answers[0] as number;
    found = all[at] as T;
    from = at + 1;
    const { level } = found;
    const next = all.findIndex((it, i) => from <= i && it.level <= level);
    end = next === -1 ? all.length : next;
  }
  return found;
}

function answersTo(
  label: string,
  all: readonly Numbered[],
  { from, end, isWhole }: { readonly from: number; readonly end: number; readonly isWhole: boolean },
): readonly number[] {
  let best: number[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let i = from; i < end; i++) {
    const it = all[i] as Numbered;
    if (plain(it.label) !== plain(label) || level < it.level) continue;
    if (it.level < level) best = [];
    level = it.level;
    best.push(i);
  }
  return isWhole ? best.slice(0, 1) : best;
}

/** `2`, `02` and `2.` are one. */
const plain = (label: string): string => label.replace(/\.$/u, '').replace(/(?<=^|\.)0+(?=\d)/gu, '');
