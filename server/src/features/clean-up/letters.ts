import { legacyOf } from '../../plan/encodings/legacy';
import { mojibakeOf } from '../../plan/encodings/mojibake';
import type { PlanText } from '../../plan/plan';
import { type Edit, replace } from '../../text/edit';
import type { Change, ChangeKind, Rewriting } from '../../text/rewriting';
import { lettersBefore, span, textOf } from '../../text/span';

/** Letters of a code from before Unicode, or read in a wrong one, written as they were meant, where that is certain. */
export function decodeOld(text: PlanText): Rewriting {
  const edits = (mojibakeOf(text) ?? legacyOf(text))?.edits ?? [];
  return {
    edits,
    changes: edits.map(({ span: at, text: after }) => ({
      kind: 'old-code',
      at,
      before: textOf(text.source.text, at),
      after,
    })),
  };
}

/** Whether letters stand for others: what looks like a sign may then be one of them. */
export const isEncoded = (text: PlanText): boolean => (mojibakeOf(text) ?? legacyOf(text)) !== undefined;

/** One kind of stranger among the letters, and what becomes of it. */
export interface Cleaner {
  readonly kind: ChangeKind;
  readonly pattern: RegExp;
  readonly write: (found: RegExpExecArray, text: string) => string;
}

export function clean(text: string, { kind, pattern, write }: Cleaner): Rewriting {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  for (const found of text.matchAll(pattern)) {
    const [before] = found;
    const after = write(found, text);
    if (after === before) continue;
    const at = span(found.index, found.index + before.length);
    edits.push(replace(at, after));
    changes.push({ kind, at, before, after });
  }
  return { edits, changes };
}

/** A hat or a horn belongs to the letter before a tone does: some programs write the tone first, and then NFC cannot join them. */
function compose(cluster: string): string {
  const letters = cluster.normalize('NFD');
  const [base = '', ...marks] = letters;
  const isHat = (it: string): boolean => it === '\u0302' || it === '\u0306' || it === '\u031b';
  const reordered = [base, ...marks.filter(isHat), ...marks.filter((it) => !isHat(it))].join('').normalize('NFC');
  return reordered.length === 1 ? reordered : cluster.normalize('NFC');
}

export const composing: Cleaner = {
  kind: 'composed',
  pattern: /[\p{L}\p{N}]?[\u0300-\u036f]+/gu,
  write: ([cluster]) => compose(cluster),
};

const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** In their order: bullets are looked for among plain spaces. */
export const cleaners: readonly Cleaner[] = [
  // A soft hyphen at the end of a line shows that its word goes on.
  { kind: 'hidden', pattern: /\u00ad[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{Ll})/gu, write: () => '' },
  {
    kind: 'hidden',
    pattern: /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu,
    // That at the very beginning is the mark of the file.
    write: ({ 0: signs, index }) => (index === 0 && signs.startsWith('\ufeff') ? '\ufeff' : ''),
  },
  // What Word leaves between the cells of a table, say.
  { kind: 'hidden', pattern: /[^\P{Cc}\s\u0080-\u009f]+/gu, write: () => '' },
  { kind: 'ligature', pattern: /[\ufb00-\ufb06]/gu, write: ([it]) => ligatures[it] as string },
  // Word's line within a paragraph.
  { kind: 'space', pattern: /[\v\u2028\u2029]/gu, write: () => '\n' },
  // A line that ends with one has it for nothing.
  {
    kind: 'space',
    pattern: /(?<![ \t\u00a0\u2000-\u200a\u202f\u205f\u3000])[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/gmu,
    write: ([blank]) => (/^[ \t]+$/u.test(blank) ? blank : ''),
  },
  { kind: 'space', pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, write: () => ' ' },
  {
    kind: 'bullet',
    pattern: /(?<=^[ \t]{0,40})[•◦‣⁃∙●▪■◆➢➤►▶❖\ue000-\uf8ff](?:[ \t]*(?:\r\n|\n|\r))?[ \t]*(?=[\p{L}\p{N}“"(])/gmu,
    write: (found, text) => (isCheckbox(found) || isRepeated(found, text) ? found[0] : '- '),
  },
  // The same signs, as they come out where their font is lost; `o` is Word's second bullet.
  {
    kind: 'bullet',
    pattern: /(?<=^[ \t]{0,40})[·§Øüov](?:\t[ \t]*| [ \t]+)(?=[\p{L}\p{N}“"(])/gmu,
    write: (found, text) => (isSecond(found, text) ? '+ ' : '- '),
  },
];

export const bulletCleaners = cleaners.filter((it) => it.kind === 'bullet');

const mostAbove = 2000;

/** `o` below another bullet begins an item of the level below. */
function isSecond({ 0: sign, index }: RegExpExecArray, text: string): boolean {
  if (!sign.startsWith('o')) return false;
  const lines = lettersBefore(text, index, mostAbove).split(/\r\n|\n|\r/u);
  const above = lines.slice(0, -1).findLast((it) => !/^\s*(?:$|o[ \t])/u.test(it));
  return above !== undefined && /^[ \t]*[-·§Øü][ \t]/u.test(above);
}

/** Boxes of Wingdings are to be ticked, and say so. */
const isCheckbox = ([sign]: RegExpExecArray): boolean => /^[\uf06f\uf071\uf0a8\uf0fc-\uf0fe]/u.test(sign);

const longestLine = 300;

/** Several of them in one line are signs of their own. */
function isRepeated({ 0: [sign], index }: RegExpExecArray, text: string): boolean {
  const rest = text.slice(index + 1, index + longestLine);
  const end = rest.search(/[\n\r]/u);
  return sign !== undefined && (end === -1 ? rest : rest.slice(0, end)).includes(sign);
}
