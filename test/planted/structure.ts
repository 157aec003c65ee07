import type { Plan } from '../../server/src/plan/plan';
import type { Section } from '../../server/src/plan/sections/sections';
import { place } from '../../server/src/syntax/paragraph';
import { type Edit, insert, replace } from '../../server/src/text/edit';
import { fold } from '../../server/src/text/fold';
import type { Planted } from './planter';
import { plantAppendices } from './structure-appendices';
import { plantNames } from './structure-names';

/** Sections taken out or emptied, end marks lost, doubled and misspelt, names changed, appendices lost, blanks left. */
export function* plantStructure(plan: Plan): Generator<Planted> {
  yield* plantSections(plan);
  yield* plantEmpty(plan);
  yield* plantEndMarks(plan);
  yield* plantNames(plan);
  yield* plantAppendices(plan);
  yield* plantBlanks(plan);
}

/** What speaks as well where a section is gone: its number, and what refers to it. */
const afterRemoval = [
  'numbering-gap',
  'section-reference-missing',
  'appendix-unreferenced',
  'missing-end-mark',
  'footnote-unmatched',
];

const named = ({ title }: Section, words: RegExp): boolean => words.test(fold(title.text));
const purpose = /mục đích|yêu cầu|mục tiêu/u;
const organisation = /tổ chức (?:thực hiện|triển khai)/u;

function removal({ blocks, source }: Plan, section: Section): Edit {
  const start = blocks[section.blocks.start]?.start ?? 0;
  const end = blocks[section.blocks.end]?.start ?? source.text.length;
  return { span: { start, end }, text: '' };
}

function* plantSections(plan: Plan): Generator<Planted> {
  const { header, outline, layout } = plan;
  const sections = outline.sections;
  const [first, second, third] = sections;
  if (header.kind !== 'plan' || header.isAttached || layout.recipientsLabel === undefined || !first || !second) return;
  if (sections.some((it) => it.marker.kind !== 'roman') || sections.length < 3) return;
  const isAlone = sections.filter((it) => named(it, purpose)).length === 1;
  if (isAlone && named(first, purpose)) {
    yield {
      rule: 'missing-purpose-section',
      kind: 'taken out',
      edits: [removal(plan, first)],
      at: second.block.start,
      also: afterRemoval,
    };
  }
  const last = sections.findLast((it) => named(it, organisation));
  const before = sections[(last?.index ?? 0) - 1];
  if (last && before && last.index === sections.length - 1) {
    yield {
      rule: 'missing-implementation-section',
      kind: 'taken out',
      edits: [removal(plan, last)],
      at: before.block.start,
      also: afterRemoval,
    };
  }
  const isPlain = third && sections.length === 3 && named(first, /^mục đích/u) && named(third, /^tổ chức thực hiện/u);
  if (isPlain && plan.appendices.length === 0) {
    yield {
      rule: 'missing-content-section',
      kind: 'taken out',
      edits: [removal(plan, second)],
      at: third.block.start,
      also: afterRemoval,
    };
    if (!named(second, /^(?:nội dung|nhiệm vụ)/u)) return;
    yield {
      rule: 'section-order',
      kind: 'purpose after content',
      edits: [replace(first.title.span, second.title.text), replace(second.title.span, first.title.text)],
      at: second.block.start,
    };
    yield {
      rule: 'section-order',
      kind: 'organisation before content',
      edits: [replace(second.title.span, third.title.text), replace(third.title.span, second.title.text)],
      at: second.block.start,
    };
  }
}

/** The words below a heading are gone; where other places lean on them, other rules may speak. */
function* plantEmpty(plan: Plan): Generator<Planted> {
  const { outline, blocks, source } = plan;
  const lists = outline.lists.filter((it) => it.room === 0 && 2 < it.items.length);
  for (const list of lists) {
    const isNumeral = list.items.every((it) => it.marker.kind === 'roman');
    const isFilled = list.items.every((it) => 1 < it.blocks.end - it.blocks.start);
    for (const section of list.items) {
      const { block, index } = section;
      const isHeading = /[\p{L}\p{N})]$/u.test(block.paragraph.text) && block.paragraph.text.length <= 100;
      const next = list.items[index + 1];
      if (!isFilled || !isHeading || !next || next.block.index !== section.blocks.end) continue;
      const start = blocks[block.index + 1]?.start ?? source.text.length;
      yield {
        rule: 'empty-section',
        kind: isNumeral ? 'numeral' : 'number',
        edits: [{ span: { start, end: next.block.start }, text: '' }],
        at: block.start,
        also: [...afterRemoval, 'abbrev-undefined', 'assignment-missing', 'citation-missing-date'],
      };
    }
  }
}

function* plantEndMarks(plan: Plan): Generator<Planted> {
  const { blocks, layout, header, signature } = plan;
  const last = blocks.slice(layout.body.start, layout.body.end).findLast((it) => it.paragraph.kind === 'text');
  const text = last?.paragraph.text ?? '';
  if (header.isParty || !last || !text.endsWith('./.')) return;
  const mark = place(last, { start: text.length - 3, end: text.length });
  const isPlain = !text.endsWith(' ./.') && !text.endsWith(')./.');
  for (const form of isPlain ? ['/.', './', '. /.', './..', './/.', ';./.'] : []) {
    yield { rule: 'end-mark-form', kind: 'misspelt', edits: [replace(mark, form)], at: mark.start };
  }
  for (const form of signature ? ['', '.', ';'] : []) {
    yield { rule: 'missing-end-mark', kind: 'lost', edits: [replace(mark, form)], at: mark.start - 1 };
  }
  for (let i = layout.body.start; i < last.index; i++) {
    const block = blocks[i] as (typeof blocks)[number];
    const { text: words, kind, marker } = block.paragraph;
    const isSentence = kind === 'text' && marker?.kind !== 'roman' && /[\p{L}\p{N}]\.$/u.test(words);
    const rest = blocks.slice(i + 1, layout.body.end).some((it) => it.paragraph.kind === 'row');
    const isOver = /^\(/u.test(text) && blocks.slice(i + 1, last.index).every((it) => it.paragraph.kind !== 'text');
    if (!isSentence || rest || isOver) continue;
    const stop = place(block, { start: words.length - 1, end: words.length });
    yield { rule: 'end-mark-misplaced', kind: 'doubled', edits: [replace(stop, './.')], at: stop.start };
    yield {
      rule: 'end-mark-misplaced',
      kind: 'moved up',
      edits: [replace(stop, './.'), replace(mark, '.')],
      at: stop.start,
    };
  }
}

const blanks = [
  ' Địa điểm: [...].',
  ' Kinh phí dự kiến ...... triệu đồng.',
  ' Giao XXX theo dõi.',
  ' TODO: bổ sung số liệu.',
];

function* plantBlanks(plan: Plan): Generator<Planted> {
  const { blocks, layout } = plan;
  for (let i = layout.body.start; i < layout.body.end; i++) {
    const block = blocks[i] as (typeof blocks)[number];
    const { text, kind } = block.paragraph;
    if (kind !== 'text' || text.length < 80 || !/[\p{L}\p{N}]\.$/u.test(text)) continue;
    const { end } = place(block, { start: text.length - 1, end: text.length });
    const at = end - 1;
    for (const words of blanks) {
      yield { rule: 'placeholder-left', kind: 'a blank', edits: [insert(end, words)], at };
    }
    yield {
      rule: 'placeholder-left',
      kind: 'an ellipsis before the signature',
      edits: [insert(end, ' Giao … theo dõi.')],
      at,
      profile: 'trinh-ky',
    };
  }
}
