import type { LintArguments } from './arguments';
import { createProblems, type Given } from './drafts';
import { findFiles } from './find';
import { openSettings } from './settings';
import type { Terminal } from './terminal';

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
