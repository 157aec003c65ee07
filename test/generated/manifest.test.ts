import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { profiles, type Rule, severities } from '../../server/src/lint/rule';
import { profileNames, usualSeverities } from '../../server/src/lint/words';
import { rulesByGroup } from '../../server/src/rules/index';
import { settingsSchema, settingTexts } from '../../server/src/settings';
import { guidesIndex, rulesIndex } from '../tools/generate.mjs';

const names = Object.keys(settingsSchema().shape) as (keyof typeof settingTexts)[];

/** The settings block of package.json, from the schema and the rules. */
function settingsBlock(): Record<string, unknown> {
  const schema = z.toJSONSchema(settingsSchema(), { io: 'input' }).properties ?? {};
  const properties = names.map((name) => {
    const { description, values } = settingTexts[name];
    const { $schema, ...shape } = schema[name] as Record<string, unknown>;
    const said = values && (shape.enum as string[]).map((it) => values[it]);
    const texts = said && { enumItemLabels: said.map((it) => it?.split(':')[0]), enumDescriptions: said };
    const rules = name === 'rules' && {
      additionalProperties: false,
      properties: ruleProperties(),
      propertyNames: undefined,
    };
    return [`thao.${name}`, { ...shape, ...rules, ...texts, markdownDescription: description, scope: 'resource' }];
  });
  return { title: 'Thảo', properties: Object.fromEntries(properties) };
}

/** `mặc định: hint`, or how grave the rule is at each stage. */
function usual(rule: Rule): string {
  const all = usualSeverities(rule);
  return all.length === 1
    ? `mặc định: ${all[0]}`
    : profiles.map((it, i) => `${i === 0 ? 'mặc định' : profileNames[it]}: ${all[i]}`).join(', ');
}

function ruleProperties(): Record<string, unknown> {
  return Object.fromEntries(
    rulesByGroup.map(({ rule }) => [
      rule.id,
      { enum: [...severities, 'off'], description: `${rule.title} (${usual(rule)})` },
    ]),
  );
}

describe('generated files', () => {
  it('package.json has the settings of the schema', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const expected = JSON.parse(JSON.stringify(settingsBlock()));
    if (process.env.UPDATE) {
      manifest.contributes.configuration = expected;
      writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    }
    assert.deepEqual(manifest.contributes.configuration, expected, 'run `npm run generate`');
  });

  it('has at most 25 settings', () => {
    assert.ok(names.length <= 25);
  });

  it('the list of rules is that of the folders', () => {
    assert.equal(readFileSync('server/src/rules/index.ts', 'utf8'), rulesIndex(), 'run `npm run generate`');
    assert.equal(readFileSync('server/src/rules/guides.ts', 'utf8'), guidesIndex(), 'run `npm run generate`');
  });

  it('each rule stands in a file of its name', () => {
    const ids = rulesByGroup.map((it) => it.rule.id);
    assert.deepEqual([...new Set(ids)], ids);
    for (const { group, rule } of rulesByGroup) {
      assert.ok(readFileSync(`server/src/rules/${group}/${rule.id}.ts`, 'utf8').includes(`'${rule.id}'`));
    }
  });
});
