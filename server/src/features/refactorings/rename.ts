import type { Plan } from '../../plan/plan';
import { definitionsOf } from '../../plan/references/abbreviations';
import { type Room, roomOf } from '../../plan/room';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { readUnitAt, unitsOf } from '../../syntax/unit/unit';
import { type Edit, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { addTo } from '../../text/grouped';
import { type Span, touches } from '../../text/span';
import { type Short, shortsOf } from './abbreviations';
import {
  inPlaceOf,
  isAllCapitals,
  isForeign,
  isWholeUnit,
  leaderLength,
  lettersOf,
  type Occurrence,
  occurrencesOf,
} from './occurrences';
import { paragraphAt } from './places';
import type { EditGroup } from './refactoring';

/** What stands at the caret and may have another name. */
export interface Renamed {
  readonly kind: 'unit' | 'abbreviation';
  readonly name: string;
  readonly span: Span;
}

/** Why not, in the words of who asked. */
export interface Refusal {
  readonly refused: string;
}

export const isRefusal = (it: object): it is Refusal => 'refused' in it;

const nothingHere: Refusal = { refused: 'Đặt con trỏ vào tên một đơn vị hoặc một chữ viết tắt để đổi tên' };
const foreign: Refusal = {
  refused: 'Tên này nằm trong viện dẫn hoặc trích dẫn, phải giữ đúng như văn bản gốc nên không đổi',
};
const group: Refusal = {
  refused: 'Đây là cách gọi chung nhiều đơn vị, chỉ đổi tên được từng đơn vị hoặc chữ viết tắt',
};

/** The unit or the abbreviation at the caret; an abbreviation that the draft explains goes before the unit that it is part of. */
export function prepareRename(plan: Plan, at: number): Renamed | Refusal {
  const block = paragraphAt(plan, at);
  const { kind } = block?.paragraph ?? {};
  if (!block || (kind !== 'text' && kind !== 'row' && kind !== 'footnote')) return nothingHere;
  const isHere = (it: { readonly span: Span }): boolean => touches(place(block, it.span), { start: at, end: at });
  const short = shortsOf(block.paragraph).find(isHere);
  const found = unitAt(plan, block, at);
  const isExplained = short !== undefined && definitionsOf(plan).has(short.text);
  const chosen: Short | undefined = isExplained || !found ? short : found;
  if (!chosen) return nothingHere;
  if (isForeign(block.paragraph, chosen.span)) return foreign;
  if (chosen !== short && found && 0 < found.kinds.length) return group;
  return { kind: chosen === short ? 'abbreviation' : 'unit', name: chosen.text, span: place(block, chosen.span) };
}

interface Named extends Short {
  readonly kinds: readonly string[];
}

/** The unit at the caret without who leads it; on `Sở Nội vụ` in `Văn phòng Sở Nội vụ` that one. */
function unitAt(plan: Plan, block: Block, at: number): Named | undefined {
  const { paragraph } = block;
  const isHere = (it: { readonly span: Span }): boolean => touches(place(block, it.span), { start: at, end: at });
  const unit: Named | undefined = unitsOf(paragraph).find(isHere) ?? inCapitals(plan, paragraph).find(isHere);
  if (!unit || 0 < unit.kinds.length) return unit;
  let found = unit;
  const led = leaderLength(unit.text);
  if (led !== 0) found = { ...unit, text: unit.text.slice(led), span: { ...unit.span, start: unit.span.start + led } };
  for (const { index } of unit.text.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const start = unit.span.start + index;
    if (at < place(block, { start, end: start + 1 }).start) break;
    const inner = readUnitAt(paragraph.text, start);
    if (inner && inner.kinds.length === 0 && inner.span.end === unit.span.end) found = inner;
  }
  return found;
}

const namesOf: (plan: Plan) => ReadonlyMap<string, string> = remember(
  ({ blocks }) =>
    new Map(
      blocks.flatMap(({ paragraph }) =>
        unitsOf(paragraph).flatMap((it) => (it.kinds.length === 0 ? [[fold(it.text), it.text] as const] : [])),
      ),
    ),
);

/** `SỞ Y TẾ` in the head: what the text below calls `Sở Y tế`. */
function inCapitals(plan: Plan, paragraph: Paragraph): readonly Named[] {
  if (!isAllCapitals(paragraph.text)) return [];
  const letters = lettersOf(paragraph);
  return [...namesOf(plan)]
    .flatMap(([key, text]) => {
      const start = letters.indexOf(key);
      return start === -1 ? [] : [{ text, span: { start, end: start + key.length }, kinds: [] }];
    })
    .sort((a, b) => b.text.length - a.text.length);
}

/** The edits that give it another name wherever the draft means it, or what is wrong with that name. */
export function rename(plan: Plan, at: number, newName: string): readonly EditGroup[] | Refusal {
  const chosen = prepareRename(plan, at);
  if (isRefusal(chosen)) return chosen;
  const name = newName
    .normalize('NFC')
    .replace(/[^\S\r\n]+/gu, ' ')
    .trim();
  const problem = problemOf(plan, chosen, name);
  if (problem !== undefined) return { refused: problem };
  if (name === chosen.name) return [];
  const groups = new Map<string, Edit[]>();
  for (const it of placesOf(plan, chosen)) {
    const words = chosen.kind === 'unit' ? inPlaceOf(it, { name, as: chosen.name }) : name;
    if (words !== undefined) addTo(groups, roomNames[roomOf(it.block, plan.layout)], replace(it.at, words));
  }
  return [...groups].map(([label, edits]) => ({ label, edits }));
}

/** Every place that means it. */
function placesOf(plan: Plan, { kind, name }: Renamed): readonly Occurrence[] {
  const all = occurrencesOf(plan, name);
  return kind === 'unit' ? all.filter(isWholeUnit) : all.filter((it) => it.written === name);
}

const roomNames: Readonly<Record<Room, string>> = {
  head: 'Phần đầu',
  subject: 'Phần đầu',
  opening: 'Căn cứ, mở đầu',
  body: 'Nội dung',
  closing: 'Nơi nhận, chữ ký',
  appendix: 'Phụ lục',
  footnote: 'Chú thích',
};

const longestName = 200;

function problemOf(plan: Plan, { kind, name: old }: Renamed, name: string): string | undefined {
  if (name === '') return 'Tên mới đang để trống';
  if (/[\r\n]/u.test(name)) return 'Tên mới phải nằm trên một dòng';
  if (/[|*]/u.test(name)) return 'Tên mới không được có dấu | hoặc *';
  if (longestName < name.length) return `Tên mới dài quá ${longestName} chữ`;
  if (!/\p{L}/u.test(name)) return 'Tên mới phải có chữ';
  if (kind === 'unit' || fold(name) === fold(old)) return undefined;
  if (isAllCapitals(name) && occurrencesOf(plan, name).some((it) => it.written === name)) {
    return `“${name}” đã được dùng trong văn bản, hãy chọn chữ viết tắt khác`;
  }
  return undefined;
}
