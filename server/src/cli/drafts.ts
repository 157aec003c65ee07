import { setImmediate } from 'node:timers/promises';
import { digest } from '../lint/flood';
import { tooLong } from '../lint/limit';
import { createLinter, type LintFinding, type LintResult } from '../lint/lint';
import type { Severity } from '../lint/rule';
import { buildPlan } from '../plan/build';
import type { Plan } from '../plan/plan';
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
  /**
   * One at a time: but for the first few, from which facts may be copied, none is kept once the next is read. What fails with one,
   * which is our bug, hides none of the others.
   */
  readonly each: (handle: (draft: Draft) => Promise<void>) => Promise<void>;
  /** All findings of a draft as it would be with this text, and what is shown of them. */
  readonly lint: (draft: Draft, source: Source) => Linted;
  /** What could not be read, written or decided; each was named on standard error as soon as it was met. */
  readonly problems: readonly string[];
  readonly addProblem: (problem: string) => void;
}

export interface Linted {
  readonly findings: readonly LintFinding[];
  readonly shown: readonly LintFinding[];
}

/**
 * The drafts that stand beside each draft of the same run, as those that are open do in an editor: the first of them, no more than
 * a person would have open, so that a thousand drafts need no more memory than these.
 */
const mostBeside = 30;
const longestBeside = 512 * 1024;

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
  const beside = new Map<Draft, Plan>();
  const report = (file: string, crashes: LintResult['crashes']): void => {
    for (const { rule, error } of crashes) {
      if (crashed.has(rule)) continue;
      crashed.add(rule);
      addProblem(`${file}: quy tắc ${rule} bị hỏng, các quy tắc khác vẫn chạy; đây là lỗi của Thảo: ${error}`);
    }
  };
  return {
    each: async (handle) => {
      const attempt = async (draft: Draft, work: () => unknown): Promise<void> => {
        try {
          await work();
        } catch (error) {
          addProblem(`${draft.file}: chưa kiểm tra được, đây là lỗi của Thảo: ${error}`);
        }
      };
      const drafts = readDrafts(given.files, { addProblem, complain });
      for await (const draft of readAhead(drafts, (it) =>
        attempt(it, () => beside.set(it, buildPlan(it.source, read))),
      )) {
        await attempt(draft, () => handle(draft));
      }
    },
    lint: (draft, source) => {
      if (draft.tooLong) return { findings: [draft.tooLong], shown: [draft.tooLong] };
      const own = beside.get(draft);
      const plan = own?.source === source ? own : buildPlan(source, read);
      const others = [...beside].flatMap(([it, other]) => (it === draft ? [] : [other]));
      const { findings, crashes } = linter(plan, opened.settingsFor(draft.file), others);
      report(draft.file, crashes);
      return { findings, shown: digest(findings, source.text.length) };
    },
    problems,
    addProblem,
  };
}

/** The same drafts, after those that are to stand beside others have been met, all of them before the first goes on. */
async function* readAhead(drafts: AsyncGenerator<Draft>, meet: (draft: Draft) => Promise<void>): AsyncGenerator<Draft> {
  let waiting: Draft[] | undefined = [];
  let length = 0;
  for await (const draft of drafts) {
    if (!waiting) {
      yield draft;
      continue;
    }
    waiting.push(draft);
    length += draft.source.text.length;
    const hasRoom = length <= longestBeside;
    if (hasRoom && !draft.tooLong) await meet(draft);
    if (hasRoom && waiting.length < mostBeside) continue;
    yield* waiting;
    waiting = undefined;
  }
  if (waiting) yield* waiting;
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
