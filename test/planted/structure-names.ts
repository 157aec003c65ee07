import type { Plan } from '../../server/src/plan/plan';
import { type Block, place } from '../../server/src/syntax/paragraph';
import { remove, replace } from '../../server/src/text/edit';
import type { Planted } from './planter';

const closing = /^Trên đây là Kế hoạch (?<name>[^;.“]{20,200}?)(?=\s*(?:[;.]|, (?:yêu cầu|đề nghị)))/u;
const otherName = 'tiêm phòng dại cho đàn chó, mèo nuôi vụ hè';

/** The plan's name in its last sentence and in the one that issues it is another, or lacks words; the latter is broken off. */
export function* plantNames(plan: Plan): Generator<Planted> {
  const { header, blocks, layout, opening } = plan;
  if (header.kind !== 'plan' || !header.subject || 400 < header.subject.text.length) return;
  const last = blocks.slice(layout.body.start, layout.body.end).findLast((it) => closing.test(it.paragraph.text));
  if (last) yield* plantClosing(last);
  if (opening.formula) yield* plantOpening(opening.formula);
}

function* plantClosing(block: Block): Generator<Planted> {
  const { text } = block.paragraph;
  const name = closing.exec(text)?.groups?.name ?? '';
  const start = text.indexOf(name);
  const at = place(block, { start, end: start + 1 }).start;
  const words = [...name.matchAll(/\S+/gu)];
  // Whose plan it is may be left out; what it is about may not.
  const plain = words.findIndex((it) => /^\p{Lu}|^(?:của|tại|trên)$/u.test(it[0]) && it.index !== 0);
  const own = words.slice(0, plain === -1 ? words.length : plain);
  const common = { rule: 'closing-title-mismatch', at };
  if (4 < own.length) {
    const gone = own[2] as RegExpMatchArray;
    const from = start + (gone.index ?? 0);
    const span = place(block, { start: from, end: from + gone[0].length + 1 });
    yield { ...common, kind: 'a word is gone', edits: [remove(span)] };
    const word = place(block, { start: from, end: from + gone[0].length });
    yield { ...common, kind: 'a word is another', edits: [replace(word, 'nghiệp vụ khác')] };
  }
  const whole = place(block, { start, end: start + name.trimEnd().length });
  yield { ...common, kind: 'another plan', edits: [replace(whole, otherName)] };
}

function* plantOpening(block: Block): Generator<Planted> {
  const { text } = block.paragraph;
  const issue = [...text.matchAll(/,\s(?=[^,.;]{3,60}\s(?:xây dựng|ban hành)\s[Kk]ế hoạch\s)/gu)].pop();
  const begins = /^(?:Thực hiện|Căn cứ) /u.test(text);
  if (issue && begins && /[\p{L}\p{N}]$/u.test(text.slice(0, issue.index))) {
    const comma = place(block, { start: issue.index, end: issue.index + 1 });
    const isOrgan = /^\s(?:Sở|Ủy ban|UBND|Ban|Văn phòng|Trường|Trung tâm|Bệnh viện)\s/u.test(
      text.slice(issue.index + 1),
    );
    if (isOrgan) {
      yield { rule: 'opening-fragment', kind: 'a full stop', edits: [replace(comma, '.')], at: comma.start };
    }
  }
  const found = /(?:xây dựng|ban hành)\s[Kk]ế hoạch\s(?<name>[^,:;.]{25,}?)(?=,? (?:với|cụ thể|như sau))/u.exec(text);
  const name = found?.groups?.name;
  if (!found || name === undefined) return;
  const start = found.index + found[0].indexOf(name);
  const span = place(block, { start, end: start + name.length });
  yield {
    rule: 'opening-title-mismatch',
    kind: 'another plan',
    edits: [replace(span, otherName)],
    at: span.start,
  };
}
