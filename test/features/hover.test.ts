import assert from 'node:assert/strict';
import { createAnalyst, type Document } from '../../server/src/features/analysis';
import { type HoverContext, hover, toMarkdown, toText } from '../../server/src/features/hover';
import { nobody } from '../../server/src/plan/others';
import { guides } from '../../server/src/rules/guides';
import { rules } from '../../server/src/rules/index';
import { toDay } from '../../server/src/syntax/date';
import { Source } from '../../server/src/text/source';
import { openFolder } from '../../server/src/workspace/folder';
import { mark, readMarked } from './marked';

const analyst = createAnalyst([]);
const strict = createAnalyst(rules);
const settings = { profile: 'du-thao' as const, rules: {}, options: { externalTemplate: false } };

interface Beside {
  /** Other plans by their addresses. */
  readonly others?: Readonly<Record<string, string>>;
  readonly holidays?: readonly string[];
  readonly checked?: boolean;
}

const address = 'file:///ke-hoach/du-thao.kehoach';

function contextOf(text: string, { others = {}, holidays = [], checked = false }: Beside = {}): HoverContext {
  const document = (uri: string, it: string): Document => ({ uri, version: 1, source: new Source(it) });
  const own = document(address, text);
  const all = [own, ...Object.entries(others).map(([uri, it]) => document(uri, it))];
  const analysis = (checked ? strict : analyst).analyse(own, { settings, others: nobody });
  const folder = openFolder({ all: () => all, planOf: analyst.planOf });
  return { analysis, folder, today: toDay(2026, 10, 23), holidays };
}

/** The marks stand around what the hover is about; the pointer is at `‸`. */
function check(marked: string, says: readonly string[], beside: Beside = {}): void {
  const { text, at, spans } = readMarked(marked);
  const found = hover(contextOf(text, beside), at);
  assert.deepEqual(found ? toText({ ...found, rules: [] }, guides).split('\n') : [], says);
  if (found) assert.equal(mark(text, [found.span]), mark(text, spans));
}

const head = (date: string, subject = 'Công tác văn thư năm 2026'): string =>
  `UBND TỈNH HOÀI LĨNH\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nHoài Lĩnh, ${date}\n\nKẾ HOẠCH\n${subject}\n\n`;
const dated = head('ngày 20 tháng 10 năm 2026');
const blank = head('ngày     tháng 10 năm 2026');

