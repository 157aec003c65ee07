import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { allMatches, matchLength, spanOf } from '../../text/match';
import { lettersBefore, type Span } from '../../text/span';
import type { Layout } from '../layout';
import { type Phrase, phrase } from '../phrase';

export interface Formula {
  readonly issuer?: Phrase;
  /** What stands between `Kế hoạch` and `như sau`. */
  readonly name: string;
  readonly isPlan: boolean;
}

/** The last sentence stands no further up than so many paragraphs. */
const deepest = 5;

/** Who issues what, from the sentence of issue or else from the last sentence of the text. */
export function findFormula(blocks: readonly Block[], { opening, body }: Layout): Formula | undefined {
  for (let i = opening.end - 1; opening.start <= i; i--) {
    const block = blocks[i] as Block;
    const found = formulaOf(block.paragraph);
    if (!found) continue;
    const { issuer } = found;
    return {
      name: found.name,
      isPlan: found.isPlan,
      ...(issuer && { issuer: phrase(block, issuer.start, issuer.end) }),
    };
  }
  let seen = 0;
  for (let i = body.end - 1; body.start <= i && seen < deepest; i--) {
    const { kind, text } = (blocks[i] as Block).paragraph;
    if (kind === 'comment') continue;
    seen++;
    const found = /^Trên đây là (?<type>kế hoạch)\s+(?<name>[^;.]*)/iu.exec(text.slice(0, 400));
    if (found?.groups?.name) return { name: found.groups.name, isPlan: true };
  }
  return undefined;
}

const issues =
  /(?<![\p{L}\p{M}\p{N}])(?:xây dựng|ban hành|hướng dẫn|triển khai|đề ra|lập)\s+(?:(?:nội dung|bản|dự thảo)\s+)?(?<type>kế hoạch|chương trình|hướng dẫn|phương án|đề án|báo cáo|thông báo)(?![\p{L}\p{M}\p{N}])/giu;
/** What the name of an office begins with, as the alternatives of a pattern. */
export const offices =
  'Ủy ban|UBND|HĐND|Hội đồng|Thường trực|Sở|Ban|Bộ|Cục|Chi cục|Phòng|Văn phòng|Trung tâm|Trường|Viện|Bệnh viện|Học viện|Công an|Công ty|Thanh tra|Đảng bộ|Đảng ủy|Chi bộ|Tỉnh ủy|Thành ủy|Đoàn|Liên đoàn|Tỉnh đoàn|Thành đoàn|Xã đoàn|Chi đoàn|Liên đội|Công đoàn|BCH|BTV|Hội|Chi hội|Mặt trận|Tòa án|Kho bạc|Bảo hiểm|Ngân hàng|Thư viện|Bảo tàng|Trạm|Thuế|Hợp tác xã|Liên minh|Liên hiệp|Hiệp hội|Tổng Liên đoàn|Tổng công ty|Tập đoàn';
const issuerHead = new RegExp(
  `(?:^|[.,;:]\\s+|\\t\\s*)(?=(?:${offices}|Tổng cục|Hạt|Quỹ|Báo|Đài)(?![\\p{L}\\p{M}]))`,
  'gu',
);
const longestIssuer = 110;
const goesOn = /^\s+(?:thực hiện\s+)?$/iu;
/** `Hội … và Công an xã | thống nhất ban hành`, `Kho bạc … khu vực II | (sau đây viết tắt là …) xây dựng`. */
const behindIssuer =
  /(?:\s+(?:\((?:sau đây|gọi|viết|tên)[^()]{1,80}\)|thống nhất|cùng|phối hợp|tổ chức|hướng dẫn|tiến hành|đã)){0,3}\s*$/u;

const formulaOf: (
  paragraph: Paragraph,
) => { readonly issuer?: Span; readonly name: string; readonly isPlan: boolean } | undefined = remember(({ text }) => {
  const all = allMatches(text, issues);
  let found = all.pop();
  if (!found) return undefined;
  // `ban hành Kế hoạch triển khai Chương trình …`: the second names what the first is about.
  for (let above = all.pop(); above && goesOn.test(text.slice(spanOf(above).end, found.index)); above = all.pop())
    found = above;
  const before = lettersBefore(text, found.index, longestIssuer);
  const head = allMatches(before, issuerHead).pop();
  const start = head ? found.index - before.length + head.index + head[0].length : undefined;
  const end = found.index - matchLength(before, behindIssuer);
  const name = text.slice(found.index + found[0].length).trim();
  const isPlan = fold(found.groups?.type ?? '') === 'kế hoạch';
  return { name, isPlan, ...(start !== undefined && start < end && { issuer: { start, end } }) };
});
