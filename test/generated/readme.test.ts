import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../../server/src/lint/rule';
import { rulesByGroup } from '../../server/src/rules/index';

const severityNames: Record<string, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};
const groupNames: Record<string, string> = {
  assignments: 'Phân công',
  bodies: 'Cơ quan đã đổi tên, sáp nhập',
  capitals: 'Viết hoa',
  characters: 'Ký tự, dấu câu',
  citations: 'Viện dẫn',
  dates: 'Ngày tháng, thời hạn',
  extraction: 'Bản chép từ PDF',
  header: 'Phần đầu văn bản',
  numbering: 'Đánh số',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  spelling: 'Chính tả, dùng từ',
  structure: 'Bố cục',
  workspace: 'Giữa các bản kế hoạch',
};

const row = ({ id, title, severity, isOff }: Rule): string =>
  `| \`${id}\` | ${title} | ${isOff ? 'tắt' : severityNames[severity]} |`;

/** The tables between the two marks of README.md. */
function ruleTables(): string {
  const groups = [...new Set(rulesByGroup.map((it) => it.group))];
  return groups
    .map((group) => {
      const rows = rulesByGroup.filter((it) => it.group === group).map((it) => row(it.rule));
      return [
        `### ${groupNames[group] ?? group}`,
        '',
        '| Quy tắc | Nội dung | Mức |',
        '| --- | --- | --- |',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

describe('README.md', () => {
  it('names every rule', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [before = '', rest = ''] = readme.split('<!-- rules -->\n');
    const after = rest.split('<!-- /rules -->')[1] ?? '';
    const expected = `${before}<!-- rules -->\n${ruleTables()}\n<!-- /rules -->${after}`;
    if (process.env.UPDATE) writeFileSync('README.md', expected);
    assert.equal(readFileSync('README.md', 'utf8'), expected, 'run `npm run generate`');
  });

  it('names every group in Vietnamese', () => {
    for (const { group } of rulesByGroup) assert.ok(groupNames[group], group);
  });

  it('names every command that package.json has', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys(scripts)) {
      if (/^(?:test:(?:host|ui)|vscode:prepublish)$/u.test(name)) continue;
      const call = name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`;
      assert.ok(readme.includes(call), call);
    }
  });
});
