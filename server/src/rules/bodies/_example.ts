/** A short plan of an invented province, for examples: its day, its text and its recipients. */
export function draft(
  date: string,
  { body = '', recipients = [] }: { readonly body?: string; readonly recipients?: readonly string[] },
): string {
  return [
    'UBND TỈNH HOÀI LĨNH',
    'SỞ TƯ PHÁP',
    '',
    'Số:     /KH-STP',
    '',
    `Hoài Lĩnh, ${date}`,
    '',
    'KẾ HOẠCH',
    'Phổ biến, giáo dục pháp luật',
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '',
    'Nâng cao hiểu biết pháp luật của người dân.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    body === '' ? 'Các phòng thuộc Sở thực hiện Kế hoạch này./.' : body,
    '',
    'Nơi nhận:',
    ...recipients.map((it) => `- ${it};`),
    '- Lưu: VT, PBGDPL.',
    '',
    'GIÁM ĐỐC',
    '',
  ].join('\n');
}
