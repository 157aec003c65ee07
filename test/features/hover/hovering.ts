import assert from 'node:assert/strict';
import { createAnalyst, type Document } from '../../../server/src/features/analysis';
import { type HoverContext, hover, toText } from '../../../server/src/features/hover/hover';
import { nobody } from '../../../server/src/plan/others';
import { guides } from '../../../server/src/rules/guides';
import { rules } from '../../../server/src/rules/index';
import { toDay } from '../../../server/src/syntax/days/date';
import { Source } from '../../../server/src/text/source';
import { openFolder } from '../../../server/src/workspace/folder';
import { mark, readMarked } from '../marked';

const analyst = createAnalyst([]);
const strict = createAnalyst(rules);
const settings = { profile: 'du-thao' as const, rules: {}, options: { externalTemplate: false } };

export interface Beside {
  /** Other plans by their addresses. */
  readonly others?: Readonly<Record<string, string>>;
  readonly holidays?: readonly string[];
  readonly checked?: boolean;
}

const address = 'file:///ke-hoach/du-thao.kehoach';

export function contextOf(text: string, { others = {}, holidays = [], checked = false }: Beside = {}): HoverContext {
  const document = (uri: string, it: string): Document => ({ uri, version: 1, source: new Source(it) });
  const own = document(address, text);
  const all = [own, ...Object.entries(others).map(([uri, it]) => document(uri, it))];
  const analysis = (checked ? strict : analyst).analyse(own, { settings, others: nobody });
  const folder = openFolder({ all: () => all, planOf: analyst.planOf });
  return { analysis, folder, today: toDay(2026, 10, 23), holidays };
}

/** The marks stand around what the hover is about; the pointer is at `‸`. */
export function check(marked: string, says: readonly string[], beside: Beside = {}): void {
  const { text, at, spans } = readMarked(marked);
  const found = hover(contextOf(text, beside), at);
  assert.deepEqual(found ? toText({ ...found, rules: [] }, guides).split('\n') : [], says);
  if (found) assert.equal(mark(text, [found.span]), mark(text, spans));
}

export const head = (date: string, subject = 'Công tác văn thư năm 2026'): string =>
  `UBND TỈNH HOÀI LĨNH\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nHoài Lĩnh, ${date}\n\nKẾ HOẠCH\n${subject}\n\n`;
export const dated = head('ngày 20 tháng 10 năm 2026');
export const blank = head('ngày     tháng 10 năm 2026');
