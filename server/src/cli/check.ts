import type { CheckArguments, Format } from './arguments';
import { exitStatus, openWork } from './drafts';
import { noFindings, type Printer } from './formats/format';
import { githubPrinter } from './formats/github';
import { jsonPrinter } from './formats/json';
import { sarifPrinter } from './formats/sarif';
import { textPrinter } from './formats/text';
import type { Draft } from './queue';
import type { Terminal } from './terminal';

const printers: Readonly<Record<Format, (terminal: Terminal) => Printer | Promise<Printer>>> = {
  text: textPrinter,
  json: jsonPrinter,
  sarif: async () => sarifPrinter((await import('../rules/guides')).guides),
  github: githubPrinter,
};

/** `thao check`: prints what is wrong in the drafts, and gives the exit status. */
export async function check(given: CheckArguments, terminal: Terminal): Promise<number> {
  const work = await openWork(given, terminal);
  if (!work) return 2;
  const printer = await printers[given.format](terminal);
  const counts = { ...noFindings };
  let files = 0;
  let safe = 0;
  let unsafe = 0;
  await terminal.write(printer.start());
  const handle = async (draft: Draft): Promise<void> => {
    const { file, source } = draft;
    const { findings, shown } = work.lint(draft, source);
    files++;
    for (const it of shown) counts[it.severity]++;
    for (const { fixes } of findings) {
      if (fixes?.some((fix) => fix.safe)) safe++;
      else if (fixes?.length) unsafe++;
    }
    await terminal.write(printer.file({ file, source, findings: shown }));
  };
  await work.each(handle, { isOver: () => !terminal.isRead() });
  await terminal.write(printer.end({ files, counts, safe, unsafe, problems: work.problems }));
  return exitStatus(counts, { failOn: given.failOn, problems: work.problems });
}
