import type { Change, ChangeKind } from '../../text/rewriting';
import type { Source } from '../../text/source';

interface Telling {
  /** In a sentence that begins with “Đã”. */
  readonly count: (count: number) => string;
  /** The heading of its list; absent where there is nothing to read. */
  readonly heading?: string;
  /** What was written is not what is there now, and both are shown. */
  readonly isChange?: boolean;
}

/** In the order in which they are told: what is gone comes before what is other. */
const tellings: Readonly<Record<ChangeKind, Telling>> = {
  joined: { count: (it) => `nối ${it} dòng` },
  'page-number': { count: (it) => `bỏ ${it} số trang`, heading: 'Số trang đã bỏ' },
  'page-line': {
    count: (it) => `bỏ ${it} dòng đầu trang hoặc chân trang`,
    heading: 'Dòng đầu trang hoặc chân trang đã bỏ',
  },
  hidden: { count: (it) => `bỏ ${it} chỗ có ký tự ẩn`, heading: 'Ký tự ẩn đã bỏ' },
  'note-moved': {
    count: (it) => `đưa ${it} chú thích xuống dưới đoạn`,
    heading: 'Chú thích đã đưa xuống dưới đoạn',
    isChange: true,
  },
  note: { count: (it) => `ghi lại ${it} số chú thích`, heading: 'Số chú thích đã ghi lại', isChange: true },
  bullet: { count: (it) => `đổi ${it} dấu đầu dòng`, heading: 'Dấu đầu dòng đã đổi', isChange: true },
  'old-code': { count: (it) => `chuyển ${it} dòng từ mã cũ`, heading: 'Dòng đã chuyển từ mã cũ', isChange: true },
  composed: { count: (it) => `ghép dấu vào ${it} chữ`, heading: 'Chữ đã ghép dấu', isChange: true },
  ligature: { count: (it) => `tách ${it} chữ dính`, heading: 'Chữ dính đã tách', isChange: true },
  space: { count: (it) => `sửa ${it} chỗ thừa dấu cách` },
};

const kinds = Object.keys(tellings) as readonly ChangeKind[];

/** `Đã nối 212 dòng, bỏ 9 số trang`. */
export function summary(changes: readonly Change[]): string {
  const parts = kinds.flatMap((kind) => {
    const count = changes.filter((it) => it.kind === kind).length;
    return count === 0 ? [] : [tellings[kind].count(count)];
  });
  return `Đã ${parts.join(', ')}`;
}

/** What the list of a clean-up needs beside its changes. */
export interface ReportOf {
  /** The text as it was. */
  readonly source: Source;
  /** How many lines stand above it in its document. */
  readonly linesAbove: number;
}

/** A page that lists all that was dropped or changed, with the line where it stood; empty where only lines were joined. */
export function report(changes: readonly Change[], { source, linesAbove }: ReportOf): string {
  const lineOf = (it: Change): number => source.lineAt(it.at.start) + 1 + linesAbove;
  const sections = kinds.flatMap((kind) => {
    const { heading, isChange } = tellings[kind];
    const own = changes.filter((it) => it.kind === kind);
    if (heading === undefined || own.length === 0) return [];
    const head = isChange ? '| Dòng | Trước | Sau |\n| ---: | --- | --- |' : '| Dòng | Đã bỏ |\n| ---: | --- |';
    const rows = foldRows(
      own.map((it) => ({ line: lineOf(it), cells: isChange ? [it.before, it.after] : [it.before] })),
    );
    const shown = rows.slice(0, mostRows).map((it) => `| ${it.lines} | ${it.cells.map(toCell).join(' | ')} |`);
    const rest = rows.length - shown.length;
    const more = 0 < rest ? `\n\nvà ${rest} chỗ nữa` : '';
    return [`## ${heading} (${own.length})\n\n${head}\n${shown.join('\n')}${more}`];
  });
  if (sections.length === 0) return '';
  const intro = `${summary(changes)}. Số dòng là của văn bản trước khi nối. Hoàn tác một lần (Ctrl+Z) là trở lại như cũ.`;
  return `# Những gì đã bỏ và đổi khi nối dòng\n\n${intro}\n\n${sections.join('\n\n')}\n`;
}

const mostRows = 500;
const mostLines = 8;

/** The same thing in many places is one row. */
function foldRows(
  all: readonly { readonly line: number; readonly cells: readonly string[] }[],
): readonly { readonly lines: string; readonly cells: readonly string[] }[] {
  const byCells = new Map<string, { readonly cells: readonly string[]; readonly lines: number[] }>();
  for (const { line, cells } of all) {
    const key = JSON.stringify(cells);
    const known = byCells.get(key);
    if (known) known.lines.push(line);
    else byCells.set(key, { cells, lines: [line] });
  }
  return [...byCells.values()].map(({ cells, lines }) => {
    const more = lines.length - mostLines;
    const shown = lines.slice(0, mostLines).join(', ');
    return { cells, lines: 0 < more ? `${shown} và ${more} chỗ nữa` : shown };
  });
}

const signNames: Readonly<Record<string, string>> = {
  '\u00ad': 'dấu nối mềm',
  '\u200b': 'dấu cách không độ rộng',
  '\u2060': 'dấu nối không độ rộng',
  '\ufeff': 'dấu đầu tệp',
};
const unseen = /[\p{Cc}\p{Cf}]/gu;
/** What the fonts of Word draw, no other font has. */
const ofWord = /\p{Co}/gu;
const markup = /[\\`*_{}[\]()<>#+!|~&-]/gu;
const longestCell = 400;

function toCell(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  const shown = words.length <= longestCell ? words : `${words.slice(0, longestCell)}…`;
  return shown
    .replace(markup, (it) => `\\${it}`)
    .replace(ofWord, '(ký hiệu của Word)')
    .replace(unseen, (it) => `(${signNames[it] ?? `U+${codeOf(it)}`})`);
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
