import { digest } from '../lint/flood';
import { createLinter, type LintFinding, type LintResult } from '../lint/lint';
import type { Severity } from '../lint/rule';
import { buildPlan } from '../plan/build';
import { rules } from '../rules/index';
import { createPassingReader } from '../syntax/read';
import type { Source } from '../text/source';
import type { LintArguments } from './arguments';
import { type Around, createAround } from './around';
import { isAtLeast } from './formats/format';
import { createQueue, type Draft } from './queue';
import { openSettings } from './settings';
import type { Terminal } from './terminal';

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
  /** What could not be read, written or decided; each was named on standard error as soon as it was met. */
  readonly problems: readonly string[];
  readonly addProblem: (problem: string) => void;
}

interface Until {
  /** No more are to be looked at. */
  readonly isOver?: () => boolean;
}

export interface Linted {
  readonly findings: readonly LintFinding[];
  readonly shown: readonly LintFinding[];
}

/** Nothing when the settings that were asked for cannot be read. */
export async function openWork(given: LintArguments, terminal: Terminal): Promise<Work | undefined> {
  const { complain } = terminal;
  const opened = await openSettings({ file: given.settings, profile: given.profile, complain });
  if ('problem' in opened) {
    complain(opened.problem);
    return undefined;
  }
  const problems: string[] = [];
  const addProblem = (problem: string): void => {
    problems.push(problem);
    complain(problem);
  };
  const read = createPassingReader();
  const linter = createLinter(rules);
  const crashed = new Set<string>();
  const around = createAround(read);
  const report = (file: string, crashes: LintResult['crashes']): void => {
    for (const { rule, error } of crashes) {
      if (crashed.has(rule)) continue;
      crashed.add(rule);
      addProblem(`${file}: quy tắc ${rule} bị hỏng, các quy tắc khác vẫn chạy; đây là lỗi của Thảo: ${error}`);
    }
  };
  const attempt = async (draft: Draft, work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      addProblem(`${draft.file}: chưa kiểm tra được, đây là lỗi của Thảo: ${error}`);
    }
  };
  return {
    each: async (handle, { isOver = () => false } = {}) => {
      const drafts = createQueue(given, { addProblem, complain });
      const all = drafts.files.length;
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
        progress('Đang kiểm tra');
      }
      terminal.hideProgress();
    },
    lint: (draft, source) => {
      if (draft.tooLong) return { findings: [draft.tooLong], shown: [draft.tooLong] };
      const plan = buildPlan(source, read);
      const { findings, crashes } = linter(plan, opened.settingsFor(draft.file), around.besides(draft.file));
      report(draft.file, crashes);
      return { findings, shown: digest(findings, source.text.length) };
    },
    rewritten: (draft, source) => around.meet({ ...draft, source, readAgain: () => source }),
    problems,
    addProblem,
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
