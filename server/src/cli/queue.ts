import { setImmediate } from 'node:timers/promises';
import { tooLong } from '../lint/limit';
import type { LintFinding } from '../lint/lint';
import { Source } from '../text/source';
import type { LintArguments } from './arguments';
import { readFile, readFileNow, type Stamp, standardInput } from './files';
import { findFiles } from './find';

/** A draft as it was read. One that is too long was not, and has that as its only finding. */
export interface Draft {
  readonly file: string;
  readonly source: Source;
  readonly mark: string;
  readonly encode: (text: string) => Buffer;
  readonly isStandardInput: boolean;
  /** How its file was when it was read. */
  readonly stamp?: Stamp | undefined;
  readonly tooLong?: LintFinding;
  /** Its text, for who has let it go: nothing where it can no longer be read. */
  readonly readAgain: () => Source | undefined;
}

/** The drafts that were named, in their order, as often as they are asked for. */
export interface Queue {
  readonly files: readonly string[];
  /** One at a time; problems are named on the first look only. */
  readonly read: () => AsyncGenerator<Draft>;
  /** From now on nothing is held for another look. */
  readonly lookLast: () => void;
}

interface Speaking {
  readonly addProblem: (it: string) => void;
  readonly complain: (it: string) => void;
}

/** Drafts whose texts are kept from the first look to the second, rather than read twice. */
const longestHeld = 1024 * 1024;

export function createQueue({ files: names, stdinName }: LintArguments, { addProblem, complain }: Speaking): Queue {
  const files: string[] = [];
  for (const { file, problem, note } of findFiles(names)) {
    if (problem !== undefined) addProblem(`${file}: ${problem}`);
    else if (note !== undefined) complain(`${file}: ${note}`);
    else files.push(file);
  }
  const held = new Map<string, Draft>();
  const failed = new Set<string>();
  let length = 0;
  let isLast = false;

  const readDraft = async (file: string): Promise<Draft | undefined> => {
    const known = held.get(file);
    if (known) {
      if (isLast) held.delete(file);
      return known;
    }
    const content = await readFile(file);
    const isStandardInput = file === standardInput;
    const name = isStandardInput ? (stdinName ?? file) : file;
    if ('problem' in content) {
      failed.add(file);
      addProblem(`${name}: ${content.problem}`);
      return undefined;
    }
    const named = { file: name, isStandardInput };
    if ('tooLong' in content) return { ...named, ...unread, tooLong: tooLong(content.tooLong) };
    const { isFile, ...rest } = content;
    const source = new Source(content.text);
    const draft: Draft = { ...named, ...rest, source, readAgain: isFile ? readerOf(file) : keeperOf(source) };
    length += source.text.length;
    if (!isLast && (length < longestHeld || !isFile)) held.set(file, draft);
    return draft;
  };

  return {
    files,
    read: async function* () {
      for (const file of files) {
        if (failed.has(file)) continue;
        const draft = await readDraft(file);
        if (draft) yield draft;
        // Who listens for the end of the output is heard between two turns of the loop.
        await setImmediate();
      }
    },
    lookLast: () => {
      isLast = true;
    },
  };
}

const unread = { source: new Source(''), mark: '', encode: () => Buffer.of(), readAgain: () => undefined };

const keeperOf = (source: Source) => () => source;

/** Holds the name and nothing of the text. */
const readerOf = (file: string) => (): Source | undefined => {
  const content = readFileNow(file);
  return 'text' in content ? new Source(content.text) : undefined;
};
