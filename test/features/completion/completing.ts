import { createAnalyst } from '../../../server/src/features/analysis';
import { type Completion, type Completions, complete } from '../../../server/src/features/completion/completion';
import { nobody } from '../../../server/src/plan/others';
import { rules } from '../../../server/src/rules/index';
import { defaultSettings, ruleOptions } from '../../../server/src/settings';
import { type Day, toDay } from '../../../server/src/syntax/days/date';
import { applyEdits } from '../../../server/src/text/edit';
import { Source } from '../../../server/src/text/source';
import { openFolder } from '../../../server/src/workspace/folder';
import { readMarked } from '../marked';

const analyst = createAnalyst(rules);
export const lintContext = {
  settings: { profile: defaultSettings.profile, rules: {}, options: ruleOptions(defaultSettings) },
  others: nobody,
};

export const today = toDay(2026, 11, 21);

export interface Asking {
  /** The other plans of the folder. */
  readonly others?: readonly string[];
  readonly today?: Day;
  readonly holidays?: readonly string[];
  /** A letter was typed, nobody asked. */
  readonly isQuiet?: boolean;
  readonly hasSections?: boolean;
}

/** The folder that the draft lies in. */
export function folderOf(text: string, others: readonly string[] = []) {
  const plans = [text, ...others].map((it, i) => ({ uri: `file:///${i}.kehoach`, source: new Source(it) }));
  return { folder: openFolder({ all: () => plans, planOf: analyst.planOf }), source: plans[0]?.source as Source };
}

export function analyse(text: string) {
  return analyst.analyse({ uri: 'file:///0.kehoach', version: 1, source: new Source(text) }, lintContext);
}

/** What is offered at the caret of a marked text. */
export function completionsAt(marked: string, asking: Asking = {}): Completions & { readonly text: string } {
  const { text, at } = readMarked(marked);
  const { folder, source } = folderOf(text, asking.others);
  const analysis = analyst.analyse({ uri: 'file:///0.kehoach', version: 1, source }, lintContext);
  const found = complete(analysis, {
    at,
    folder,
    today: asking.today ?? today,
    options: { holidays: asking.holidays ?? [] },
    isQuiet: asking.isQuiet ?? false,
    hasSections: asking.hasSections ?? false,
  });
  return { ...found, text };
}

export const labelsAt = (marked: string, asking?: Asking): readonly string[] =>
  completionsAt(marked, asking).items.map((it) => it.label);

/** The text after the item with this label is taken, of the first that is offered when none is named. */
export function take(marked: string, label?: string, asking?: Asking): string {
  const { items, text } = completionsAt(marked, asking);
  const item = label === undefined ? items[0] : items.find((it) => it.label === label);
  if (!item) throw new Error(`${label ?? 'something'} is not among ${items.map((it) => it.label).join(' | ')}`);
  return taken(text, item);
}

export const taken = (text: string, { span, text: words }: Completion): string =>
  applyEdits(text, [{ span, text: words }]);

/** Only the line that has been changed, after the item is taken. */
export function lineTaken(marked: string, label?: string, asking?: Asking): string {
  const { at } = readMarked(marked);
  const result = new Source(take(marked, label, asking));
  const { start, end } = result.lineSpanAt(at);
  return result.text.slice(start, end);
}
