import { createSieve } from '../../syntax/needs';
import { isContent, type Paragraph, remember } from '../../syntax/paragraph';
import { wordsIn } from '../../syntax/words';
import { overlaps } from '../../text/span';
import { districtReaders } from './_district';
import { fieldReader } from './_fields';
import type { Mention } from './_mention';
import { nameReaders } from './_names';
import { provinceReader } from './_provinces';
import { keyOf } from './_text';

const readersFor = createSieve([...districtReaders, provinceReader, fieldReader, ...nameReaders]);

/**
 * Every body in a paragraph that was something else at some day, in order. No two of them share a word: what is told of the longer
 * name holds, so `Ban Dân vận Huyện ủy` is told of the Huyện ủy alone.
 */
export const mentionsOf: (paragraph: Paragraph) => readonly Mention[] = remember((paragraph) => {
  if (!isContent(paragraph)) return [];
  const { text } = paragraph;
  const words = wordsIn(paragraph);
  const readers = readersFor(paragraph).filter((it) => it.mayFind?.(words) ?? true);
  if (readers.length === 0) return [];
  const key = keyOf(paragraph);
  const found = readers
    .flatMap(({ read }) => [...read(text, key)])
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Mention[] = [];
  for (const it of found) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.span, it.span)) kept.push(it);
  }
  return kept;
});
