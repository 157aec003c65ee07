import { diff } from '../text/diff';

/** The difference between two texts as `patch` reads it, three lines around each change; nothing when there is none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const lines = toLines(before);
  const groups = groupChanges(changedLines(before, lines, after));
  let moved = 0;
  let hunks = '';
  for (const changes of groups) {
    hunks += writeHunk(changes, lines, moved);
    for (const it of changes) moved += it.lines.length - (it.end - it.start);
  }
  const name = patchName(file);
  return hunks === '' ? '' : `--- ${name}\n+++ ${name}\n${hunks}`;
}

/** As git writes names that would break the line. */
const patchName = (file: string): string =>
  /["\\\p{Cc}]/u.test(file)
    ? `"${file.replace(/["\\]/gu, '\\$&').replace(/\p{Cc}/gu, (it) => `\\${it.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`
    : file;

const context = 3;

/** Lines from `start` up to `end` became other lines. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Each with what ends it: CRLF for LF and a missing last newline are differences too. */
const toLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

function changedLines(before: string, lines: readonly string[], after: string): readonly Change[] {
  const starts = [0];
  for (const it of lines) starts.push((starts.at(-1) as number) + it.length);
  const changes: Change[] = [];
  const edits = diff(before, after);
  let line = 0;
  for (let i = 0; i < edits.length; ) {
    while (line + 1 < lines.length && (starts[line + 1] as number) <= (edits[i]?.span.start as number)) line++;
    const start = line;
    let text = '';
    let at = starts[start] as number;
    // Edits of one line, and those that begin in the line where the one before ends, are one change.
    do {
      const edit = edits[i++] as (typeof edits)[number];
      text += before.slice(at, edit.span.start) + edit.text;
      at = edit.span.end;
      while (line < lines.length && (starts[line] as number) < at) line++;
      const endsLine = at === starts[line] && (text === '' || text.endsWith('\n'));
      if (!endsLine && at === starts[line]) line++;
    } while (i < edits.length && (edits[i]?.span.start as number) < (starts[line] ?? before.length));
    line = Math.min(line, lines.length);
    changes.push({ start, end: line, lines: toLines(text + before.slice(at, starts[line])) });
  }
  return changes;
}

/** Changes whose surroundings meet are printed together. */
function groupChanges(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.start - last.end <= 2 * context) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function writeHunk(changes: readonly Change[], lines: readonly string[], moved: number): string {
  const first = changes[0] as Change;
  const last = changes.at(-1) as Change;
  const start = Math.max(0, first.start - context);
  const end = Math.min(lines.length, last.end + context);
  let body = '';
  let grown = 0;
  let at = start;
  for (const change of changes) {
    body += writeLines(' ', lines.slice(at, change.start));
    body += writeLines('-', lines.slice(change.start, change.end));
    body += writeLines('+', change.lines);
    grown += change.lines.length - (change.end - change.start);
    at = change.end;
  }
  body += writeLines(' ', lines.slice(at, end));
  return `@@ -${range(start, end)} +${range(start + moved, end + moved + grown)} @@\n${body}`;
}

/** An empty stretch is named by the line before it. */
const range = (start: number, end: number): string => `${start < end ? start + 1 : start},${end - start}`;

const writeLines = (sign: string, lines: readonly string[]): string =>
  lines.map((it) => sign + (it.endsWith('\n') ? it : `${it}\n\\ No newline at end of file\n`)).join('');
