import { setImmediate } from 'node:timers/promises';
import { createLinter, type LintSettings } from '../lint/lint';
import type { Severity } from '../lint/rule';
import { headFactsOf } from '../plan/facts';
import { rules } from '../rules/index';
import { createPassingReader } from '../syntax/read';
import { createAround, type Known } from './around';
import { draftCrash, lintDraft, readDraft } from './draft';
import { noFindings } from './formats/format';
import { type Look, openPrinter } from './printers';

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
  const printer = await openPrinter(look);
  const read = createPassingReader();
  const linter = createLinter(rules);
  const around = createAround(read);

  const meetOne = async (file: string): Promise<Met> => {
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
  };

  const check = async ({ file, settings }: CheckTask): Promise<CheckedDraft> => {
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
  };

  return {
    meet: async (files) => {
      const met: Met[] = [];
      for (const it of files) {
        met.push(await meetOne(it));
        await setImmediate();
      }
      return met;
    },
    learn: async (known) => {
      for (const it of known) around.learn(it);
    },
    check: async (tasks) => {
      const checked: CheckedDraft[] = [];
      for (const it of tasks) {
        checked.push(await check(it));
        // Who waits for us is told between two turns of the loop.
        await setImmediate();
      }
      return checked;
    },
  };
}

type Counted = Pick<CheckedDraft, 'counts' | 'safe' | 'unsafe'>;

/** How many are shown of each severity, and how many of all can be repaired. */
export function countFindings({ findings, shown }: Pick<ReturnType<typeof lintDraft>, 'findings' | 'shown'>): Counted {
  const counts = { ...noFindings };
  let safe = 0;
  let unsafe = 0;
  for (const it of shown) counts[it.severity]++;
  for (const { fixes } of findings) {
    if (fixes?.some((fix) => fix.safe)) safe++;
    else if (fixes?.length) unsafe++;
  }
  return { counts, safe, unsafe };
}
