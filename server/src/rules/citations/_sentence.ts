import type { Citation } from '../../plan/citations';
import { citationsOf } from '../../syntax/citation';

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
  for (const end of words.matchAll(sentenceEnds)) begin = end.index + end[0].length;
  return words.slice(begin);
}
