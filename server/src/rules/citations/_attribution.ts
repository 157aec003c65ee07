import { type Finding, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { selfReferences } from '../../plan/references/self-references';
import { fromDay, writeDateInWords } from '../../syntax/days/date';
import { type Block, place, remember } from '../../syntax/paragraph';
import { matchLength, spanOf } from '../../text/match';
import { insertWithBlanks } from '../../text/snippet';
import type { Span } from '../../text/span';

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

/** What is missing in the line, where it goes, and the words for it. */
interface Lack {
  readonly lacks: AttributionSlip['lacks'];
  readonly message: string;
  readonly at: Span;
  readonly written: string;
}

function slipsIn(block: Block, known: Known): readonly AttributionSlip[] {
  const { text } = block.paragraph;
  if (longest < text.length) return [];
  const span = place(block, { start: 0, end: text.length });
  return [...numberLacks(text, known), ...dayLacks(text, known)].map(({ lacks, message, at, written }) => {
    const words = written.trim();
    const title = words.includes('…') ? `Thêm chỗ để điền ${lacks === 'date' ? 'ngày' : 'số'}` : `Thêm “${words}”`;
    const here = place(block, at);
    const edit = insertWithBlanks(here.start, written);
    const isInsert = at.start === at.end;
    return {
      lacks,
      finding: {
        span,
        message,
        severity: 'information',
        fixes: offer(title, isInsert ? edit : { ...edit, span: here }),
      },
    };
  });
}

/** Number and day are both left blank in a file that is numbered when it is signed: then nothing is missing. */
function* numberLacks(text: string, { number, code }: Known): Generator<Lack> {
  const lack = (found: RegExpExecArray, message: string, written: string): Lack => {
    const { end } = spanOf(found);
    return { lacks: 'number', message, at: { start: end, end }, written };
  };
  const isDated = /ngày\s+\d/u.test(text);
  const blank = isDated && /số\s{0,9}:?\s{0,9}(?=[/-]\p{Lu})/u.exec(text);
  if (blank) yield lack(blank, 'Dòng “Kèm theo” chưa có số', number);
  const bare = /(?:Kế hoạch|Quyết định)(?=\s+ngày\s+\d)/u.exec(text);
  if (bare) yield lack(bare, 'Dòng “Kèm theo” chưa có số, ký hiệu', ` số ${number}/${code}`);
  const plain = isDated && /số\s{0,9}:?\s{0,9}\d{1,5}(?=,?\s+ngày\s+\d)/u.exec(text);
  if (plain) yield lack(plain, 'Số ở dòng “Kèm theo” chưa có ký hiệu', `/${code}`);
}

function* dayLacks(text: string, { words, year }: Known): Generator<Lack> {
  const symbol = /\d[/-]\p{Lu}[\p{L}\d&/-]{1,30}/u.exec(text);
  if (symbol && !/ngày|tháng/u.test(text)) {
    const { end } = spanOf(symbol);
    const yearAlone = matchLength(text.slice(end), /^,?\s+năm\s+\d{4}(?=\s|\))/u);
    const message =
      yearAlone === 0 ? 'Dòng “Kèm theo” chưa có ngày ban hành' : 'Dòng “Kèm theo” mới có năm ban hành, chưa có ngày';
    yield { lacks: 'date', message, at: { start: end, end: end + yearAlone }, written: ` ngày ${words}` };
  }
  const part = /ngày\s\d{1,2}(?<sign>\stháng\s|\/)\d{1,2}(?=\s(?!năm)\p{L}|\s?[,)])/u.exec(text);
  if (part) {
    const { end } = spanOf(part);
    const written = part.groups?.sign === '/' ? `/${year}` : ` năm ${year}`;
    yield { lacks: 'date', message: 'Ngày ở dòng “Kèm theo” chưa có năm', at: { start: end, end }, written };
  }
}
