import assert from 'node:assert/strict';
import { hints, tooltipOf } from '../../../server/src/features/overlays/hints';
import { toDay } from '../../../server/src/syntax/days/date';
import { planOf } from '../../rules/workbench';

const today = toDay(2026, 10, 23);
const head =
  'UBND TỈNH HOÀI LĨNH\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nHoài Lĩnh, ngày 20 tháng 10 năm 2026\n\nKẾ HOẠCH\nCông tác văn thư năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n';

function hinted(text: string, whole = head): string {
  const plan = planOf(whole + text);
  const found = hints({ plan, today, holidays: [] }, { start: 0, end: whole.length + text.length });
  let result = whole + text;
  for (const it of [...found].reverse()) result = `${result.slice(0, it.at)}«${it.label}»${result.slice(it.at)}`;
  return result.slice(whole.length);
}

describe('hints behind deadlines', () => {
  it('tell the weekday and how long it is until the last day', () => {
    for (const line of [
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/11/2026«T5, còn 12 ngày».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở chậm nhất ngày 05/11/2026«T5, còn 13 ngày».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01 tháng 11 năm 2026«CN, còn 8 ngày».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 24/10/2026«T7, hạn cuối hôm nay».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 20/10/2026«T3, đã qua 4 ngày».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/6/2026«T6, đã qua».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 25/12/2026«T6, còn 2 tháng».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 25/12/2030«T4».',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/11«T5, còn 12 ngày».',
    ]) {
      assert.equal(hinted(line.replace(/«[^»]*»/gu, '')), line);
    }
  });

  it('tell both weekdays of a range', () => {
    const line = '1. Mở lớp tập huấn từ ngày 09/11/2026«T2» đến ngày 13/11/2026«T6, còn 21 ngày».';
    assert.equal(hinted(line.replace(/«[^»]*»/gu, '')), line);
  });

  it('leave out a weekday that is written', () => {
    const line = '1. Các phòng gửi báo cáo về Văn phòng Sở trước thứ Năm, ngày 05/11/2026«còn 12 ngày».';
    assert.equal(hinted(line.replace(/«[^»]*»/gu, '')), line);
  });

  it('keep silent where no day is due', () => {
    for (const line of [
      '1. Thực hiện Kế hoạch số 57/KH-UBND ngày 05/11/2026 của Ủy ban nhân dân tỉnh.',
      '1. Đề nghị các phòng ghi rõ “gửi báo cáo về Văn phòng Sở trước ngày 05/11/2026” trong văn bản.',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 18 hằng tháng.',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trong quý IV năm 2026.',
      '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 31/11/2026.',
      '1. Mở lớp tập huấn từ ngày 13/11/2026 đến ngày 09/11/2026.',
      '1. Hội nghị ngày 05/11/2026 thành công.',
    ]) {
      assert.equal(hinted(line), line);
    }
    const past = head.replace('TỔ CHỨC THỰC HIỆN', 'ĐÁNH GIÁ KẾT QUẢ');
    const line = '1. Các phòng đã gửi báo cáo về Văn phòng Sở trước ngày 05/11/2026.';
    assert.equal(hinted(line, past), line);
    // A year that is only guessed is no ground for a weekday.
    const guessed = 'Hoài Lĩnh, ngày 20 tháng 10 năm 2026\n\nKẾ HOẠCH\nCông tác văn thư\n\nI. TỔ CHỨC THỰC HIỆN\n\n';
    const short = '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/11.';
    assert.equal(hinted(short, guessed), short);
  });

  it('are made for what is asked only, and say more to who points at them', () => {
    const line = (day: string): string => `1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày ${day}/11/2026.\n\n`;
    const text = head + line('05') + line('12');
    const plan = planOf(text);
    const second = text.indexOf('12/11');
    const found = hints({ plan, today, holidays: [] }, { start: second, end: second + 1 });
    assert.deepEqual(
      found.map((it) => it.label),
      ['T5, còn 19 ngày'],
    );
    assert.equal(
      found[0] && tooltipOf(found[0]),
      'Hạn cuối: thứ Tư, 11/11/2026 (không tính ngày 12/11)\nCòn 19 ngày, 13 ngày làm việc, tính từ hôm nay (23/10/2026)\nBáo cáo: Các phòng gửi Văn phòng Sở',
    );
  });
});
