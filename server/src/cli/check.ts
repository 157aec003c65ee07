import { collectEarly } from '../node/collecting';
import { isWindows } from '../node/paths';
import type { CheckArguments } from './arguments';
import { checkTogether, planCrew } from './crew/crew';
import { type CheckedDraft, countFindings } from './crew/hand';
import type { Draft } from './drafts/draft';
import { exitStatus, openWork } from './drafts/drafts';
import { openGiven } from './drafts/given';
import { noFindings } from './formats/format';
import { openPrinter } from './formats/printers';
import type { Terminal } from './terminal';

interface Setting {
  readonly terminal: Terminal;
  /** The file of this program, of which other threads are made. */
  readonly program: string;
}

/** `thao check`: prints what is wrong in the drafts, and gives the exit status. */
export async function check(given: CheckArguments, { terminal, program }: Setting): Promise<number> {
  const found = await openGiven(given, terminal);
  if (!found) return 2;
  collectEarly();
  const { problems } = found;
  // PowerShell reads what is handed on to it in the letters of DOS, whatever they are.
  const isAscii = isWindows && !terminal.isSeen;
  const look = { format: given.format, hasColours: terminal.hasColours, isAscii };
  const printer = await openPrinter(look);
  const counts = { ...noFindings };
  const total = { files: 0, safe: 0, unsafe: 0 };
  let isFirst = true;

  const deliver = async (checked: Pick<CheckedDraft, 'output' | 'counts' | 'safe' | 'unsafe'>): Promise<void> => {
    total.files++;
    total.safe += checked.safe;
    total.unsafe += checked.unsafe;
    for (const it of Object.keys(counts) as (keyof typeof counts)[]) counts[it] += checked.counts[it];
    if (checked.output === '') return;
    await terminal.write((isFirst ? printer.first : printer.between) + checked.output);
    isFirst = false;
  };
  const isOver = (): boolean => !terminal.isRead();

  await terminal.write(printer.start);
  const plan = planCrew(found.files, given.jobs);
  if (plan) {
    const deliverThread = async (checked: CheckedDraft): Promise<void> => {
      for (const it of checked.crashes) problems.addCrash(checked.file, it);
      if (checked.problem === undefined) await deliver(checked);
      else problems.add(checked.problem);
    };
    await checkTogether({ given: found, look, plan, program, deliver: deliverThread, isOver });
  } else {
    const work = openWork(found);
    const handle = async (draft: Draft): Promise<void> => {
      const { file, source } = draft;
      const { findings, shown } = work.lint(draft, source);
      const output = printer.file({ file, source, findings: shown });
      await deliver({ output, ...countFindings({ findings, shown }) });
    };
    await work.each(handle, { isOver });
  }
  await terminal.write(printer.end({ ...total, counts, problems: problems.all }));
  return exitStatus(counts, { failOn: given.failOn, problems: problems.all });
}
