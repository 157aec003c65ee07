import type { Severity } from '../lint/rule';

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Resolves when more can be taken. */
  readonly write: (output: string | Buffer) => Promise<void>;
  /** A word beside the results. */
  readonly tell: (text: string) => void;
  readonly complain: (problem: string) => void;
  /** False once nobody takes the results any more. */
  readonly isRead: () => boolean;
  readonly hasColours: boolean;
}

export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  let isOpen = true;
  let resume: (() => void) | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    resume?.();
    // Nobody reads on, as in `thao check | head`: nothing to complain about.
    if (error.code === 'EPIPE' || error.code === 'EOF') return;
    stderr.write(`thao: không in ra được: ${error.code}\n`);
    process.exit(2);
  });
  stdout.on('drain', () => resume?.());
  stderr.on('error', () => {});
  return {
    write: (output) =>
      new Promise((resolve) => {
        resume = resolve;
        if (!isOpen || output.length === 0 || stdout.write(output)) resolve();
      }),
    tell: (text) => {
      stderr.write(`${text}\n`);
    },
    complain: (problem) => {
      stderr.write(`thao: ${printable(problem)}\n`);
    },
    isRead: () => isOpen,
    hasColours: stdout.isTTY === true && stdout.hasColors(),
  };
}

/** A draft may hold anything, and a terminal obeys control characters. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '·');

export type Paint = (text: string, colour: Colour) => string;
export type Colour = keyof typeof codes;

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };

export const painter =
  (hasColours: boolean): Paint =>
  (text, colour) =>
    hasColours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;

export const severityColours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/** How many columns a character takes: none for a mark over a letter, two for an emoji. */
export function width(character: string): number {
  if (character < '\u0300') return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]$/u.test(
    character,
  )
    ? 2
    : 1;
}
