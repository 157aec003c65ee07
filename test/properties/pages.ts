// Sets our own drafts in pages, as a PDF has them, so that what is taken out of the pages again can be held against what was put in.
import fc from 'fast-check';
import { samples } from '../seeds/real-plans';

/** How a text comes out of its pages. */
export interface Setting {
  readonly width: number;
  readonly linesOnPage: number;
  readonly numbers: 'none' | 'plain' | 'dashes' | 'told' | 'of';
  readonly feeds: boolean;
  readonly head: string | undefined;
  /** A blank line between any two lines. */
  readonly isLoose: boolean;
  readonly trailing: string;
  readonly newline: '\n' | '\r\n';
}

export const setting: fc.Arbitrary<Setting> = fc.record({
  width: fc.integer({ min: 60, max: 100 }),
  linesOnPage: fc.integer({ min: 24, max: 45 }),
  numbers: fc.constantFrom('none', 'plain', 'dashes', 'told', 'of'),
  feeds: fc.boolean(),
  head: fc.constantFrom(undefined, undefined, 'Kế hoạch công tác của Văn phòng, bản ban hành nội bộ'),
  isLoose: fc.boolean(),
  trailing: fc.constantFrom('', ' '),
  newline: fc.constantFrom('\n', '\r\n'),
});

/** The paragraphs of our drafts that are words: tables and comments are not set here. */
export const paragraphs: readonly (readonly string[])[] = samples
  .filter(({ name }) => /\.kehoach$/u.test(name))
  .map(({ text }) => text.split('\n').filter((it) => it.trim() !== '' && !/^(?:\||<!--|\[\^)/u.test(it)));

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && width < current.length + 1 + word.length) {
      lines.push(current);
      current = word;
    } else current += (current === '' ? '' : ' ') + word;
  }
  return [...lines, current];
}

const numberOf = (page: number, pages: number): Readonly<Record<Setting['numbers'], string | undefined>> => ({
  none: undefined,
  plain: String(page),
  dashes: `- ${page} -`,
  told: `Trang ${page}`,
  of: `${page}/${pages}`,
});

export function setInPages(text: readonly string[], it: Setting): { readonly text: string; readonly dropped: number } {
  const lines = text.flatMap((line) => wrapLine(line, it.width));
  const pages = Math.ceil(lines.length / it.linesOnPage);
  const out: string[] = [];
  let dropped = 0;
  for (let page = 1; page <= pages; page++) {
    // The first page shows neither its number nor the running head, and one that comes but once does not run.
    const head = pages < 3 ? undefined : it.head;
    const furniture = page === 1 ? [] : [head, numberOf(page, pages)[it.numbers]].filter((one) => one !== undefined);
    dropped += furniture.length;
    const own = [...furniture, ...lines.slice((page - 1) * it.linesOnPage, page * it.linesOnPage)];
    out.push(...own.map((line, i) => (i === 0 && page !== 1 && it.feeds ? '\f' : '') + line + it.trailing));
  }
  return { text: out.join(it.newline.repeat(it.isLoose ? 2 : 1)) + it.newline, dropped };
}
