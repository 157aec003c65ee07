import type { Block } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { allMatches, matchLength } from '../../text/match';
import type { Layout } from '../layout';
import { draftWords, isSlippedTitle, lineOf } from '../lines/lines';
import { type Phrase, phrase } from '../phrase';

export interface Title {
  readonly key?: string;
  readonly title?: Phrase;
  readonly subject?: Phrase;
  readonly attribution?: Phrase;
}

export function readTitle(blocks: readonly Block[], { title: index, subject }: Layout): Title {
  if (index === undefined) return {};
  const block = blocks[index] as Block;
  const key = lineOf(block.paragraph).title ?? '';
  const { text } = block.paragraph;
  const { start, end, rest } = titleParts(text, key);
  const lines: Phrase[] = [];
  if (rest < text.length) lines.push(phrase(block, rest, text.length));
  let attribution: Phrase | undefined;
  for (let i = subject.start; i < subject.end; i++) {
    const line = blocks[i] as Block;
    if (line.paragraph.kind !== 'text') continue;
    const whole = phrase(line, 0, line.paragraph.text.length);
    if (lineOf(line.paragraph).isAttribution) attribution = whole;
    else lines.push(whole);
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  return {
    key,
    title: phrase(block, start, end),
    ...(first &&
      last && {
        subject: {
          text: named(lines.map((it) => it.text).join(' ')),
          span: { start: first.span.start, end: last.span.end },
        },
      }),
    ...(attribution && { attribution }),
  };
}

/** `V/v`, which is for letters, is no part of what a plan is called. */
const named = (subject: string): string => {
  const from = matchLength(subject, /^V\s?\/\s?v(?![\p{L}\p{M}])\s*:?\s*/iu);
  return from === 0 ? subject : capitalized(subject.slice(from));
};

/** Where the tên loại stands on its line, and where the subject begins if it does so on the same one. */
export function titleParts(
  text: string,
  key: string,
): { readonly start: number; readonly end: number; readonly rest: number } {
  if (isSlippedTitle(text)) return { start: 0, end: text.length, rest: text.length };
  const start = draftWords(text);
  const last = allMatches(text.slice(start), /\S+/gu)[key.split(' ').length - 1];
  const wordsEnd = last ? start + last.index + last[0].length : text.length;
  const end = text.slice(0, wordsEnd).replace(/(?<![\d*:.])[\d*:.]+$/u, '').length;
  return { start, end, rest: wordsEnd + matchLength(text.slice(wordsEnd), /^[\s:.-]*/u) };
}
