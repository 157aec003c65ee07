/** Plans with a line `(Kèm theo …)` below the title of an appendix, and below their own. */
export const appended = (attribution: string): string =>
  `Số: 12/KH-UBND\n\nHạ Khuê, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nDiễn tập phòng thủ dân sự năm 2027\n\nI. NỘI DUNG\n\nHuy động dân quân theo Phụ lục kèm theo./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\nPhụ lục\nLỰC LƯỢNG HUY ĐỘNG\n${attribution}\n\nDân quân: 25 người.\n`;

export const attached = (attribution: string): string =>
  `KẾ HOẠCH\nPhát triển du lịch năm 2027\n${attribution}\n\nI. MỤC TIÊU\n\nĐón 200.000 lượt khách.\n`;
