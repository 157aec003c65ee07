import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches, groupSpan } from '../../text/match';
import type { Span } from '../../text/span';
import { kindWords } from './_compared-names';

/** The plan's name where the sentence that closes the text has it. */
export interface ClosingName {
  readonly block: Block;
  readonly name: string;
  readonly start: number;
  /** The page's width cut the line before a name: `Ngày Nhà giáo Việt` / `Nam năm 2027, …`. */
  readonly isCut: boolean;
}

const deepest = 6;
const otherKind =
  /^Trên đây là\s+(?:(?:toàn bộ|toàn văn)\s+)?(?:nội dung\s+)?(?:bản\s+)?(?<kind>Báo cáo|Quyết định|Phương án|Chương trình|Hướng dẫn|Đề án|Công văn|Thông báo|Tờ trình|Nghị quyết|Quy chế)(?![\p{L}\p{M}])/du;
const opens = /^Trên đây là\s+(?:(?:toàn bộ|toàn văn)\s+)?(?:nội dung\s+)?(?:bản\s+)?kế hoạch(?![\p{L}\p{M}])\s*/iu;
/** What the sentence goes on with when the plan is named. */
const goesOn =
  /\.\s*\/|[;:]|\.\s|\.$|[,.]?\s+(?:[Đđ]ề nghị|[Yy]êu cầu|[Tt]rân trọng|[Tt]rong quá trình|nếu có|[Rr]ất mong|[Kk]ính (?:đề nghị|mong|trình))(?![\p{L}\p{M}])|,\s+(?=(?:[Gg]iao|kính|Ủy ban|UBND|Sở|Ban|Bộ|Phòng|Văn phòng|Trung tâm|Trường|Các|các|Thủ trưởng|Chi bộ|Đảng ủy|căn cứ|để|làm|từ|hằng)(?![\p{L}\p{M}]))/gu;

/** The sentence of issue has run into the subject, or stands in its place: it tells no name. */
const runsOn = /(?<!\p{L})(?:như sau|(?:ban hành|xây dựng) [Kk]ế hoạch)(?!\p{L})/u;

export function findName({ blocks, layout, header }: Plan, subject: string): ClosingName | undefined {
  if (runsOn.test(subject)) return undefined;
  for (let i = layout.body.end - 1, seen = 0; layout.body.start <= i && seen < deepest; i--) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind !== 'text') continue;
    seen++;
    const { text } = block.paragraph;
    const start = opens.exec(text)?.[0].length;
    if (start === undefined) continue;
    const rest = text.slice(start);
    const own = kindWords(header.title?.text, rest);
    const end = endOf(rest, subject);
    if (isCalledByDay(rest.slice(own, end), subject)) return undefined;
    const isCut = end === undefined && goesOnBelow(blocks[i + 1], layout.body.end);
    const name = withoutOwner(rest.slice(own, end).trimEnd(), subject, header.issuer?.text);
    return { block, name, start: start + own, isCut };
  }
  return undefined;
}

/** Who issues the plan may be named behind it, however the name of the office goes on. */
function withoutOwner(name: string, subject: string, issuer = ''): string {
  const at = name.lastIndexOf(' của ');
  const owner = fold(issuer);
  const isNamed = at !== -1 && fold(name.slice(at + ' của '.length)) === owner && !fold(subject).includes(owner);
  return isNamed ? name.slice(0, at) : name;
}

/** `Trên đây là Báo cáo …` at the end of a plan that is for no report. */
export function otherKindIn({
  blocks,
  layout,
  header,
}: Plan): { readonly kind: string; readonly span: Span } | undefined {
  if (fold(header.title?.text ?? '') !== 'kế hoạch') return undefined;
  const last = blocks.slice(Math.max(layout.body.start, layout.body.end - deepest), layout.body.end);
  for (const block of last) {
    const match = block.paragraph.kind === 'text' ? otherKind.exec(block.paragraph.text) : null;
    const at = match && groupSpan(match, 'kind');
    const kind = match?.groups?.kind ?? '';
    if (at && !fold(header.subject?.text ?? '').includes(fold(kind))) return { kind, span: place(block, at) };
  }
  return undefined;
}

/** `kỷ niệm ngày 20/11` for `kỷ niệm 45 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2027)`. */
function isCalledByDay(name: string, subject: string): boolean {
  const day = /(?<=ngày 0?)[1-9]\d?\/\d{1,2}(?![\d/])/iu.exec(name)?.[0];
  return day !== undefined && subject.includes(`${day}/`);
}

const goesOnBelow = (next: Block | undefined, end: number): boolean =>
  next !== undefined &&
  next.index < end &&
  !next.paragraph.marker &&
  /^\p{Lu}?\p{Ll}.*[,.]/su.test(next.paragraph.text);

/** `biểu mẫu đề nghị hỗ trợ` is in the name itself; its own `đề nghị` ends no name. */
function endOf(rest: string, subject: string): number | undefined {
  const key = ` ${fold(subject)} `;
  return allMatches(rest, goesOn).find(
    ({ 0: words }) => !(/^\s/u.test(words) && key.includes(` ${fold(words.trim())} `)),
  )?.index;
}
