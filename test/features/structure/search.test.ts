import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openSearch } from '../../../server/src/features/structure/search';
import { samples } from '../../properties/drafts';
import { planOf } from '../../rules/workbench';
import { amid } from '../navigation/around';

const plan = (number: string, subject: string, body: string): string =>
  `UBND TỈNH AN BÌNH\nSỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}/KH-SXD\n\nAn Bình, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\n${subject}\n\n${body}`;

const roads = plan(
  '12',
  'Bảo trì đường bộ năm 2027',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n\nI. NHIỆM VỤ VÀ GIẢI PHÁP\n\n1. Địa phương đăng ký danh mục\n\n2. Giao Sở Tài chính chủ trì cân đối.\n',
);
const lamps = plan(
  '  ',
  'Chiếu sáng đô thị năm 2027',
  'I. GIẢI PHÁP\n\n1. Nhiệm vụ của xã\n\na) Thay bóng.\n\nII. NHIỄM VỮ\n\n1. Theo Kế hoạch số 12/KH-SXD, rà soát.\n',
);

function find(query: string): readonly string[] {
  const around = amid(planOf(''), { roads, lamps });
  const search = openSearch(query);
  for (const it of around.folder.plans()) search.add(it);
  return search.result().map((it) => `${it.kind}: ${it.name}${it.container === '' ? '' : ` | ${it.container}`}`);
}

const number = 'Kế hoạch số 12/KH-SXD';
const draft = 'Kế hoạch chiếu sáng đô thị năm 2027';

describe('the search over all plans', () => {
  it('finds sections, plans, citations and units without accents', () => {
    assert.deepEqual(find('dia phuong'), [`section: 1. Địa phương đăng ký danh mục | ${number}`]);
    assert.deepEqual(find('chieu sang')[0], 'plan: Kế hoạch – Chiếu sáng đô thị năm 2027');
    assert.deepEqual(find('nghi dinh'), [`citation: Nghị định số 30/2020/NĐ-CP về công tác văn thư | ${number}`]);
    assert.deepEqual(find('so tai chinh'), [
      `unit: Sở Tài chính | ${number}`,
      `section: 2. Giao Sở Tài chính chủ trì cân đối. | ${number}`,
    ]);
  });

  it('finds words in any order, also those of the plan around', () => {
    const section = `section: I. NHIỆM VỤ VÀ GIẢI PHÁP | ${number}`;
    for (const query of ['nhiem vu giai phap', 'giai phap nhiem vu', 'PHAP giai VỤ', 'giải pháp 12/kh']) {
      assert.equal(find(query)[0], section, query);
    }
    assert.deepEqual(find('giai phap chieu sang'), [`section: I. GIẢI PHÁP | ${draft}`]);
  });

  it('puts first what has the accents that were typed, and what begins so', () => {
    assert.equal(find('nhiem vu').length, 3);
    assert.equal(find('nhiệm vụ')[2], `section: II. NHIỄM VỮ | ${draft}`);
    assert.equal(find('nhiễm vữ')[0], `section: II. NHIỄM VỮ | ${draft}`);
    assert.equal(find('giai phap')[0], `section: I. GIẢI PHÁP | ${draft}`);
    assert.equal(find('12/KH-SXD')[0], 'plan: Kế hoạch số 12/KH-SXD – Bảo trì đường bộ năm 2027');
  });

  it('takes words from their beginning', () => {
    assert.deepEqual(find('hiem vu'), []);
    assert.deepEqual(find('không có'), []);
  });

  it('finds the plans where nothing is asked, and no more than so many', () => {
    assert.deepEqual(find(''), [
      'plan: Kế hoạch – Chiếu sáng đô thị năm 2027',
      'plan: Kế hoạch số 12/KH-SXD – Bảo trì đường bộ năm 2027',
    ]);
    const many = openSearch('ke hoach');
    for (let i = 0; i < 1200; i++) for (const it of amid(planOf(roads)).folder.plans()) many.add(it);
    assert.equal(many.result().length, 1000);
  });

  it('answers to any query with stretches of the plans', () => {
    const plans = samples.map((text) => ({ text, plan: planOf(text) }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('đ', 'a b', '(.*', '\\', 'số 1', '̣')), (query) => {
        for (const { text, plan } of plans) {
          const search = openSearch(query);
          for (const it of amid(plan).folder.plans()) search.add(it);
          for (const { name, span } of search.result()) {
            assert.notEqual(name, '');
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
