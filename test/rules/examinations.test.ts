import { expectMarks } from './workbench';

const expectOrder = (text: string): void => expectMarks(text, (it) => it === 'deadline-order');

const head =
  'Hạ Khuê, ngày 20 tháng 8 năm 2026\n\nKẾ HOẠCH\n\nTổ chức Kỳ thi chọn học sinh giỏi năm học 2026 - 2027\n\nII. THỜI GIAN\n\n- Ngày thi: thứ Bảy, ngày 17/10/2026.\n\nIII. CÔNG VIỆC\n\n';
const timetable = (...steps: readonly string[]): string => head + steps.map((it, i) => `${i + 1}. ${it}.`).join('\n\n');
const right = [
  'Đăng ký dự thi: từ ngày 07/9/2026 đến hết ngày 25/9/2026',
  'Ra đề, phản biện đề: hoàn thành trước ngày 10/10/2026',
  'Thành lập Hội đồng coi thi: ngày 12/10/2026',
  'Tập huấn cán bộ coi thi: ngày 15/10/2026',
  'Chấm thi: từ ngày 19/10/2026 đến ngày 24/10/2026',
  'Công bố kết quả: ngày 27/10/2026; nhận đơn phúc khảo đến hết ngày 30/10/2026',
  'Phúc khảo: công bố kết quả phúc khảo ngày 05/11/2026',
  'Trao giải: ngày 15/11/2026',
] as const;
/** The timetable with one step written otherwise. */
const other = (at: number, step: string): string => timetable(...right.map((it, i) => (i === at ? step : it)));

describe('the steps of an examination', () => {
  it('are told where one stands before what it waits for', () => {
    for (const text of [
      other(0, 'Đăng ký dự thi: ⟦từ ngày 07/9/2026 đến hết ngày 25/10/2026⟧'),
      other(1, 'Ra đề, phản biện đề: hoàn thành ⟦trước ngày 19/10/2026⟧'),
      other(2, 'Thành lập Hội đồng coi thi: ⟦ngày 20/10/2026⟧'),
      other(4, 'Chấm thi: ⟦từ ngày 15/10/2026 đến ngày 24/10/2026⟧'),
      other(5, 'Công bố kết quả: ngày ⟦20/10/2026⟧; nhận đơn phúc khảo đến hết ngày 30/10/2026'),
      other(5, 'Công bố kết quả: ngày 27/10/2026; nhận đơn phúc khảo ⟦đến hết ngày 26/10/2026⟧'),
    ]) {
      expectOrder(text);
    }
  });

  it('begin with the first round', () => {
    const rounds = (day: string): string =>
      `Hạ Khuê, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH\n\nTuyển dụng viên chức năm 2026\n\nII. TRÌNH TỰ\n\n1. Thi vòng 1: ngày 13/6/2026.\n\n2. Thi vòng 2: ngày 27/6/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở: chuẩn bị địa điểm thi ${day}.`;
    expectOrder(rounds('⟦trước ngày 15/6/2026⟧'));
    expectOrder(rounds('trước ngày 08/6/2026'));
  });

  it('may stand in any order of lines, and have rounds of their own', () => {
    for (const text of [
      timetable(...right),
      timetable(...[...right].reverse()),
      other(4, 'Chấm thi: từ ngày 18/10/2026 đến ngày 24/10/2026').replace(
        'thứ Bảy, ngày 17/10/2026',
        'từ ngày 17/10/2026 đến ngày 20/10/2026',
      ),
      other(3, 'Thông báo kết quả kiểm tra điều kiện dự thi: ngày 15/10/2026'),
      other(1, 'Ra đề đợt bổ sung: hoàn thành trước ngày 19/10/2026'),
      other(7, 'Dự thi cấp tỉnh: ngày 15/10/2026'),
      timetable(right[0], 'Chấm thi vòng 1: ngày 05/10/2026', ...right.slice(1)),
      timetable(...right).replace('Kỳ thi chọn', 'Lễ tuyên dương'),
    ]) {
      expectOrder(text);
    }
  });
});
