import { type RecipientItem, recipientKey } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { itemMark } from '../../rules/recipients/_list';
import { remember } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { type Span, span, touches } from '../../text/span';
import { type Refactoring, refactoringKinds } from './refactoring';

/** The list of recipients in the order of the decree's models; each line keeps its words. */
export function* sortRecipients(plan: Plan, at?: Span): Generator<Refactoring> {
  const sorted = sortedOf(plan);
  if (!sorted || (at && !touches(sorted.block, at))) return;
  yield {
    id: 'sort-recipients',
    title: 'Sắp xếp Nơi nhận',
    kind: refactoringKinds.recipients,
    change: () => ({
      groups: [{ label: 'Nơi nhận', edits: [replace(sorted.list, sorted.text)] }],
      isSound: (after) => sortedOf(after) === undefined,
    }),
  };
}

interface Sorted {
  /** From the label on: where it is offered. */
  readonly block: Span;
  readonly list: Span;
  readonly text: string;
}

/** Nothing where they stand in order, or where something else stands between them. */
const sortedOf: (plan: Plan) => Sorted | undefined = remember((plan) => {
  const { recipients, source } = plan;
  const items = recipients?.items ?? [];
  const [first, last] = [items[0], items.at(-1)];
  if (
    !recipients ||
    !first ||
    !last ||
    items.some((it) => it.isInline || it.mark?.text === ':' || it.dash?.text === '+')
  ) {
    return undefined;
  }
  const ranks = ranksOf(items, plan);
  const ranked = items.map((item, i) => ({ item, rank: ranks[i] as number }));
  const inOrder = [...ranked].sort((a, b) => a.rank - b.rank);
  if (inOrder.every((it, i) => it === ranked[i])) return undefined;
  const gaps = items.slice(1).map((it, i) => source.text.slice((items[i] as RecipientItem).span.end, it.span.start));
  if (gaps.some((it) => it.trim() !== '' || !/[\n\r]/u.test(it))) return undefined;
  const wanted = itemMark(plan);
  const lines = inOrder.map(({ item }, i) => wordsOf(source.text, item) + (i === items.length - 1 ? '.' : wanted));
  return {
    block: span(recipients.label.start, last.span.end),
    list: span(first.span.start, last.span.end),
    text: lines.map((line, i) => line + (gaps[i] ?? '')).join(''),
  };
});

const wordsOf = (text: string, { span: at, mark, name }: RecipientItem): string =>
  text.slice(at.start, mark?.span.start ?? Math.max(name.span.end, at.start)).trimEnd();

const forReport = /\((?:để\s+)?(?:b\/c|báo cáo|b\.c)[^)]*\)/iu;
const together = /\((?:để\s+)?(?:p\/h|phối hợp)[^)]*\)/iu;
const asAbove = /^như\s/u;
/** Above every office of a province or below: those who lead the country, and the ministries. */
const central =
  /^(?:ban bí thư|bộ chính trị|ban chấp hành trung ương|thường trực ban bí thư|văn phòng trung ương|quốc hội|ủy ban thường vụ quốc hội|chính phủ|thủ tướng|phó thủ tướng|văn phòng chính phủ|văn phòng quốc hội|văn phòng chủ tịch nước|các bộ|bộ (?!phận|môn|chỉ huy)|kiểm toán nhà nước|thanh tra chính phủ)/u;
const provincial =
  /^(?:thường trực |ban thường vụ |chủ tịch |thường trực hội đồng nhân dân |đoàn đại biểu quốc hội )*(?:tỉnh ủy|thành ủy|hội đồng nhân dân (?:tỉnh|thành phố)|ủy ban nhân dân (?:tỉnh|thành phố)|đoàn đại biểu quốc hội|thường trực tỉnh ủy|thường trực thành ủy)(?!\s+(?:ban|các))/u;
/** What belongs to the own office: `Các phòng, đơn vị thuộc Sở`, `Các cơ sở giáo dục trực thuộc`. */
const own =
  /^(?:toàn thể |các |những )?(?:phòng|đơn vị|khoa|bộ phận|chi bộ|tổ|cơ sở|công chức|trường|trung tâm|ban)[^;()]*?(?:trực thuộc|thuộc|chuyên môn|nghiệp vụ)|^các (?:phòng|khoa|chi bộ|tổ chuyên môn)(?![\p{L}\p{M}])/u;
const forAll = /^(?:trang|cổng)\s+(?:thông tin|ttđt)|^công báo|^trung tâm công báo/u;

const archive = 6;

/**
 * `Như trên` and `Như Điều 3`, superiors, those who work together with the office, what belongs to it, the public, the archive.
 * Nothing for the others: only who knows them can tell.
 */
function rankOf({ name, isArchive }: RecipientItem, plan: Plan): number | undefined {
  if (isArchive) return archive;
  const key = recipientKey(name.text);
  if (asAbove.test(key)) return 0;
  if (forReport.test(name.text) || isSuperior(key, plan)) return 1;
  if (forAll.test(key)) return 5;
  if (own.test(key)) return 4;
  return together.test(name.text) ? 3 : undefined;
}

/** Who has no rank stays behind the one before, but not among the superiors. */
function ranksOf(items: readonly RecipientItem[], plan: Plan): readonly number[] {
  let last = 2;
  return items.map((it) => {
    const rank = rankOf(it, plan);
    if (rank !== undefined && rank !== archive) last = Math.max(2, rank);
    return rank ?? last;
  });
}

function isSuperior(key: string, { header }: Plan): boolean {
  const issuer = recipientKey(header.issuer?.text ?? '');
  const isCentral = central.test(issuer);
  if (issuer === '' || isCentral) return false;
  // The office above stands in the head, with the name of its place or without.
  const above = header.agencies.slice(0, -1).map((it) => recipientKey(it.text));
  if (above.some((it) => it !== '' && (it === key || it.startsWith(`${key} `)))) return true;
  if (central.test(key)) return true;
  return provincial.test(key) && !provincial.test(issuer) && fold(key) !== issuer;
}
