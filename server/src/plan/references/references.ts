import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { type Reference, type ReferencePart, referencesOf } from '../../syntax/reference';
import { selectBlocks } from '../../syntax/selection';
import { addTo } from '../../text/grouped';
import { allMatches, spanOf } from '../../text/match';
import { firstFrom } from '../../text/sorted';
import { contains, lettersBefore, type Span } from '../../text/span';
import type { Plan } from '../plan';
import type { Section } from '../sections/sections';
import { amendsPlan } from './amending';
import {
  formOf,
  type Index,
  indexOf,
  keyFor,
  keysBelow,
  keysIn,
  resolvePart,
  roomAround,
  type Step,
} from './reference-index';

/** An ordinal in prose that names sections of this plan: `III` in `Mục III`, two of them in `Mục III.2`. */
export interface ReferenceUse {
  readonly span: Span;
  readonly steps: readonly Step[];
}

/**
 * Where the prose names each section. Parts of other documents, what stands in quotations and in the titles of documents, and
 * what two sections answer to are not among them.
 */
export const usesOf: (plan: Plan) => ReadonlyMap<Section, readonly ReferenceUse[]> = remember((plan) => findUses(plan));

function findUses(plan: Plan): ReadonlyMap<Section, readonly ReferenceUse[]> {
  const index = indexOf(plan);
  const uses = new Map<Section, ReferenceUse[]>();
  const seen = new Set<number>();
  for (const { reference, block } of ownReferences(plan)) {
    for (const use of resolve(reference, block, index)) {
      if (seen.has(use.span.start)) continue;
      seen.add(use.span.start);
      for (const { section } of use.steps) addTo(uses, section, use);
    }
  }
  return uses;
}

function* resolve({ parts, target }: Reference, block: Block, index: Index): Generator<ReferenceUse> {
  let scope: Section | undefined;
  for (let i = parts.length - 1; 0 <= i; i--) {
    const part = parts[i] as ReferencePart;
    const steps = resolvePart(part, { scope, block, index, isOwn: target === 'this' });
    const last = steps?.[steps.length - 1];
    if (!steps || !last) return;
    yield { span: place(block, part.span), steps };
    scope = last.section;
  }
}

/** A part of this plan that the prose names and that is not there. */
export interface LostReference {
  /** Only the ordinal that answers to nothing. */
  readonly span: Span;
  readonly part: ReferencePart;
  readonly block: Block;
  /** The section in which it is looked for; absent where it is one of the outermost. */
  readonly scope: Section | undefined;
  /** The largest part of those named with it: `Mục II` of `điểm d khoản 1 Mục II`. */
  readonly largest: ReferencePart;
  /** `Kế hoạch này` was said; else it only stands to reason. */
  readonly isSaid: boolean;
}

/**
 * Where the prose names parts of this plan that it has not. It has none of that number although it has others numbered so;
 * where several answer to a name, or the numbers may be lost, nothing is said.
 */
export function lostReferences(plan: Plan): readonly LostReference[] {
  const lost: LostReference[] = [];
  let index: Index | undefined;
  for (const { reference, block } of ownReferences(plan)) {
    index ??= indexOf(plan);
    const found = lostPart(reference, block, index) ?? lostOutline(reference, block, plan);
    if (found) lost.push(found);
  }
  return lost;
}

/** An ordinal in prose that several sections answer to, or none. */
export interface UnclearReference {
  readonly span: Span;
  /** What it answers to: `number`, `roman`, `letter`, `mục`. */
  readonly form: string;
  readonly answers: 'none' | 'several';
}

/** Where only the drafter can tell which section the prose names; parts of other documents are not among them. */
export const unclearReferences: (plan: Plan) => readonly UnclearReference[] = remember((plan) => {
  const unclear: UnclearReference[] = [];
  const index = indexOf(plan);
  for (const { reference, block } of ownReferences(plan)) {
    const isOwn = reference.target === 'this';
    let scope: Section | undefined;
    for (const part of [...reference.parts].reverse()) {
      const steps = resolvePart(part, { scope, block, index, isOwn });
      scope = steps?.[steps.length - 1]?.section;
      if (scope) continue;
      const key = keyFor(part, part.label, index.words);
      const form = formOf(key);
      const room = roomAround(block, { index, isOwn });
      const answers = index.inRoom.get(`${room} ${key}`) === 'several' ? 'several' : 'none';
      unclear.push({ span: place(block, part.span), form, answers });
      break;
    }
  }
  return unclear;
});

