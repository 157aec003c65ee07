import type { Plan } from '../../server/src/plan/plan';
import type { Section } from '../../server/src/plan/sections/sections';
import { isCapitals } from '../../server/src/syntax/line';
import { place } from '../../server/src/syntax/paragraph';
import { insert, replace } from '../../server/src/text/edit';
import type { Planted } from './planter';

/** Signs, numerals and headings written otherwise than their siblings, and references to sections that are not there. */
export function* plantNumberingForm(plan: Plan): Generator<Planted> {
  for (const list of plan.outline.lists) {
    if (list.room !== 0) continue;
    for (const section of list.items) {
      yield* plantPoint(section, list.items);
      yield* plantHeading(section, list.items);
    }
  }
  yield* plantReferences(plan);
  yield* plantBullets(plan);
}

function* plantPoint({ marker, block, index }: Section, items: readonly Section[]): Generator<Planted> {
  const isPlain = marker.kind === 'letter' && marker.separator === ')' && !marker.isBracketed;
  const isAlike = items.every((it) => it.marker.separator === ')' && !it.marker.isBracketed);
  if (!isPlain || !isAlike || block.paragraph.text[marker.ordinal.end] !== ')') return;
  const sign = place(block, { start: marker.ordinal.end, end: marker.ordinal.end + 1 });
  const at = sign.start;
  const next = block.paragraph.text[marker.end] ?? '';
  if (2 < items.length && 0 < index && /\p{Lu}/u.test(next)) {
    yield { rule: 'numbering-style-mixed', kind: 'a point with a dot', edits: [replace(sign, '.')], at };
  }
  const isSpaced = marker.end === marker.ordinal.end + 2 && /\p{Lu}/u.test(next);
  if (isSpaced) yield { rule: 'numbering-format', kind: 'a point with a comma', edits: [replace(sign, ',')], at };
}

function* plantHeading({ marker, block, title, ordinal }: Section, items: readonly Section[]): Generator<Planted> {
  if (marker.kind !== 'roman' || items.length < 3 || !items.every((it) => isCapitals(it.block.paragraph.text))) return;
  const { text } = title;
  const low = `${text.charAt(0)}${text.slice(1).toLowerCase()}`;
  const isOneLine = title.span.end - title.span.start === text.length && marker.end < block.paragraph.text.length;
  if (isOneLine && low !== text) {
    const at = title.span.start;
    yield { rule: 'roman-heading-not-caps', kind: 'small letters', edits: [replace(title.span, low)], at };
  }
  if (marker.label === 'II' || marker.label === 'III') {
    const ones = '1'.repeat(marker.label.length);
    yield { rule: 'roman-invalid', kind: 'ones', edits: [replace(ordinal, ones)], at: ordinal.start };
  }
}

function* plantReferences({ blocks, layout, outline, header }: Plan): Generator<Planted> {
  const numerals = outline.sections.filter((it) => it.marker.kind === 'roman');
  if (header.kind !== 'plan' || header.isAttached || numerals.length < 2) return;
  const clauses = numerals.find(
    (it) => 1 < it.children.length && it.children.every((one) => one.marker.kind === 'number'),
  );
  for (let i = layout.body.start; i < layout.body.end; i++) {
    const block = blocks[i] as (typeof blocks)[number];
    const { text, kind } = block.paragraph;
    if (kind !== 'text' || text.length < 60 || !/[\p{L}\p{N}]\.$/u.test(text)) continue;
    const stop = place(block, { start: text.length - 1, end: text.length }).start;
    const common = { rule: 'section-reference-missing', at: stop };
    const numeral = 'XIX';
    yield { ...common, kind: 'a numeral', edits: [insert(stop, ` (theo Mục ${numeral} Kế hoạch này)`)] };
    const label = clauses?.marker.label;
    if (label === undefined) continue;
    yield { ...common, kind: 'a clause', edits: [insert(stop, ` (theo khoản 29 Mục ${label} Kế hoạch này)`)] };
  }
}

function* plantBullets({ blocks, layout }: Plan): Generator<Planted> {
  for (let i = layout.body.start + 1; i + 1 < layout.body.end; i++) {
    const block = blocks[i] as (typeof blocks)[number];
    const isDash = (at: number): boolean => blocks[at]?.paragraph.marker?.label === '-';
    if (!isDash(i - 1) || !isDash(i) || !isDash(i + 1) || block.paragraph.marker?.end !== 2) continue;
    if (/:$/u.test(blocks[i - 1]?.paragraph.text ?? '')) continue;
    const at = place(block, { start: 0, end: 1 });
    for (const glyph of ['–', '•']) {
      yield { rule: 'bullet-glyph-mixed', kind: glyph, edits: [replace(at, glyph)], at: at.start };
    }
  }
}