describe('hover over a date', () => {
  it('tells the weekday and how far it is from the day of the plan', () => {
    check(`${dated}I. NỘI DUNG\n\nHội nghị khai mạc sáng ⟦05/‸11/2026⟧ tại hội trường.`, [
      'Thứ Năm, 05/11/2026',
      'Sau ngày của kế hoạch (20/10/2026) 16 ngày, 12 ngày làm việc',
    ]);
  });

  it('counts from today where the plan has no day', () => {
    check(`${blank}I. NỘI DUNG\n\nHội nghị khai mạc sáng ⟦05/‸11/2026⟧ tại hội trường.`, [
      'Thứ Năm, 05/11/2026',
      'Còn 13 ngày, 9 ngày làm việc, tính từ hôm nay (23/10/2026)',
    ]);
    check(`${blank}I. NỘI DUNG\n\nHội nghị đã khai mạc sáng ⟦05‸/10/2026⟧ tại hội trường.`, [
      'Thứ Hai, 05/10/2026',
      'Đã qua 18 ngày, tính đến hôm nay (23/10/2026)',
    ]);
  });

  it('names holidays, weekends, Saturdays that are worked and days of the settings', () => {
    const first = (day: string, beside?: Beside): string => {
      const { text, at } = readMarked(`${blank}I. NỘI DUNG\n\nLễ phát động tổ chức tại xã, sáng ${day} có ‸mưa.`);
      const found = hover(contextOf(text, beside), at - ' có '.length);
      return found ? (toText({ ...found, rules: [] }, guides).split('\n')[0] ?? '') : '';
    };
    assert.equal(first('02/9/2026'), 'Thứ Tư, 02/9/2026, ngày Quốc khánh 02/9');
    assert.equal(first('01/11/2026'), 'Chủ nhật, 01/11/2026, nghỉ cuối tuần');
    assert.equal(first('22/8/2026'), 'Thứ Bảy, 22/8/2026, làm bù cho 31/8/2026');
    const holidays = ['24/11/2026', '28/11/2026 làm việc'];
    assert.equal(first('24/11/2026', { holidays }), 'Thứ Ba, 24/11/2026, ngày nghỉ của cơ quan');
    assert.equal(first('28/11/2026', { holidays }), 'Thứ Bảy, 28/11/2026, ngày làm việc của cơ quan');
  });

  it('says that no calendar has it', () => {
    check(`${blank}I. NỘI DUNG\n\nKhai mạc sáng ⟦31/‸4/2026⟧ tại xã.`, [
      'Lịch không có ngày này: tháng 4/2026 chỉ có 30 ngày',
    ]);
    check(`${blank}I. NỘI DUNG\n\nKhai mạc sáng ⟦05/‸14/2026⟧ tại xã.`, [
      'Lịch không có ngày này: một năm chỉ có 12 tháng',
    ]);
  });

  it('takes the year of the plan where none is written', () => {
    check(`${blank}I. NỘI DUNG\n\nTuần lễ áo dài từ sáng ⟦20‸/10⟧ ở trường.`, [
      'Thứ Ba, 20/10/2026',
      'Đã qua 3 ngày, tính đến hôm nay (23/10/2026)',
      'Không ghi năm, hiểu là năm 2026 của kế hoạch',
    ]);
  });

  it('leaves blanks, quantities and what is far away alone', () => {
    check(`${head('ngày ‸    tháng 10 năm 2026')}I. NỘI DUNG\n`, []);
    check(`${blank}I. NỘI DUNG\n\nTỷ lệ 1/5‸00 và 95,‸5% số hồ sơ.`, []);
    check(`${blank}I. NỘI DUNG\n\nKỷ niệm chiến thắng ⟦07/5/‸1954⟧.`, ['Thứ Sáu, 07/5/1954']);
  });
});

