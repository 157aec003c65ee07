import type { Plan } from '../../server/src/plan/plan';
import { type Room, roomOf } from '../../server/src/plan/room';
import { isCapitals } from '../../server/src/syntax/line';
import { type Block, place } from '../../server/src/syntax/paragraph';
import { insert, remove, replace } from '../../server/src/text/edit';
import { type Span, span } from '../../server/src/text/span';
import type { Planted } from './planter';

/** Slips of the hand and what old programs leave behind. */
export function* plantCharacters(plan: Plan): Generator<Planted> {
  const hasCurved = plan.source.text.includes('“');
  for (const block of plan.blocks) {
    const room = roomOf(block, plan.layout);
    const { kind, text } = block.paragraph;
    if ((kind !== 'text' && kind !== 'footnote') || room === 'head') continue;
    if (room !== 'closing' && !isCapitals(text)) {
      yield* plantSpaces(block);
      yield* plantSigns(block);
    }
    if (room !== 'closing') yield* plantQuotes(block, { hasCurved, isFlowing: !plan.hardWrapped });
    yield* plantLetters(block, room);
    if (room === 'body') yield* plantLost(block);
  }
}

const seldom = (_: unknown, i: number): boolean => i % 7 === 3;

/** The places of a pattern that stand in the draft as they are. */
function placesOf(
  { paragraph, start }: Block,
  pattern: RegExp,
): readonly { readonly at: Span; readonly index: number }[] {
  const block = { paragraph, start, end: start, index: 0 };
  return [...paragraph.text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({
      at: place(block, span(index, index + found.length)),
      index,
      length: found.length,
    }))
    .filter(({ at, index, length }) => {
      const isSeam = paragraph.seams.some((it) => index - 1 <= it.at && it.at <= index + length);
      return !isSeam && at.end - at.start === length;
    });
}

const words = (block: Block, pattern: RegExp): readonly { readonly at: Span; readonly index: number }[] =>
  placesOf(block, pattern).filter(({ index }) => (block.paragraph.marker?.end ?? 0) < index);

