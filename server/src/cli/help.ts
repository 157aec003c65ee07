import { commands } from './arguments';

const common = `  --profile MỨC      giai đoạn của bản thảo: du-thao (mặc định), trinh-ky, phat-hanh
  --fail-on MỨC      trả về 1 khi có lỗi từ mức này: error, warning (mặc định), information, hint
  --settings TỆP     lấy cài đặt từ tệp này thay cho .vscode/settings.json gần nhất
  --stdin-name TỆP   tên của đầu vào chuẩn: để in ra, và để lấy cài đặt của thư mục ấy
  --help, -h         in trang này`;

const names = `  TỆP                đọc dù tên thế nào
  THƯ-MỤC            đọc mọi *.kehoach, *.kh.md, *.kh.txt bên trong, trừ những gì .gitignore bỏ qua
  "MẪU"              như "**/*.kehoach", "nam-{2025,2026}/*.kh.md"; đặt trong ngoặc kép
  -                  đọc đầu vào chuẩn`;

const pages: Readonly<Record<string, string>> = {
  check: `thao check [tùy chọn] TỆP|THƯ-MỤC|"MẪU"|-…

Kiểm tra các bản kế hoạch và in ra những chỗ sai. Không sửa tệp nào.

${names}

  --format DẠNG      text (mặc định) cho người đọc, json và sarif cho chương trình khác,
                     github để GitHub hiện cạnh dòng sai
  --jobs SỐ          kiểm tra cùng lúc trên ngần ấy nhân máy; mặc định tùy máy và số tệp
${common}

Mã trả về: 0 không có gì, 1 có lỗi từ mức --fail-on trở lên, 2 gọi sai hoặc có tệp không đọc được.

Ví dụ:
  thao check ke-hoach.kehoach
  thao check --profile phat-hanh --fail-on error .
  git show HEAD:ke-hoach.kehoach | thao check --stdin-name ke-hoach.kehoach -
`,
  fix: `thao fix [tùy chọn] TỆP|THƯ-MỤC|"MẪU"|-…

Sửa những chỗ sửa được mà không đổi ý bản thảo, rồi ghi lại tệp.

${names} và in bản đã sửa ra đầu ra chuẩn

  --dry-run          không ghi tệp, chỉ in phần sẽ đổi
  --unsafe           sửa cả những chỗ cần người soạn xem lại, trừ chỗ phải chọn một trong hai dữ kiện
${common}

Mã trả về tính theo tệp như khi lệnh kết thúc: 0 không còn gì, 1 còn lỗi từ mức --fail-on trở lên,
2 gọi sai hoặc có tệp không đọc, không ghi được.

Ví dụ:
  thao fix --dry-run .
  thao fix ke-hoach.kehoach
`,
  rules: `thao rules [MÃ]

Liệt kê các quy tắc; có MÃ thì in trang của quy tắc ấy: vì sao, căn cứ, sai, đúng, cách tắt.

  --help, -h         in trang này

Ví dụ:
  thao rules missing-noi-nhan
`,
  server: `thao server --stdio

Chạy máy chủ ngôn ngữ (LSP) cho các trình soạn thảo khác.

  --stdio            nói chuyện qua đầu vào và đầu ra chuẩn (mặc định)
  --help, -h         in trang này
`,
};

const overview = `Thảo kiểm tra và sửa thể thức bản kế hoạch hành chính.

  thao check TỆP|THƯ-MỤC|"MẪU"|-…    kiểm tra (check)
  thao fix TỆP|THƯ-MỤC|"MẪU"|-…      sửa (fix)
  thao rules [MÃ]                    các quy tắc (rules)
  thao server --stdio                máy chủ ngôn ngữ (server)
  thao --version, -v                 phiên bản
  thao --help, -h                    trang này

Bắt đầu với: thao check .
Xem thêm: thao ${commands.join(' --help, thao ')} --help
`;

export const help = (about: string | undefined): string =>
  about === undefined ? overview : (pages[about] ?? overview);
