import { romanValue, toRoman } from '../../syntax/marker';
import { type Block, type Paragraph, place, remember } from '../../syntax/paragraph';
import { type Edit, replace } from '../../text/edit';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import type { Plan } from '../plan';

/** A number in the first column of a table that does not go on from the one above. */
export interface TableSlip {
  readonly kind: 'gap' | 'duplicate' | 'restart';
  readonly span: Span;
  readonly label: string;
  readonly before: string | undefined;
  /** The row above with the same number. */
  readonly witness: Span | undefined;
  readonly repair: { readonly title: string; readonly edits: readonly Edit[] };
}

/** The slips of the columns `STT` and `TT`; a column with more than one is not numbered row by row. */
export const tableSlips: (plan: Plan) => readonly TableSlip[] = remember((plan: Plan) =>
  columnsOf(plan).flatMap((column) => {
    const slips = column.runs.map((it) => findSlip(it, column)).filter((it) => it !== undefined);
    return slips.length === 1 ? slips : [];
  }),
);

/** A number in its cell. */
interface Numbered {
  readonly value: number;
  readonly label: string;
  readonly span: Span;
}

type Run = readonly Numbered[];

interface Column {
  /** The numbers below each heading of a group, and the numerals of those headings. */
  readonly runs: readonly Run[];
  /** The numbers begin again below each numeral. */
  readonly isGrouped: boolean;
}

const head = /^\|?[\s*]{0,9}(?:STT|Stt|TT|Số TT|Số thứ tự)[\s*]{0,9}[|\t]/u;
const cell = /^(?<lead>\|?[\s*]{0,9})(?<words>[^|\t]{0,40}?)[\s*]{0,9}[|\t]/u;

/** `| 1 | 2 | 3 |` below the heads: the columns are numbered. */
const columnNumbers = /^\|?\s{0,9}1\s{0,9}[|\t]\s{0,9}2\s{0,9}[|\t]/u;

function columnsOf({ blocks }: Plan): readonly Column[] {
  const columns: Column[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { paragraph } = blocks[i] as Block;
    if (!isHead(paragraph)) continue;
    const rows: Block[] = [];
    for (i++; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      const { kind, text } = block.paragraph;
      const isLine = kind === 'rule' && !/\.{2}/u.test(text);
      if (kind === 'page-number' || isLine || kind === 'comment') continue;
      if (!/[|\t]/u.test(text) || (1 < borders(paragraph.text) && isItem(text))) break;
      rows.push(block);
    }
    i--;
    columns.push(readColumn(rows));
  }
  return columns;
}

const borders = (text: string): number => allMatches(text, /[|\t]/gu).length;

/** Pasted from Word, a list has a tab behind its numbers: `3.⇥Kinh phí` below a table is no row of it. */
const isItem = (text: string): boolean => borders(text) === 1 && /^\d{1,3}\.\t/u.test(text);

const isHead = remember(({ text }: Paragraph): boolean => head.test(text));

/** A row that stands for several, `3 - 5` or `…`: those below count on from the last of them. */
const several = /^(?:\d{1,3}\s?(?:[-–+,;&/]|và|đến)\s?\d{1,3}\.?|…|\.{2,})$/u;