/** A reference to a part of this plan, with the sections that its parts name; the smallest part is the first. */
export interface OwnReference {
  readonly reference: Reference;
  readonly block: Block;
  /** As many as the parts; those that nothing or several sections answer to are absent. */
  readonly sections: readonly (Section | undefined)[];
}

/** Every reference to parts of this plan, in the order of the text. */
export const resolvedReferences: (plan: Plan) => readonly OwnReference[] = remember((plan) => {
  const index = indexOf(plan);
  return [...ownReferences(plan)].map(({ reference, block }): OwnReference => {
    const sections: (Section | undefined)[] = reference.parts.map(() => undefined);
    let scope: Section | undefined;
    for (let i = reference.parts.length - 1; 0 <= i; i--) {
      const part = reference.parts[i] as ReferencePart;
      const steps = resolvePart(part, { scope, block, index, isOwn: reference.target === 'this' });
      scope = steps?.[steps.length - 1]?.section;
      if (!scope) break;
      sections[i] = scope;
    }
    return { reference, block, sections };
  });
});

const referring = selectBlocks((it) => {
  const isRead = it.kind === 'text' || it.kind === 'row' || it.kind === 'footnote';
  return isRead && referencesOf(it).length !== 0;
});

function* ownReferences(plan: Plan): Generator<{ readonly reference: Reference; readonly block: Block }> {
  const isAmending = amendsPlan(plan);
  const citations = plan.citations.map((it) => it.span).sort((a, b) => a.start - b.start);
  for (const block of referring(plan.blocks)) {
    for (const reference of referencesOf(block.paragraph)) {
      if (reference.target !== 'this' && (isAmending || reference.target !== 'unsaid')) continue;
      if (isOwnName(reference, block.paragraph) || isForeign(reference, block, citations)) continue;
      yield { reference, block };
    }
  }
}

function lostPart({ parts, target }: Reference, block: Block, index: Index): LostReference | undefined {
  const isSaid = target === 'this';
  const largest = parts.at(-1) as ReferencePart;
  let scope: Section | undefined;
  for (let i = parts.length - 1; 0 <= i; i--) {
    const part = parts[i] as ReferencePart;
    const steps = resolvePart(part, { scope, block, index, isOwn: isSaid });
    const last = steps?.[steps.length - 1];
    if (last) {
      scope = last.section;
      continue;
    }
    const key = keyFor(part, part.label, index.words);
    const form = formOf(key);
    const keys = scope ? keysBelow(scope, index) : keysIn(roomAround(block, { index, isOwn: isSaid }), index);
    const alike = keys.filter((it) => formOf(it) === form);
    // `Mục C` may be a numeral or a letter.
    const mayBe = /^[CL]$/u.test(part.label) && form !== 'capital';
    const isThere = keys.includes(key) || part.label.includes('.') || mayBe;
    return isThere || (alike.length < 2 && !isOneSentence(scope))
      ? undefined
      : { span: place(block, part.span), part, block, scope, largest, isSaid };
  }
  return undefined;
}

/** Nothing but one paragraph: it has no points. */
const isOneSentence = (section: Section | undefined): boolean =>
  section !== undefined &&
  section.blocks.end - section.blocks.start === 1 &&
  /[.;]$/u.test(section.block.paragraph.text);

/**
 * `mục 3.4` where no section bears that number and the third has no fourth, although others are numbered so or the third has
 * some.
 */
