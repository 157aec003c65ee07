import assert from 'node:assert/strict';
import { Source } from '../../server/src/text/source';
import { findingsOf } from '../rules/workbench';
import { seeds } from './real-plans';

interface Mutation {
  readonly name: string;
  readonly seed: string;
  readonly change: (lines: string[]) => void;
  /** What must be found, as `line rule`; of the pair that contradicts itself either line will do. */
  readonly finds: readonly string[];
}

/** Lines are counted from 1, as in every description of the real plans. */
const replaceIn = (line: number, from: string, to: string) => (lines: string[]) => {
  const before = lines[line - 1] as string;
  assert.ok(before.includes(from), `line ${line} has no ${from}`);
  lines[line - 1] = before.replace(from, to);
};

const mutations: readonly Mutation[] = [
  {
    name: 'the recipients are taken out',
    seed: '000',
    change: (lines) => void lines.splice(91, 10, ...Array<string>(10).fill('')),
    finds: ['103 missing-noi-nhan'],
  },
  {
    name: 'a cited plan loses its date',
    seed: '000',
    change: replaceIn(10, ' ngày 15/5/2026', ''),
    finds: ['10 citation-missing-date'],
  },
  {
    name: 'an item gets the next number',
    seed: '000',
    change: replaceIn(44, '3.', '4.'),
    finds: ['44 numbering-gap', '52 numbering-duplicate'],
  },
  {
    name: 'the same report is due on another day elsewhere',
    seed: '001',
    change: replaceIn(48, '05/11/2021', '06/11/2021'),
    // The day is a Saturday as well.
    finds: ['42|48 deadline-inconsistent', '48 deadline-weekend'],
  },
  {
    name: 'the units report after the office that sums up',
    seed: '001',
    change: replaceIn(46, '01/11/2021', '08/11/2021'),
    finds: ['42|46|48 deadline-order'],
  },
  {
    name: 'a deadline keeps the year of the old file',
    seed: '000',
    change: replaceIn(86, '05/6/2026', '05/6/2025'),
    finds: ['86 deadline-year-mismatch', '86 deadline-before-issue'],
  },
  {
    name: 'an item bears the number of another parent',
    seed: '003',
    change: replaceIn(175, '2.2.', '3.2.'),
    finds: ['175 numbering-parent-mismatch'],
  },
  { name: 'the end mark is lost', seed: '000', change: replaceIn(90, './.', ''), finds: ['90 missing-end-mark'] },
  {
    name: 'a section is named that is not there',
    seed: '000',
    change: replaceIn(80, 'nội dung Kế hoạch này', 'nội dung tại Mục IV Kế hoạch này'),
    finds: ['80 section-reference-missing'],
  },
  {
    name: 'a period ends before it begins',
    seed: '001',
    change: replaceIn(40, 'từ ngày 01/10/2021 đến ngày 30/10/2021', 'từ ngày 30/10/2021 đến ngày 01/10/2021'),
    finds: ['40 deadline-range-reversed'],
  },
  {
    name: 'a task loses its time',
    seed: '000',
    change: (lines) => void lines.splice(67, 1, ''),
    finds: ['66 assignment-incomplete'],
  },
  {
    name: 'a task keeps the year of the old file',
    seed: '000',
    change: replaceIn(76, 'năm 2026', 'năm 2025'),
    finds: ['76 stale-year'],
  },
  {
    name: 'a day bears the name of another',
    seed: '001',
    change: replaceIn(40, 'ngày 01/10/2021', 'thứ Hai, ngày 01/10/2021'),
    finds: ['40 weekday-date-mismatch'],
  },
  {
    name: 'a word loses its tone',
    seed: '000',
    change: replaceIn(22, 'được', 'đươc'),
    finds: ['22 spelling-tone-missing'],
  },
  {
    name: 'a word is typed twice',
    seed: '000',
    change: replaceIn(36, 'về cải cách', 'về về cải cách'),
    finds: ['36 word-repeated'],
  },
  {
    name: 'a number of the Party is written as one of the State',
    seed: '000',
    change: replaceIn(88, '24-KH/BTGDVTU-ĐU', '24/KH-BTGDVTU-ĐU'),
    finds: ['88 citation-symbol-form'],
  },
  {
    name: 'a cited plan loses its capital',
    seed: '000',
    change: replaceIn(10, 'Kế hoạch số 653', 'kế hoạch số 653'),
    finds: ['10 cap-document-type'],
  },
  {
    name: 'a committee of the Party is named as before 2025',
    seed: '004',
    change: replaceIn(62, 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'),
    finds: ['62 obsolete-party-body'],
  },
  {
    name: 'nothing where the same committee was still there in 2021',
    seed: '001',
    change: replaceIn(57, 'Ban BT TTTĐT Sở', 'Ban Dân vận Tỉnh ủy'),
    finds: [],
  },
  {
    name: 'a recipient of the district level',
    seed: '000',
    change: replaceIn(98, 'Các đoàn thể cơ quan', 'UBND các huyện, thành phố'),
    finds: ['98 obsolete-district-level'],
  },
  {
    name: 'the deputy who signs loses his position',
    seed: '004',
    change: replaceIn(70, 'PHÓ GIÁM ĐỐC', ''),
    finds: ['69 signature-kt-without-deputy'],
  },
];

const said = (text: string): readonly string[] => {
  const source = new Source(text);
  return findingsOf(text).map((it) => `${source.lineAt(it.span.start) + 1} ${it.rule}`);
};

describe('mistakes planted by hand in the real plans', () => {
  for (const { name, seed, change, finds } of mutations) {
    it(`are found: ${name} (skipped where ../shared is not there)`, function () {
      const text = seeds.find((it) => it.name.startsWith(seed))?.text;
      if (text === undefined) return this.skip();
      const lines = text.split('\n');
      change(lines);
      const before = said(text);
      const news = said(lines.join('\n')).filter((it) => !before.includes(it));
      for (const expected of finds) {
        const [places = '', rule] = expected.split(' ');
        const isSaid = places.split('|').some((line) => news.includes(`${line} ${rule}`));
        assert.ok(isSaid, `${expected} is not among ${news.join(', ') || 'nothing'}`);
      }
      const rules = new Set(finds.map((it) => it.split(' ')[1]));
      assert.deepEqual(
        news.filter((it) => !rules.has(it.split(' ')[1])),
        [],
        'nothing else is said',
      );
    });
  }

  it('are the same in decomposed letters, but for the letters themselves (skipped where ../shared is not there)', function () {
    if (seeds.length === 0) return this.skip();
    for (const { text } of seeds) {
      const decomposed = said(text.normalize('NFD'));
      assert.equal(decomposed.filter((it) => it.endsWith('unicode-not-nfc')).length, 1);
      assert.deepEqual(
        decomposed.filter((it) => !it.endsWith('unicode-not-nfc')),
        said(text),
      );
    }
  });
});
