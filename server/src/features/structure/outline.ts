import { nameOf } from '../../plan/citations/cited-document';
import type { Recipients } from '../../plan/closing/recipients';
import type { Signature } from '../../plan/closing/signature';
import type { Appendix, BlockRange, Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { type Block, place } from '../../syntax/paragraph';
import type { Span } from '../../text/span';

/** A part of the draft for the outline view and the breadcrumbs. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind:
    | 'title'
    | 'opening'
    | 'basis'
    | 'section'
    | 'clause'
    | 'point'
    | 'recipients'
    | 'signature'
    | 'appendix';
  /** All of it. */
  readonly span: Span;
  /** What is shown when it is chosen; inside `span`. */
  readonly selectionSpan: Span;
  readonly children: readonly OutlineNode[];
}

/** The parts of a draft in the order of the text. */
export function outline(plan: Plan): readonly OutlineNode[] {
  const nodes = [
    titleNode(plan),
    openingNode(plan),
    ...plan.outline.sections.map((it) => sectionNode(plan, it)),
    recipientsNode(plan),
    ...plan.signatures.map(signatureNode),
    ...plan.appendices.map((it, i) => appendixNode(plan, it, plan.outline.appendices[i] ?? [])),
  ];
  return nodes.filter((it) => it !== undefined).sort((a, b) => a.span.start - b.span.start);
}

/** From the first block to the last that says something. */
export function spanOfBlocks(blocks: readonly Block[], { start, end }: BlockRange): Span | undefined {
  const first = blocks[start];
  if (!first || end <= start) return undefined;
  let last = end - 1;
  const isSilent = (at: number): boolean => {
    const kind = blocks[at]?.paragraph.kind;
    return kind === 'page-number' || kind === 'footnote' || kind === 'rule' || kind === 'comment';
  };
  while (start < last && isSilent(last)) last--;
  return { start: first.start, end: (blocks[last] as Block).end };
}

/** `Nơi nhận:` with all that stands below it. */
export function spanOfRecipients({ label, items }: Recipients): Span {
  const last = items[items.length - 1];
  return { start: label.start, end: Math.max(label.end, last?.span.end ?? 0) };
}

function titleNode({ header, blocks, layout }: Plan): OutlineNode | undefined {
  const selected = header.title ?? header.subject;
  const whole = spanOfBlocks(blocks, { start: layout.head.start, end: Math.max(layout.head.end, layout.subject.end) });
  if (!selected || !whole) return undefined;
  return {
    name: shorten(selected.text),
    detail: header.title ? shorten(header.subject?.text ?? '') : '',
    kind: 'title',
    span: whole,
    selectionSpan: clip(selected.span, whole),
    children: [],
  };
}

function openingNode(plan: Plan): OutlineNode | undefined {
  const { blocks, layout, opening } = plan;
  const span = spanOfBlocks(blocks, layout.opening);
  if (!span) return undefined;
  const { bases } = opening;
  const first = blocks[layout.opening.start] as Block;
  return {
    name: 1 < bases.length ? 'Căn cứ ban hành' : 'Mở đầu',
    detail: 1 < bases.length ? `${bases.length} căn cứ` : '',
    kind: 'opening',
    span,
    selectionSpan: { start: first.start, end: first.end },
    children: 1 < bases.length ? bases.map((it) => basisNode(plan, it)) : [],
  };
}

/** By what it cites; its words are there in the text. */
function basisNode({ citations }: Plan, block: Block): OutlineNode {
  const cited = citations.find((it) => it.block === block && !it.isAlias);
  const { text, marker } = block.paragraph;
  const words = text.slice(marker?.end ?? 0).replace(/[;,.]\s*$/u, '');
  return {
    name: cited
      ? nameOf(cited)
      : shorten(words.replace(/^(?:Căn cứ|Xét|Theo)\s+/u, '').replace(/^\p{Ll}/u, (it) => it.toLocaleUpperCase('vi'))),
    detail: cited?.title ? shorten(cited.title.text.replace(/^(?:về việc|về)\s+/u, '')) : '',
    kind: 'basis',
    span: { start: block.start, end: block.end },
    selectionSpan: place(block, { start: 0, end: text.length }),
    children: [],
  };
}

function sectionNode(plan: Plan, section: Section): OutlineNode {
  const { block, marker, title, children } = section;
  const span = spanOfBlocks(plan.blocks, section.blocks) ?? { start: block.start, end: block.end };
  const sign = block.paragraph.text.slice(0, marker.span.end).replace(/\s+/gu, ' ');
  const words = title.text === marker.label ? '' : ` ${title.text.replace(/\s*:$/u, '')}`;
  const head = place(block, { start: 0, end: marker.span.end });
  const isHere = title.span.end <= block.end;
  return {
    name: shorten(`${sign}${words}`),
    detail: '',
    kind: kindOf(section),
    span,
    selectionSpan: clip({ start: head.start, end: isHere ? title.span.end : head.end }, span),
    children: children.map((it) => sectionNode(plan, it)),
  };
}

function kindOf({ marker }: Section): OutlineNode['kind'] {
  if (marker.kind === 'number') return 'clause';
  return marker.kind === 'letter' ? 'point' : 'section';
}

function recipientsNode({ recipients }: Plan): OutlineNode | undefined {
  if (!recipients) return undefined;
  const { label, items } = recipients;
  return {
    name: 'Nơi nhận',
    detail: items.length === 0 ? '' : `${items.length} nơi`,
    kind: 'recipients',
    span: spanOfRecipients(recipients),
    selectionSpan: label,
    children: [],
  };
}

function signatureNode(signature: Signature): OutlineNode | undefined {
  const first = signature.lines[0];
  if (!first) return undefined;
  return {
    name: shorten(first.text),
    detail: signature.name?.text ?? '',
    kind: 'signature',
    span: signature.span,
    selectionSpan: clip(first.span, signature.span),
    children: [],
  };
}

function appendixNode(plan: Plan, appendix: Appendix, sections: readonly Section[]): OutlineNode | undefined {
  const span = spanOfBlocks(plan.blocks, appendix.blocks);
  if (!span) return undefined;
  const first = plan.blocks[appendix.blocks.start] as Block;
  const next = plan.blocks[appendix.blocks.start + 1]?.paragraph;
  const isTitle =
    next?.kind === 'text' && !next.marker && /^phụ lục(?:\s+(?:số\s+)?\S+)?\s*[:.]?$/iu.test(appendix.label);
  return {
    name: shorten(appendix.label),
    detail: isTitle ? shorten(next.text) : '',
    kind: 'appendix',
    span,
    selectionSpan: place(first, { start: 0, end: first.paragraph.text.length }),
    children: sections.map((it) => sectionNode(plan, it)),
  };
}

const longest = 80;

/** At a word, and the rest as an ellipsis. */
export function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(' ', longest - 1);
  return `${plain.slice(0, cut < longest / 2 ? longest - 1 : cut).replace(/[\s,;:.-]+$/u, '')}…`;
}

const clip = (it: Span, outer: Span): Span => ({
  start: Math.min(Math.max(it.start, outer.start), outer.end),
  end: Math.max(Math.min(it.end, outer.end), outer.start),
});
