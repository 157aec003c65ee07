import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { type Unit, unitsOf } from '../../syntax/unit/unit';
import { matchLength } from '../../text/match';
import { lettersBefore, type Span, span, textOf } from '../../text/span';
import type { Layout } from '../layout';
import type { Phrase } from '../phrase';
import type { BlockRange } from '../plan';
import type { Outline, Section } from '../sections/sections';
import type { DeadlineAction } from './actions';
import type { Named } from './actors';

/** Who acts or receives, as written, with the units in it: `Sở Y tế (qua Văn phòng Sở)` is two. */
export interface Party extends Phrase {
  readonly units: readonly Pick<Unit, 'key' | 'kinds'>[];
}

/** What a line that ends with a colon says for those below it: `Các đơn vị gửi báo cáo về Văn phòng Sở theo thời hạn sau:`. */
export interface LeadIn {
  readonly action: DeadlineAction;
  readonly target?: Party;
  readonly actor?: Party;
}

/** What the headings and lines above a paragraph say of who acts and what is asked. */
export interface Owner {
  readonly actor?: Party;
  readonly lead?: LeadIn;
  /** A heading that names a time, for a line below it that says nothing but when: `2. Thời hạn báo cáo`. */
  readonly label?: Phrase;
}

/** By index of blocks; absent outside the rooms where duties are told. */
export type Owners = readonly (Owner | undefined)[];

/** Where duties are told: the body, the appendices and, in a piece of a document, all of it. Bases and recipients have none. */
export function roomsOf(layout: Layout, outline: Outline): readonly (readonly [BlockRange, readonly Section[]])[] {
  return [
    [layout.body, outline.sections],
    ...layout.appendices.map((it, i) => [it, outline.appendices[i] ?? []] as const),
  ];
}

export const phraseAt = (block: Block, at: Span): Phrase => ({
  text: textOf(block.paragraph.text, at),
  span: place(block, at),
});

export const partyAt = (block: Block, { span: at, units }: Named): Party => ({ ...phraseAt(block, at), units });

const assignment = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Trách nhiệm(?: của)?|Nhiệm vụ(?: của)?)\s+/u;
const unitJoint = /^\s*(?:,|;|và|,\s*và|-)\s*$/u;

/** The units that a heading or line begins with, so that what stands below it is theirs; alone where it says nothing else. */
export const headOf: (paragraph: Paragraph) => { readonly named: Named; readonly isAlone: boolean } | undefined =
  remember((paragraph) => {
    const { text, marker, kind } = paragraph;
    if (kind !== 'text') return undefined;
    const from = marker?.end ?? 0;
    const start = from + matchLength(text.slice(from, from + 40), assignment);
    if (!/^\p{L}/u.test(text.slice(start, start + 2))) return undefined;
    const all = unitsOf(paragraph);
    const first = all.findIndex((it) => start <= it.span.start);
    if (all[first]?.span.start !== start) return undefined;
    let last = first;
    const isNext = (a: Unit, b: Unit | undefined): boolean =>
      b !== undefined && b.span.start - a.span.end < 20 && unitJoint.test(text.slice(a.span.end, b.span.start));
    while (isNext(all[last] as Unit, all[last + 1])) last++;
    const { end } = (all[last] as Unit).span;
    const rest = text.slice(end, end + 80);
    const isAlone = end + 70 >= text.length && /^[^.;\d]{0,60}:?\s*$/u.test(rest);
    return { named: { span: span(start, end), units: all.slice(first, last + 1) }, isAlone };
  });

interface LeadWords {
  readonly action: DeadlineAction;
  readonly target?: Named;
}

const leadOf: (paragraph: Paragraph) => LeadWords | undefined = remember((paragraph) => {
  const { text } = paragraph;
  const action = /báo cáo/iu.test(text) ? 'report' : /gửi|nộp|đăng ký/iu.test(text) ? 'submit' : undefined;
  if (!action) return undefined;
  const sent = /(?:về|gửi|báo cáo|trình|nộp)\s+$/iu;
  const target = unitsOf(paragraph).find((it) => sent.test(lettersBefore(text, it.span.start, 12)));
  return { action, ...(target && { target: { span: target.span, units: [target] } }) };
});

/**
 * Who the paragraphs belong to: by the sections above them (`2. Văn phòng Sở`), by a line that names a unit (`- Các phòng:`), by a
 * sentence that ends with a colon.
 */
export function readOwners(blocks: readonly Block[], layout: Layout, outline: Outline): Owners {
  const owners = new Array<Owner | undefined>(blocks.length).fill(undefined);
  for (const [range, sections] of roomsOf(layout, outline)) readRoom(blocks, range, { sections, owners });
  return owners;
}

const bulletDepth = 2;
const timeHeading = /^(?:Thời gian|Thời hạn|Tiến độ)(?![\p{L}\p{M}])[^:;.\d]{0,60}$/iu;
const nobody: Owner = {};

const isTimeHeading = ({ title: { text } }: Section): boolean =>
  /^[tT]/u.test(text) && text.length < 90 && timeHeading.test(text);

function readRoom(
  blocks: readonly Block[],
  range: BlockRange,
  { sections, owners }: { readonly sections: readonly Section[]; readonly owners: (Owner | undefined)[] },
): void {
  const sectionAt = sectionsByBlock(range, sections);
  const parties = new Map<Section, Party | undefined>();
  let line: { readonly owner: Owner; readonly depth: number } | undefined;
  let lead: LeadIn | undefined;
  let current: Section | undefined;
  let above: Owner = nobody;
  for (let i = range.start; i < range.end; i++) {
    const block = blocks[i] as Block;
    const { paragraph } = block;
    const section = sectionAt[i - range.start];
    if (section !== current) {
      current = section;
      line = undefined;
      if (!section?.parent) lead = undefined;
      const actor = section && partyOf(section, parties);
      const label = section && isTimeHeading(section) ? section.title : undefined;
      above = actor || label ? { actor, label } : nobody;
    }
    const depth = depthOf(paragraph);
    const owner = line && line.depth < depth ? line.owner : above;
    owners[i] = lead ? { ...owner, lead } : owner;
    if (paragraph.kind !== 'text') continue;
    const head = headOf(paragraph);
    if (head?.isAlone && section?.block !== block) line = { owner: { actor: partyAt(block, head.named) }, depth };
    else if (line && depth <= line.depth) line = undefined;
    if (paragraph.text.endsWith(':')) lead = placeLead(block);
    else if (paragraph.marker === undefined || depth < bulletDepth) lead = undefined;
  }
}

/** The units of the nearest heading above that names some. */
function partyOf(section: Section, known: Map<Section, Party | undefined>): Party | undefined {
  if (known.has(section)) return known.get(section);
  const head = headOf(section.block.paragraph);
  const party = head ? partyAt(section.block, head.named) : section.parent && partyOf(section.parent, known);
  known.set(section, party);
  return party;
}

function placeLead(block: Block): LeadIn | undefined {
  const words = leadOf(block.paragraph);
  if (!words) return undefined;
  const head = headOf(block.paragraph);
  return {
    action: words.action,
    ...(words.target && { target: partyAt(block, words.target) }),
    ...(head && { actor: partyAt(block, head.named) }),
  };
}

/** How deep a line stands below its section: a line of words 1, a dash 2, a plus 3. */
function depthOf({ marker }: Paragraph): number {
  if (marker?.kind === 'dash') return bulletDepth;
  return marker?.kind === 'plus' || marker?.kind === 'star' || marker?.kind === 'bullet' ? bulletDepth + 1 : 1;
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
