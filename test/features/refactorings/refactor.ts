import assert from 'node:assert/strict';
import { createAnalyst } from '../../../server/src/features/analysis';
import { refactorings } from '../../../server/src/features/refactorings/index';
import { editsOf, type Refactoring, type Settled, settle } from '../../../server/src/features/refactorings/refactoring';
import { nobody } from '../../../server/src/plan/others';
import { rules } from '../../../server/src/rules/index';
import { applyEdits } from '../../../server/src/text/edit';
import { Source } from '../../../server/src/text/source';
import { settings } from '../../rules/workbench';
import { readMarked } from '../marked';

const analyst = createAnalyst(rules);
const context = { settings: settings(), others: nobody };

export interface Offered extends Settled {
  readonly title: string;
  readonly kind: string;
  readonly text: string;
}

const readingOf = (text: string) => analyst.analyse({ uri: '', version: 1, source: new Source(text) }, context);

/** What may be done at the caret, before it is looked at in the end. */
export function candidates(text: string, at: number, named?: string): readonly Refactoring[] {
  const isNamed = (kind: string): boolean => kind === named;
  return refactorings(readingOf(text), { at: { start: at, end: at }, isWanted: () => true, isNamed });
}

/** What is offered at the caret, each with the text that comes of it. */
export function offered(marked: string, named?: string): readonly Offered[] {
  const { text, at } = readMarked(marked);
  const analysis = readingOf(text);
  return candidates(text, at, named).flatMap((it) => {
    const made = settle(analysis, it, readingOf);
    return made ? [{ ...made, title: it.title, kind: it.kind, text: applyEdits(text, editsOf(made)) }] : [];
  });
}

export const titles = (marked: string): readonly string[] => offered(marked).map((it) => it.title);

/** The text after the refactoring with this title. */
export function refactored(marked: string, title: string): string {
  const all = offered(marked);
  const found = all.find((it) => it.title === title);
  assert.ok(found, `offered are ${JSON.stringify(all.map((it) => it.title))}`);
  return found.text;
}
