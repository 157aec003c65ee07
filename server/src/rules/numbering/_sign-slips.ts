import { type Finding, offer, safely } from '../../lint/rule';
import type { Header } from '../../plan/head/header';
import type { Plan } from '../../plan/plan';
import type { Section, SectionList } from '../../plan/sections/sections';
import { isDashSign } from '../../syntax/marker';
import { place, remember } from '../../syntax/paragraph';
import { type Edit, insert, remove, replace } from '../../text/edit';
import { textOf } from '../../text/span';
import { signSpan, writtenSign } from './_signs';

/** Asked by each item of the list. */
const hasDots: (list: SectionList) => boolean = remember(({ items }) =>
  items.some((it) => it.marker.separator === '.'),
);

/** Asked by each item of the list. */
const hasBrackets: (list: SectionList) => boolean = remember(({ items }) =>
  items.some((it) => it.marker.separator === ')'),
);

/** The ordinal with its sign as it ought to be, where a comma, a space or a capital stands in it: `2,2.`, `2. 2.`, `B)`. */
export function findWrongOrdinal(section: Section): Finding | undefined {
  const { block, marker } = section;
  const { text } = block.paragraph;
  const written = writtenSign(section);
  const isLetter = marker.kind === 'letter';
  const isRight = textOf(text, marker.ordinal) === marker.label;
  if (isRight && !(isLetter && /[\](}09]$/u.test(written))) return undefined;
  if (marker.kind !== 'number' && !isLetter) return undefined;
  const sign = marker.separator === '' ? '.' : marker.separator;
  const right = `${marker.isBracketed ? '(' : ''}${marker.label}${sign}`;
  const isCapital = written.toLowerCase() === right;
  const why = isCapital ? 'điểm đánh bằng chữ thường:' : `${isLetter ? 'điểm' : 'số của mục'} này phải là`;
  return {
    span: signSpan(section),
    message: `Đang viết “${written}”, ${why} “${right}”`,
    fixes: offer(`Đổi thành ${right}`, replace(signSpan(section), right)),
  };
}

/** `2. 2. Yêu cầu`: the number, with its sign, twice. */
export function findDoubled({ block, marker }: Section): Finding | undefined {
  const { text } = block.paragraph;
  const written = text.slice(0, marker.span.end);
  const again = text.slice(marker.end);
  if (marker.separator === '' || !again.startsWith(written) || !/^\s/u.test(again.slice(written.length)))
    return undefined;
  return {
    span: place(block, { start: 0, end: marker.end + written.length }),
    message: `“${written}” gõ hai lần liền nhau`,
    severity: 'warning',
    fixes: offer('Bỏ một lần', remove(place(block, { start: 0, end: marker.end }))),
  };
}

/** `a.) Trực ban`, `a, Trực ban`, `b/ Báo cáo` behind `a)`: a dot beside the bracket, a comma or a slash for it. */
export function findMistyped(section: Section): Finding | undefined {
  const { block, marker, list } = section;
  const between = block.paragraph.text.slice(marker.ordinal.end, marker.span.end);
  const isSlash = /^[/-]$/u.test(marker.separator) && hasBrackets(list);
  const isComma = /^[,;:]$/u.test(marker.separator) || isSlash;
  if (marker.kind !== 'letter' || !(isComma || /^\s?(?:\.\)|\)[.)])/u.test(between))) return undefined;
  const sign = isComma && hasDots(list) ? '.' : ')';
  const written = writtenSign(section);
  const right = `${marker.isBracketed ? '(' : ''}${marker.label}${sign}`;
  const name = sign === '.' ? 'dấu chấm' : 'dấu ngoặc';
  return {
    span: signSpan(section),
    message: `Đang viết “${written}”, sau chữ của điểm ${isComma ? 'phải là' : 'chỉ có'} ${name}: “${right}”`,
    fixes: safely(
      `Đổi thành ${right}`,
      replace(place(block, { start: marker.ordinal.end, end: marker.span.end }), sign),
    ),
  };
}

