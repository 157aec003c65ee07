import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../../server/src/lint/rule';
import { severityName, usualSeverities } from '../../server/src/lint/words';
import { groupNames } from '../../server/src/rules/groups';
import { rulesByGroup } from '../../server/src/rules/index';

const row = (rule: Rule): string => {
  const severities = usualSeverities(rule).map(severityName).join(' → ');
  return `| \`${rule.id}\` | ${rule.title} | ${severities} |`;
};

const legend =
  'Ba mức cách nhau bằng mũi tên là ở giai đoạn *dự thảo* → *trình ký* → *phát hành*. Mã quy tắc, `Ctrl+.` › **Xem quy tắc** hoặc\n' +
  '`thao rules MÃ` mở trang của quy tắc: vì sao, căn cứ, ví dụ sai và đúng, cách bỏ qua.';

/** The tables between the two marks of README.md. */
function ruleTables(): string {
  const groups = [...new Set(rulesByGroup.map((it) => it.group))];
  const tables = groups
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
  return `${legend}\n\n${tables}`;
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

  it('gives the configuration of Neovim that is tried', () => {
    const lua = readFileSync('test/editors/init.lua', 'utf8');
    assert.ok(readFileSync('README.md', 'utf8').includes(`\`\`\`lua\n${lua.trimEnd()}\n\`\`\`\n`));
  });

  it('names every command that package.json has', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys(scripts)) {
      if (/^(?:test:(?:host|ui)|vscode:prepublish|prepack|postpack)$/u.test(name)) continue;
      const call = name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`;
      assert.ok(readme.includes(call), call);
    }
  });
});