function lostOutline({ parts, target }: Reference, block: Block, plan: Plan): LostReference | undefined {
  const [part] = parts;
  if (parts.length !== 1 || !/^(?:mục|tiểu mục|khoản|điểm)$/u.test(part.word) || !isOutline.test(part.label))
    return undefined;
  if (plan.layout.appendices.some(({ start }) => start <= block.index)) return undefined;
  const numbers = part.label.split('.').map(Number);
  const { byEnd, depths } = pathsOf(plan);
  if (byEnd.has(numbers.join('.'))) return undefined;
  const above = byEnd.get(numbers.slice(0, -1).join('.'));
  if (!(above ? above.hasSome : 1 < (depths.get(numbers.length) ?? 0))) return undefined;
  return { span: place(block, part.span), part, block, scope: undefined, largest: part, isSaid: target === 'this' };
}

/** As many as a reference names. */
const mostNumbers = 4;
const isOutline = /^\d{1,2}(?:\.\d{1,2}){1,3}$/u;
const isNumber = ({ marker }: Section): boolean => marker.kind === 'number';

/** The numbers from the outermost section down to this one, each told once: 2, 2, 1 for `2.2.1.` and for the first of `II.2`. */
function pathOf({ marker, parent }: Section, above: readonly number[]): readonly number[] {
  const { numbers } = marker;
  const own = parent?.marker.kind === 'number' ? parent.marker.numbers : [];
  const isTold = own.length < numbers.length && own.every((it, i) => it === numbers[i]);
  return [...(isTold ? above.slice(0, above.length - own.length) : above), ...numbers];
}

interface Paths {
  /** What the way down to a section ends with, `2.1` and `1` for `2.1`, and whether one of these has several numbers below it. */
  readonly byEnd: ReadonlyMap<string, { readonly hasSome: boolean }>;
  /** How many sections have an ordinal of so many numbers. */
  readonly depths: ReadonlyMap<number, number>;
}

const pathsOf = remember(({ outline }: Plan): Paths => {
  const byEnd = new Map<string, { readonly hasSome: boolean }>();
  const depths = new Map<number, number>();
  const visit = (section: Section, above: readonly number[]): void => {
    const path = pathOf(section, above);
    const hasSome = 1 < section.children.filter(isNumber).length;
    for (let i = Math.max(0, path.length - mostNumbers); i < path.length; i++) {
      const end = path.slice(i).join('.');
      byEnd.set(end, { hasSome: hasSome || byEnd.get(end)?.hasSome === true });
    }
    const depth = section.marker.numbers.length;
    depths.set(depth, 1 + (depths.get(depth) ?? 0));
    for (const it of section.children) visit(it, path);
  };
  for (const it of outline.sections) visit(it, []);
  return { byEnd, depths };
});

/**
 * `Điều 5.` at the head of an article is its own number; `- Phần IV: Tổ chức thực hiện` says what some document has, this one
 * or another, and so does `gồm: Phần I: …; Phần II: …`.
 */
function isOwnName({ span }: Reference, { text, marker }: Paragraph): boolean {
  const from = marker?.end ?? 0;
  if (span.start < from) return true;
  const isFirst = span.start === from || /[;:]\s$/u.test(lettersBefore(text, span.start, 2));
  return isFirst && (marker ? /^\s?[:.–-](?:\s|$)/u : /^\s?:/u).test(text.slice(span.end, span.end + 3));
}

/** It stands in a quotation or in the title of a document; no title speaks of `Kế hoạch này`. */
function isForeign({ span, target }: Reference, block: Block, citations: readonly Span[]): boolean {
  if (isWithin(span, quotationsOf(block.paragraph))) return true;
  const isNamed =
    target === 'this' && /^[^.;()]{0,60}?\snày(?![\p{L}\p{M}])/u.test(block.paragraph.text.slice(span.end));
  return !isNamed && isWithin(place(block, span), citations);
}

/** One of the last spans that begin before the place reaches over it; citations may stand inside one another. */
function isWithin(at: Span, spans: readonly Span[]): boolean {
  const count = firstFrom(spans, at.start + 1, (it) => it.start);
  return spans.slice(Math.max(0, count - 3), count).some((it) => contains(it, at));
}

const quotation = /“[^”]*”|"[^"]*"/gu;

const quotationsOf = remember((paragraph: Paragraph): readonly Span[] =>
  allMatches(paragraph.text, quotation).map(spanOf),
);
