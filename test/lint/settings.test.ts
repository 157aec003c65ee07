import assert from 'node:assert/strict';
import { defaultSettings, readSettings, settingsSchema } from '../../server/src/settings';

const known = new Set(['date-invalid', 'missing-noi-nhan']);

describe('settings', () => {
  it('are the defaults when nothing is said', () => {
    for (const nothing of [undefined, null, {}, 'x', 3, []]) {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings, problems: [] });
    }
  });

  it('have the defaults of their schema, and editors that send these choose nothing', () => {
    assert.deepEqual(settingsSchema().parse({}), defaultSettings);
    assert.deepEqual(readSettings(structuredClone(defaultSettings)), { settings: defaultSettings, problems: [] });
  });

  it('are read as editors send them and as files write them', () => {
    const sent = { profile: 'trinh-ky', header: { externalTemplate: true }, rules: { 'date-invalid': 'off' } };
    const written = {
      'thao.profile': 'trinh-ky',
      'thao.header.externalTemplate': true,
      'thao.rules': { 'date-invalid': 'off' },
    };
    const expected = {
      ...defaultSettings,
      profile: 'trinh-ky',
      'header.externalTemplate': true,
      rules: { 'date-invalid': 'off' },
    };
    assert.deepEqual(readSettings(sent, known), { settings: expected, problems: [] });
    assert.deepEqual(readSettings(written, known), { settings: expected, problems: [] });
  });

  it('fall back one by one, and name what was wrong', () => {
    const { settings, problems } = readSettings(
      {
        profile: 'nhap',
        quietWhileTyping: false,
        rules: { 'date-invalid': 'loud', 'no-such': 'off', 'missing-noi-nhan': 'hint' },
      },
      known,
    );
    assert.deepEqual(settings, { ...defaultSettings, quietWhileTyping: false, rules: { 'missing-noi-nhan': 'hint' } });
    assert.deepEqual(problems, [
      'thao.profile: không dùng được giá trị "nhap", đang dùng du-thao',
      'thao.rules.date-invalid: không dùng được giá trị "loud", đang dùng mức mặc định của quy tắc',
      'thao.rules: không có quy tắc nào tên “no-such”',
    ]);
  });

  it('hold days off and days worked, or none where one of them is no day', () => {
    const holidays = ['24/11/2026', '7/11/2026 làm việc'];
    assert.deepEqual(readSettings({ 'thao.holidays': holidays }).settings.holidays, holidays);
    const { settings, problems } = readSettings({ holidays: ['mai nghỉ'] });
    assert.deepEqual(settings.holidays, []);
    assert.deepEqual(problems, ['thao.holidays: không dùng được giá trị ["mai nghỉ"], đang dùng []']);
  });
});
