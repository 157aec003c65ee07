import assert from 'node:assert/strict';
import { snippets } from '../../server/src/data/snippets';
import { complete, plainText } from '../../server/src/features/completion';
import { Source } from '../../server/src/text/source';

/** What is offered at the bar. */
function offered(marked: string): readonly string[] {
  const at = marked.indexOf('|');
  return complete(new Source(marked.replace('|', '')), { at, year: 2027 }).map((it) => it.snippet.prefix);
}

describe('completion', () => {
  it('offers every piece where a line begins', () => {
    const all = snippets.map((it) => it.prefix);
    for (const marked of ['|', 'I. MỤC ĐÍCH\n\n|\n', 'kh|', '  noi|', 'KẾ HOẠCH\r\nnhận|']) {
      assert.deepEqual(offered(marked), all, marked);
    }
  });

  it('interrupts no prose', () => {
    for (const marked of [
      'Thực hiện |',
      'Thực hiện k|',
      'Thực hiện kh|',
      '- Căn cứ kế|',
      'cancu |',
      'giai đoạn 2026-|',
    ]) {
      assert.deepEqual(offered(marked), [], marked);
    }
  });

  it('offers what has been begun, in the middle of a line as well', () => {
    const found = offered('Căn cứ kh-noinhan|');
    assert.ok(found.includes('kh-noinhan'));
    assert.ok(found.every((it) => it.startsWith('kh-noinhan')));
  });

  it('is found with accents and without, and replaces what was typed', () => {
    const [item] = complete(new Source('\n  noi'), { at: 6, year: 2027 }).filter(
      (it) => it.snippet.prefix === 'kh-noinhan',
    );
    assert.deepEqual(item?.span, { start: 3, end: 6 });
    assert.ok(item.filter.includes('noi nhan') && item.filter.includes('Nơi nhận'));
  });

  it('writes this year, and lines that end as the draft does', () => {
    for (const it of complete(new Source('\r\n'), { at: 2, year: 2027 })) {
      assert.ok(!it.body.includes('CURRENT_YEAR'));
      assert.ok(!/(?<!\r)\n/u.test(it.body));
      assert.ok(!/\$|\{\d/u.test(it.text), it.text);
    }
  });

  it('leaves of a snippet what stands when nothing is typed', () => {
    assert.equal(plainText(`Số: \${1|KH,QĐ|} ngày \${2:…} và $2, $1$0`), 'Số: KH ngày … và …, KH');
    assert.equal(plainText(`\\$5 \${1:giá \\} rẻ} \\\\ \${3} $1`), '$5 giá } rẻ \\  giá } rẻ');
    assert.equal(plainText('không có gì'), 'không có gì');
  });
});
