import assert from 'node:assert/strict';
import { cleanBullets, cleanUp } from '../../server/src/features/clean-up/clean-up';
import type { Extent } from '../../server/src/syntax/reading/page';
import type { ChangeKind } from '../../server/src/text/rewriting';
import { inTcvn3, inVni } from '../data/encode';

interface Case {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly extent?: Extent;
  /** What is told of it, white space and joined lines aside: `page-number: 2`. */
  readonly tells?: readonly string[];
}

const wrapped = `Ủy ban nhân dân xã Thượng Khuê tổ chức tuyên truyền, vận động người dân
tham gia bảo hiểm y tế tự nguyện, bảo đảm chỉ tiêu được giao trong năm theo
Nghị quyết của Hội đồng nhân dân xã.`;
const joined = wrapped.replaceAll('\n', ' ');

const cases: readonly Case[] = [
  { what: 'a paragraph of a few lines', from: wrapped, to: joined, extent: 'excerpt' },
  {
    what: 'lines of which the next begins with a name',
    extent: 'wrapped',
    from: 'Thực hiện Kế hoạch công tác năm 2026 của Ban Chấp hành Đảng bộ xã Thượng\nKhuê và Nghị quyết của Hội đồng nhân dân xã.',
    to: 'Thực hiện Kế hoạch công tác năm 2026 của Ban Chấp hành Đảng bộ xã Thượng Khuê và Nghị quyết của Hội đồng nhân dân xã.',
  },
  {
    what: 'nothing at the end of what may be a row',
    from: 'I. NHIỆM VỤ\n1. Rà soát hộ nghèo.\n2. Lập danh sách.\n3. Chi trả.\nGiao Văn phòng chủ trì, phối hợp với các thôn và trường học | Quý II/2026 |\nvà tổng hợp kết quả, báo cáo Chủ tịch Ủy ban nhân dân xã.',
    to: 'I. NHIỆM VỤ\n1. Rà soát hộ nghèo.\n2. Lập danh sách.\n3. Chi trả.\nGiao Văn phòng chủ trì, phối hợp với các thôn và trường học | Quý II/2026 |\nvà tổng hợp kết quả, báo cáo Chủ tịch Ủy ban nhân dân xã.',
    extent: 'document',
  },
  {
    what: 'a symbol that was cut, and a year, and an address',
    from: 'Căn cứ Kế hoạch số 29/KH-\nUBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về giai đoạn 2026-\n2030, đăng tại https://hoailinh.example.vn/ke-hoach/\nnam-2026 để các xã biết.',
    to: 'Căn cứ Kế hoạch số 29/KH-UBND ngày 30/01/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về giai đoạn 2026-2030, đăng tại https://hoailinh.example.vn/ke-hoach/nam-2026 để các xã biết.',
    extent: 'wrapped',
  },
  {
    what: 'a heading, items, recipients and who signs, which stay apart',
    from: `II. NHIỆM VỤ\n1. Rà soát danh sách hộ gia đình chưa có điện thoại thông minh, lập kế hoạch\nhỗ trợ thiết bị từ nguồn xã hội hóa:\na) Thôn Bản Mây;\nb) Thôn Bản Sương.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nSùng A Páo`,
    to: `II. NHIỆM VỤ\n1. Rà soát danh sách hộ gia đình chưa có điện thoại thông minh, lập kế hoạch hỗ trợ thiết bị từ nguồn xã hội hóa:\na) Thôn Bản Mây;\nb) Thôn Bản Sương.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nSùng A Páo`,
    extent: 'wrapped',
  },
  {
    what: 'a sentence out of a narrow column',
    from: 'Các thôn rà soát hộ nghèo, hộ cận\nnghèo trên địa bàn xã và lập danh\nsách gửi về Phòng Kinh tế.',
    to: 'Các thôn rà soát hộ nghèo, hộ cận nghèo trên địa bàn xã và lập danh sách gửi về Phòng Kinh tế.',
    extent: 'wrapped',
  },
  {
    what: 'cells that were copied one below the other',
    from: 'Rà soát\nhộ nghèo\ncác thôn.',
    to: 'Rà soát\nhộ nghèo\ncác thôn.',
    extent: 'wrapped',
  },
  {
    what: 'a poem of short lines',
    from: 'Ai lên Thượng Khuê quê tôi\nrừng xanh suối mát mây trôi lưng đèo\nbản làng khói bếp trong veo\ntiếng khèn ai gọi qua chiều chợ phiên',
    to: 'Ai lên Thượng Khuê quê tôi\nrừng xanh suối mát mây trôi lưng đèo\nbản làng khói bếp trong veo\ntiếng khèn ai gọi qua chiều chợ phiên',
    extent: 'wrapped',
  },
  {
    what: 'rows of a table',
    from: '| STT | Nhiệm vụ |\n| --- | --- |\n| 1 | họp thôn |',
    to: '| STT | Nhiệm vụ |\n| --- | --- |\n| 1 | họp thôn |',
    extent: 'wrapped',
  },
  {
    what: 'a page number between the lines, as a viewer copies it',
    from: wrapped.replace('người dân\n', 'người dân\n2\n'),
    to: joined,
    extent: 'excerpt',
    tells: ['page-number: 2'],
  },
  {
    what: 'a page number in its dress, and a form feed',
    from: wrapped.replace('theo\n', 'theo\n- 3 -\n\f'),
    to: joined,
    extent: 'excerpt',
    tells: ['page-number: - 3 -'],
  },
  {
    what: 'a footnote, its number and its mark',
    from: wrapped.replace('tự nguyện,', 'tự nguyện1,').replace('theo\n', 'theo\n1 Gồm cả người làm việc xa nhà.\n2\n'),
    to: `${joined.replace('tự nguyện,', 'tự nguyện[^1],')}\n\n[^1]: Gồm cả người làm việc xa nhà.`,
    extent: 'excerpt',
    tells: ['note: 1', 'note-moved: 1 Gồm cả người làm việc xa nhà.', 'note: 1', 'page-number: 2'],
  },
  {
    what: 'bullets of Word and of its fonts',
    from: 'Yêu cầu:\n\uf0b7 Đúng hạn;\n•\tĐủ số lượng;\no   Ghi sổ;\n\uf0a7  \nBáo cáo.',
    to: 'Yêu cầu:\n- Đúng hạn;\n- Đủ số lượng;\n+ Ghi sổ;\n- Báo cáo.',
    tells: ['bullet: \uf0b7', 'bullet: •', 'bullet: o', 'bullet: \uf0a7'],
  },
  {
    what: 'the second bullet of Word, below the first or by itself',
    from: '·\tBón thúc:\no\tBón đạm;\no\tBón kali.\n·\tLàm cỏ.\n\nGồm:\no\tGiống;\no\tPhân.',
    to: '- Bón thúc:\n+ Bón đạm;\n+ Bón kali.\n- Làm cỏ.\n\nGồm:\n- Giống;\n- Phân.',
    tells: ['bullet: o', 'bullet: o', 'bullet: o', 'bullet: o', 'bullet: ·', 'bullet: ·'],
  },
  {
    what: 'a title that ends with “số”, which asks for no number here',
    from: `${wrapped}\n3. Chuyển đổi số\nSử dụng chữ ký số trong 100% văn bản điện tử; hoàn thành việc số\nhóa hồ sơ.`,
    to: `${joined}\n3. Chuyển đổi số\nSử dụng chữ ký số trong 100% văn bản điện tử; hoàn thành việc số hóa hồ sơ.`,
    extent: 'excerpt',
  },
  {
    what: 'boxes to be ticked, and words that begin with o',
    from: '\uf0a8 Có; \uf0a8 Không\no bế trẻ nhỏ\n• Một • Hai',
    to: '\uf0a8 Có; \uf0a8 Không\no bế trẻ nhỏ\n• Một • Hai',
  },
  {
    what: 'signs that are not seen, and letters in one',
    from: 'Ban chỉ\u200b đạo xã\u00a0họp  giao\u00adban , báo cáo bằng \ufb01le\u2028Văn phòng ghi.',
    to: 'Ban chỉ đạo xã họp giaoban, báo cáo bằng file\nVăn phòng ghi.',
    tells: ['hidden: \u200b', 'hidden: \u00ad', 'ligature: \ufb01'],
  },
  {
    what: 'marks that stand apart from their letters, in either order',
    from: 'Ban ha\u0300nh kê\u0301 hoa\u0323ch, thư\u0323c hie\u0301\u0302n nghie\u0302m tu\u0301c',
    to: 'Ban hành kế hoạch, thực hiến nghiêm túc',
    tells: [
      'composed: a\u0300',
      'composed: ê\u0301',
      'composed: a\u0323',
      'composed: ư\u0323',
      'composed: e\u0301\u0302',
      'composed: e\u0302',
      'composed: u\u0301',
    ],
  },
  {
    what: 'the old code of .VnTime',
    from: inTcvn3('Ủy ban nhân dân xã họp giao ban đầu tuần.').replace('\n', ''),
    to: 'ủy ban nhân dân xã họp giao ban đầu tuần.',
    tells: [`old-code: ${inTcvn3('Ủy ban nhân dân xã họp giao ban đầu tuần.')}`],
  },
  {
    what: 'the old code of VNI',
    from: inVni('Ủy ban nhân dân xã họp giao ban đầu tuần.'),
    to: 'Ủy ban nhân dân xã họp giao ban đầu tuần.',
    tells: [`old-code: ${inVni('Ủy ban nhân dân xã họp giao ban đầu tuần.')}`],
  },
  {
    what: 'a paragraph that a page’s end has cut in flowing text',
    from: `I. NỘI DUNG\n\n${joined} Kịp thời giải quyết khiếu nại ngay từ khi\n\f\nphát sinh tại cơ sở.\n\nII. KINH PHÍ\n\nTheo quy định.`,
    to: `I. NỘI DUNG\n\n${joined} Kịp thời giải quyết khiếu nại ngay từ khi phát sinh tại cơ sở.\n\nII. KINH PHÍ\n\nTheo quy định.`,
  },
  {
    what: 'a number that is blank, with its spaces',
    from: 'Số:      /KH-UBND\nAn Bình, ngày    tháng    năm 2026\n\nKẾ HOẠCH\nHọp giao ban',
    to: 'Số:      /KH-UBND\nAn Bình, ngày    tháng    năm 2026\n\nKẾ HOẠCH\nHọp giao ban',
  },
  {
    what: 'a holiday alone in a line',
    from: `Tổ chức các hoạt động chào mừng kỷ niệm 81 năm ngày Quốc khánh\n2/9\n${joined}`,
    to: `Tổ chức các hoạt động chào mừng kỷ niệm 81 năm ngày Quốc khánh\n2/9\n${joined}`,
  },
  {
    what: 'a page number at the right edge of a page that is drawn with spaces',
    from: `         1. Rà soát danh sách hộ gia đình chưa có điện thoại thông minh, lập kế\nhoạch hỗ trợ thiết bị.\n${' '.repeat(70)}2\n\n         2. Họp thôn.`,
    to: '1. Rà soát danh sách hộ gia đình chưa có điện thoại thông minh, lập kế hoạch hỗ trợ thiết bị.\n2. Họp thôn.',
    extent: 'excerpt',
    tells: ['page-number: 2'],
  },
  {
    what: 'a page of the web, whose lines end with spaces that do not break',
    from: 'KẾ HOẠCH\u00a0\n\u00a0\nSố lượng:\u00a010 lớp  ',
    to: 'KẾ HOẠCH\n\nSố lượng: 10 lớp  ',
  },
  { what: 'nothing', from: '', to: '' },
  { what: 'only blanks', from: ' \n\n\t', to: ' \n\n\t' },
];

