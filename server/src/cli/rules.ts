import { type Example, type Profile, profiles, type RuleInfo, type Severity } from '../lint/rule';
import { rulesByGroup } from '../rules/index';
import { describedRules, engineFindings } from './described-rules';
import { painter, severityColours, severityNames, type Terminal } from './terminal';

/** `thao rules`: the list, or the page of one rule. */
export async function printRules(id: string | undefined, terminal: Terminal): Promise<number> {
  if (id === undefined) {
    await terminal.write(list(terminal));
    return 0;
  }
  const rule = describedRules.find((it) => it.id === id);
  if (rule) {
    await terminal.write(page(rule, terminal));
    return 0;
  }
  const near = describedRules.filter((it) => it.id.split('-').some((word) => id.split('-').includes(word)));
  const hint = near.length === 0 ? '' : `; gần giống: ${near.map((it) => it.id).join(', ')}`;
  terminal.complain(`Không có quy tắc nào tên “${id}”${hint}`);
  return 2;
}

function list({ hasColours }: Terminal): string {
  const paint = painter(hasColours);
  const widest = Math.max(...describedRules.map((it) => it.id.length));
  const row = (it: RuleInfo): string => {
    const severity = it.isOff ? 'tắt' : severityNames[it.severity];
    return `  ${it.id.padEnd(widest)}  ${paint(severity.padEnd(9), severityColours[it.severity])}  ${it.title}\n`;
  };
  const groups = new Map<string, RuleInfo[]>();
  for (const { group, rule } of rulesByGroup) groups.set(group, [...(groups.get(group) ?? []), rule]);
  groups.set('thao', [...engineFindings]);
  return [...groups].map(([group, rules]) => `${paint(group, 'bold')}\n${rules.map(row).join('')}`).join('\n');
}

function page(rule: RuleInfo, { hasColours }: Terminal): string {
  const paint = painter(hasColours);
  const part = (title: string, text: string): string => `\n${paint(title, 'bold')}\n${indent(text)}\n`;
  const wrong = rule.examples.find((it) => it.text.includes('⟦'));
  const right = rule.examples.find((it) => !it.text.includes('⟦'));
  return [
    `${paint(rule.id, 'bold')} · ${severityOf(rule)}\n${rule.title}\n`,
    part('Vì sao', wrap(rule.why)),
    rule.law === undefined ? '' : part('Căn cứ', wrap(rule.law)),
    wrong ? part('Sai', withCarets(wrong)) : '',
    wrong?.fixed === undefined ? '' : part('Sửa thành', wrong.fixed.trimEnd()),
    right ? part('Không báo', right.text.trimEnd()) : '',
    engineFindings.includes(rule) ? '' : part('Cách tắt', silencing(rule.id)),
  ].join('');
}

const profileNames: Readonly<Record<Profile, string>> = {
  'du-thao': 'dự thảo',
  'trinh-ky': 'trình ký',
  'phat-hanh': 'phát hành',
};

function severityOf(rule: RuleInfo): string {
  const name = (it: Severity | 'off'): string => (it === 'off' ? 'tắt' : severityNames[it]);
  const others = profiles.flatMap((it) => {
    const severity = rule.profiles?.[it];
    return severity === undefined ? [] : [`${name(severity)} khi ${profileNames[it]}`];
  });
  return [rule.isOff ? 'mặc định tắt' : name(rule.severity), ...others].join(', ');
}

const silencing = (id: string): string =>
  [
    'một chỗ, bằng dòng này ngay trước đoạn văn (ở đầu tệp thì cho cả tệp):',
    `  <!-- thảo: bỏ qua ${id}: lý do -->`,
    'mọi nơi, hoặc đổi mức, trong .vscode/settings.json:',
    `  "thao.rules": { "${id}": "off" }`,
  ].join('\n');

/** Under each line of the example carets where it is wrong. */
function withCarets({ text }: Example): string {
  const rows: string[] = [];
  let depth = 0;
  for (const line of text.trimEnd().split('\n')) {
    let words = '';
    let carets = '';
    for (const it of line) {
      if (it === '⟦') depth++;
      else if (it === '⟧') depth--;
      else {
        words += it;
        carets += 0 < depth ? '^' : ' ';
      }
      if (it === '⟧' && !carets.endsWith('^')) carets += '^';
    }
    rows.push(words, ...(carets.trim() === '' ? [] : [carets.trimEnd()]));
  }
  return rows.join('\n');
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
