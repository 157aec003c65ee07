import { commands } from './arguments';

const common = `  --profile MỨC      du-thao (mặc định), trinh-ky hoặc phat-hanh
  --fail-on MỨC      trả về 1 khi còn lỗi từ mức này: error, warning (mặc định), information, hint
  --settings TỆP     lấy cài đặt từ tệp này thay cho .vscode/settings.json gần nhất`;

const names = `  TỆP                đọc dù tên thế nào
  THƯ-MỤC            đọc mọi *.kehoach, *.kh.md, *.kh.txt bên trong
  -                  đọc đầu vào chuẩn`;

const pages: Readonly<Record<string, string>> = {
  check: `thao check [tùy chọn] TỆP|THƯ-MỤC|-…

Kiểm tra các bản kế hoạch và in ra những chỗ sai.

${names}

  --format DẠNG      text (mặc định), json, sarif hoặc github
${common}

Mã trả về: 0 không có gì, 1 có lỗi từ mức --fail-on trở lên, 2 gọi sai hoặc có tệp không đọc được.
`,
  fix: `thao fix [tùy chọn] TỆP|THƯ-MỤC|-…

Sửa những chỗ sửa được mà không đổi ý bản thảo, rồi ghi lại tệp.

${names} và in bản đã sửa ra đầu ra chuẩn

  --dry-run          không ghi tệp, chỉ in phần sẽ đổi
  --unsafe           sửa cả những chỗ cần người soạn xem lại
${common}

Mã trả về tính theo tệp như khi lệnh kết thúc: 0 không còn gì, 1 còn lỗi từ mức --fail-on trở lên,
2 gọi sai hoặc có tệp không đọc, không ghi được.
`,
  rules: `thao rules [MÃ]

Liệt kê các quy tắc; có MÃ thì in trang của quy tắc ấy: vì sao, căn cứ, sai, đúng, cách tắt.
`,
  server: `thao server --stdio

Chạy máy chủ ngôn ngữ (LSP) cho các trình soạn thảo khác.
`,
};

const overview = `Thảo kiểm tra và sửa thể thức bản kế hoạch hành chính.

  thao check TỆP|THƯ-MỤC|-…    kiểm tra
  thao fix TỆP|THƯ-MỤC|-…      sửa
  thao rules [MÃ]              các quy tắc
  thao server --stdio          máy chủ ngôn ngữ
  thao --version               phiên bản

Xem thêm: thao ${commands.join(' --help, thao ')} --help
`;

export const help = (about: string | undefined): string =>
  about === undefined ? overview : (pages[about] ?? overview);
