import { changeTo, defineGuide, defineRule } from '../../lint/rule';
import { textOf } from '../../text/span';

export const guide = defineGuide({
  why:
    'Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản ở dòng trên được viết tắt: UBND TỈNH AN BÌNH, dưới là SỞ NỘI VỤ. Quy tắc không xét văn bản của Đảng ' +
    'và chữ viết tắt trong tên riêng của trường, bệnh viện, công ty.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.2',
  examples: [
    {
      text: '⟦UBND⟧ XÃ HẠ KHUÊ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed: 'ỦY BAN NHÂN DÂN XÃ HẠ KHUÊ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
      says: '“UBND” trong tên cơ quan ban hành phải viết đủ',
    },
    {
      text: 'UBND TỈNH AN BÌNH\nSỞ ⟦GD&ĐT⟧\nSố: 12/KH-SGDĐT\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
      fixed:
        'UBND TỈNH AN BÌNH\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KH-SGDĐT\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'UBND XÃ HẠ KHUÊ\nTRƯỜNG TH VÀ THCS HẠ KHUÊ\nSố: 12/KH-THTHCS\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
    },
    {
      text: 'ĐẢNG BỘ XÃ HẠ KHUÊ\nĐẢNG ỦY UBND XÃ\n*\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n',
    },
    { text: 'UBND XÃ HẠ KHUÊ\nVĂN PHÒNG HĐND VÀ UBND\nSố: 12/KH-VP\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n' },
    { text: 'UBND TỈNH AN BÌNH\nSố: 12/KH-STP\n\nKẾ HOẠCH\nĐọc sách năm 2027\n\nI. MỤC ĐÍCH\n' },
  ],
});

export default defineRule({
  id: 'header-issuer-short',
  severity: 'information',
  title: 'Tên cơ quan ban hành viết tắt',
  *check({ plan: { header, source } }) {
    const { agencies, number, isParty } = header;
    const own = agencies[agencies.length - 1];
    if (!own || isParty) return;
    const written = textOf(source.text, own.span);
    const match = short.exec(own.text);
    const [words = ''] = match ?? [];
    const full = fullNames.get(words.replace(/[\s&-]/gu, '').toLocaleUpperCase('vi'));
    // A parent whose office below it was left out may be short.
    if (!match || full === undefined || (match.index === 0 && !number?.groups.some((it) => it.text === words))) return;
    const start = own.span.start + written.indexOf(words);
    const span = { start, end: start + words.length };
    const right = /\p{Ll}/u.test(written) ? full : full.toLocaleUpperCase('vi');
    yield { span, message: `“${words}” trong tên cơ quan ban hành phải viết đủ`, fixes: changeTo(span, right) };
  },
});

const short =
  /(?<=^|(?:Sở|(?<!Văn\s)Phòng)\s(?:[\p{L}\s]+\svà\s)?)(?:UBND|HĐND|GD\s?[&-]?\s?ĐT|KH\s?&?\s?CN|NN\s?&?\s?MT|PTNT)(?=$|\s)/iu;
const fullNames: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['KHCN', 'Khoa học và Công nghệ'],
  ['NNMT', 'Nông nghiệp và Môi trường'],
  ['PTNT', 'Phát triển nông thôn'],
]);
