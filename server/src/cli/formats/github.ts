import type { Severity } from '../../lint/rule';
import { standardInput } from '../files/files';
import { type Checked, type Printer, placeOf, type Totals } from './format';
import { locator } from './location';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubPrinter(): Printer {
  const { relativePath } = locator();
  const file = ({ file, source, findings }: Checked): string =>
    findings
      .map((it) => {
        const start = placeOf(source, it.span.start);
        const end = placeOf(source, it.span.end);
        const properties = {
          ...(file !== standardInput && { file: relativePath(file) }),
          line: start.line,
          endLine: end.line,
          // A column means something to GitHub on a single line only.
          ...(start.line === end.line && { col: start.column, endColumn: end.column }),
          title: it.rule,
        };
        const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${commands[it.severity]} ${written.join(',')}::${escapeData(it.message)}\n`;
      })
      .join('');
  const end = ({ problems }: Totals): string => problems.map((it) => `::error::${escapeData(it)}\n`).join('');
  return { start: '', file, first: '', between: '', end };
}

const escapeData = (text: string): string =>
  text
    .replace(/%/gu, '%25')
    .replace(/\r/gu, '%0D')
    .replace(/\n/gu, '%0A')
    .replace(/\p{Cc}/gu, '·');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