/** White space before the sign, none behind it: repaired without asking. */
export function findSpacing(section: Section, { isParty }: Header): Finding | undefined {
  const { block, marker } = section;
  const { text } = block.paragraph;
  if (marker.separator === '') return undefined;
  const between = text.slice(marker.ordinal.end, marker.span.end);
  const extra = between.length - between.trimStart().length;
  const isTight = marker.end === marker.span.end && /^[\p{L}\p{N}“"‘]/u.test(text.slice(marker.end, marker.end + 2));
  if (extra === 0 && !isTight) return undefined;
  // `I –` is told to be `I.`, which leaves no space to speak of.
  if (extra !== 0 && marker.kind === 'roman' && isDashSign(marker.separator) && !isParty) return undefined;
  const written = writtenSign(section);
  const edits: Edit[] = [];
  if (extra !== 0) edits.push(remove(place(block, { start: marker.ordinal.end, end: marker.ordinal.end + extra })));
  if (isTight) edits.push(insert(place(block, { start: marker.end, end: marker.end + 1 }).start, ' '));
  const sign =
    marker.separator === ')' ? 'dấu ngoặc' : marker.separator === '.' ? 'dấu chấm' : `dấu ${marker.separator}`;
  return {
    span: signSpan(section),
    message: extra === 0 ? `Thiếu dấu cách sau “${written}”` : `Thừa dấu cách trước ${sign}: “${written}”`,
    fixes: [
      {
        title: extra === 0 ? `Thêm dấu cách sau ${written}` : `Đổi thành ${written.replace(/\s+/gu, '')}`,
        edits,
        safe: true,
      },
    ],
  };
}

/** `02.` among `1.`, `3.`; where most are written so it is a habit. */
export function* paddedIn({ outline }: Plan): Generator<Finding> {
  const isSmall = ({ marker }: Section): boolean =>
    marker.kind === 'number' && !marker.isBracketed && /^0?\d$/u.test(marker.label);
  const padded = outline.lists.flatMap(({ items }) =>
    items.filter((it) => it.marker.label.startsWith('0') && isSmall(it)),
  );
  if (padded.length === 0) return;
  const count = outline.lists.reduce((sum, { items }) => sum + items.filter(isSmall).length, 0);
  if (count <= 2 * padded.length) return;
  for (const section of padded) {
    const { label } = section.marker;
    const written = writtenSign(section);
    const zero = { start: section.ordinal.start, end: section.ordinal.start + 1 };
    if (label === '00' || section.ordinal.end - section.ordinal.start !== 2) continue;
    yield {
      span: signSpan(section),
      message: `Đang viết “${written}”, các mục khác không có số 0 ở trước: “${written.slice(1)}”`,
      fixes: offer(`Đổi thành ${written.slice(1)}`, remove(zero)),
    };
  }
}

const signWords: Readonly<Record<string, string>> = { '.': 'chấm', '/': '/', ')': 'ngoặc' };

const hasSign = ({ marker }: Section): boolean =>
  !marker.isBracketed && (marker.kind === 'number' || marker.kind === 'roman' || marker.kind === 'letter');

/** The sign of the list is a dot, a hyphen with the Party, or a slash. */
export const signOf = ({ items }: SectionList): string | undefined =>
  items.find((it) => hasSign(it) && /^[.–/-]$/u.test(it.marker.separator))?.marker.separator;

/** `2 Kho thoáng` among `1.`, `3.`; points have a bracket whatever the others have. */
export function findUnsigned(section: Section, signOfList: string | undefined): Finding | undefined {
  const { block, marker } = section;
  const sign = marker.kind === 'letter' ? ')' : signOfList;
  if (!sign || marker.separator !== '' || !hasSign(section)) return undefined;
  const right = `${marker.label}${sign}`;
  return {
    span: signSpan(section),
    message: `Thiếu dấu ${signWords[sign] ?? 'gạch'} sau “${marker.label}”`,
    fixes: offer(
      `Đổi thành ${right}`,
      replace(place(block, { start: marker.ordinal.end, end: marker.span.end }), sign),
    ),
  };
}
