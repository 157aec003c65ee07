import type { Finding, Fix } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import type { Section, SectionList } from '../../plan/sections/sections';
import { isDashSign } from '../../syntax/marker';
import { place, remember } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { addTo, groupBy } from '../../text/grouped';
import { signSpan, writtenSign } from './_signs';

/** Signs that are others than the decree's, where one of several is wrong each by itself, where all are once. */
export function* wrongSigns({ outline, header }: Plan): Generator<Finding> {
  const byStyle = new Map<string, Section[]>();
  for (const list of outline.lists) {
    for (const section of list.items) {
      const style = styleOf(section, list);
      const isPartyStyle = header.isParty && isDashSign(section.marker.separator);
      // `Phần II:` among bare numerals is told as that.
      const isWorded = /\s/u.test(section.marker.label);
      if (!style || isPartyStyle || isWorded) continue;
      addTo(byStyle, style, section);
    }
  }
  for (const [style, all] of byStyle) {
    // One that bears no sign at all is told as such.
    const sections = style === 'điều' ? all : all.filter((it) => it.marker.separator !== '');
    const wrong = sections.filter((it) => rightSeparator(it) !== undefined);
    const [first] = wrong;
    if (!first) continue;
    // A sign used throughout, or throughout one list, is one choice, said once.
    if (wrong.length < sections.length || wrong.length === 1) {
      for (const siblings of groupBy(sections, (it) => it.parent ?? outline).values()) {
        const few = siblings.filter((it) => rightSeparator(it) !== undefined);
        const isWhole = few.length === siblings.length;
        for (const it of isWhole ? few.slice(0, 1) : few) yield toFinding(it, isWhole ? few : [it]);
      }
      continue;
    }
    if (first.marker.kind === 'capital') continue;
    const isDashed = sections.every((it) => it.marker.kind === 'roman' && isDashSign(it.marker.separator));
    // The same sign for all gives it to those that have none as well.
    yield { ...toFinding(first, all), ...(isDashed && { severity: 'hint' }) };
  }
}

/** Sections whose separators are compared: those of one kind and rank, over the whole document. */
function styleOf({ marker, parent }: Section, list: SectionList): string | undefined {
  switch (marker.kind) {
    case 'roman':
    case 'capital':
      return marker.kind;
    case 'division':
      return marker.word?.toLowerCase() === 'điều' ? 'điều' : undefined;
    case 'number': {
      if (marker.isBracketed) return marker.separator === '.' ? 'bracketed' : undefined;
      const isClause =
        parent?.marker.kind !== 'number' && parent?.marker.kind !== 'letter' && list.opener === undefined;
      if (marker.numbers.length !== 1) return marker.separator === '/' ? 'outline' : undefined;
      if (isClause) return 'clause';
      // Lists below a clause or a sentence may have any sign; one among full stops is a slip, a bracket there another rule's.
      return marker.separator !== ')' && hasStops(list) ? 'listed' : undefined;
    }
    case 'letter':
      return marker.separator === '/' && isSlashed(list) ? 'point' : undefined;
    default:
      return undefined;
  }
}

const hasStops = remember((list: SectionList) => list.items.some((it) => it.marker.separator === '.'));

const isSlashed = remember((list: SectionList) => list.items.every((it) => it.marker.separator === '/'));

/** What ought to stand in the place of the separator, where it is another. */
function rightSeparator({ marker }: Section): '.' | ')' | undefined {
  const { separator, isBracketed } = marker;
  if (isBracketed || marker.kind === 'letter') return ')';
  return separator === '.' || separator === '' ? undefined : '.';
}

function toFinding(section: Section, repaired: readonly Section[]): Finding {
  const { marker } = section;
  const sign = rightSeparator(section) ?? '.';
  const right = `${marker.isBracketed ? '(' : ''}${marker.label}${sign}`;
  const of = marker.kind === 'letter' ? 'chữ của điểm' : `số của ${nounOf(section)}`;
  const message = `Đang viết “${writtenSign(section)}”, sau ${of} phải là ${sign === ')' ? 'dấu ngoặc' : 'dấu chấm'}: “${right}”`;
  const fix: Fix = {
    title: repaired.length === 1 ? `Đổi thành ${right}` : `Đổi ${repaired.length} chỗ thành kiểu ${right}`,
    edits: repaired.map(normalise),
    safe: false,
  };
  return { span: signSpan(section), message, fixes: [fix] };
}

const nounOf = ({ marker }: Section): string =>
  marker.kind === 'division' ? 'điều' : marker.kind === 'number' ? 'khoản' : 'mục';

function normalise(section: Section): Edit {
  const { block, marker } = section;
  const sign = rightSeparator(section) ?? '.';
  const space = isGluedSlash(section) ? ' ' : '';
  return replace(place(block, { start: marker.ordinal.end, end: marker.span.end }), sign + space);
}

/** `1/Kéo co`: the missing space is repaired with the sign. */
const isGluedSlash = ({ marker }: Section): boolean => marker.separator === '/' && marker.end === marker.span.end;

export const hasSpaceWithSign = (section: Section, list: SectionList): boolean =>
  isGluedSlash(section) && styleOf(section, list) !== undefined;
