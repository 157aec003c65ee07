import { setImmediate } from 'node:timers/promises';
import { preferredFix } from '../../lint/fix';
import { createLinter, type Linter, type LintSettings } from '../../lint/lint';
import type { Severity } from '../../lint/rule';
import { headFactsOf } from '../../plan/facts';
import { rules } from '../../rules/index';
import { createPassingReader, type Reader } from '../../syntax/reading/read';
import { type Around, createAround, type Known } from '../drafts/around';
import { draftCrash, lintDraft, readDraft } from '../drafts/draft';
import { noFindings, type Printer } from '../formats/format';
import { type Look, openPrinter } from '../formats/printers';

/** One that works on some of the drafts while others work on the rest. All that goes to it and comes from it is plain data. */
export interface Hand {
  /** What the other drafts must know of these; of what cannot be read, the problem. */
  readonly meet: (files: readonly string[]) => Promise<readonly Met[]>;
  readonly learn: (known: readonly Known[]) => Promise<void>;
  readonly check: (tasks: readonly CheckTask[]) => Promise<readonly CheckedDraft[]>;
}

export type Met = { readonly known: Known } | { readonly file: string; readonly problem?: string };

export interface CheckTask {
  readonly file: string;
  readonly settings: LintSettings;
}

/** What came of a draft: its findings as they are printed, and how many they are. */
export interface CheckedDraft {
  readonly file: string;
  readonly output: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly safe: number;
  readonly unsafe: number;
  readonly crashes: readonly { readonly rule: string; readonly error: string }[];
  /** Why there are no findings. */
  readonly problem?: string;
}

export async function createHand(look: Look): Promise<Hand> {
  const read = createPassingReader();
  const around = createAround(read);
  const desk: Desk = { read, around, printer: await openPrinter(look), linter: createLinter(rules) };
  return {
    meet: (files) => oneByOne(files, (it) => meet(it, read)),
    learn: async (known) => {
      for (const it of known) around.learn(it);
    },
    check: (tasks) => oneByOne(tasks, (it) => check(it, desk)),
  };
}

/** What it has at hand for each of its drafts. */
interface Desk {
  readonly read: Reader;
  readonly linter: Linter;
  readonly around: Around;
  readonly printer: Printer;
}

/** Who waits for us is told between two turns of the loop. */
async function oneByOne<T, R>(all: readonly T[], run: (it: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const it of all) {
    results.push(await run(it));
    await setImmediate();
  }
  return results;
}

async function meet(file: string, read: Reader): Promise<Met> {
  const draft = await readDraft(file);
  if ('problem' in draft) return { file, problem: draft.problem };
  if (draft.tooLong) return { file };
  try {
    const { source } = draft;
    return { known: { file, facts: headFactsOf(source, read), lineStarts: source.lineStarts } };
  } catch {
    // That this is our bug is said when the draft is checked.
    return { file };
  }
}

async function check({ file, settings }: CheckTask, { read, linter, around, printer }: Desk): Promise<CheckedDraft> {
  const nothing = { file, output: '', counts: noFindings, safe: 0, unsafe: 0, crashes: [] };
  const draft = await readDraft(file);
  if ('problem' in draft) return { ...nothing, problem: draft.problem };
  try {
    const { source } = draft;
    const others = around.besides(file);
    const { findings, shown, crashes } = lintDraft(draft, source, { read, linter, settings, others });
    return {
      file,
      output: printer.file({ file, source, findings: shown }),
      ...countFindings({ findings, shown }),
      crashes: crashes.map(({ rule, error }) => ({ rule, error: String(error) })),
    };
  } catch (error) {
    return { ...nothing, problem: draftCrash(file, error) };
  }
}

type Counted = Pick<CheckedDraft, 'counts' | 'safe' | 'unsafe'>;

/** How many are shown of each severity, and how many of all can be repaired. */
export function countFindings({ findings, shown }: Pick<ReturnType<typeof lintDraft>, 'findings' | 'shown'>): Counted {
  const counts = { ...noFindings };
  let safe = 0;
  let unsafe = 0;
  for (const it of shown) counts[it.severity]++;
  for (const it of findings) {
    if (it.fixes?.some((fix) => fix.safe)) safe++;
    else if (preferredFix(it)) unsafe++;
  }
  return { counts, safe, unsafe };
}
