import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixText } from '../../server/src/lint/fix';
import type { Section } from '../../server/src/plan/sections/sections';
import { letterOrder, toRoman } from '../../server/src/syntax/marker';
import { findingsOf, planOf } from '../rules/workbench';
import { sequenceRules } from '../seeds/numbering-rules';
import { anyText, cases } from './drafts';

const find = (text: string) => findingsOf(text, { rules: sequenceRules });

/** A part of a plan that is to be numbered: its words, and the parts below it. */
interface Part {
  readonly id: number;
  readonly parts: readonly Part[];
}

/** The ordinal of a part by its place and that of its parent, and the sign behind it. */
interface Form {
  readonly label: (place: number, above: string) => string;
  readonly sign: string;
  readonly word?: string;
}

const roman: Form = { label: toRoman, sign: '.' };
const capital: Form = { label: (place) => 'ABCDE'[place - 1] as string, sign: '.' };
const number: Form = { label: String, sign: '.' };
const decimal: Form = { label: (place, above) => `${above}.${place}`, sign: '.' };
const letter: Form = { label: (place) => letterOrder[place - 1] as string, sign: ')' };
const chapter: Form = { label: toRoman, sign: '', word: 'Chương' };

const ways: readonly (readonly Form[])[] = [
  [roman, number, letter],
  [roman, number, decimal],
  [number, decimal, decimal],
  [number, decimal, letter],
  [capital, roman, number],
  [roman, letter],
  [chapter, roman, number],
];
const way = fc.constantFrom(...ways);

/** Shapes of a tree; the ids are given afterwards in the order of the text. */
type Shape = readonly Shape[];
const shape = (depth: number): fc.Arbitrary<Shape> =>
  depth === 0
    ? fc.constant([])
    : fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: shape(depth - 1) }), {
        minLength: 2,
        maxLength: 5,
      });

const tree: fc.Arbitrary<{ readonly forms: readonly Form[]; readonly parts: readonly Part[] }> = way.chain((forms) =>
  shape(forms.length).map((it) => {
    let id = 0;
    const name = (shapes: Shape): readonly Part[] => shapes.map((below) => ({ id: id++, parts: name(below) }));
    return { forms, parts: name(it) };
  }),
);

/** The ordinals that the parts have when they are numbered as they stand. */
function labelsOf(parts: readonly Part[], forms: readonly Form[]): ReadonlyMap<number, readonly string[]> {
  const labels = new Map<number, readonly string[]>();
  const visit = (all: readonly Part[], depth: number, above: readonly string[]): void => {
    all.forEach((part, i) => {
      const label = (forms[depth] as Form).label(i + 1, above.at(-1) ?? '');
      labels.set(part.id, [...above, label]);
      visit(part.parts, depth + 1, [...above, label]);
    });
  };
  visit(parts, 0, []);
  return labels;
}

/** The parts as a draft with the ordinals given; of some parts the last words say where they stand. */
function write(
  parts: readonly Part[],
  {
    forms,
    labels,
    named,
  }: { forms: readonly Form[]; labels: ReadonlyMap<number, readonly string[]>; named: readonly number[] },
): string {
  const lines = [
    'KẾ HOẠCH',
    'Chăm sóc vườn cây đầu dòng năm 2027',
    '',
    'Trạm Khuyến nông xã ban hành Kế hoạch chăm sóc vườn cây đầu dòng năm 2027 như sau:',
    '',
  ];
  const visit = (all: readonly Part[], depth: number): void => {
    for (const part of all) {
      const { sign, word } = forms[depth] as Form;
      const label = labels.get(part.id)?.at(-1) as string;
      if (word) lines.push(`${word} ${label}${sign}`, `PHẦN VIỆC SỐ ${part.id}`, '');
      else lines.push(`${label}${sign} Việc thứ ${part.id} của vườn${part.id % 3 === 0 ? '.' : ''}`, '');
      if (part.id % 2 === 0) lines.push(`- Làm ở lô ${part.id}, xong trong vụ.`, '');
      if (part.id % 5 === 0)
        lines.push(`Người trực ghi sổ việc ${part.id} ngay trong ngày, không để sang ngày sau.`, '');
      visit(part.parts, depth + 1);
    }
  };
  visit(parts, 0);
  const words = ['Mục', 'khoản', 'điểm'];
  for (const id of named) {
    const path = (labels.get(id) ?? []).map((label, i) => `${words[i]} ${label}`).reverse();
    lines.push(`- Báo cáo riêng kết quả việc nêu tại ${path.join(' ')} Kế hoạch này.`, '');
  }
  return lines.join('\n');
}

