import assert from 'node:assert/strict';
import { sample } from '../../protocol/drafts';

export const clean = sample('ke-hoach-sach.kehoach');
export const above = sample('cap-tren/ke-hoach-ubnd-tinh.kehoach');
export const below = sample('cap-duoi/ke-hoach-so.kehoach');
export const commune = sample('xa/ke-hoach-ubnd-xa.kehoach');
export const party = sample('dang/ke-hoach-dang-uy.kehoach');
export const wrapped = sample('ke-hoach-ngat-dong.kh.txt');
export const table = sample('ke-hoach-phu-luc.kh.md');

/** The draft with a line of its own before the one that begins so. */
export const withLine = (text: string, beginning: string, line: string): string => {
  const at = text.indexOf(`\n${beginning}`);
  assert.notEqual(at, -1, beginning);
  return `${text.slice(0, at)}\n${line}\n${text.slice(at)}`;
};

/** A draft in the making, of a ministry. */
export const ministry = `BỘ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-BNV

Hà Nội, ngày      tháng 01 năm 2027

KẾ HOẠCH
Bồi dưỡng cán bộ lưu trữ năm 2027

Căn cứ Nghị định số 45/2024/NĐ-CP ngày 03 tháng 5 năm 2024 của Chính phủ quy định về lưu trữ;

Căn cứ Quyết định số 12/QĐ-TTg ngày 08 tháng 01 năm 2027 của Thủ tướng Chính phủ về bồi dưỡng công chức.

Bộ Nội vụ ban hành Kế hoạch bồi dưỡng cán bộ lưu trữ năm 2027 như sau:

I. NỘI DUNG

1. Mở lớp

Giao Vụ Tổ chức cán bộ chủ trì, phối hợp với Cục Văn thư và Lưu trữ nhà nước mở lớp, báo cáo Thủ tướng Chính phủ trước ngày 10 tháng 12 năm 2027.

`;
