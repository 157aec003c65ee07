import { type Finding, type Fix, laterFix } from '../../lint/rule';
import { columnsOf, lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { type Block, placeAll } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { selectBlocks } from '../../syntax/selection';
import type { Edit } from '../../text/edit';
import { countBreaks } from '../../text/match';
import type { Span } from '../../text/span';

const labelling = selectBlocks((it) => it.kind === 'text' && lineOf(it).isRecipientsLabel);

/** The list with its label where it does not belong: in the head, in the middle of the text, behind the signature or an appendix. */
export function displaced(plan: Plan): Finding | undefined {
  const { blocks, layout, signatures } = plan;
  const [signature] = signatures;
  const label = labelling(blocks).find(({ index: i, start: at }) => {
    if (blocks[i + 1]?.paragraph.marker?.kind !== 'dash') return false;
    if (i !== layout.recipientsLabel) return layout.recipientsLabel === undefined;
    // Those who issue a plan together may sign above it.
    const isBelow = signatures.length === 1 && signature?.name !== undefined && signature.span.end < at;
    const closing = blocks.slice(layout.closing.start, layout.closing.end);
    return isBelow && closing.every((it) => (it.index < i ? isSingle(it) : !lineOf(it.paragraph).isSignature));
  });
  if (!label) return undefined;
  const isBehind = label.index === layout.recipientsLabel;
  const fix = movedFix(plan, label);
  return {
    span: placeAll(label),
    message: `Phần “Nơi nhận:” đang đứng ${whereIs(plan, label)}, phải ở cuối văn bản, ${isBehind ? 'trước' : 'cạnh'} chữ ký`,
    // Two columns of a page may have come out in the wrong order.
    ...(isBehind && { severity: 'hint' as const }),
    ...(fix && { fixes: [fix] }),
  };
}

/** Those who sign beside each other stand on one line. */
const isSingle = ({ paragraph }: Block): boolean => columnsOf(paragraph.text).length < 2;

function whereIs({ layout }: Plan, { index }: Block): string {
  if (index === layout.recipientsLabel) return 'sau chữ ký';
  if (layout.closing.end <= index) return 'sau phụ lục';
  return index < layout.body.start ? 'trước nội dung' : 'giữa nội dung';
}

/** The lines of the list go above the signature, as they are. */
function movedFix(plan: Plan, label: Block): Fix | undefined {
  const { blocks, source, signature } = plan;
  const position = signature?.lines[0];
  if (!position) return undefined;
  let last = label.index;
  while (blocks[last + 1]?.paragraph.marker?.kind === 'dash') last++;
  const from = source.lineSpanAt(label.start).start;
  const to = source.lineSpanAt((blocks[last] as Block).end).end;
  const at = source.lineSpanAt((officeAbove(plan, position.span) ?? position.span).start).start;
  const isInTable = spotAt(source, from).table ?? spotAt(source, at).table;
  if (isInTable || (from <= at && at <= to)) return undefined;
  return laterFix({
    title: 'Chuyển phần Nơi nhận về trước chữ ký',
    edits: () => moved(plan, { from, to, at, next: blocks[last + 1] }),
    safe: false,
  });
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly next: Block | undefined;
}

function moved({ source, blocks }: Plan, { from, to, at, next }: Move): readonly Edit[] {
  const { text, newline } = source;
  const list = text.slice(from, to);
  const start = next ? from : endOfLineBefore(text, from);
  const end = next ? source.lineSpanAt(next.start).start : to;
  const before = blocks.findLast((it) => it.end < at);
  const isApart = before !== undefined && 1 < countBreaks(text.slice(before.end, at));
  return [
    { span: { start, end }, text: '' },
    { span: { start: at, end: at }, text: `${list}${newline}${isApart ? newline : ''}` },
  ];
}

/** Where the words before end, so that no blank lines are left at the end of the text. */
const endOfLineBefore = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

/** In a joint plan the office stands over the position: `SỞ Y TẾ` over `GIÁM ĐỐC`. */
export function officeAbove({ blocks, layout }: Plan, position: Span): Span | undefined {
  const top = blocks[layout.closing.start];
  if (!top || position.start <= top.start || top.paragraph.marker) return undefined;
  return lineOf(top.paragraph).isCapitals ? placeAll(top) : undefined;
}
