import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { readNumberWords } from '../../syntax/days/number-words';
import { aDigit, signsLike } from '../../syntax/needs';
import { allMatches } from '../../text/match';
import { lettersBefore, span } from '../../text/span';

export const guide = defineGuide({
  why:
    'Ghi “05 (mười) ngày” thì không ai biết hạn là 05 hay 10 ngày; kinh phí bằng số và bằng chữ khác nhau thì không thanh toán được. Thường là số đã sửa mà ' +
    'chữ thì chưa. Thảo không đoán bên nào đúng. Số hiệu, số thứ tự đứng trước ngoặc không bị nhắc.',
  examples: [
    {
      text: 'Trả kết quả trong thời hạn ⟦05 (mười)⟧ ngày làm việc kể từ ngày nhận đủ hồ sơ; cử ⟦02 (ba)⟧ cán bộ tham gia.',
      says: 'Số 05 và chữ “mười” trong ngoặc không khớp nhau',
    },
    {
      text: 'Kinh phí thực hiện là ⟦250.000.000 đồng (Hai trăm linh năm triệu đồng chẵn)⟧ từ nguồn chi thường xuyên.',
      says: 'Số 250.000.000',
    },
    {
      text: 'Trong 05 (năm) ngày, 15 (mười lăm) ngày, 21 (hai mươi mốt) ngày, 10 (mười) năm; 105 (một trăm linh năm) hộ; 1.250 (một nghìn hai trăm năm mươi) lượt.',
    },
    {
      text: 'Kinh phí: 1.205.000.000 đồng (Bằng chữ: Một tỷ hai trăm linh năm triệu đồng); lập theo Mẫu số 03 (hai bản) và Biểu 02 (một) tờ; khoản 3 (hai) nội dung.',
    },
    { text: 'Chia 02 (hai đợt), mỗi đợt 03 (ba hoặc bốn) ngày; 05 (tổ) dân phố; 04 (nửa) buổi.' },
  ],
});

export default defineRule({
  id: 'number-words-mismatch',
  severity: 'warning',
  title: 'Số và chữ trong ngoặc không khớp nhau',
  needs: [aDigit, signsLike(/\(/u)],
  *checkParagraph({ text }): Generator<Finding> {
    for (const { 0: said, index, groups } of allMatches(text, numberWithWords)) {
      const { number = '', words = '', sum = '' } = groups ?? {};
      if (isName.test(lettersBefore(text, index, nearby))) continue;
      const meant = readNumberWords(words || sum);
      const written = Number(number.replaceAll('.', ''));
      // `10 (mười năm)`: the last word may be what is counted.
      if (meant === undefined || meant === written || readNumberWords(words.replace(/\snăm$/u, '')) === written)
        continue;
      yield {
        span: span(index, index + said.length),
        message: `Số ${number} và chữ “${words || sum}” trong ngoặc không khớp nhau`,
      };
    }
  },
});

const numberWords = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\s]{1,120}?';
const numberWithWords = new RegExp(
  '(?<![\\p{L}\\p{M}\\p{N}.,/:-])(?<number>\\d{1,3}(?:\\.\\d{3}){0,4})\\s?' +
    `(?:\\((?<words>${numberWords})\\)(?=\\s\\p{Ll})|` +
    `đồng\\s?\\((?:[Bb]ằng chữ\\s?:?\\s?)?(?<sum>${numberWords})\\sđồng(?:\\schẵn)?[./]{0,3}\\))`,
  'gu',
);

const nearby = 12;
/** What bears a number: `Mẫu số 03 (hai bản)`. */
const isName = /(?:số|mẫu|biểu|bảng|điều|khoản|điểm|mục|chương|phần|phụ lục|thứ|ngày|tháng|quý)\s*:?\s*$/iu;
