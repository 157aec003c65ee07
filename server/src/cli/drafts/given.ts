import type { LintArguments } from '../arguments';
import { findFiles } from '../files/find';
import { openSettings, type SettingsFor } from '../settings';
import type { Terminal } from '../terminal';
import { ruleCrash } from './draft';

/** What was found behind the names that were given, and how to speak of it. */
export interface Given {
  readonly files: readonly string[];
  readonly stdinName: string | undefined;
  readonly settingsFor: SettingsFor;
  readonly problems: Problems;
  readonly terminal: Terminal;
}

/** What could not be read, written or decided; each is named on standard error as soon as it is met. */
interface Problems {
  readonly all: readonly string[];
  readonly add: (problem: string) => void;
  /** Once for each rule, however many drafts it fails with. */
  readonly addCrash: (file: string, crash: { readonly rule: string; readonly error: unknown }) => void;
}

/** Finds what the names stand for. Nothing when the settings that were asked for cannot be read. */
export async function openGiven(given: LintArguments, terminal: Terminal): Promise<Given | undefined> {
  const { complain } = terminal;
  const opened = await openSettings({ file: given.settings, profile: given.profile, complain });
  if ('problem' in opened) {
    complain(opened.problem);
    return undefined;
  }
  const problems = createProblems(terminal);
  const files: string[] = [];
  for (const { file, problem, note } of findFiles(given.files)) {
    if (problem !== undefined) problems.add(`${file}: ${problem}`);
    else if (note !== undefined) complain(`${file}: ${note}`);
    else files.push(file);
  }
  return { files, stdinName: given.stdinName, settingsFor: opened.settingsFor, problems, terminal };
}

function createProblems({ complain }: Terminal): Problems {
  const all: string[] = [];
  const crashed = new Set<string>();
  const add = (problem: string): void => {
    all.push(problem);
    complain(problem);
  };
  return {
    all,
    add,
    addCrash: (file, crash) => {
      if (crashed.has(crash.rule)) return;
      crashed.add(crash.rule);
      add(ruleCrash(file, crash));
    },
  };
}
