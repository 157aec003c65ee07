import { type Block, place } from '../syntax/paragraph';
import { type Unit, unitsOf } from '../syntax/unit';
import { type Span, span } from '../text/span';
import type { DeadlineAction } from './duties';
import type { Phrase } from './header';
import type { Layout } from './layout';
import type { BlockRange } from './plan';
import type { Outline, Section } from './sections';

/** Who acts or receives, as written, with the units in it: `Sở Y tế (qua Văn phòng Sở)` is two. */
export interface Party extends Phrase {
  readonly units: readonly Pick<Unit, 'key' | 'kinds'>[];
}

/** What the headings and lines above a paragraph say of who acts and what is asked. */
export interface Owner {
  readonly actor?: Party;
  readonly lead?: { readonly action: DeadlineAction; readonly target?: Party; readonly actor?: Party };
}

/** Where duties are told: the body, the appendices and, in a piece of a document, all of it. Bases and recipients have none. */
export function roomsOf(layout: Layout, outline: Outline): readonly (readonly [BlockRange, readonly Section[]])[] {
  return [
    [layout.body, outline.sections],
    ...layout.appendices.map((it, i) => [it, outline.appendices[i] ?? []] as const),
  ];
}

export const phraseAt = (block: Block, at: Span): Phrase => ({
  text: block.paragraph.text.slice(at.start, at.end),
  span: place(block, at),
});

const assignment = /^(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Trách nhiệm(?: của)?|Nhiệm vụ(?: của)?)\s+)?/u;

/** The units that a heading or line begins with, so that what stands below it is theirs. */
export function headUnits(block: Block): { readonly party: Party; readonly isAlone: boolean } | undefined {
  const { text, marker } = block.paragraph;
  const from = marker?.end ?? 0;
  const start = from + (assignment.exec(text.slice(from))?.[0].length ?? 0);
  const units = unitsOf(block.paragraph).filter((it) => start <= it.span.start);
  if (units[0]?.span.start !== start) return undefined;
  let count = 1;
  while (
    units[count] &&
    /^\s*(?:,|;|và|,\s*và|-)\s*$/u.test(
      text.slice((units[count - 1] as Unit).span.end, (units[count] as Unit).span.start),
    )
  ) {
    count++;
  }
  const end = (units[count - 1] as Unit).span.end;
  const rest = text.slice(end);
  return {
    party: { ...phraseAt(block, span(start, end)), units: units.slice(0, count) },
    isAlone: /^[^.;]{0,60}:?\s*$/u.test(rest) && !/\d/u.test(rest),
  };
}

export interface Owners {
  readonly at: (index: number) => Owner;
  /** Takes in what a block says for those below it. */
  readonly read: (index: number) => void;
}

/** Who the paragraphs of a room belong to: by the sections above them, by a line that names a unit, by a sentence that ends with a colon. */
export function ownersOf(blocks: readonly Block[], range: BlockRange, sections: readonly Section[]): Owners {
  const sectionAt = sectionsByBlock(range, sections);
  let line: { readonly party: Party; readonly depth: number } | undefined;
  let lead: Owner['lead'];
  let current: Section | undefined;
  const ofSection = (section: Section | undefined): Party | undefined => {
    for (let it = section; it; it = it.parent) {
      const head = headUnits(it.block);
      if (head) return head.party;
    }
    return undefined;
  };
  return {
    at: (index) => {
      const section = sectionAt[index - range.start];
      if (section !== current) {
        current = section;
        line = undefined;
        if (!section || section.children.length === 0) lead = section?.parent ? lead : undefined;
      }
      const depth = depthOf(blocks[index] as Block);
      const own = line && line.depth < depth ? line.party : undefined;
      const actor = own ?? ofSection(section);
      return { ...(actor && { actor }), ...(lead && { lead }) };
    },
    read: (index) => {
      const block = blocks[index] as Block;
      const { text, kind } = block.paragraph;
      if (kind !== 'text') return;
      const depth = depthOf(block);
      const head = headUnits(block);
      if (head?.isAlone && !sectionOf(sectionAt[index - range.start], block)) line = { party: head.party, depth };
      else if (line && depth <= line.depth) line = undefined;
      if (/:\s*$/u.test(text)) lead = leadOf(block);
      else if (block.paragraph.marker === undefined || depth < bulletDepth) lead = undefined;
    },
  };
}

const sectionOf = (section: Section | undefined, block: Block): boolean => section?.block === block;

const bulletDepth = 2;

/** How deep a line stands below its section: a line of words 1, a dash 2, a plus 3. */
function depthOf(block: Block): number {
  const kind = block.paragraph.marker?.kind;
  if (kind === 'dash') return bulletDepth;
  if (kind === 'plus' || kind === 'star' || kind === 'bullet') return bulletDepth + 1;
  return 1;
}

/** `Các đơn vị gửi báo cáo về Văn phòng Sở theo thời hạn sau:` speaks for the lines below it. */
function leadOf(block: Block): Owner['lead'] {
  const { text } = block.paragraph;
  const action = /báo cáo/iu.test(text) ? 'report' : /gửi|nộp|đăng ký/iu.test(text) ? 'submit' : undefined;
  if (!action) return undefined;
  const units = unitsOf(block.paragraph);
  const target = units.find((it) =>
    /(?:về|gửi|báo cáo|trình|nộp)\s+$/iu.test(text.slice(Math.max(0, it.span.start - 12), it.span.start)),
  );
  const head = headUnits(block);
  return {
    action,
    ...(target && { target: { ...phraseAt(block, target.span), units: [target] } }),
    ...(head && { actor: head.party }),
  };
}

/** For each block of a range the deepest section that it belongs to. */
function sectionsByBlock(range: BlockRange, sections: readonly Section[]): readonly (Section | undefined)[] {
  const found = new Array<Section | undefined>(Math.max(0, range.end - range.start)).fill(undefined);
  const fill = (list: readonly Section[]): void => {
    for (const section of list) {
      const end = Math.min(section.blocks.end, range.end);
      const own = section.children[0]?.blocks.start ?? end;
      for (let i = section.blocks.start; i < Math.min(own, end); i++) found[i - range.start] = section;
      fill(section.children);
    }
  };
  fill(sections);
  return found;
}