describe('hover over a deadline', () => {
  const body = `${dated}I. TỔ CHỨC THỰC HIỆN\n\n`;
  const units = '1. Các phòng, đơn vị thuộc Sở gửi báo cáo kết quả 6 tháng đầu năm về Văn phòng Sở ';

  it('leaves the day out after trước ngày, and takes it in after chậm nhất and đến hết', () => {
    check(`${body}${units}⟦trước ngày ‸05/11/2026⟧.`, [
      'Hạn cuối: thứ Tư, 04/11/2026 (không tính ngày 05/11)',
      'Sau ngày của kế hoạch (20/10/2026) 15 ngày, 11 ngày làm việc',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
    check(`${body}${units}⟦trước 16h30 ‸ngày 05/11/2026⟧.`, [
      'Hạn cuối: thứ Năm, 05/11/2026 (trước 16 giờ 30)',
      'Sau ngày của kế hoạch (20/10/2026) 16 ngày, 12 ngày làm việc',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
    check(`${body}${units}⟦chậm nhất ‸ngày 05/11/2026⟧.`, [
      'Hạn cuối: thứ Năm, 05/11/2026 (tính cả ngày này)',
      'Sau ngày của kế hoạch (20/10/2026) 16 ngày, 12 ngày làm việc',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
  });

  it('names the working day before a last day on which nobody works', () => {
    check(`${body}${units}⟦trước ngày 02/11‸/2026⟧.`, [
      'Hạn cuối: Chủ nhật, 01/11/2026, nghỉ cuối tuần (không tính ngày 02/11)',
      'Ngày làm việc cuối cùng trước đó: thứ Sáu, 30/10/2026',
      'Sau ngày của kế hoạch (20/10/2026) 12 ngày, 8 ngày làm việc',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
  });

  it('counts a range of days', () => {
    check(`${body}1. Lớp tập huấn tổ chức ⟦từ ngày 09‸/11/2026 đến ngày 15/11/2026⟧.`, [
      'Từ thứ Hai, 09/11/2026 đến hết Chủ nhật, 15/11/2026: 7 ngày, 5 ngày làm việc',
      'Bắt đầu: sau ngày của kế hoạch (20/10/2026) 20 ngày',
    ]);
    check(`${body}1. Lớp tập huấn tổ chức ⟦từ ngày 14‸/11/2026 đến ngày 15/11/2026⟧.`, [
      'Từ thứ Bảy, 14/11/2026 đến hết Chủ nhật, 15/11/2026: 2 ngày, đều là ngày nghỉ',
      'Bắt đầu: sau ngày của kế hoạch (20/10/2026) 25 ngày',
    ]);
  });

  it('reads months, quarters and halves as intervals', () => {
    const task = (time: string): string =>
      `${body}1. Số hóa hồ sơ lưu trữ\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian thực hiện: ${time}.\n`;
    const rest = 'Nhiệm vụ: Số hóa hồ sơ lưu trữ (Văn phòng Sở chủ trì)';
    check(task('⟦Quý ‸II năm 2027⟧'), [
      'Từ 01/4/2027 đến hết 30/6/2027',
      'Bắt đầu: sau ngày của kế hoạch (20/10/2026) 163 ngày',
      rest,
    ]);
    check(task('⟦Tháng‸ 11/2026⟧'), [
      'Từ 01/11/2026 đến hết 30/11/2026',
      'Bắt đầu: sau ngày của kế hoạch (20/10/2026) 12 ngày',
      rest,
    ]);
    check(task('⟦6 tháng đầu ‸năm⟧'), [
      'Từ 01/01/2026 đến hết 30/6/2026',
      'Kết thúc: trước ngày của kế hoạch (20/10/2026) 112 ngày',
      rest,
      'Không ghi năm, hiểu là năm 2026 của kế hoạch',
    ]);
    check(task('Hoàn thành ⟦trước tháng‸ 12/2026⟧'), [
      'Hạn cuối: thứ Hai, 30/11/2026 (không tính ngày 01/12)',
      'Sau ngày của kế hoạch (20/10/2026) 41 ngày, 29 ngày làm việc',
      rest,
    ]);
    check(task('⟦Thường‸ xuyên⟧'), ['Thường xuyên, không có hạn cuối', rest]);
  });

  it('tells the next days of what comes again', () => {
    check(`${body}1. Các phòng gửi báo cáo về Văn phòng Sở ⟦trước ngày 18‸ hằng tháng⟧.`, [
      'Lặp lại hằng tháng, trước ngày 18',
      'Các hạn cuối sau ngày của kế hoạch (20/10/2026): thứ Ba, 17/11/2026; thứ Năm, 17/12/2026; Chủ nhật, 17/01/2027',
      'Báo cáo: Các phòng gửi Văn phòng Sở',
    ]);
    check(`${body}1. Các phòng gửi báo cáo về Văn phòng Sở ⟦trước ngày 15‸/6 hằng năm⟧.`, [
      'Lặp lại hằng năm, trước ngày 15/6',
      'Các hạn cuối sau ngày của kế hoạch (20/10/2026): thứ Hai, 14/6/2027; thứ Tư, 14/6/2028; thứ Năm, 14/6/2029',
      'Báo cáo: Các phòng gửi Văn phòng Sở',
    ]);
    check(`${body}1. ⟦Định kỳ hằng‸ quý⟧ tổng hợp, báo cáo Giám đốc Sở.`, [
      'Lặp lại hằng quý, không nêu ngày',
      'Báo cáo gửi Giám đốc Sở',
    ]);
  });

  it('says what is impossible, reversed, or of no year that is known', () => {
    check(`${body}${units}⟦trước ngày ‸31/4/2027⟧.`, [
      'Lịch không có ngày này: tháng 4/2027 chỉ có 30 ngày',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
    check(`${body}1. Lớp tập huấn tổ chức ⟦từ ngày 19‸/11/2026 đến ngày 15/11/2026⟧.`, [
      'Từ thứ Năm, 19/11/2026 đến Chủ nhật, 15/11/2026: bắt đầu sau kết thúc',
    ]);
    check(`I. TỔ CHỨC THỰC HIỆN\n\n${units}⟦trước ngày ‸05/11⟧.`, [
      'Chưa rõ năm nào: ở đây không ghi, tên kế hoạch cũng không cho biết',
      'Báo cáo 6 tháng đầu năm: Các phòng, đơn vị thuộc Sở gửi Văn phòng Sở',
    ]);
  });
});

describe('hover over a citation', () => {
  const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
  const told = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
  const first = `${dated}Căn cứ ${full} về công tác văn thư;\n\n`;

  it('tells at a short mention what was told in full, and where', () => {
    check(`${first}I. NỘI DUNG\n\nTrình bày theo ⟦Nghị định số 30‸/2020/NĐ-CP⟧.`, [
      told,
      'Ghi đủ ở dòng 10; viện dẫn 2 lần',
    ]);
    check(
      `${first}I. NỘI DUNG\n\n1. Trình bày theo Nghị định số 30/2020/NĐ-CP.\n\n2. Kiểm tra theo ⟦Nghị định số‸ 30/2020/NĐ-CP⟧.`,
      [told, 'Ghi đủ ở dòng 10; viện dẫn 3 lần, các lần khác ở dòng 10 và 14'],
    );
  });

  it('tells at the first mention where it comes again, and the weekday of its day', () => {
    const later = '\n\nI. NỘI DUNG\n\nTrình bày theo Nghị định số 30/2020/NĐ-CP.';
    check(
      `${dated}Căn cứ ⟦Nghị ‸định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;${later}`,
      [told, 'Lần đầu ở đây, nhắc lại ở dòng 14'],
    );
    check(`${dated}Căn cứ ⟦Nghị định số 30/2020/NĐ-CP ngày 05 thá‸ng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;`, [
      told,
      'Chỉ viện dẫn ở đây',
      'Ngày ban hành là thứ Năm, 05/3/2020',
    ]);
  });

  const plan = (cited: string): string =>
    `UBND TỈNH HOÀI LĨNH\nSỞ Y TẾ\n\nSố: 7/KH-SYT\nHoài Lĩnh, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\nThực hiện ${cited}, Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`;

  it('takes what it lacks from another plan, and says from which', () => {
    check(
      `${dated}Thực hiện ⟦Chỉ thị số 12‸/CT-TTg⟧, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`,
      [
        'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng, theo phòng bệnh.kehoach',
        'Chỉ viện dẫn ở đây',
      ],
      {
        others: {
          'file:///ke-hoach/ph%C3%B2ng%20b%E1%BB%87nh.kehoach': plan(
            'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng',
          ),
        },
      },
    );
  });

  it('names a few of the plans that cite it too, and counts the rest', () => {
    const others = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((it) => [`file:///k/${it}.kehoach`, plan(`${full} về công tác văn thư`)]),
    );
    check(
      `${dated}Căn cứ ⟦Nghị ‸định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;`,
      [told, 'Chỉ viện dẫn ở đây', 'Cũng có trong a.kehoach, b.kehoach và 2 kế hoạch nữa'],
      { others },
    );
  });

  it('says plainly that another place has another day or other words', () => {
    const others = {
      'file:///k/phong-chay.kehoach': plan(
        'Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy của rừng đặc dụng mùa khô',
      ),
    };
    const day =
      'Thực hiện ⟦Chỉ thị số 12‸/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ⟧ về tăng cường phòng cháy của rừng đặc dụng mùa khô.';
    check(
      dated + day,
      [
        'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy của rừng đặc dụng mùa khô',
        'Chỉ viện dẫn ở đây',
        'Khác nhau: phong-chay.kehoach ghi ngày 21/4/2025',
      ],
      { others },
    );
    check(
      dated + day.replace('20/4', '21/4').replace('của rừng', 'trong rừng'),
      [
        'Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy trong rừng đặc dụng mùa khô',
        'Chỉ viện dẫn ở đây',
        'Khác nhau: phong-chay.kehoach ghi “của” thay cho “trong” trong trích yếu',
      ],
      { others },
    );
    check(`${first}I. NỘI DUNG\n\nTrình bày theo ⟦Nghị định số 30‸/2020/NĐ-CP ngày 06/3/2020⟧.`, [
      told,
      'Ghi đủ ở dòng 10; viện dẫn 2 lần',
      'Khác nhau: dòng 10 ghi ngày 05/3/2020',
    ]);
  });

  it('leads to the plan of the folder that it is, and to no namesake of another place', () => {
    const above = (place: string): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH ${place.toLocaleUpperCase('vi')}\nSố: 71/KH-UBND\n${place}, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\nI. MỤC ĐÍCH\n`;
    const cited = `${dated}Thực hiện ⟦Kế hoạch số 71‸/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh⟧ về an toàn thực phẩm.`;
    const name = 'Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm';
    check(cited, [name, 'Chỉ viện dẫn ở đây', 'Là tệp tinh.kehoach: An toàn thực phẩm năm 2026'], {
      others: { 'file:///k/tinh.kehoach': above('Hoài Lĩnh') },
    });
    check(cited, [name, 'Chỉ viện dẫn ở đây'], { others: { 'file:///k/tinh.kehoach': above('An Bình') } });
  });

  it('knows at a short mention which of two years and of two places is meant, and says where several are', () => {
    const above = (place: string, year: number): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH ${place.toLocaleUpperCase('vi')}\nSố: 71/KH-UBND\n${place}, ngày 15 tháng 5 năm ${year}\n\nKẾ HOẠCH\nAn toàn thực phẩm năm ${year}\n\nI. MỤC ĐÍCH\n`;
    const others = {
      'file:///k/1.kehoach': above('Hoài Lĩnh', 2025),
      'file:///k/2.kehoach': above('An Bình', 2026),
      'file:///k/3.kehoach': above('Hoài Lĩnh', 2026),
    };
    const told = `${dated}Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm.\n\nI. NỘI DUNG\n\nCác phòng bám sát ⟦Kế hoạch số 71‸/KH-UBND⟧.`;
    const name = 'Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm';
    const lines = [name, 'Ghi đủ ở dòng 10; viện dẫn 2 lần'];
    check(told, [...lines, 'Là tệp 3.kehoach: An toàn thực phẩm năm 2026'], { others });
    const twice = { ...others, 'file:///k/4.kehoach': above('Hoài Lĩnh', 2026) };
    check(told, [...lines, 'Có 2 tệp mang số này: 3.kehoach và 4.kehoach'], { others: twice });
  });

  it('does not take who issues the plan for a part of the title, whatever the office is called', () => {
    check(
      `${dated}Thực hiện ⟦Kế hoạch số 7‸/KH-SYT ngày 15/5/2026 của Sở Y tế⟧ về phòng bệnh năm 2026, Bệnh viện Đa khoa tỉnh ban hành Kế hoạch như sau:`,
      ['Kế hoạch số 7/KH-SYT ngày 15/5/2026 của Sở Y tế về phòng bệnh năm 2026', 'Chỉ viện dẫn ở đây'],
    );
  });

  it('sets the name of a law before its number', () => {
    check(`${dated}Căn cứ ⟦Luật Điện lực số 61‸/2024/QH15 ngày 30/11/2024⟧;`, [
      'Luật Điện lực số 61/2024/QH15 ngày 30/11/2024',
      'Chỉ viện dẫn ở đây',
    ]);
  });
});

describe('hover over words', () => {
  it('tells an abbreviation as this draft defines it, else as it is known', () => {
    const text = `${dated}I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (TTHC) của Sở.\n\n2. Công bố `;
    check(`${text}⟦TT‸HC⟧ mới.`, ['TTHC: thủ tục hành chính, nói nghĩa ở dòng 12']);
    check(`${dated}I. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (⟦TTH‸C⟧) của Sở.`, [
      'TTHC: thủ tục hành chính, nói nghĩa ở đây',
    ]);
    check(`${dated}I. NỘI DUNG\n\n1. Công bố ⟦TT‸HC⟧ mới.`, [
      'TTHC: thủ tục hành chính',
      'Nghĩa thường dùng; bản này chưa nói nghĩa',
    ]);
    check(`${dated}I. NỘI DUNG\n\n1. Hướng dẫn UB‸ND các xã.`, []);
  });

  it('tells what a reference leads to', () => {
    const text = `${dated}I. MỤC ĐÍCH\n\n1. Gọn nhẹ.\n\nII. NỘI DUNG\n\n1. Rà soát quy chế.\n\n2. Số hóa hồ sơ.\n\nIII. KINH PHÍ\n\nKinh phí của nhiệm vụ tại `;
    check(`${text}⟦khoản ‸2⟧ Mục II Kế hoạch này.`, ['2. Số hóa hồ sơ, dòng 18', 'trong II. NỘI DUNG']);
    check(`${text}khoản 2 ⟦Mục‸ II⟧ Kế hoạch này.`, ['II. NỘI DUNG, dòng 14']);
    check(`${text}Mục‸ V Kế hoạch này.`, []);
  });

  it('tells what a unit leads and supports', () => {
    const task = (title: string, lead: string, support: string): string =>
      `${title}\n\nĐơn vị chủ trì: ${lead}.\n\nĐơn vị phối hợp: ${support}.\n\n`;
    const text = `${dated}I. NHIỆM VỤ\n\n${task('1. Rà soát quy chế', 'Văn phòng Sở', 'Phòng Tổ chức')}${task('2. Số hóa hồ sơ', 'Phòng Tổ chức', 'Văn phòng Sở')}`;
    check(`${text}II. KINH PHÍ\n\nGửi ⟦Văn phòng‸ Sở⟧ thẩm định.`, [
      'Văn phòng Sở',
      'Chủ trì 1 nhiệm vụ: dòng 12',
      'Phối hợp 1 nhiệm vụ: dòng 18',
    ]);
    check(`${text}II. KINH PHÍ\n\nGửi Sở Tài‸ chính thẩm định.`, []);
  });

  it('tells nothing of comments and plain words', () => {
    check(`${dated}I. MỤC ĐÍCH\n\nTiết ‸kiệm, hiệu quả.`, []);
    check(`${dated}<!-- ghi chú 05/‸11/2026 -->\n\nI. MỤC ĐÍCH\n`, []);
  });
});

describe('a hover', () => {
  it('puts what it knows before the rules that speak there', () => {
    const text = `${dated}I. TỔ CHỨC THỰC HIỆN\n\n1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01/11/2026.\n`;
    const found = hover(contextOf(text, { checked: true }), text.indexOf('01/11'));
    assert.ok(found);
    assert.equal(found.rules[0]?.id, 'deadline-weekend');
    const said = toMarkdown(found, { guides, toRule: (id) => `thao:${id}`, toPlace: () => undefined });
    assert.match(said, /^\*\*Hạn cuối:.*\n\n---\n\n\*\*Hạn báo cáo hoặc gửi rơi vào ngày nghỉ\*\*/su);
    assert.match(toText(found, guides), /^Hạn cuối:.*\n\nHạn báo cáo hoặc gửi rơi vào ngày nghỉ\n/su);
  });

  it('escapes what the draft says and leads to places where the editor can', () => {
    const draft = `${dated}Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về [công tác](x) *văn thư* <b>;\n\nI. NỘI DUNG\n\nTrình bày theo Nghị định số 30/2020/NĐ-CP.`;
    const it = hover(contextOf(draft), draft.lastIndexOf('30/2020'));
    assert.ok(it);
    const markdown = toMarkdown(it, {
      guides,
      toRule: () => undefined,
      toPlace: ({ uri, position }) => `${uri}#L${position.line + 1}`,
    });
    assert.match(markdown, /về \\\[công tác\\\]\(x\) văn thư/u);
    assert.match(markdown, /Ghi đủ ở \[dòng 10\]\(file:\/\/\/ke-hoach\/du-thao\.kehoach#L10\)/u);
    assert.doesNotMatch(markdown, /<b>/u);
  });

  it('still tells the rule that a silence names', () => {
    const silent = `${dated}I. MỤC ĐÍCH\n\n<!-- thảo: bỏ qua deadline-weekend: đã hỏi -->\n\nTiết kiệm.`;
    const it = hover(contextOf(silent), silent.indexOf('deadline-weekend') + 3);
    assert.deepEqual(it?.lines, []);
    assert.deepEqual(
      it?.rules.map((rule) => rule.id),
      ['deadline-weekend'],
    );
  });
});
