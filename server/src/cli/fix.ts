import path from 'node:path';
import { describedRule } from '../features/pages/described-rules';
import { type FixedText, fixText } from '../lint/fix';
import { countsInWords } from '../lint/words';
import { Source } from '../text/source';
import type { FixArguments } from './arguments';
import { unifiedDiff } from './diff';
import type { Draft } from './drafts/draft';
import { exitStatus, openWork } from './drafts/drafts';
import { openGiven } from './drafts/given';
import { standardInput } from './files/files';
import { writeFile } from './files/write';
import { noFindings, notAll } from './formats/format';
import { painter, printable, type Terminal } from './terminal';

/** `thao fix`: repairs the drafts where they stand, and gives the exit status for how they are left. */
export async function fix(given: FixArguments, terminal: Terminal): Promise<number> {
  const found = await openGiven(given, terminal);
  if (!found) return 2;
  const { problems } = found;
  const work = openWork(found);
  const counts = { ...noFindings };
  let read = 0;
  let files = 0;
  let places = 0;
  let unwritten = 0;
  await work.each(async (draft) => {
    const { file, source, tooLong } = draft;
    if (tooLong) {
      problems.add(`${file}: ${tooLong.message}`);
      return;
    }
    const lint = (text: string) => work.lint(draft, new Source(text)).findings;
    const fixed = repair(source, fixText(source.text, { unsafe: given.unsafe, lint }));
    const hasChanged = fixed.text !== source.text;
    const isWanted = hasChanged || (draft.isStandardInput && !given.dryRun);
    const failure = isWanted ? await deliver(draft, { fixed, dryRun: given.dryRun, terminal }) : undefined;
    if (failure !== undefined) {
      problems.add(`${file}: ${failure}`);
      unwritten++;
    } else if (hasChanged) {
      files++;
      places += total(fixed);
    }
    const isKept = failure === undefined && !given.dryRun;
    const left = new Source(isKept ? fixed.text : source.text);
    if (isKept && hasChanged) work.rewritten(draft, left);
    for (const it of work.lint(draft, left).shown) counts[it.severity]++;
    read++;
  });
  const lines = 0 < read ? [`${done(given, { files, places, unwritten })}, ${left(given, countsInWords(counts))}`] : [];
  if (0 < problems.all.length) lines.push(notAll('sửa', problems.all.length));
  const last = lines.join('\n');
  // Where the drafts themselves go to standard output, the last word goes beside it.
  if (given.dryRun || given.files.includes(standardInput)) terminal.tell(last);
  else await terminal.write(`${last}\n`);
  return exitStatus(counts, { failOn: given.failOn, problems: problems.all });
}

const total = ({ repaired }: FixedText): number => [...repaired.values()].reduce((sum, it) => sum + it, 0);

const loneNewline = /(?<!\r)\n/gu;

/** A repair that adds lines to a file of Windows ends them as that file does. */
function repair(source: Source, fixed: FixedText): FixedText {
  const isWindows = source.newline === '\r\n' && source.text.search(loneNewline) === -1;
  return isWindows ? { ...fixed, text: fixed.text.replace(loneNewline, '\r\n') } : fixed;
}

/** Brings the repaired draft to where it was asked for. Gives what went wrong. */
async function deliver(
  { file, source, mark, encode, isStandardInput, stamp }: Draft,
  { fixed, dryRun, terminal }: { readonly fixed: FixedText; readonly dryRun: boolean; readonly terminal: Terminal },
): Promise<string | undefined> {
  if (dryRun) {
    // With the slashes that git knows.
    const patch = unifiedDiff(file.replaceAll(path.sep, '/'), mark + source.text, mark + fixed.text);
    await terminal.write(terminal.isSeen || terminal.hasColours ? forEyes(patch, terminal) : patch);
    return undefined;
  }
  if (isStandardInput) {
    await terminal.write(encode(fixed.text));
    return undefined;
  }
  const failure = await writeFile(file, { bytes: encode(fixed.text), stamp });
  if (failure === undefined) await terminal.write(report(file, fixed));
  return failure;
}

const signColours = { '-': 'red', '+': 'green', '@': 'cyan' } as const;

/** A patch that is read by people, and not by a program. */
function forEyes(patch: string, { isSeen, hasColours }: Terminal): string {
  const paint = painter(hasColours);
  return patch
    .split('\n')
    .map((it) => {
      const line = isSeen ? printable(it.replace(/\r$/u, '')) : it;
      const colour = signColours[line[0] as keyof typeof signColours];
      return colour ? paint(line, colour) : line;
    })
    .join('\n');
}

function report(file: string, fixed: FixedText): string {
  const rows = [...fixed.repaired].map(([id, count]) => `  ${count} × ${describedRule(id)?.title ?? id}  [${id}]\n`);
  return `${printable(file)}: đã sửa ${total(fixed)} chỗ\n${rows.join('')}`;
}

interface Done {
  readonly files: number;
  readonly places: number;
  /** Drafts that could be repaired, and not written. */
  readonly unwritten: number;
}

function done({ dryRun }: FixArguments, { files, places, unwritten }: Done): string {
  if (0 < places) return `${dryRun ? 'Sẽ sửa' : 'Đã sửa'} ${places} chỗ trong ${files} tệp`;
  return 0 < unwritten ? 'Chưa sửa được chỗ nào' : 'Không có chỗ nào tự sửa được';
}

function left({ dryRun }: FixArguments, counts: string): string {
  if (counts === '') return 'không còn lỗi nào';
  return `${dryRun ? 'hiện có' : 'còn lại'} ${counts}`;
}
