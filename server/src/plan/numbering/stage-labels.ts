import { type Marker, toRoman, toWorded, writtenValue } from '../../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { type Edit, replace } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';

/** A stage whose number does not go on from the one before: `Giai đoạn 3` right behind `Giai đoạn 1`. */
export interface StageSlip {
  readonly kind: 'gap' | 'duplicate' | 'restart';
  /** Only the number. */
  readonly span: Span;
  /** As written: `Giai đoạn 3`. */
  readonly name: string;
  readonly before: { readonly name: string; readonly span: Span };
  /** The name that it ought to bear. */
  readonly right: string;
  readonly edits: readonly Edit[];
}

/** What an item or a line begins with. */
interface Label {
  readonly noun: string;
  readonly number: string;
  readonly value: number;
  readonly at: Span;
}

const labelForm =
  /^(?<noun>Giai đoạn|GIAI ĐOẠN|Đợt|ĐỢT|Bước|BƯỚC|Vòng|VÒNG|(?:Nhóm n|N)hiệm vụ|Giải pháp|Chuyên đề|Phần thi|Buổi|Nội dung|Hoạt động|Bảng|Biểu)\s+(?<number>\d{1,2}|[IVX]{1,4}|thứ\s(?:nhất|hai|ba|tư|năm|sáu))(?=\s?[:(.,]|\s[–-]\s\p{L}|\s(?:từ|trong|tại|đến)\s)(?![.,]\d|,?\s\(?năm\s)/u;

/** `(ii)`, `②` and `II.2.` that no list is read from. */
const signForm =
  /^(?:(?<open>\()(?<small>[ivx]{1,4})\)|(?<circle>[①-⑳])|(?<noun>[IVX]{1,4}\.)(?<part>\d{1,2})[.)]?(?=\s))\s?(?=[\p{L}“])/u;

const labelOf: (paragraph: Paragraph) => Label | undefined = remember(({ kind, text, marker }) => {
  if (kind !== 'text') return undefined;
  const { open = '', small, circle, noun: over = '', part } = signForm.exec(text.slice(0, 12))?.groups ?? {};
  const sign = small ?? circle ?? part;
  if (sign !== undefined) {
    const start = open.length + over.length;
    const value = circle ? circle.charCodeAt(0) - beforeCircles : writtenValue(sign);
    return { noun: open + over, number: sign, value, at: { start, end: start + sign.length } };
  }
  const isStep = marker?.kind === 'step';
  const from = marker && !isStep ? marker.end : 0;
  const found = labelForm.exec(text.slice(from, from + 40));
  const { noun = '', number = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const end = from + found[0].length;
  return { noun, number, value: writtenValue(number), at: { start: end - number.length, end } };
});

/** What `①` is one more than. */
const beforeCircles = '①'.charCodeAt(0) - 1;

const labelled = selectBlocks((it) => labelOf(it) !== undefined);

interface Stage extends Label {
  readonly block: Block;
}

/** The stages that are left out or told twice, once in each row of stages that stand beside each other. */
export const stageSlips: (plan: Plan) => readonly StageSlip[] = remember((plan: Plan) => {
  const rows: Stage[][] = [];
  for (const block of labelled(plan.blocks)) {
    const stage: Stage = { ...(labelOf(block.paragraph) as Label), block };
    const row = rows.at(-1);
    const last = row?.at(-1);
    const begins = stage.value === 1 && last !== undefined && (1 < last.value || caption.test(stage.noun));
    if (
      row &&
      last &&
      !begins &&
      last.noun === stage.noun &&
      (caption.test(stage.noun) || isBeside(plan, last.block, block))
    )
      row.push(stage);
    else rows.push([stage]);
  }
  return rows.map(findSlip).filter((it) => it !== undefined);
});

const farthest = 30;

/** Only what belongs to the first stands between the two. */
function isBeside({ blocks }: Plan, a: Block, b: Block): boolean {
  const form = formOf(b.paragraph.marker);
  if (formOf(a.paragraph.marker) !== form || farthest < b.index - a.index) return false;
  return blocks
    .slice(a.index + 1, b.index)
    .every(
      ({ paragraph: { kind, marker } }) =>
        kind === 'comment' || (kind !== 'row' && formOf(marker) !== form && !isOver(marker, form)),
    );
}

/** `(i)` is taken for a letter, `(ii)` for nothing. */
const formOf = (marker: Marker | undefined): string =>
  marker?.kind === 'number'
    ? `number ${marker.numbers.length}`
    : marker?.isBracketed && marker.label === 'i'
      ? 'none'
      : (marker?.kind ?? 'none');

const order = ['division', 'capital', 'roman', 'number 1', 'number 2', 'number 3', 'number 4', 'letter'];

/** A heading that stands over items of the form ends the row. */
function isOver(marker: Marker | undefined, form: string): boolean {
  const rank = order.indexOf(formOf(marker));
  const own = order.indexOf(form);
  return rank !== -1 && rank < (own === -1 ? order.length - 1 : own);
}

function findSlip(row: readonly Stage[]): StageSlip | undefined {
  const at = row.findIndex((it, i) => 0 < i && it.value !== (row[i - 1] as Stage).value + 1);
  const [stage, before] = [row[at], row[at - 1]];
  if (!stage || !before || row[0]?.value !== 1 || row.some((it) => Number.isNaN(it.value))) return undefined;
  const step = stage.value - before.value - 1;
  const next = row[at + 1];
  if (
    step === 1 &&
    next?.value === stage.value - 1 &&
    row.every((it, i) => it === stage || it === next || it.value === i + 1)
  ) {
    const [one, other] = [stage, next].map((it) => place(it.block, it.at)) as [Span, Span];
    return {
      kind: 'restart',
      span: other,
      name: nameOf(next, next.number),
      before: { name: nameOf(stage, stage.number), span: one },
      right: nameOf(stage, stage.number),
      edits: [replace(one, next.number), replace(other, stage.number)],
    };
  }
  // Of what a programme sets, a plan may take up some.
  if (0 < step && chosen.test(stage.noun)) return undefined;
  if (step < -1 || 3 < step) return undefined;
  const rest = row.slice(at);
  // What follows counts on from it, or from the number that it ought to have.
  const isShifted = rest.every((it, i) => it.value === stage.value + i);
  const isAlone = rest.every((it, i) => i === 0 || it.value === before.value + 1 + i);
  if (!isShifted && !isAlone) return undefined;
  const changed = isShifted && !isAlone ? rest : [stage];
  return {
    kind: step < 0 ? 'duplicate' : 'gap',
    span: place(stage.block, stage.at),
    name: nameOf(stage, stage.number),
    before: { name: nameOf(before, before.number), span: place(before.block, before.at) },
    right: nameOf(stage, write(stage, before.value + 1)),
    edits: changed.map((it, i) => replace(place(it.block, it.at), write(stage, before.value + 1 + i))),
  };
}

const chosen = /^(?:Nội dung|Hoạt động|Biểu)$/u;
/** Tables and words stand between them. */
const caption = /^B(?:ảng|iểu)$|\.$/u;

const nameOf = ({ noun }: Label, number: string): string => {
  if (noun === '(') return `(${number})`;
  return /^$|\.$/u.test(noun) ? noun + number : `${noun.charAt(0)}${noun.slice(1).toLowerCase()} ${number}`;
};

function write({ number }: Label, value: number): string {
  if (/^\d/u.test(number)) return number.startsWith('0') ? String(value).padStart(2, '0') : String(value);
  if (/^[①-⑳]/u.test(number)) return String.fromCharCode(beforeCircles + value);
  if (/^[ivx]/u.test(number)) return toRoman(value).toLowerCase();
  return /^[IVX]/u.test(number) ? toRoman(value) : (toWorded(value) ?? number);
}
