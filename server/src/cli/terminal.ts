import type { Severity } from '../lint/rule';
import { reasonOf } from '../node/reason';

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Resolves when more can be taken. */
  readonly write: (output: string | Buffer) => Promise<void>;
  /** A word beside the results. */
  readonly tell: (text: string) => void;
  readonly complain: (problem: string) => void;
  /** How far the work is: seen by who sits before a terminal and has waited for a while. */
  readonly showProgress: (progress: Progress) => void;
  readonly hideProgress: () => void;
  /** False once nobody takes the results any more. */
  readonly isRead: () => boolean;
  readonly hasColours: boolean;
  /** Whether results go before the eyes of somebody, and not into a file or another program. */
  readonly isSeen: boolean;
}

export interface Progress {
  readonly doing: string;
  readonly done: number;
  readonly all: number;
}

interface Output {
  readonly isTTY?: boolean;
  readonly write: (output: string | Buffer) => boolean;
  readonly on: (event: string, listener: (error: NodeJS.ErrnoException) => void) => unknown;
  readonly hasColors?: (env?: object) => boolean;
}

export interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  readonly exit: (status: number) => void;
}

const patience = 1000;
const pause = 100;
const eraseLine = '\r\u001b[K';

export function openTerminal({ stdout, stderr, env, now, exit }: Surroundings): Terminal {
  let isOpen = true;
  let resume: (() => void) | undefined;
  stdout.on('error', (error) => {
    isOpen = false;
    resume?.();
    // Nobody reads on, as in `thao check | head`: nothing to complain about.
    if (error.code === 'EPIPE' || error.code === 'EOF') return;
    stderr.write(`thao: không in ra được: ${reasonOf(error)}\n`);
    exit(2);
  });
  stdout.on('drain', () => resume?.());
  stderr.on('error', () => {});

  const mayShow = stderr.isTTY === true && !env.CI && env.TERM !== 'dumb';
  const start = now();
  let last = start + patience - pause;
  let isShown = false;
  const hideProgress = (): void => {
    if (isShown) stderr.write(eraseLine);
    isShown = false;
  };
  return {
    write: (output) =>
      new Promise((resolve) => {
        resume = resolve;
        if (0 < output.length) hideProgress();
        if (!isOpen || output.length === 0 || stdout.write(output)) resolve();
      }),
    tell: (text) => {
      hideProgress();
      stderr.write(`${text}\n`);
    },
    complain: (problem) => {
      hideProgress();
      stderr.write(`thao: ${printable(problem)}\n`);
    },
    showProgress: ({ doing, done, all }) => {
      if (!mayShow || all < 2 || now() < last + pause) return;
      last = now();
      isShown = true;
      stderr.write(`${eraseLine}${doing} ${done}/${all} tệp`);
    },
    hideProgress,
    isRead: () => isOpen,
    hasColours: hasColours(stdout, env),
    isSeen: stdout.isTTY === true,
  };
}

/** Asked for or refused by who knows, or else as the terminal is. */
function hasColours(stdout: Output, env: Surroundings['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && stdout.hasColors?.(env) === true;
}

/**
 * A draft may hold anything, and a terminal obeys control characters; others are not seen, or turn the line about. What joins two
 * emoji to one stays.
 */
export const printable = (text: string): string =>
  mayBeUnseen.test(text) ? text.replace(unseen, (_all, joiner: string | undefined) => joiner ?? '·') : text;

const mayBeUnseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const unseen = /((?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D)|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

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

const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]$/u;

/** How many columns a character takes: none for a mark over a letter, two for an emoji. */
export function width(character: string): number {
  if (character < '\u0300') return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
