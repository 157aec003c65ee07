import { createLinter, type RuleCrash } from '../../lint/lint';
import type { Severity } from '../../lint/rule';
import { rules } from '../../rules/index';
import { createPassingReader } from '../../syntax/reading/read';
import type { Source } from '../../text/source';
import { isAtLeast } from '../formats/format';
import { type Around, createAround } from './around';
import { type Draft, draftCrash, type Linted, lintDraft } from './draft';
import type { Given } from './given';
import { createQueue } from './queue';

/** What `check` and `fix` share: the drafts that were named, and the linter with the settings of each. */
export interface Work {
  /**
   * One at a time, after all have been met: none is kept once the next is read. What fails with one, which is our bug, hides none
   * of the others.
   */
  readonly each: (handle: (draft: Draft) => Promise<void>, options?: Until) => Promise<void>;
  /** All findings of a draft as it would be with this text, and what is shown of them. */
  readonly lint: (draft: Draft, source: Source) => Linted;
  /** The draft has this text from now on. */
  readonly rewritten: (draft: Draft, source: Source) => void;
}

interface Until {
  /** No more are to be looked at. */
  readonly isOver?: () => boolean;
}

export function openWork(given: Given): Work {
  const { settingsFor, problems, terminal } = given;
  const read = createPassingReader();
  const linter = createLinter(rules);
  const around = createAround(read);
  const attempt = async (draft: Draft, work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      problems.add(draftCrash(draft.file, error));
    }
  };
  // A repair that fails is known to have failed when somebody has asked for it.
  const crashes: { readonly file: string; readonly of: readonly RuleCrash[] }[] = [];
  const tellCrashes = (): void => {
    for (const { file, of } of crashes.splice(0)) for (const it of of) problems.addCrash(file, it);
  };
  return {
    each: async (handle, { isOver = () => false } = {}) => {
      const drafts = createQueue(given);
      const all = given.files.length;
      let done = 0;
      const progress = (doing: string): void => terminal.showProgress({ doing, done: ++done, all });
      if (1 < all) {
        for await (const it of drafts.read()) {
          meet(around, it);
          progress('Đang đọc');
        }
      }
      drafts.lookLast();
      done = 0;
      for await (const it of drafts.read()) {
        if (isOver()) break;
        await attempt(it, () => handle(it));
        tellCrashes();
        progress('Đang kiểm tra');
      }
      terminal.hideProgress();
    },
    lint: (draft, source) => {
      const settings = settingsFor(draft.file);
      const linted = lintDraft(draft, source, { read, linter, settings, others: around.besides(draft.file) });
      crashes.push({ file: draft.file, of: linted.crashes });
      return linted;
    },
    rewritten: (draft, source) => around.meet({ ...draft, source, readAgain: () => source }),
  };
}

/** What cannot be read as a plan has no facts; that this is our bug is said when it is checked. */
function meet(around: Around, draft: Draft): void {
  if (draft.tooLong) return;
  try {
    around.meet(draft);
  } catch {}
}

/** 0: nothing from `failOn` upwards. 1: something. 2: not everything could be looked at. */
export function exitStatus(
  counts: Readonly<Record<Severity, number>>,
  { failOn, problems }: { readonly failOn: Severity; readonly problems: readonly string[] },
): number {
  if (0 < problems.length) return 2;
  const severities = Object.keys(counts) as Severity[];
  return severities.some((it) => 0 < counts[it] && isAtLeast(it, failOn)) ? 1 : 0;
}
