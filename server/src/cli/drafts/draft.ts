import { digest } from '../../lint/flood';
import { longestFile, tooLong } from '../../lint/limit';
import type { Linter, LintFinding, LintResult, LintSettings } from '../../lint/lint';
import { buildPlan } from '../../plan/build';
import type { Others } from '../../plan/others';
import type { Reader } from '../../syntax/reading/read';
import { Source } from '../../text/source';
import { readFile, readFileNow, type Stamp, standardInput } from '../files/files';

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
  /** A pipe gives what is in it once, and is none. */
  readonly isFile: boolean;
  /** Its text, for who has let it go: nothing where it can no longer be read. */
  readonly readAgain: () => Source | undefined;
}

/** The draft of that name, or why there is none; standard input may be called something else. */
export async function readDraft(file: string, stdinName?: string): Promise<Draft | { readonly problem: string }> {
  const content = await readFile(file);
  const isStandardInput = file === standardInput;
  const named = { file: isStandardInput ? (stdinName ?? file) : file, isStandardInput };
  if ('problem' in content) return { problem: `${named.file}: ${content.problem}` };
  if ('tooLong' in content) return { ...named, ...unread, tooLong: tooLong(content.tooLong, longestFile) };
  const { isFile = false, ...rest } = content;
  const source = new Source(content.text);
  return { ...named, ...rest, source, isFile, readAgain: isFile ? readerOf(file) : keeperOf(source) };
}

const unread = {
  source: new Source(''),
  mark: '',
  encode: () => Buffer.of(),
  isFile: true,
  readAgain: () => undefined,
};

const keeperOf = (source: Source) => () => source;

/** Holds the name and nothing of the text. */
export const readerOf = (file: string) => (): Source | undefined => {
  const content = readFileNow(file);
  return 'text' in content ? new Source(content.text) : undefined;
};

/** All findings of a draft, and what is shown of them. */
export interface Linted extends LintResult {
  readonly shown: readonly LintFinding[];
}

export interface Bench {
  readonly read: Reader;
  readonly linter: Linter;
}

/** What is wrong in a draft, as it would be with this text. */
export function lintDraft(
  { tooLong }: Draft,
  source: Source,
  { read, linter, settings, others }: Bench & { readonly settings: LintSettings; readonly others: Others },
): Linted {
  if (tooLong) return { findings: [tooLong], shown: [tooLong], crashes: [] };
  const result = linter(buildPlan(source, read), settings, others);
  return { ...result, shown: digest(result, source.text.length) };
}

export const ruleCrash = (file: string, { rule, error }: { readonly rule: string; readonly error: unknown }): string =>
  `${file}: quy tắc ${rule} bị hỏng, các quy tắc khác vẫn chạy; đây là lỗi của Thảo: ${error}`;

export const draftCrash = (file: string, error: unknown): string =>
  `${file}: chưa kiểm tra được, đây là lỗi của Thảo: ${error}`;
