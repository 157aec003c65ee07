import { expansions } from '../../data/abbreviations';
import { issuers } from '../../data/issuers';
import { abbreviationsOf, definitionsOf } from '../../plan/references/abbreviations';
import { place } from '../../syntax/paragraph';
import { type Asked, type Fact, isAt, lineOf } from './facts';
import { strong } from './said';

const offices: ReadonlyMap<string, string> = new Map(issuers.map((it) => [it.code, it.name]));

/** Everybody knows them, and they stand everywhere. */
const everyday = new Set(['UBND', 'HĐND']);

/** An abbreviation: what the draft says that it stands for, else what it stands for elsewhere. */
export function abbreviationFact(asked: Asked): Fact | undefined {
  const { analysis, block, at } = asked;
  const mention = abbreviationsOf(block.paragraph).find((it) => isAt(place(block, it.span), at));
  if (!mention) return undefined;
  const span = place(block, mention.span);
  const { key } = mention;
  const definition = definitionsOf(analysis.plan).get(key);
  if (definition) {
    const isHere = definition.span.start === span.start;
    const where = isHere ? ['nói nghĩa ở đây'] : ['nói nghĩa ở ', lineOf(asked, definition.span)];
    const words = definition.words ? [': ', definition.words.text] : [];
    return { span, lines: [[strong(key), ...words, ', ', ...where]] };
  }
  const known = expansions.get(key) ?? offices.get(key);
  if (known === undefined || everyday.has(key)) return undefined;
  const note = mention.isCommon ? [] : [['Nghĩa thường dùng; bản này chưa nói nghĩa']];
  return { span, lines: [[strong(key), `: ${known}`], ...note] };
}