/** A row whose first cell holds anything but a number begins a group: below it the numbers may begin again. */
function readColumn(rows: readonly Block[]): Column {
  const runs: Numbered[][] = [];
  const groups: Numbered[] = [];
  let run: Numbered[] = [];
  const close = (): void => {
    if (run.length !== 0) runs.push(run);
    run = [];
  };
  for (const block of rows) {
    const { text } = block.paragraph;
    const { lead = '', words = 'heading' } = cell.exec(text)?.groups ?? {};
    if (isHead(block.paragraph) || /^[-:–—]+$/u.test(words) || columnNumbers.test(text)) continue;
    if (several.test(words)) return { runs: [], isGrouped: false };
    const label = /^\d{1,3}(?=\.?$)|^[IVX]{1,5}(?=\.?$)/u.exec(words)?.[0];
    if (label === undefined) {
      // An empty cell belongs to the row above; `1.1`, `a` and words are rows of another rank.
      if (words === '' || /^\d{1,3}(?:\.\d{1,3})+\.?$|^\p{Ll}[.)]?$|^[-+*]$/u.test(words)) continue;
      close();
      continue;
    }
    const span = place(block, { start: lead.length, end: lead.length + label.length });
    if (/^\d/u.test(label)) {
      run.push({ value: Number(label), label, span });
      continue;
    }
    close();
    groups.push({ value: romanValue(label), label, span });
  }
  close();
  const again = goingOn(runs);
  return { runs: [...again, ...(1 < groups.length ? [groups] : [])], isGrouped: 1 < groups.length && 1 < again.length };
}

/** Numbers that run through the groups are one row. */
function goingOn(runs: readonly Run[]): readonly Run[] {
  const again = runs.filter((it, i) => 0 < i && it[0]?.value === 1).length;
  return again === 0 ? [runs.flat()] : runs;
}

const fewest = 3;

/** Few rows below a numeral: 1 and 3, or the first is none; and numerals I and III, or I twice. */
function isSurelyOff([first, second]: Run): boolean {
  if (!first || !second) return false;
  const isNumeral = /^[IVX]/u.test(first.label);
  if (first.value !== 1) return !isNumeral && second.value === 2;
  return second.value === 3 || (isNumeral && second.value === 1);
}

/** The one number that is off, or from which all that follow are: more than that is no row of numbers. */
function findSlip(run: Run, { isGrouped }: Column): TableSlip | undefined {
  const first = run[0];
  if (!first || run.some((it) => Number.isNaN(it.value))) return undefined;
  if (run.length < fewest && !(isGrouped && isSurelyOff(run))) return undefined;
  const offsets = run.map((it, i) => it.value - i - 1);
  const off = offsets.flatMap((it, i) => (it === 0 ? [] : [i]));
  const from = off[0];
  if (from === undefined) return undefined;
  const slip = run[from] as Numbered;
  const before = run[from - 1];
  const right = (it: Numbered, i: number): string => (/^\d/u.test(it.label) ? String(i + 1) : toRoman(i + 1));
  const told = { span: slip.span, label: slip.label, before: before?.label };
  const twin = run.slice(0, from).findLast((it) => it.value === slip.value);
  const next = run[from + 1];
  if (off.length === 1) {
    const other = twin ?? (next?.value === slip.value ? next : undefined);
    const label = right(slip, from);
    return {
      ...told,
      kind: other ? 'duplicate' : 'gap',
      witness: other?.span,
      repair: { title: `Đổi thành ${label}`, edits: [replace(slip.span, label)] },
    };
  }
  if (off.length === 2 && offsets[from] === 1 && offsets[from + 1] === -1 && next) {
    const edits = [replace(slip.span, next.label), replace(next.span, slip.label)];
    const repair = { title: `Đổi số của dòng ${slip.label} và dòng ${next.label}`, edits };
    return { kind: 'restart', span: next.span, label: next.label, before: slip.label, witness: slip.span, repair };
  }
  const shift = offsets[from] as number;
  // One row was put in or some were taken out, and the rest counts on from there.
  const isOneStep = from !== 0 && off.length === run.length - from && offsets.slice(from).every((it) => it === shift);
  if (!isOneStep || shift < -1 || 3 < shift) return undefined;
  return {
    ...told,
    kind: shift < 0 ? 'duplicate' : 'gap',
    witness: twin?.span,
    repair: {
      title: `Đánh số lại các dòng từ ${right(slip, from)}`,
      edits: run.flatMap((it, i) => (i < from ? [] : [replace(it.span, right(it, i))])),
    },
  };
}
