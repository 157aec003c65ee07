import { lineOf } from '../../server/src/plan/lines/lines';
import type { Plan } from '../../server/src/plan/plan';
import { placeAll } from '../../server/src/syntax/paragraph';
import { insert, replace } from '../../server/src/text/edit';
import type { Planted } from './planter';

const first = 'Phụ lục I\nDANH SÁCH ĐẦU MỐI\n\nMỗi đơn vị cử 01 người.\n';
const second = 'Phụ lục II\nLỊCH KIỂM TRA\n\nMỗi quý một lần.\n';

/** Appendices that nobody points to, that are pointed to and not there, with wrong numbers and wrong labels. */
export function* plantAppendices(plan: Plan): Generator<Planted> {
  const { blocks, layout, source, signature, header, appendices } = plan;
  if (!signature?.name || layout.recipientsLabel === undefined || header.isAttached || header.isParty) return;
  const { newline } = source;
  const { length } = source.text;
  const end = { start: length - 1, end: length };
  /** The text goes in at the end, behind what stands before the mistake. */
  const append = (text: string, before = '') => [
    replace(end, source.text.slice(length - 1) + `\n\n${before}`.replace(/\n/gu, newline)),
    insert(length, text.replace(/\n/gu, newline)),
  ];
  const isPointing = /phụ lục|kèm theo|đính kèm/iu.test(source.text);
  const target = blocks
    .slice(layout.body.start, layout.body.end)
    .find((it) => it.paragraph.kind === 'text' && it.paragraph.marker && /[\p{L}\p{N}]\.$/u.test(it.paragraph.text));
  if (!target) return;
  const stop = placeAll(target).end - 1;
  const point = (words: string) => insert(stop, ` (${words})`);
  if (appendices.length === 0 && !isPointing) {
    yield {
      rule: 'appendix-unreferenced',
      kind: 'one',
      edits: append(first.replace(' I\n', '\n')),
      at: length,
    };
    yield {
      rule: 'appendix-unreferenced',
      kind: 'the second',
      edits: [point('theo Phụ lục I'), ...append(second, `${first}\n`)],
      at: length,
    };
    for (const words of ['chi tiết tại Phụ lục I kèm theo Kế hoạch này', 'theo phụ lục kèm theo', 'theo Phụ lục II']) {
      yield { rule: 'appendix-referenced-missing', kind: 'not there', edits: [point(words)], at: stop };
    }
    const numbering = [
      second.replace(' II\n', ' 2\n'),
      second.replace(' II\n', '\n'),
      second.replace(' II\n', ' III\n'),
    ];
    for (const text of numbering) {
      yield {
        rule: 'appendix-numbering',
        kind: 'of two',
        edits: [point('theo các phụ lục kèm theo'), ...append(text, `${first}\n`)],
        at: length,
      };
    }
    const labels = [first.replace('Phụ lục', 'PHỤ LỤC'), first.replace(' I\n', ' I: '), first.replace(' I\n', ' I:\n')];
    for (const text of labels) {
      yield {
        rule: 'appendix-label-form',
        kind: 'of one',
        edits: [point('theo phụ lục kèm theo'), ...append(text)],
        at: length,
      };
    }
  }
  yield* plantInOwn(plan);
}

/** The same in the appendices that a document has. */
function* plantInOwn({ blocks, appendices }: Plan): Generator<Planted> {
  for (const { blocks: range } of appendices) {
    const label = blocks[range.start];
    const text = label?.paragraph.text ?? '';
    if (!label || !/^Phụ lục(?: [IVX]+)?$/u.test(text)) continue;
    const at = placeAll(label);
    yield { rule: 'appendix-label-form', kind: 'own', edits: [replace(at, text.toUpperCase())], at: at.start };
    if (/ I{1,2}$/u.test(text)) {
      const number = text.endsWith('II') ? '2' : '1';
      const ordinal = { start: at.end - number.length * (text.endsWith('II') ? 2 : 1), end: at.end };
      yield {
        rule: 'appendix-numbering',
        kind: 'own',
        edits: [replace(ordinal, number)],
        at: at.start,
      };
    }
    const line = blocks.slice(range.start, range.start + 5).find((it) => lineOf(it.paragraph).isAttribution);
    const next = line && blocks[line.index + 1];
    if (!line || !next) continue;
    yield {
      rule: 'appendix-attribution-line',
      kind: 'gone',
      edits: [{ span: { start: line.start, end: next.start }, text: '' }],
      at: at.start,
      profile: 'trinh-ky',
    };
  }
}
