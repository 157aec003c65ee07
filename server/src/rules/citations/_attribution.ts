import { type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { selfReferences } from '../../plan/references/self-references';
import { fromDay, writeDateInWords } from '../../syntax/days/date';
import { type Block, place, remember } from '../../syntax/paragraph';
import type { Edit } from '../../text/edit';
import { put } from './_issuer';

/** What the line `(Kèm theo Kế hoạch số … ngày … của …)` lacks although the rest of it is filled in. */
export interface AttributionSlip {
  readonly lacks: 'number' | 'date';
  readonly finding: Finding;
}

/** Below the title of the plan, whose decision only the drafter knows; below that of an appendix, where the head says all. */
export const attributionSlips: (plan: Plan) => readonly AttributionSlip[] = remember((plan) => {
  const { header, blocks } = plan;
  const { number, issued, attribution } = header;
  const slips: AttributionSlip[] = [];
  const at = attribution && blocks.findIndex((it) => attribution.span.start < it.end);
  const above = at === undefined ? undefined : blocks[at];
  if (above) slips.push(...slipsIn(above, { number: '…', code: '…', words: '… tháng … năm …', year: '…' }));
  const own = number?.number?.text;
  if (own === undefined || !issued || issued.earliest !== issued.latest) return slips;
  const day = fromDay(issued.earliest);
  const known = { number: own, code: number?.code?.text ?? '…', words: writeDateInWords(day), year: String(day.year) };
  for (const { kind, block } of selfReferences(plan)) {
    if (kind === 'appendix') slips.push(...slipsIn(block, known));
  }
  return slips;
});

interface Known {
  readonly number: string;
  readonly code: string;
  /** `05 tháng 01 năm 2027`. */
  readonly words: string;
  readonly year: string;
}

const longest = 400;

// Number and day are both left blank in a file that is numbered when it is signed.
function* slipsIn(block: Block, { number, code, words, year }: Known): Generator<AttributionSlip> {
  const { text } = block.paragraph;
  if (longest < text.length) return;
  const slip = (lacks: AttributionSlip['lacks'], message: string, edit: Edit): AttributionSlip => {
    const written = edit.text.trim();
    const title = written.includes('…') ? `Thêm chỗ để điền ${lacks === 'date' ? 'ngày' : 'số'}` : `Thêm “${written}”`;
    const span = place(block, { start: 0, end: text.length });
    return {
      lacks,
      finding: { span, message, severity: 'information', fixes: offer(title, edit) },
    };
  };
  const add = (at: number, written: string): Edit => put(place(block, { start: at, end: at }).start, written);
  const day = /ngày\s+\d/u.test(text);
  const blank = day && /số\s{0,9}:?\s{0,9}(?=[/-]\p{Lu})/u.exec(text);
  if (blank) yield slip('number', 'Dòng “Kèm theo” chưa có số', add(blank.index + blank[0].length, number));
  const bare = /(?:Kế hoạch|Quyết định)(?=\s+ngày\s+\d)/u.exec(text);
  if (bare)
    yield slip(
      'number',
      'Dòng “Kèm theo” chưa có số, ký hiệu',
      add(bare.index + bare[0].length, ` số ${number}/${code}`),
    );
  const plain = day && /số\s{0,9}:?\s{0,9}\d{1,5}(?=,?\s+ngày\s+\d)/u.exec(text);
  if (plain)
    yield slip('number', 'Số ở dòng “Kèm theo” chưa có ký hiệu', add(plain.index + plain[0].length, `/${code}`));
  const symbol = /\d[/-]\p{Lu}[\p{L}\d&/-]{1,30}/u.exec(text);
  const end = symbol ? symbol.index + symbol[0].length : 0;
  const onlyYear = /^,?\s+năm\s+\d{4}(?=\s|\))/u.exec(text.slice(end));
  if (symbol && onlyYear && !/ngày|tháng/u.test(text)) {
    const at = place(block, { start: end, end: end + onlyYear[0].length });
    yield slip('date', 'Dòng “Kèm theo” mới có năm ban hành, chưa có ngày', {
      ...put(at.start, ` ngày ${words}`),
      span: at,
    });
  } else if (symbol && !/ngày|tháng/u.test(text)) {
    yield slip('date', 'Dòng “Kèm theo” chưa có ngày ban hành', add(end, ` ngày ${words}`));
  }
  const part = /ngày\s\d{1,2}(?<sign>\stháng\s|\/)\d{1,2}(?=\s(?!năm)\p{L}|\s?[,)])/u.exec(text);
  if (part) {
    const rest = part.groups?.sign === '/' ? `/${year}` : ` năm ${year}`;
    yield slip('date', 'Ngày ở dòng “Kèm theo” chưa có năm', add(part.index + part[0].length, rest));
  }
}