function* plantSpaces(block: Block): Generator<Planted> {
  const { marker } = block.paragraph;
  for (const { at } of words(block, /(?<=\p{Ll}{2}) (?=\p{L}{2})/gu).filter(seldom)) {
    const common = { rule: 'double-space', at: at.start };
    yield { ...common, kind: 'two spaces', edits: [replace(at, '  ')] };
    yield { ...common, kind: 'space that does not break', edits: [replace(at, ' \u00a0')] };
  }
  if (marker && marker.end === marker.span.end + 1 && block.paragraph.seams.length === 0) {
    const at = place(block, span(marker.span.end, marker.end));
    if (at.end - at.start === 1 && block.paragraph.kind === 'text') {
      yield { rule: 'double-space', kind: 'behind the number', at: at.start, edits: [replace(at, '  ')] };
    }
  }
  for (const [sign, pattern] of [
    ['comma', /(?<=\p{Ll}),(?= \p{Ll})/gu],
    ['semicolon', /(?<=\p{Ll});(?= \p{Ll})/gu],
    ['semicolon at the end', /(?<=\p{Ll});$/gu],
    ['full stop', /(?<=\p{Ll})\.(?= \p{Lu})/gu],
    ['colon', /(?<=\p{Ll}):(?= \p{L}[^@]*$| “)/gu],
  ] as const) {
    for (const { at } of words(block, pattern).filter((it, i) => sign !== 'comma' || seldom(it, i))) {
      yield { rule: 'space-before-punct', kind: sign, at: at.start, edits: [insert(at.start, ' ')] };
      if (sign === 'comma' || sign === 'semicolon') {
        const edits = [insert(at.start, ' '), remove(span(at.end, at.end + 1))];
        yield { rule: 'space-before-punct', kind: `${sign} on the wrong side`, at: at.start, edits };
      }
      if (sign === 'semicolon at the end' || sign === 'full stop') continue;
      yield { rule: 'space-after-punct', kind: sign, at: at.start, edits: [remove(span(at.end, at.end + 1))] };
    }
  }
  for (const { at } of words(block, /(?<=(?<!\p{L})\p{Ll}{3,9}\.) (?=\p{Lu}\p{Ll})/gu)) {
    yield { rule: 'space-after-punct', kind: 'full stop', at: at.start - 1, edits: [remove(at)] };
  }
  for (const [kind, pattern, isBefore] of [
    ['bracket', /\((?=\p{Ll})/gu, false],
    ['bracket', /(?<=\([^()]{1,80}\p{Ll})\)/gu, true],
    ['quotation mark', /(?<=\s)“(?=\p{L})/gu, false],
    ['quotation mark', /(?<=“[^“”]{1,90}\p{L})”(?!\p{L})/gu, true],
  ] as const) {
    for (const { at } of words(block, pattern)) {
      const edits = [insert(isBefore ? at.start : at.end, ' ')];
      yield { rule: 'space-inside-brackets', kind: `${kind} ${isBefore ? 'closed' : 'opened'}`, at: at.start, edits };
    }
  }
}

function* plantSigns(block: Block): Generator<Planted> {
  for (const sign of [',', ';', '.'] as const) {
    const pattern = new RegExp(`(?<=\\p{Ll})[${sign}](?=\\s\\p{L}|$)`, 'gu');
    for (const { at } of words(block, pattern).filter((it, i, all) => all.length < 7 || seldom(it, i))) {
      yield { rule: 'punct-repeated', kind: `twice ${sign}`, at: at.start, edits: [insert(at.end, sign)] };
    }
  }
  for (const { at } of words(block, /(?<=\p{Ll});$/gu)) {
    const common = { rule: 'punct-repeated', at: at.start };
    yield { ...common, kind: 'comma and semicolon', edits: [insert(at.start, ',')] };
  }
}

function* plantQuotes(
  block: Block,
  { hasCurved, isFlowing }: { readonly hasCurved: boolean; readonly isFlowing: boolean },
): Generator<Planted> {
  const pairs = [...block.paragraph.text.matchAll(/(?<=^|\s)“[^“”"]{2,120}”(?![\p{L}\p{N}])/gu)].map(
    ({ 0: found, index }) => ({
      open: place(block, span(index, index + 1)),
      close: place(block, span(index + found.length - 1, index + found.length)),
    }),
  );
  const isEven = (block.paragraph.text.match(/["“”]/gu)?.length ?? 0) === 2 * pairs.length;
  for (const { open, close } of pairs) {
    const straight = [replace(open, '"'), replace(close, '"')];
    const common = { rule: 'quotes-straight', at: open.start };
    if (hasCurved && 1 < pairs.length) yield { ...common, kind: 'pair beside others', edits: straight };
    yield { ...common, kind: 'pair before it is signed', edits: straight, profile: 'trinh-ky' };
    yield { ...common, kind: 'one mark', edits: straight.slice(1) };
    if (!isEven) continue;
    yield { rule: 'quotes-unbalanced', kind: 'closing mark lost', at: open.start, edits: [remove(close)] };
    yield { rule: 'quotes-unbalanced', kind: 'closing mark turned', at: close.start, edits: [replace(close, '“')] };
    if (pairs.length !== 1 || !isFlowing) continue;
    yield { rule: 'quotes-unbalanced', kind: 'opening mark lost', at: close.start, edits: [remove(open)] };
    yield { rule: 'quotes-unbalanced', kind: 'opening mark turned', at: open.start, edits: [replace(open, '”')] };
  }
}

function* plantLetters(block: Block, room: Room): Generator<Planted> {
  const isCited = /\d\/|\d-/u.test(block.paragraph.text);
  if (!isCited && room !== 'closing' && room !== 'subject') {
    for (const { at, index } of words(block, /đ(?=\p{Ll})/gu).filter(seldom)) {
      if (/\p{L}/u.test(block.paragraph.text[index - 1] ?? '')) continue;
      yield { rule: 'char-eth', kind: 'small letter', at: at.start, edits: [replace(at, 'ð')] };
    }
  }
  for (const { at } of words(block, /(?<=\p{Ll} \p{Ll})(?=\p{Ll}{3} )/gu).filter(seldom)) {
    if (room === 'closing' || room === 'subject') continue;
    const common = { rule: 'soft-hyphen-nbsp', at: at.start };
    yield { ...common, kind: 'soft hyphen', edits: [insert(at.start, '\u00ad')] };
    yield { ...common, kind: 'space of no width', edits: [insert(at.start, '\u200b')] };
  }
  for (const { at } of words(block, /(?<=\p{Ll}) (?=\p{Ll}{3})/gu).filter(seldom)) {
    if (room === 'closing' || room === 'subject') continue;
    yield { rule: 'soft-hyphen-nbsp', kind: 'mark of a file', at: at.start, edits: [insert(at.start, '\ufeff')] };
  }
}

/** A letter that a wrong code has lost. */
function* plantLost(block: Block): Generator<Planted> {
  const { text, marker, seams, map } = block.paragraph;
  if (
    marker?.kind !== 'dash' ||
    /\d|\p{Lu}{2}|["“”;]\s|[:…]/u.test(text) ||
    text.length < 60 ||
    seams.length !== 0 ||
    map
  )
    return;
  const at = place(block, span(marker.end + 1, text.length - 1));
  const words = text.slice(marker.end + 1, text.length - 1);
  const lost = /(?<=\p{L})[ạếộ](?=\p{L})/u.exec(words);
  if (!lost) return;
  const here = at.start + lost.index;
  yield { rule: 'mojibake', kind: 'letter lost', at: here, edits: [replace(span(here, here + 1), '\ufffd')] };
}
