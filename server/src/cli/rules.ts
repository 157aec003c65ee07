import { describedRules } from '../features/pages/described-rules';
import { type RulePage, ruleList, rulePage } from '../features/pages/pages';
import { severityName, usualSeverities } from '../lint/words';
import { nearest } from './near';
import { painter, severityColours, type Terminal } from './terminal';

/** `thao rules`: the list, or the page of one rule. */
export async function printRules(id: string | undefined, terminal: Terminal): Promise<number> {
  if (id === undefined) {
    await terminal.write(list(terminal));
    return 0;
  }
  const page = rulePage((await import('../rules/guides')).guides, id);
  if (page) {
    await terminal.write(layOut(page, terminal));
    return 0;
  }
  const ids = describedRules.map((it) => it.id);
  const meant = nearest(id, ids);
  const words = id.split('-');
  const near = meant === undefined ? ids.filter((it) => it.split('-').some((word) => words.includes(word))) : [meant];
  const hint = near.length === 0 ? '; xem “thao rules”' : `; gần giống: ${near.join(', ')}`;
  terminal.complain(`Không có quy tắc nào tên “${id}”${hint}`);
  return 2;
}

function list({ hasColours }: Terminal): string {
  const paint = painter(hasColours);
  const named = ruleList.map((it) => ({ ...it, severities: usualSeverities(it.rule).map(severityName).join(' → ') }));
  const widest = Math.max(...named.map((it) => it.rule.id.length));
  const longest = Math.max(...named.map((it) => it.severities.length));
  const groups = new Map<string, string>();
  for (const { group, rule, severities } of named) {
    const severity = paint(severities.padEnd(longest), severityColours[rule.severity]);
    groups.set(group, `${groups.get(group) ?? ''}  ${rule.id.padEnd(widest)}  ${severity}  ${rule.title}\n`);
  }
  const head = 'Ba mức cách nhau bằng mũi tên là ở giai đoạn dự thảo → trình ký → phát hành\n';
  return [head, ...[...groups].map(([group, rows]) => `${paint(group, 'bold')}\n${rows}`)].join('\n');
}

function layOut({ id, title, parts }: RulePage, { hasColours }: Terminal): string {
  const paint = painter(hasColours);
  const written = parts.map(
    ({ heading, text, isVerbatim }) =>
      `${heading === '' ? '' : `\n${paint(heading, 'bold')}\n`}${indent(isVerbatim ? text : wrap(text))}\n`,
  );
  return `${paint(id, 'bold')}\n${title}\n${written.join('')}`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gmu, '  ');

/** Lines no wider than a page, cut at spaces. */
function wrap(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.pop() as string;
    if (line === '') lines.push(word);
    else if (line.length + word.length < 96) lines.push(`${line} ${word}`);
    else lines.push(line, word);
  }
  return lines.join('\n');
}