const all = (parts: readonly Part[]): readonly Part[] => parts.flatMap((it) => [it, ...all(it.parts)]);
const without = (parts: readonly Part[], id: number): readonly Part[] =>
  parts.filter((it) => it.id !== id).map((it) => ({ ...it, parts: without(it.parts, id) }));

const signs = (sections: readonly Section[]): readonly unknown[] =>
  sections.map((it) => [it.marker.label, ...signs(it.children)]);

function signsOf(parts: readonly Part[], labels: ReadonlyMap<number, readonly string[]>): readonly unknown[] {
  return parts.map((it) => [labels.get(it.id)?.at(-1), ...signsOf(it.parts, labels)]);
}

describe('numbering', function () {
  this.timeout(60_000);

  it('that is right is read as it is, and nothing is said of it', () => {
    fc.assert(
      fc.property(tree, ({ forms, parts }) => {
        const labels = labelsOf(parts, forms);
        const text = write(parts, { forms, labels, named: [] });
        assert.deepEqual(signs(planOf(text).outline.sections), signsOf(parts, labels));
        assert.deepEqual(
          find(text).map((it) => it.message),
          [],
        );
      }),
      cases(200),
    );
  });

  it('is made right again with all that refers to it when a part is taken out', () => {
    const forms = [roman, number, letter];
    const cut = fc.tuple(shape(forms.length), fc.nat(), fc.array(fc.nat(), { maxLength: 6 }));
    fc.assert(
      fc.property(cut, ([it, chosen, places]) => {
        let id = 0;
        const name = (shapes: Shape): readonly Part[] => shapes.map((below) => ({ id: id++, parts: name(below) }));
        const parts = name(it);
        const siblings = [parts, ...all(parts).map((part) => part.parts)];
        const removable = siblings.flatMap((list) => list.slice(0, -1));
        const removed = removable[chosen % removable.length] as Part;
        const rest = without(parts, removed.id);
        const left = all(rest);
        const named = places.map((place) => (left[place % left.length] as Part).id);
        const before = write(rest, { forms, labels: labelsOf(parts, forms), named });
        const after = write(rest, { forms, labels: labelsOf(rest, forms), named });
        assert.notEqual(find(before).length, 0, 'it is found');
        assert.equal(fixText(before, { lint: find, unsafe: true }).text, after);
      }),
      cases(200),
    );
  });

  it('is read from anything, each section inside its parent and after its elder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { outline, blocks } = planOf(text);
        const visit = (sections: readonly Section[], parent: Section | undefined): void => {
          let end = parent ? parent.blocks.start : 0;
          for (const it of sections) {
            assert.ok(end <= it.blocks.start && it.blocks.start < it.blocks.end && it.blocks.end <= blocks.length);
            if (parent) assert.ok(it.blocks.end <= parent.blocks.end && it.level === parent.level + 1);
            assert.equal(it.list.items[it.index], it);
            assert.equal(it.list.parent, it.parent);
            assert.ok(it.block.start <= it.ordinal.start && it.ordinal.end <= it.block.end);
            end = it.blocks.end;
            visit(it.children, it);
          }
        };
        visit(outline.sections, undefined);
        for (const sections of outline.appendices) visit(sections, undefined);
      }),
      cases(300),
    );
  });
});
