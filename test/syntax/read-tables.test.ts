import assert from 'node:assert/strict';
import { place } from '../../server/src/syntax/paragraph';
import { createReader, type Reading } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';
import { reads } from './reads';

describe('reading what was a table, a web page or a Word file', () => {
  it('reads each line of each cell where a closing is set as a table', () => {
    reads('| **Nơi nhận:**<br>- Sở Y tế;<br/>- Lưu: VT. | **GIÁM ĐỐC**<br><br>Lường Thị Vân Hà |\n|---|---|\n', [
      '1-1 Nơi nhận:',
      '1-1 <dash -> - Sở Y tế;',
      '1-1 <dash -> - Lưu: VT.',
      '1-1 GIÁM ĐỐC',
      '1-1 Lường Thị Vân Hà',
    ]);
    reads('| **Nơi nhận:** - Sở Y tế; - 12 tổ dân phố; | **KT. GIÁM ĐỐC** **PHÓ GIÁM ĐỐC** |\n', [
      '1-1 Nơi nhận:',
      '1-1 <dash -> - Sở Y tế;',
      '1-1 <dash -> - 12 tổ dân phố;',
      '1-1 KT. GIÁM ĐỐC',
      '1-1 PHÓ GIÁM ĐỐC',
    ]);
  });

  it('joins what a narrow cell has cut, with the other cells between', () => {
    const rows = [
      '| Nơi nhận:           | GIÁM ĐỐC      |',
      '| - Thường trực       |               |',
      '| Đảng ủy xã;         | Lý Thị Na     |',
    ];
    reads(['+---------------------+---------------+', ...rows, '+---------------------+---------------+'].join('\n'), [
      '1-1 rule +---------------------+---------------+',
      '2-2 Nơi nhận:',
      '2-2 GIÁM ĐỐC',
      '3-3 <dash -> - Thường trực',
      '4-4 Đảng ủy xã;',
      '4-4 Lý Thị Na',
    ]);
    reads(
      [
        '| Nơi nhận:           | GIÁM ĐỐC      |',
        '| - Thường trực Huyện | Lý Thị Na     |',
        '| Đảng bộ;            |               |',
      ].join('\n'),
      ['1-1 Nơi nhận:', '1-1 GIÁM ĐỐC', '2-3 <dash -> - Thường trực Huyện Đảng bộ;', '2-2 Lý Thị Na'],
    );
  });

  it('leaves a table of tasks in rows, whatever its columns are called', () => {
    reads('| TT | Nội dung | Nơi nhận | Thời hạn |\n| 1 | Báo cáo<br>quý | Sở Y tế | 30/6/2027 |\n', [
      '1-1 row | TT | Nội dung | Nơi nhận | Thời hạn |',
      '2-2 row | 1 | Báo cáo<br>quý | Sở Y tế | 30/6/2027 |',
    ]);
  });

  it('reads HTML by its words, a paragraph for each tag that parts lines', () => {
    reads(
      '<table>\n<tr>\n<td><p><strong>SỞ Y TẾ</strong></p>\n<p>Số: 15/KH-SYT</p></td>\n</tr>\n</table>\n<p>1. Mục <u>đích</u></p>\n',
      ['3-3 SỞ Y TẾ', '4-4 Số: 15/KH-SYT', '7-7 <number 1> 1. Mục đích'],
    );
    reads('Tỷ lệ < 5% hoặc > 90%, xã A<br>Xã B.', ['1-1 Tỷ lệ < 5% hoặc > 90%, xã A', '1-1 Xã B.']);
  });

  it('reads accented letters as editors of web pages write them', () => {
    reads('Ng&agrave;y &Ocirc;ng K&yacute; &abcirc;', ['1-1 Ngày Ông Ký &abcirc;']);
  });

  it('reads the signs that entities stand for, where they stand, and digits of another width', () => {
    reads('1.&nbsp;Mục đích &amp; yêu cầu, [Hạnh phúc]{.underline}, K&#7871; hoạch &abc; ngày ０５/６/2027', [
      '1-1 <number 1> 1. Mục đích & yêu cầu, Hạnh phúc, Kế hoạch &abc; ngày 05/6/2027',
    ]);
    const source = new Source('Sở&nbsp;Y tế &amp; xã');
    const [block] = createReader()(source).blocks;
    assert.ok(block);
    const at = block.paragraph.text.indexOf('&');
    const { start, end } = place(block, { start: at, end: at + 1 });
    assert.equal(source.text.slice(start, end), '&amp;');
  });

  it('leaves comments whole, and bars and names of other tables', () => {
    reads('<!-- thảo: bỏ qua cap-dang: xem <br> -->\n| 1 | Q. Hạ Khuê | 20 |\n| 2 | TL. 15 | 30 |\n', [
      '1-1 comment <!-- thảo: bỏ qua cap-dang: xem <br> -->',
      '2-2 row | 1 | Q. Hạ Khuê | 20 |',
      '3-3 row | 2 | TL. 15 | 30 |',
    ]);
  });

  it('reads a text again as if it had not been read before, wherever it has changed', () => {
    const text = [
      '| **SỞ Y TẾ** Số: 1/KH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  Độc lập - Tự do |',
      '|---|---|',
      '| 1 | Báo cáo |',
      '',
      '<p>Xã A<br>Xã B</p>',
      '+-----+----+',
      '| - A | KT. GIÁM ĐỐC |',
    ].join('\n');
    const written = [
      ['', 1],
      ['|', 0],
      ['<br>', 0],
      ['\n', 0],
      ['Nơi nhận:', 0],
      ['-->', 2],
    ] as const;
    const blocksOf = ({ blocks }: Reading): readonly string[] =>
      blocks.map(({ paragraph: { kind, text: words }, start, end }) => `${start}-${end} ${kind} ${words}`);
    for (let at = 0; at <= text.length; at++) {
      for (const [put, length] of written) {
        const read = createReader();
        const before = new Source(text);
        read(before);
        const after = new Source(text.slice(0, at) + put + text.slice(at + length), before);
        assert.deepEqual(blocksOf(read(after)), blocksOf(createReader()(new Source(after.text))), `${put} at ${at}`);
      }
    }
  });
});
