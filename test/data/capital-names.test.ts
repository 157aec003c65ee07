import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { agencyNames } from '../../server/src/data/agency-names';
import { clauseOpeners, nameHeads } from '../../server/src/data/clause-openers';
import { holidayNames } from '../../server/src/data/holiday-names';
import { codes, laws, ordinances } from '../../server/src/data/law-names';
import agencyName from '../../server/src/rules/capitals/cap-agency-name';
import holiday from '../../server/src/rules/capitals/cap-holiday';
import lawName from '../../server/src/rules/capitals/cap-law-name';
import { rulesByGroup } from '../../server/src/rules/index';
import { fold } from '../../server/src/text/fold';
import { findingsOf } from '../rules/workbench';

const lawsInFull = [
  ...laws.map((it) => `Luật ${it}`),
  ...codes.map((it) => `Bộ luật ${it}`),
  ...ordinances.map((it) => `Pháp lệnh ${it}`),
];

const capitals = rulesByGroup.flatMap((it) => (it.group === 'capitals' ? it.rule : []));

const tables = [
  {
    file: 'agency-names',
    names: agencyNames.map((it) => it.name),
    rule: agencyName,
    lost: /(?<=[^~])\p{Lu}(?=[^\p{Lu}]*$)/u,
  },
  { file: 'law-names', names: lawsInFull, rule: lawName, lost: /(?<=^(?:Luật|Bộ luật|Pháp lệnh) )\p{Lu}/u },
  { file: 'holiday-names', names: holidayNames.map((it) => `ngày ${it}`), rule: holiday, lost: /(?<=^ngày )\p{Lu}/u },
];

const plain = (name: string): string => name.replace(/~/gu, '');
const inSentence = (name: string): string => `Thực hiện theo ý kiến của ${plain(name)}.`;
/** Bodies of which there are many: written like a common noun they may be one. */
const isManifold = (name: string): boolean => agencyNames.some((it) => it.name === name && it.use === 'common');

describe('the tables of names with capitals', () => {
  for (const { file, names, rule, lost } of tables) {
    describe(file, () => {
      it('names its sources', () => {
        assert.match(
          readFileSync(`server/src/data/${file}.ts`, 'utf8'),
          /^(?:import .*\n\n)?\/\*\*\n(?: \*.*\n)*? \* Sources?: /u,
        );
      });

      it('has no name twice', () => {
        const keys = names.map((it) => fold(plain(it)));
        assert.deepEqual(
          keys.filter((it, i) => keys.indexOf(it) !== i),
          [],
        );
      });

      it('is written in NFC, with single spaces and a capital', () => {
        for (const name of names) {
          assert.equal(name, name.normalize('NFC').replace(/\s+/gu, ' ').trim());
          assert.match(name, /\p{Lu}/u);
        }
      });

      it('finds nothing wrong in its own forms, in capitals, and between quotation marks', () => {
        const texts = names.flatMap((it) => [
          inSentence(it),
          inSentence(it.toLocaleUpperCase('vi')),
          `Khẩu hiệu “${plain(it).toLowerCase()}” treo trước cổng.`,
        ]);
        assert.deepEqual(
          texts.filter((it) => 0 < findingsOf(it, { rules: [rule] }).length),
          [],
        );
      });

      it('finds a name of which one capital is lost', () => {
        const missed = names
          .filter((it) => lost.test(it) && !isManifold(it))
          .map((it) => inSentence(plain(it.replace(lost, (letter) => letter.toLowerCase()))))
          .filter((it) => findingsOf(it, { rules: [rule] }).length === 0);
        assert.deepEqual(missed, []);
      });
    });
  }

  it('finds nothing wrong in any law that is cited with its number', () => {
    const texts = lawsInFull.flatMap((it) => [
      `Căn cứ ${it} số 84/2025/QH15 ngày 25 tháng 6 năm 2025;`,
      `Xử lý theo điểm a khoản 1 Điều 5 ${it} số 84/2025/QH15; ${it} năm 2025; thi hành ${it} ở cơ sở.`,
    ]);
    const wrong = texts.filter((it) => 0 < findingsOf(it, { rules: capitals }).length);
    assert.deepEqual(wrong, []);
  });

  it('has openers of clauses once, in small letters, and none that is a kind of document', () => {
    assert.match(readFileSync('server/src/data/clause-openers.ts', 'utf8'), /\n \* Source: /u);
    for (const words of [clauseOpeners, nameHeads]) {
      assert.deepEqual(
        words.filter((it, i) => words.indexOf(it) !== i || it !== it.toLowerCase().normalize('NFC') || it === ''),
        [],
      );
    }
    assert.deepEqual(
      clauseOpeners.filter((it) => nameHeads.includes(it)),
      [],
    );
    const kinds = ['kế hoạch', 'quyết định', 'nghị quyết', 'chỉ thị', 'công văn', 'đề án', 'chương trình'];
    assert.deepEqual(
      clauseOpeners.filter((it) => kinds.includes(it)),
      [],
    );
  });
});
