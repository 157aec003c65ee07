import { documentTypes } from '../../data/document-types';
import type { Citation } from '../../plan/citations/citations';
import { mentionsOf } from '../../plan/citations/cited-document';
import { isOfLaw } from '../../plan/head/own-number';
import type { Plan } from '../../plan/plan';
import { datesOf } from '../../syntax/days/date';
import type { Block } from '../../syntax/paragraph';

/** Luật, Bộ luật, Pháp lệnh: cited by their names. */
export const laws: ReadonlySet<string> = new Set(documentTypes.filter((it) => it.rank === 'law').map((it) => it.name));

export const isLaw = ({ type }: Pick<Citation, 'type'>): boolean => laws.has(type?.name ?? '');

/** The first mention of a document that is told in full by nature, in words that are this draft's own. */
export function isToBeTold(citation: Citation, plan: Plan): boolean {
  const { type, room, within } = citation;
  if (plan.header.number && isOfLaw(plan.header.number)) return false;
  if (!citation.isFirst || citation.isOwn || citation.isAlias || !type || isLaw(citation)) return false;
  if (type.name === undefined && !/^văn bản/iu.test(type.text)) return false;
  // A title between quotation marks is the other document's own words.
  if (room === 'closing' || (within && (citation.isQuoted || isToldInSubject(citation, plan)))) return false;
  return !isShortByNature(citation, plan);
}

/** The plan's own name gives its day: `Kế hoạch số … về thực hiện Kết luận số …` below it copies the other plan's name. */
export const isToldInSubject = ({ key }: Citation, plan: Plan): boolean =>
  mentionsOf(plan, key).some((it) => it.room === 'subject' && it.dating === 'whole');

/** Cells and outlines name a document in short; only what is told there at length, but for the date, lacks it. */
function isShortByNature(citation: Citation, plan: Plan): boolean {
  const { room, block, issuer, title, span } = citation;
  if (room === 'body' && !title && isInCells(block, plan)) return true;
  const isRow = block.paragraph.kind === 'row';
  if (room !== 'appendix' && !isRow) return false;
  if (!issuer && !title) return true;
  if (isRow) return datesOf(block.paragraph).some((it) => it.at !== undefined);
  return 0.9 * (block.end - block.start) <= span.end - span.start;
}

const longestCell = 60;

/** A table whose cells came out one on a line: short, unmarked, and ending like no sentence, several in a row. */
function isInCells(block: Block, { blocks }: Plan): boolean {
  if (!isCell(block)) return false;
  const around = [-2, -1, 1, 2].map((it) => blocks[block.index + it]);
  return 2 <= around.filter((it) => it && (it.paragraph.kind === 'page-number' || isCell(it))).length;
}

const isCell = ({ paragraph: { kind, text, marker } }: Block): boolean =>
  kind === 'text' && text.length < longestCell && (!marker || marker.separator === '') && !/[.;:,…]$/u.test(text);
