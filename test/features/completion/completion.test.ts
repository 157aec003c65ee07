import assert from 'node:assert/strict';
import { snippets } from '../../../server/src/data/snippets';
import { plainText } from '../../../server/src/text/snippet';
import { sample } from '../../protocol/drafts';
import { completionsAt, labelsAt, lineTaken, take } from './completing';

const clean = sample('ke-hoach-sach.kehoach');

const sections = (marked: string): readonly string[] =>
  completionsAt(marked, { hasSections: true })
    .items.filter((it) => it.kind === 'section')
    .map((it) => it.label);

describe('standard sections in the list', () => {
  it('are all there on an empty page, but those of Party bodies behind those of the State', () => {
    assert.deepEqual(
      sections('‸'),
      snippets.map((it) => it.prefix),
    );
  });

  it('leave out what the draft has', () => {
    const offered = sections(clean.replace('Trên đây là', '‸\n\nTrên đây là'));
    for (const it of [
      'kh-full',
      'kh-header',
      'kh-mucdich',
      'kh-noidung',
      'kh-kinhphi',
      'kh-tochuc',
      'kh-noinhan',
      'kh-ky',
      'cancu',
    ])
      assert.ok(!offered.includes(it), it);
    for (const it of ['kh-thoigian', 'kh-nhiemvu', 'kh-bang', 'kh-phuluc', 'vd-nghidinh'])
      assert.ok(offered.includes(it), it);
  });

  it('have the number that is next, and lines that end as those of the draft', () => {
    const text = clean.slice(0, clean.indexOf('III. KINH PHÍ')).replaceAll('\n', '\r\n');
    const { items } = completionsAt(`${text}kh-kinh‸`, { hasSections: true });
    const item = items.find((it) => it.label === 'kh-kinhphi');
    assert.match(item?.snippet ?? '', /^\$\{1:III\}\. KINH PHÍ THỰC HIỆN\r\n/u);
    assert.match(item?.text ?? '', /^III\. KINH PHÍ THỰC HIỆN\r\n/u);
    assert.ok(!/(?<!\r)\n/u.test(item?.snippet ?? ''));
    const party = sample('dang/ke-hoach-dang-uy.kehoach');
    assert.match(
      take(`${party.slice(0, party.indexOf('IV- TỔ'))}kh-to‸`, 'kh-tochuc', { hasSections: true }),
      /\nIV- TỔ CHỨC THỰC HIỆN\n/u,
    );
  });

  it('write the year of the plan, else this year', () => {
    assert.match(take('kh-full‸', 'kh-full', { hasSections: true }), /năm 2026/u);
    assert.match(
      take(clean.replace('Nơi nhận:', 'kh-thoigian‸\n\nNơi nhận:'), 'kh-thoigian', { hasSections: true }),
      /đến ngày …\/…\/2027/u,
    );
  });

  it('are offered in the middle of a line once they are begun, and never in prose', () => {
    assert.deepEqual(sections('Căn cứ kh-noinhan‸'), ['kh-noinhan', 'kh-noinhan-dang']);
    for (const it of ['Thực hiện ‸', 'Thực hiện kh‸', '- Căn cứ kế‸', 'cancu ‸', 'giai đoạn 2026-‸', 'số 12/kh-s‸'])
      assert.deepEqual(sections(it), [], it);
    const quiet = (marked: string): readonly string[] => labelsAt(marked, { isQuiet: true, hasSections: true });
    for (const it of ['‸', 'kh‸', 'nội‸', 'Khai‸', 'Can‸']) assert.deepEqual(quiet(it), [], it);
    assert.ok(quiet('kh-n‸').includes('kh-noinhan'));
    assert.ok(quiet('cancu‸').includes('cancu'));
  });

  it('are not there for who has them elsewhere', () => {
    assert.deepEqual(labelsAt('kh-‸', { hasSections: false }), []);
  });

  it('leave of a snippet what stands when nothing is typed', () => {
    assert.equal(plainText(`Số: \${1|KH,QĐ|} ngày \${2:…} và $2, $1$0`), 'Số: KH ngày … và …, KH');
    assert.equal(plainText(`\\$5 \${1:giá \\} rẻ} \\\\ \${3} $1`), '$5 giá } rẻ \\  giá } rẻ');
    assert.equal(plainText('không có gì'), 'không có gì');
    assert.equal(lineTaken('kh-bang‸', 'kh-bang', { hasSections: true }).startsWith('| TT |'), true);
  });
});
