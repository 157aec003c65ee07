import { setImmediate } from 'node:timers/promises';
import { tooLong } from '../lint/limit';
import { createLinter, type LintFinding } from '../lint/lint';
import type { Severity } from '../lint/rule';
import { buildPlan } from '../plan/build';
import { rules } from '../rules/index';
import { createReader } from '../syntax/read';
import { Source } from '../text/source';
import type { LintArguments } from './arguments';
import { findFiles, readFile } from './files';
import { isAtLeast } from './formats/format';
import { openSettings } from './settings';
import type { Terminal } from './terminal';

/** A draft as it was read. One that is too long was not, and has that as its only finding. */
export interface Draft {
  readonly file: string;
  readonly source: Source;
  readonly mark: string;
  readonly encode: (text: string) => Buffer;
  readonly tooLong?: LintFinding;
}

/** What `check` and `fix` share: the drafts that were named, and the linter with the settings of each. */
export interface Work {
  /** One at a time: none is kept once the next is read. What fails with one, which is our bug, hides none of the others. */
  readonly each: (handle: (draft: Draft) => Promise<void>) => Promise<void>;
  /** Each draft stands for itself: what is said of it does not hang on which others were named beside it. */
  readonly lint: (file: string, source: Source) => readonly LintFinding[];
  /** What could not be read, written or decided; each was named on standard error as soon as it was met. */
  readonly problems: readonly string[];
  readonly addProblem: (problem: string) => void;
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
  const read = createReader();
  const linter = createLinter(rules);
  const crashed = new Set<string>();
  return {
    each: async (handle) => {
      for await (const draft of readDrafts(given.files, { addProblem, complain })) {
        try {
          await handle(draft);
        } catch (error) {
          addProblem(`${draft.file}: chưa kiểm tra được, đây là lỗi của Thảo: ${error}`);
        }
      }
    },
    lint: (file, source) => {
      const { findings, crashes } = linter(buildPlan(source, read), opened.settingsFor(file));
      for (const { rule, error } of crashes) {
        if (crashed.has(rule)) continue;
        crashed.add(rule);
        addProblem(`${file}: quy tắc ${rule} bị hỏng, các quy tắc khác vẫn chạy; đây là lỗi của Thảo: ${error}`);
      }
      return findings;
    },
    problems,
    addProblem,
  };
}

async function* readDrafts(
  names: readonly string[],
  { addProblem, complain }: { readonly addProblem: (it: string) => void; readonly complain: (it: string) => void },
): AsyncGenerator<Draft> {
  for (const { file, problem, note } of findFiles(names)) {
    if (problem !== undefined) addProblem(`${file}: ${problem}`);
    if (note !== undefined) complain(`${file}: ${note}`);
    if (problem !== undefined || note !== undefined) continue;
    const content = await readFile(file);
    if ('problem' in content) addProblem(`${file}: ${content.problem}`);
    else if ('text' in content) yield { ...content, file, source: new Source(content.text) };
    else yield { file, source: new Source(''), mark: '', encode: () => Buffer.of(), tooLong: tooLong(content.tooLong) };
    // What is held weakly can only go between two turns of the loop.
    await setImmediate();
  }
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
