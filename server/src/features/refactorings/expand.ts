import type { Plan } from '../../plan/plan';
import { type Definition, definitionsOf } from '../../plan/references/abbreviations';
import { roomOf } from '../../plan/room';
import { place, toRaw } from '../../syntax/paragraph';
import { capitalized, isCapital } from '../../text/capitals';
import { type Edit, remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { lettersBefore, type Span, textOf, touches } from '../../text/span';
import { explanationOf, meaningOf, shortsOf } from './abbreviations';
import { allOccurrencesOf, isAllCapitals, isForeign, type Occurrence } from './occurrences';
import { paragraphAt } from './places';
import { type Refactoring, refactoringKinds } from './refactoring';

/** An abbreviation becomes the words that it stands for, here or everywhere. */
export function* expandAbbreviation(plan: Plan, at: Span): Generator<Refactoring> {
  const block = paragraphAt(plan, at.start);
  const short = block && shortsOf(block.paragraph).find((it) => touches(place(block, it.span), at));
  if (!block || !short || isForeign(block.paragraph, short.span)) return;
  const meaning = meaningOf(plan, short.text);
  if (meaning === undefined) return;
  const definition = definitionsOf(plan).get(short.text);
  const own: Occurrence = { block, span: short.span, at: place(block, short.span), written: short.text };
  const kind = refactoringKinds.expand;
  const isDefined = (definition !== undefined && isExplanation(own, definition)) || explains(own, meaning);
  const here = isDefined ? undefined : written(own, meaning);
  if (here) {
    yield {
      id: `expand-here ${short.span.start}`,
      title: `Viết đầy đủ “${meaning}” ở đây`,
      kind,
      change: () => ({ groups: [{ label: `Viết đầy đủ “${short.text}”`, edits: [here] }] }),
    };
  }
  const all = everywhere(plan, { short: short.text, meaning, definition });
  if (all.count < 2) return;
  yield {
    id: `expand-all ${short.text}`,
    title: `Viết đầy đủ “${meaning}” ở cả ${all.count} chỗ`,
    kind,
    change: () => ({
      groups: [
        { label: `Viết đầy đủ “${short.text}”`, edits: all.edits },
        { label: 'Chỗ giải thích chữ viết tắt', edits: all.explained },
      ],
    }),
  };
}

function everywhere(
  plan: Plan,
  { short, meaning, definition }: { short: string; meaning: string; definition: Definition | undefined },
): { readonly count: number; readonly edits: readonly Edit[]; readonly explained: readonly Edit[] } {
  const all = allOccurrencesOf(plan, short).filter((it) => it.written === short);
  // The office above may stand in the head in short, as the decree allows.
  const brackets = all.flatMap((it) => explains(it, meaning) ?? []);
  const used = all.filter(
    (it) =>
      !(definition && isExplanation(it, definition)) &&
      roomOf(it.block, plan.layout) !== 'head' &&
      !explains(it, meaning) &&
      !isInSymbol(it),
  );
  const edits = used.flatMap((it) => (isForeign(it.block.paragraph, it.span) ? [] : (written(it, meaning) ?? [])));
  // Where one place keeps the abbreviation, it must still be explained.
  const isDone = edits.length === used.length;
  const defined = definition && isDone ? explanationOf(plan, definition) : undefined;
  const isApart = (it: Span): boolean => !defined || it.start !== defined.start;
  const explained = isDone ? [...brackets.filter(isApart), ...(defined ? [defined] : [])] : [];
  return { count: edits.length, edits, explained: explained.map(remove) };
}

/** `15/KH-UBND` names a document, and needs no explanation. */
const isInSymbol = ({ block, span }: Occurrence): boolean =>
  /\/[\p{L}\d&-]{1,30}-$/u.test(lettersBefore(block.paragraph.text, span.start, 32));

const longestWords = 300;
const bracketAfter = /^(?<rest>[\p{L}\p{M}\p{N} -]{0,40})\)/u;

/** `Ủy ban nhân dân tỉnh (UBND tỉnh)`: the bracket that says the same in short, with the space before it. */
function explains({ block, span: at }: Occurrence, meaning: string): Span | undefined {
  const { text } = block.paragraph;
  const from = Math.max(0, at.start - longestWords);
  const near = text.slice(from, at.start);
  const before = /\s{0,9}\($/u.exec(near);
  const after = bracketAfter.exec(text.slice(at.end, at.end + 60));
  if (!before || !after) return undefined;
  const said = fold(near.slice(0, before.index));
  if (!said.endsWith(fold(meaning + (after.groups?.rest ?? '')))) return undefined;
  return place(block, { start: from + before.index, end: at.end + after[0].length });
}

const isExplanation = ({ at }: Occurrence, { span }: Definition): boolean => at.start === span.start;

const unitBefore =
  /(?<![\p{L}\p{M}])(?:Phòng|Ban|Sở|Tổ|Đội|Trạm|Trung tâm|Chi cục|Cục|Vụ|Khoa|Hội đồng|Văn phòng|Bộ phận|Bộ|Viện|Trường|Hội|Đoàn|Công ty)\s+(?:\p{Lu}+(?:,| và|&)\s*)?$/u;

/** Nothing where it is part of a name, which the words would no longer be, or joined to something. */
function written({ block, span, at, written: short }: Occurrence, meaning: string): Edit | undefined {
  const { text, raw, marker } = block.paragraph;
  const before = text.slice(0, span.start);
  const isName = isCapital(meaning);
  if (!isName && unitBefore.test(before.slice(-40))) return undefined;
  if (/[-–]$/u.test(before) || /^[-–]\p{L}/u.test(text.slice(span.end))) return undefined;
  const source = toRaw(block.paragraph, span);
  if (textOf(raw, source).normalize('NFC') !== short) return undefined;
  if (isAllCapitals(text)) return replace(at, meaning.toLocaleUpperCase('vi'));
  const isFirst = span.start === (marker?.end ?? 0) || /[.!?]\s+$/u.test(before);
  return replace(at, isFirst ? capitalized(meaning) : meaning);
}
