import type { LintFinding } from '../../lint/lint';
import { type Severity, severities } from '../../lint/rule';
import type { Source } from '../../text/source';

/** A draft with what is wrong in it. */
export interface Checked {
  readonly file: string;
  readonly source: Source;
  readonly findings: readonly LintFinding[];
}

/**
 * A way to print findings. Each file is printed as soon as it is checked, so that a thousand need no more memory than one, and says
 * nothing of the others, so that it does not matter who has checked it.
 */
export interface Printer {
  readonly start: string;
  /** Nothing where there is nothing to be said of the file. */
  readonly file: (checked: Checked) => string;
  /** What stands before the first file that something is said of, and between those. */
  readonly first: string;
  readonly between: string;
  readonly end: (totals: Totals) => string;
}

export interface Totals {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of the findings `thao fix` would repair, and how many more with `--unsafe`. */
  readonly safe: number;
  readonly unsafe: number;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

export const noFindings: Readonly<Record<Severity, number>> = { error: 0, warning: 0, information: 0, hint: 0 };

/** Where something went wrong, the last line says so, whatever was found in the rest. */
export const notAll = (done: 'kiểm tra' | 'sửa', problems: number): string =>
  `Chưa ${done} được hết: ${problems} trục trặc, xem các dòng bắt đầu bằng “thao:”`;

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

/** A place as people count it: lines and columns from 1. */
export function placeOf(
  source: Pick<Source, 'positionAt'>,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line, character } = source.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

/** How JSON is written: with the letters themselves, or with numbers for all that a pipe may take for something else. */
export interface JsonStyle {
  readonly isAscii: boolean;
}

/** JSON that may also be looked at: what a terminal obeys, and what turns a line about, is written by its number. */
export const writeJson = (value: unknown, { isAscii }: JsonStyle): string =>
  JSON.stringify(value).replace(isAscii ? /[^ -~]/gu : /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, byNumber);

function byNumber(character: string): string {
  let written = '';
  for (let i = 0; i < character.length; i++) {
    written += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }
  return written;
}
