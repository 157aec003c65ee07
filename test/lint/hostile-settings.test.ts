import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { parseRelaxed } from '../../server/src/cli/json';
import { defaultSettings, readSettings, type Settings, settingsSchema } from '../../server/src/settings';

const ruleIds = new Set(['date-invalid']);
const names = Object.keys(settingsSchema().shape) as (keyof Settings)[];
const many = 1_000_000;

const deep = (open: string, close: string): unknown => JSON.parse(`${open.repeat(200_000)}1${close.repeat(200_000)}`);

/** What nobody chooses, but a folder from anywhere may bring. Made when asked for: some of them are large. */
const hostile: Readonly<Record<string, () => unknown>> = {
  'a number': () => 7,
  'no number': () => Number.NaN,
  'an empty text': () => '',
  'a truth': () => true,
  'a list': () => [1, null, 'hint', {}],
  'an object': () => ({ a: { b: 1 } }),
  'a huge text': () => 'x'.repeat(20 * many),
  'spaces before a day': () => [`${' '.repeat(many)}1`, `1/1/2026${' '.repeat(many)}1`],
  'a pattern that never ends': () => ['(a+)+$', '^(?:.*)*$', '\\', '[', 'a'.repeat(many)],
  'signs of a terminal and of a message': () => '\u001b[2J\u0007](command:x)\r\n\u202e',
  'a deep list': () => deep('[', ']'),
  'a deep object': () => deep('{"a":', '}'),
  'a list of a million': () => Array.from({ length: many }, (_, i) => i),
  'a million days': () => Array.from({ length: many }, () => '1/1/2026'),
  'an object of many': () => Object.fromEntries(Array.from({ length: many / 20 }, (_, i) => [`rule-${i}`, 'off'])),
  'the name of a prototype': () =>
    JSON.parse(
      '{ "__proto__": { "polluted": "off", "profile": "phat-hanh" }, "constructor": { "prototype": { "polluted": "off" } }, "toString": "off" }',
    ),
  'a rule with the name of a prototype': () =>
    JSON.parse('{ "__proto__": "off", "hasOwnProperty": "error", "date-invalid": "hint" }'),
  'a name of a megabyte': () => ({ ['x'.repeat(many)]: 'off' }),
};

/** The same setting as editors send it and as files write it. */
const ways: Readonly<Record<string, (name: string, value: unknown) => unknown>> = {
  sent: (name, value) => {
    const [head = '', inner] = name.split('.');
    return inner === undefined ? { [head]: value } : { [head]: { [inner]: value } };
  },
  written: (name, value) => ({ [`thao.${name}`]: value }),
};

function assertSound(read: () => ReturnType<typeof readSettings>): void {
  const { settings, problems } = read();
  assert.deepEqual(Object.keys(settings), Object.keys(defaultSettings));
  for (const it of names) assert.ok(z.safeParse(settingsSchema().shape[it], settings[it]).success, it);
  assert.ok(problems.length <= 11, `${problems.length} problems`);
  for (const it of problems) assert.ok(it.length < 250, `a problem of ${it.length} letters`);
  assert.equal(Object.getPrototypeOf(settings), Object.prototype);
  assert.equal(Object.getPrototypeOf(settings.rules), Object.prototype);
  assert.equal('polluted' in {}, false);
}

describe('hostile settings', function () {
  this.timeout(60_000);

  for (const [what, make] of Object.entries(hostile)) {
    it(`hold ${what} for no reason to fail, in any setting`, () => {
      const value = make();
      for (const write of Object.values(ways)) {
        for (const name of names) {
          assertSound(() => readSettings(write(name, value), ruleIds));
          assertSound(() => readSettings(write(name, value)));
        }
      }
      assertSound(() => readSettings(value, ruleIds));
      assertSound(() => readSettings({ [`no-such-${what}`]: value }, ruleIds));
    });
  }

  it('are told in a few words, with how many more there are', () => {
    const rules = {
      ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`no-such-${i}`, 'off'])),
      'date-invalid': 'hint',
    };
    const { settings, problems } = readSettings({ rules }, ruleIds);
    assert.deepEqual(settings.rules, { 'date-invalid': 'hint' });
    assert.equal(problems.length, 11);
    assert.equal(problems[0], 'thao.rules: không có quy tắc nào tên “no-such-0”');
    assert.equal(problems[10], 'còn 30 chỗ nữa chưa đúng');
    assert.equal(
      readSettings({ holidays: Array.from({ length: many }, () => '1/1/2026') }).settings.holidays.length,
      0,
    );
    assert.equal(
      readSettings({ holidays: Array.from({ length: 900 }, () => '1/1/2026') }).settings.holidays.length,
      900,
    );
    assert.equal(
      readSettings({ rules: Object.fromEntries(Array.from({ length: many }, (_, i) => [`rule-${i}`, 'off'])) }, ruleIds)
        .problems[10],
      `còn ${many - 10} chỗ nữa chưa đúng`,
    );
    assert.deepEqual(readSettings({ profile: deep('[', ']') }).problems, [
      'thao.profile: không dùng được giá trị […], đang dùng du-thao',
    ]);
  });

  it('are taken for JSON, or not, however they were written', () => {
    assert.deepEqual(parseRelaxed(`{ "a": "${'x'.repeat(many)}\\"//", } // hết`), { a: `${'x'.repeat(many)}"//` });
    assert.deepEqual(parseRelaxed(`{ "a": "${'\\n'.repeat(many)}" }`), { a: '\n'.repeat(many) });
    assert.deepEqual(parseRelaxed(`${'/**/'.repeat(many)}{}`), {});
    assert.equal(JSON.stringify(parseRelaxed('{ "__proto__": [1, ] }')), '{"__proto__":[1]}');
    // Each opens a string that nothing closes.
    for (const it of ['"\\', '"', '/*', ',', ', ', '{"', '['])
      assert.throws(() => parseRelaxed(it.repeat(many)), SyntaxError, it);
  });
});
