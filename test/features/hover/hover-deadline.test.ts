import { check, dated } from './hovering';

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
