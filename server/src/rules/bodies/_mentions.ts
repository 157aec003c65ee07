import { type Paragraph, remember } from '../../syntax/paragraph';
import { overlaps } from '../../text/span';
import { districtMentions } from './_district';
import { fieldMentions } from './_fields';
import type { Mention } from './_mention';
import { agencyMentions, partyMentions, recipientMentions } from './_names';
import { provinceMentions } from './_provinces';
import { keyOf } from './_text';

/**
 * Every body in a paragraph that was something else at some day, in order. No two of them share a word: what is told of the longer
 * name holds, so `Ban Dân vận Huyện ủy` is told of the Huyện ủy alone.
 */
export const mentionsOf: (paragraph: Paragraph) => readonly Mention[] = remember((paragraph) => {
  const { text, kind } = paragraph;
  if (kind !== 'text' && kind !== 'row') return [];
  const key = keyOf(paragraph);
  const found = [
    ...districtMentions(text, key),
    ...provinceMentions(text, key),
    ...fieldMentions(text, key),
    ...partyMentions(text, key),
    ...agencyMentions(text, key),
    ...recipientMentions(text, key),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Mention[] = [];
  for (const it of found) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.span, it.span)) kept.push(it);
  }
  return kept;
});
