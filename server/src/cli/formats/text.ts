import { countsInWords, severityNames } from '../../lint/words';
import { painter, printable, severityColours } from '../terminal';
import { excerpt } from './excerpt';
import { type Checked, notAll, type Printer, placeOf, type Totals } from './format';
import { locator } from './location';

const widest = Math.max(...Object.values(severityNames).map((it) => it.length));

/** For people: a line for each finding, the words it is about, and a summary. */
export function textPrinter({ hasColours }: { readonly hasColours: boolean }): Printer {
  const paint = painter(hasColours);

  const { fileAt } = locator();
  const place = ({ file, source }: Place, offset: number): string => {
    const { line, column } = placeOf(source, offset);
    return `${file}:${line}:${column}`;
  };

  const file = (checked: Checked): string => {
    const here = { file: printable(checked.file), source: checked.source };
    let text = '';
    for (const it of checked.findings) {
      const severity = paint(severityNames[it.severity].padEnd(widest), severityColours[it.severity]);
      const id = paint(`[${it.rule}]`, 'dim');
      text += `${paint(place(here, it.span.start), 'bold')}  ${severity}  ${printable(it.message)}  ${id}\n`;
      const words = excerpt(checked.source, it.span);
      if (words) text += `    ${words.line}\n    ${paint(words.carets, severityColours[it.severity])}\n`;
      for (const [i, fix] of (it.fixes ?? []).entries())
        if (i === 0 || fix.isChoice) text += `    → ${printable(fix.title)}\n`;
      for (const other of it.related ?? []) {
        const where = other.plan ? { file: printable(fileAt(other.plan.uri)), source: other.plan.lines } : here;
        text += `    ${place(where, other.span.start)}  ${printable(other.message)}\n`;
      }
    }
    return text;
  };

  return { start: '', file, first: '', between: '', end: summary };
}

interface Place {
  /** As it is printed. */
  readonly file: string;
  readonly source: Parameters<typeof placeOf>[0];
}

function summary({ files, counts, safe, unsafe, problems }: Totals): string {
  const lines: string[] = [];
  if (0 < files) lines.push(`Đã kiểm tra ${files} tệp: ${countsInWords(counts) || 'không có lỗi nào'}`);
  if (0 < problems.length) lines.push(notAll('kiểm tra', problems.length));
  const fixable = [
    ...(0 < safe ? [`“thao fix” sửa được ${safe} chỗ`] : []),
    ...(0 < unsafe ? [`“thao fix --unsafe” sửa ${0 < safe ? 'thêm' : 'được'} ${unsafe} chỗ cần xem lại`] : []),
  ];
  if (0 < fixable.length) lines.push(fixable.join(', '));
  return lines.map((it) => `${it}\n`).join('');
}
