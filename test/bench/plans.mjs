// Plans of offices that do not exist, of any length, always the same for the same number.

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const places = [
  'Suối Mây',
  'Hoài Lĩnh',
  'Đồng Vọng',
  'Bến Cau',
  'Nà Hương',
  'Thạch Khê Thượng',
  'Phú Lạc Sơn',
  'Mường Vang',
];
const subjects = [
  'chuyển đổi số',
  'phòng, chống thiên tai',
  'cải cách hành chính',
  'bảo vệ môi trường nông thôn',
  'chăm sóc người cao tuổi',
  'văn thư, lưu trữ',
  'phổ biến, giáo dục pháp luật',
  'xây dựng thư viện cộng đồng',
];
const units = [
  'Văn phòng',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Trạm Y tế',
  'Ban Chỉ huy Quân sự',
  'Công an xã',
  'các trường học trên địa bàn',
];
const actions = [
  'Rà soát, lập danh sách',
  'Tổ chức tập huấn cho',
  'Kiểm tra, đôn đốc',
  'Xây dựng quy chế phối hợp về',
  'Tuyên truyền trên hệ thống truyền thanh cơ sở về',
  'Bố trí kinh phí, trang thiết bị phục vụ',
  'Cập nhật cơ sở dữ liệu về',
  'Tổng hợp kiến nghị của người dân liên quan đến',
];
const objects = [
  'các thôn chưa có điểm sinh hoạt cộng đồng đạt chuẩn',
  'đội ngũ trưởng thôn, tổ trưởng tổ dân phố và cộng tác viên',
  'những hộ dân sống dọc bờ suối, ven sườn đồi có nguy cơ sạt lở',
  'tài liệu giấy còn tồn đọng từ khi hợp nhất tổ chức bộ máy',
  'thủ tục hành chính tiếp nhận tại bộ phận một cửa',
  'các tuyến đường do nhân dân tự quản',
];
const manners = [
  'bảo đảm rõ người, rõ việc, rõ thời hạn',
  'không làm phát sinh thủ tục mới cho người dân',
  'lồng ghép với nhiệm vụ chuyên môn sẵn có',
  'báo cáo kết quả bằng số liệu, không báo cáo chung chung',
  'ưu tiên những nơi khó khăn nhất',
];
const documents = [
  ['Kế hoạch số', '/KH-UBND', 'của Ủy ban nhân dân tỉnh'],
  ['Quyết định số', '/QĐ-UBND', 'của Ủy ban nhân dân tỉnh'],
  ['Nghị quyết số', '/NQ-HĐND', 'của Hội đồng nhân dân tỉnh'],
  ['Chỉ thị số', '/CT-UBND', 'của Chủ tịch Ủy ban nhân dân tỉnh'],
];
const letters = 'abcdđeghiklmnopqrstuvxy';
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The plan of that number, about so many bytes long. About one plan in three has a mistake of each kind that drafters make. */
export function planText(number, bytes) {
  const random = randomFrom(number);
  const one = (list) => list[Math.floor(random() * list.length)];
  const upTo = (most) => 1 + Math.floor(random() * most);
  const pad = (value) => String(value).padStart(2, '0');
  const date = (year) =>
    `${pad(upTo(28))}/${upTo(12)
      .toString()
      .replace(/^[12]$/u, '0$&')}/${year}`;
  const isCareless = () => random() < 0.3;
  const year = 2024 + upTo(4);
  const place = one(places);
  const subject = one(subjects);
  const cited = documents.map(([kind, tail, issuer]) => ({
    kind,
    symbol: upTo(300) + tail,
    issuer,
    on: date(year - 1),
  }));

  const lines = [];
  let written = 0;
  const write = (line) => {
    lines.push(line, '');
    written += Buffer.byteLength(line) + 2;
  };
  const sentence = () => {
    const document = one(cited);
    const basis = random() < 0.2 ? ` theo ${document.kind} ${document.symbol}` : '';
    const share = `ít nhất ${upTo(900)} lượt người, kinh phí ${upTo(400)} triệu đồng`;
    return `${one(actions)} ${one(objects)} năm ${year}${basis}, ${share}, ${one(manners)}`;
  };

  for (const line of [`UBND HUYỆN ${one(places).toUpperCase()}`, `UBND XÃ ${place.toUpperCase()}`]) write(line);
  write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  write('Độc lập - Tự do - Hạnh phúc');
  write(`Số: ${upTo(200)}/KH-UBND`);
  write(`${place}, ngày ${pad(upTo(28))} tháng 01 năm ${year}`);
  write('KẾ HOẠCH');
  write(`Triển khai công tác ${subject} năm ${year}`);
  for (const it of cited) {
    const on = isCareless() ? '' : ` ngày ${it.on}`;
    write(
      `Căn cứ ${it.kind} ${it.symbol}${on} ${it.issuer} về công tác ${subject} giai đoạn ${year - 1} - ${year + 4};`,
    );
  }
  write(`Ủy ban nhân dân xã ${place} ban hành Kế hoạch triển khai công tác ${subject} năm ${year} như sau:`);
  write('I. MỤC ĐÍCH, YÊU CẦU');
  for (let i = 0; i < 4; i++) write(`- ${sentence()}.`);

  const body = Math.max(0, bytes - written - 1500);
  const sections = Math.min(9, 1 + Math.ceil(body / 12000));
  const clauses = 2 + Math.ceil(body / sections / 3000);
  const start = written;
  for (let section = 1; section <= sections; section++) {
    const goal = start + (body * section) / sections;
    write(
      `${roman[section + (isCareless() && section === sections ? 1 : 0)]}. NHIỆM VỤ ${one(subjects).toUpperCase()}`,
    );
    for (let clause = 1; clause <= clauses && written < goal; clause++) {
      write(`${clause}. ${one(actions)} ${one(objects)}`);
      const share = (goal - written) / (clauses - clause + 1);
      const until = written + share - 250;
      for (let point = 0; point < letters.length && written < until; point++)
        write(`${letters[point]}) ${sentence()};`);
      write(`Đơn vị chủ trì: ${one(units)}.`);
      write(`Đơn vị phối hợp: ${one(units)}; ${one(units)}.`);
      write(`Thời gian thực hiện: Hoàn thành trước ngày ${isCareless() ? `31/6/${year}` : date(year)}.`);
    }
  }
  write(`${roman[sections + 1]}. TỔ CHỨC THỰC HIỆN`);
  write(`1. ${one(units)} theo dõi, đôn đốc, tổng hợp kết quả báo cáo Ủy ban nhân dân xã trước ngày ${date(year)}.`);
  write(`2. Các đơn vị gửi báo cáo 6 tháng trước ngày 05/6/${year} và báo cáo năm trước ngày 15/11/${year}.`);
  write(`Trên đây là Kế hoạch triển khai công tác ${subject} năm ${year} của Ủy ban nhân dân xã ${place}./.`);
  if (!isCareless()) {
    lines.push(
      'Nơi nhận:',
      '- Ủy ban nhân dân huyện (b/c);',
      `- ${one(units)};`,
      isCareless() ? '- Lưu VT' : '- Lưu: VT, VP.',
      '',
    );
  }
  lines.push('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Lò Thị Hải Vân', '');
  return lines.join('\n');
}
