import type { Citation } from '../../plan/citations/citations';
import type { Plan } from '../../plan/plan';
import { citationsOf } from '../../syntax/citation/citation';
import { allMatches } from '../../text/match';

const sentenceEnds = /[.!?…]["”)]*\s+(?=["“(]*\p{Lu})/gu;
const longest = 500;

/** The words of the sentence before a citation, without the other documents that it cites. */
export function sentenceBefore({ mention, block }: Citation): string {
  const { text } = block.paragraph;
  const { start } = mention.span;
  const others = citationsOf(block.paragraph).filter((it) => it.span.start < start && start - longest < it.span.end);
  let words = '';
  let at = Math.max(0, start - longest);
  for (const { span } of others) {
    if (span.start < at) continue;
    words += text.slice(at, span.start);
    at = Math.min(span.end, start);
  }
  words += text.slice(at, start);
  let begin = 0;
  for (const end of allMatches(words, sentenceEnds)) begin = end.index + end[0].length;
  return words.slice(begin);
}

const office =
  /^,\s(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Chủ tịch|Quốc hội|Bộ|Ban|Sở|Tỉnh|Thành|Đảng|Trung ương)(?![\p{L}\p{M}])/u;

/** `Tại Quyết định số … ngày …, Ủy ban nhân dân tỉnh đã giao …`: the clause says who issued it, and what it is about. */
export function opensClause(citation: Citation): boolean {
  const { mention, block } = citation;
  const end = Math.max(mention.symbol.span.end, mention.dateWords?.span.end ?? 0);
  const ends = [end, mention.title?.span.end ?? end];
  return (
    ends.some((it) => office.test(block.paragraph.text.slice(it, it + 20))) &&
    /^[-–+\s\d.)]*Tại\s+(?:các\s+)?$/u.test(sentenceBefore(citation))
  );
}

const joined =
  /^\s*(?:,|và|,\s*và)\s*(?:các\s+)?$|^,?\s(?:đã\s)?được\s(?:sửa đổi|bổ sung|thay thế)[^;:.()]{0,50}\s(?:tại|bởi|theo|bằng)\s(?:các\s)?$/u;

/**
 * The document that a comma or `và` joins to this one, if it is told for the first time as well: `Chỉ thị số … và Chỉ thị số … của
 * Thủ tướng Chính phủ về …` tells of both who issued them.
 */
export function nextInList({ mention, block }: Citation, { citations }: Plan): Citation | undefined {
  const all = citationsOf(block.paragraph);
  const next = all[all.indexOf(mention) + 1];
  if (!next || !joined.test(block.paragraph.text.slice(mention.span.end, next.span.start))) return undefined;
  return citations.find((it) => it.mention === next && it.isFirst && !it.isQuoted);
}
