import assert from 'node:assert/strict';
import {
  districtLevel,
  type FormerBody,
  formerDistrictBodies,
  formerDistrictOffices,
  formerRecipients,
} from '../../server/src/data/local-bodies';
import { fields, formerAgencies, formerFields } from '../../server/src/data/ministries';
import { formerPartyBodies } from '../../server/src/data/party-bodies';
import { always, formerCities, formerProvinces, provinces, withKind } from '../../server/src/data/provinces';
import { rulesByGroup } from '../../server/src/rules/index';
import { fold } from '../../server/src/text/fold';
import { findingsOf, fixed } from '../rules/workbench';

/** A day as the tables write it, and one that was. */
function assertDay(day: string): void {
  assert.match(day, /^\d{4}-\d{2}-\d{2}$/u);
  assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
  assert.ok(day <= '2026-12-31', `${day} is to come`);
}

function assertClean(words: string): void {
  assert.equal(words, words.normalize('NFC'));
  assert.equal(words, words.trim());
  assert.doesNotMatch(words, /\s{2}/u);
}

function assertNoDuplicates(names: readonly string[]): void {
  const keys = names.map(fold);
  assert.deepEqual(
    keys.filter((it, i) => keys.indexOf(it) !== i),
    [],
  );
}

const written = (rows: readonly { readonly name: string; readonly forms?: readonly string[] }[]): readonly string[] =>
  rows.flatMap((it) => [it.name, ...(it.forms ?? [])]);

const rules = rulesByGroup.filter((it) => it.group === 'bodies').map((it) => it.rule);

/** A plan of late 2026 that gives work to a body. */
const order = (body: string, day = 'ngày 02 tháng 11 năm 2026'): string =>
  `UBND TỈNH HOÀI LĨNH\nVĂN PHÒNG\n\nSố: 12/KH-VP\n\nHoài Lĩnh, ${day}\n\nKẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. TỔ CHỨC THỰC HIỆN\n\nĐề nghị ${body} cử người dự./.\n\nNơi nhận:\n- ${body};\n- Lưu: VT.\n`;

const said = (text: string): readonly string[] => findingsOf(text, { rules }).map((it) => it.rule);

describe('the table of provinces', () => {
  it('has the 34 of today, 9 of them cities, and 31 former ones', () => {
    assert.equal(provinces.length, 34);
    assert.equal(provinces.filter((it) => it.cityFrom !== undefined).length, 9);
    assert.equal(formerProvinces.filter((it) => it.from === '2025-07-01').length, 29);
  });

  it('names nothing twice, and every one that it belongs to', () => {
    assertNoDuplicates(written([...provinces, ...formerProvinces]));
    assertNoDuplicates(formerCities);
    for (const name of [...written([...provinces, ...formerProvinces]), ...formerCities]) assertClean(name);
    const today = new Set(provinces.map((it) => it.name));
    for (const it of formerProvinces) assert.ok(today.has(it.into), `${it.name} into ${it.into}`);
    const into = new Set(formerProvinces.filter((it) => it.from === '2025-07-01').map((it) => it.into));
    assert.equal(into.size, 23);
  });

  it('gives real days and sources', () => {
    for (const { from, source } of formerProvinces) {
      assertDay(from);
      assert.match(source, /^Nghị quyết \d/u);
    }
    for (const { cityFrom, source } of provinces) {
      if (cityFrom === undefined) continue;
      assertDay(cityFrom);
      assert.ok(cityFrom < '2024' || source, `a source for ${cityFrom}`);
    }
  });

  it('tells the kind by the day', () => {
    assert.equal(withKind('Tuyên Quang', '2026-01-01'), 'tỉnh Tuyên Quang');
    assert.equal(withKind('Đồng Nai', '2026-04-29'), 'tỉnh Đồng Nai');
    assert.equal(withKind('Đồng Nai', '2026-04-30'), 'thành phố Đồng Nai');
    assert.equal(withKind('Hồ Chí Minh', always), 'Thành phố Hồ Chí Minh');
  });

  it('lets no rule speak of the 34 as they are today, and of each former one', () => {
    for (const { name } of provinces) assert.deepEqual(said(order(`UBND ${withKind(name, '2026-11-02')}`)), [], name);
    for (const name of written(formerProvinces)) {
      const text = order(`UBND tỉnh ${name}`);
      assert.deepEqual(said(text), ['obsolete-province', 'obsolete-province'], name);
      assert.deepEqual(said(fixed(text, rules)), [], `${name} repaired`);
    }
  });
});

describe('the tables of ministries and departments', () => {
  it('name nothing twice and lead to what is there today', () => {
    assertNoDuplicates(written([...fields, ...formerFields]));
    assertNoDuplicates(written(formerAgencies));
    for (const name of written([...fields, ...formerFields, ...formerAgencies])) assertClean(name);
    const today = new Set(fields.map((it) => it.name));
    for (const it of formerFields) assert.ok(today.has(it.into), `${it.name} into ${it.into}`);
    for (const it of formerAgencies) assert.ok(today.has(it.into.replace(/^(?:Bộ|Sở) /u, '')), it.into);
  });

  it('give real days and sources', () => {
    for (const { from, source } of [...formerFields, ...formerAgencies]) {
      assertDay(from);
      assert.match(source, /\d{2,3}\/2025/u);
    }
  });

  it('let no rule speak of today’s, and of every form of the others', () => {
    for (const name of written(fields)) {
      assert.deepEqual(said(order(`Sở ${name}`)), [], name);
      assert.deepEqual(said(order(`Bộ ${name}`)), [], name);
    }
    for (const name of written(formerFields)) {
      assert.deepEqual(said(order(`Sở ${name}`)), ['obsolete-department', 'obsolete-department'], name);
      assert.deepEqual(said(order(`Bộ ${name}`)), ['obsolete-ministry', 'obsolete-ministry'], name);
      assert.deepEqual(said(order(`Sở ${name}`, 'ngày 28 tháng 02 năm 2025')), [], `${name} before its day`);
    }
  });
});

describe('the tables of bodies of the Party and of the districts', () => {
  const others: readonly FormerBody[] = [...formerDistrictBodies, ...formerDistrictOffices, ...formerRecipients];

  it('name nothing twice', () => {
    assertNoDuplicates(written(formerPartyBodies.filter((it) => it.of !== 'local')));
    assertNoDuplicates(written(others));
    for (const name of written([...formerPartyBodies, ...others])) assertClean(name);
  });

  it('give real days, sources, and what became of each', () => {
    assertDay(districtLevel.from);
    for (const it of [...formerPartyBodies, ...others]) {
      assertDay(it.from);
      assert.ok(20 < it.source.length, it.name);
      assert.ok(it.into !== undefined || it.note !== undefined, it.name);
    }
  });

  it('let no rule speak of what they became', () => {
    for (const { into } of [...formerPartyBodies, ...others]) if (into) assert.deepEqual(said(order(into)), [], into);
  });

  it('keep silent before their day', () => {
    for (const { name, of, from } of formerPartyBodies) {
      const text = (day: string): string =>
        order(`${name}${of === 'central' ? ' Trung ương' : of === 'local' ? ' Tỉnh ủy' : ''}`, day);
      assert.notDeepEqual(said(text('ngày 02 tháng 11 năm 2026')), [], name);
      assert.deepEqual(said(text('ngày 02 tháng 02 năm 2025')), [], `${name} before ${from}`);
    }
  });
});
