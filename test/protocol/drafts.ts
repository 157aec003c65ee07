import { readFileSync } from 'node:fs';

export const sample = (name: string): string => readFileSync(`test/workspace/${name}`, 'utf8');

/** Our draft without a mistake, with its number and day filled in: nothing at all is said of it. */
export const clean = sample('ke-hoach-sach.kehoach')
  .replace(/^Số: {2,}/mu, 'Số: 512')
  .replace(/ngày {2,}tháng/u, 'ngày 15 tháng');

export const messy = sample('ke-hoach-loi.kehoach');

/** The end of a draft, of which one thing is said: its last recipient lacks the full stop. */
export const unstopped = 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, TH\n\nGIÁM ĐỐC\n\nTrần Thị Mây\n';
