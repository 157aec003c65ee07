import { valueIn } from '../../plan/numbering/ordinals';
import { changedReferences, inCase, plainLabel } from '../../plan/numbering/relabel';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import { applyEdits, type Edit, replace } from '../../text/edit';
import { contains, type Span, span, textOf } from '../../text/span';
import { headingAt, sectionsOf } from './places';
import { type Change, type Refactoring, refactoringKinds } from './refactoring';
import { keepsReferences, leftReferences, referencesLabel } from './references';

/** A section changes places with the sibling before it or behind it; the numbers stay in order, and what names them follows. */
export function* moveSection(plan: Plan, at: Span): Generator<Refactoring> {
  const section = headingAt(plan, at);
  if (!section) return;
  const before = section.list.items[section.index - 1];
  const behind = section.list.items[section.index + 1];
  if (before && mayExchange(plan, before, section)) {
    yield {
      id: 'move-up',
      title: 'Chuyển mục lên trên',
      kind: refactoringKinds.move,
      change: () => exchanged(plan, before, section),
    };
  }
  if (behind && mayExchange(plan, section, behind)) {
    yield {
      id: 'move-down',
      title: 'Chuyển mục xuống dưới',
      kind: refactoringKinds.move,
      change: () => exchanged(plan, section, behind),
    };
  }
}

/** They follow one another in number and place, each on lines of its own. */
function mayExchange(plan: Plan, first: Section, second: Section): boolean {
  const inOrder = valueIn(second) === valueIn(first) + 1 && first.blocks.end === second.blocks.start;
  return inOrder && linesOf(plan, first) !== undefined && linesOf(plan, second) !== undefined;
}

function exchanged(plan: Plan, first: Section, second: Section): Change | undefined {
  const one = linesOf(plan, first);
  const other = linesOf(plan, second);
  const { text } = plan.source;
  if (!one || !other || text.slice(one.end, other.start).trim() !== '') return undefined;
  const labels = new Map<Section, string>();
  relabel(labels, first, plainLabel(second));
  relabel(labels, second, plainLabel(first));
  const references = changedReferences(plan, labels);
  const ordinals = [...labels].map(([it, label]) => replace(it.ordinal, inCase(it, label)));
  const isInside = ({ span: at }: Edit): boolean => contains(one, at) || contains(other, at);
  const inside = [...ordinals, ...references.filter(isInside), ...closingSigns(plan, first, second)];
  const written = text.slice(one.end, other.start);
  const whole = replace(
    span(one.start, other.end),
    rewritten(text, other, inside) + written + rewritten(text, one, inside),
  );
  return {
    groups: [
      { label: 'Hai mục đổi chỗ cho nhau', edits: [whole] },
      { label: referencesLabel, edits: references.filter((it) => !isInside(it)) },
    ],
    left: leftReferences(plan, labels.keys()),
    isSound: (after) =>
      keepsReferences(plan, after, {
        section: exchange(plan, first, second),
        offset: (it) =>
          contains(one, span(it, it))
            ? it + other.end - one.end
            : contains(other, span(it, it))
              ? it - other.start + one.start
              : it,
      }),
  };
}

/** Items of one line each keep the order of their signs: `;` behind all but the last, which has its full stop. */
function closingSigns({ blocks }: Plan, first: Section, second: Section): readonly Edit[] {
  const [one, other] = [first, second].map(({ block, blocks: { start, end } }) => {
    const isAlone = blocks.slice(start + 1, end).every((it) => it.paragraph.kind === 'comment');
    const { text } = block.paragraph;
    return isAlone && !/[;.]{2}$|\/\.$/u.test(text) ? { block, text } : undefined;
  });
  if (!one?.text.endsWith(';') || !other?.text.endsWith('.')) return [];
  const last = ({ block, text }: typeof one): Span => place(block, span(text.length - 1, text.length));
  return [replace(last(one), '.'), replace(last(other), ';')];
}

function relabel(labels: Map<Section, string>, section: Section, label: string): void {
  labels.set(section, label);
  const own = section.marker.kind === 'number' ? section.marker.numbers : [];
  for (const child of section.children) {
    const { kind, numbers } = child.marker;
    const isCarried = own.length !== 0 && kind === 'number' && own.length < numbers.length;
    if (isCarried && own.every((it, i) => it === numbers[i])) {
      relabel(labels, child, [label, ...numbers.slice(own.length)].join('.'));
    }
  }
}

/** From the first line of a section to the end of its last, with the comments above it; nothing where it shares a line. */
function linesOf({ blocks, source }: Plan, { blocks: range }: Section): Span | undefined {
  let { start, end } = range;
  while (blocks[start - 1]?.paragraph.kind === 'comment') start--;
  while (start + 1 < end && blocks[end - 1]?.paragraph.kind === 'comment') end--;
  const from = blocks[start]?.start ?? 0;
  const to = blocks[end - 1]?.end ?? from;
  const line = source.lineSpanAt(from).start;
  const isWhole =
    source.text.slice(line, from).trim() === '' && source.text.slice(to, source.lineSpanAt(to).end).trim() === '';
  return isWhole ? span(line, source.lineSpanAt(to).end) : undefined;
}

const rewritten = (text: string, at: Span, edits: readonly Edit[]): string =>
  applyEdits(
    textOf(text, at),
    edits
      .filter((it) => contains(at, it.span))
      .map((it) => ({ ...it, span: span(it.span.start - at.start, it.span.end - at.start) })),
  );

/** Where each section stands afterwards. */
function exchange(plan: Plan, first: Section, second: Section): (index: number) => number {
  const all = sectionsOf(plan);
  const count = (it: Section): number => 1 + it.children.reduce((sum, child) => sum + count(child), 0);
  const start = all.indexOf(first);
  const [one, other] = [count(first), count(second)];
  return (index) => {
    if (index < start || start + one + other <= index) return index;
    return index < start + one ? index + other : index - one;
  };
}