describe('text that was copied from elsewhere', () => {
  it('may have paragraphs of more lines than a call takes arguments', () => {
    const lines = 200_000;
    const { text } = cleanUp(`KẾ HOẠCH\n\n1. Xây dựng đội hình của\n${'và bảo đảm\n'.repeat(lines)}`, 'wrapped');
    assert.ok(text.split('\n').length < lines / 2);
  });

  it('keeps all but the bullets of Word where only they are to be others', () => {
    const from =
      '1. Yêu cầu\n\uf0b7\tĐúng đối tượng;\no\tHộ\nnghèo;\n\n\n· \tCông  khai.\n\uf0a8 Đồng ý  \uf0a8 Không đồng ý';
    const to = '1. Yêu cầu\n- Đúng đối tượng;\n+ Hộ\nnghèo;\n\n\n- Công  khai.\n\uf0a8 Đồng ý  \uf0a8 Không đồng ý';
    const { text, changes } = cleanBullets(from);
    assert.equal(text, to);
    assert.deepEqual(
      changes.map(({ kind, at, before }) => [kind, from.slice(at.start, at.end) === before]),
      [1, 2, 3].map(() => ['bullet', true]),
    );
    const old = inTcvn3('Kế hoạch của Sở Nội vụ về việc đọc sách năm nay, ý kiến của các phòng');
    for (const it of [`${old}\n·\t${old}`, 'Ủy ban', '']) assert.equal(cleanBullets(it).text, it);
  });

  for (const { what, from, to, extent = 'document', tells = [] } of cases) {
    for (const newline of ['\n', '\r\n']) {
      it(`${what}${newline === '\n' ? '' : ', with Windows lines'}`, () => {
        const result = cleanUp(from.replaceAll('\n', newline), extent);
        assert.equal(result.text.replaceAll('\r\n', '\n'), to);
        if (newline === '\r\n' && !from.includes('\u2028')) assert.ok(!/(?<!\r)\n/u.test(result.text));
        const silent: readonly ChangeKind[] = ['joined', 'space'];
        const told = result.changes.filter((it) => !silent.includes(it.kind));
        assert.deepEqual(told.map((it) => `${it.kind}: ${it.before.trim()}`).sort(), [...tells].sort());
      });
    }
  }
});
