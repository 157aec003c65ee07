import { changeTo, defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { place } from '../../syntax/paragraph';
import { readWords } from '../../syntax/words';
import { decapitalized } from '../../text/capitals';
import { type Edit, insert, remove, replace } from '../../text/edit';
import { matchLength } from '../../text/match';
import type { Span } from '../../text/span';
import { type ClosingName, findName, otherKindIn } from './_closing-name';
import { type Comparison, compareIn, type Gap, quote } from './_compared-names';
import { isEcho, isShortened, wordsAt } from './_shortened';

const sample = (closing: string, subject = 'Phòng, chống đuối nước cho trẻ em năm 2027'): string =>
  `KẾ HOẠCH\n${subject}\n\nI. MỤC ĐÍCH\n\nTrẻ em được học bơi.\n\n${closing}./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n`;

export const guide = defineGuide({
  why: 'Câu “Trên đây là Kế hoạch …” gọi lại tên kế hoạch; thiếu, thừa chữ hoặc còn tên của kế hoạch cũ thì văn bản tự mâu thuẫn. Phần “của Sở …”, “trên địa bàn …”, chữ trong ngoặc, chữ hoa, dấu câu và chữ viết tắt không bị so; năm khác có quy tắc riêng; kế hoạch không có câu kết là bình thường.',
  examples: [
    {
      text: sample(
        'Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027',
        'Phòng, chống đuối nước cho trẻ em năm 2027 Ủy ban nhân dân xã ban hành Kế hoạch',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch thực hiện Nghị quyết số 66-NQ/TW năm 2027 của Sở Nội vụ',
        'Thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về xây dựng và thi hành pháp luật năm 2027',
      ),
    },
    {
      text: sample('Trên đây là Kế hoạch ⟦thực hiện⟧ phòng, chống đuối nước ở trẻ em năm 2027').replace(
        '⟦thực hiện⟧ phòng, chống đuối nước ở',
        'phòng, chống đuối nước ⟦ở⟧',
      ),
      fixed: sample('Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027'),
      says: 'Câu kết ghi “ở”, trích yếu ghi “cho”',
    },
    {
      text: sample('Trên đây là Kế hoạch phòng, chống đuối ⟦nước⟧ (PCĐN) năm 2027 của xã Hạ Khuê; yêu cầu các thôn'),
      fixed: sample(
        'Trên đây là Kế hoạch phòng, chống đuối nước (PCĐN) cho trẻ em năm 2027 của xã Hạ Khuê; yêu cầu các thôn',
      ),
      says: 'Câu kết thiếu “cho trẻ em” của trích yếu',
    },
    {
      text: sample('Trên đây là Kế hoạch phòng, chống ⟦tai nạn,⟧ đuối nước cho trẻ em năm 2027').replace('n,⟧', 'n⟧,'),
      fixed: sample('Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027'),
      says: 'Câu kết thừa “tai nạn” so với trích yếu',
    },
    {
      text: sample('Trên đây là Kế hoạch ⟦tiêm vắc xin đàn vật nuôi vụ thu đông năm 2026⟧; yêu cầu các thôn thực hiện'),
      fixed: sample('Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027; yêu cầu các thôn thực hiện'),
      says: 'Câu kết nói về kế hoạch khác',
    },
    {
      text: sample(
        'Trên đây là Kế hoạch của Ủy ban nhân dân xã Hạ Khuê phòng chống đuối nước cho trẻ em trên địa bàn xã năm 2027 (gửi kèm lịch), đề nghị các thôn thực hiện',
      ),
    },
    { text: sample('Trên đây là Kế hoạch kỷ niệm ngày 20/11', 'Kỷ niệm Ngày Nhà giáo (20/11/1982 - 20/11/2027)') },
    {
      text: sample(
        'Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027 của sở Tư pháp, đề nghị các thôn thực hiện',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch phòng, chống đuối nước cho ⟦học sinh⟧ năm 2027 của Liên đội trường TH Hạ Khuê Rất mong các thầy, cô giúp đỡ',
      ),
      fixed: sample(
        'Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2027 của Liên đội trường TH Hạ Khuê Rất mong các thầy, cô giúp đỡ',
      ),
    },
    { text: sample('Trên đây là Kế hoạch dạy bơi an toàn cho cho trẻ em', 'Dạy bơi an toàn cho trẻ em') },
    {
      text: sample(
        'Trên đây là Kế hoạch kiểm tra kho mìn, ngòi ⟦nổ⟧ tại các mỏ',
        'Kiểm tra kho mìn, ngòi nổ, thuốc nổ tại các mỏ',
      ),
      fixed: sample(
        'Trên đây là Kế hoạch kiểm tra kho mìn, ngòi nổ, thuốc nổ tại các mỏ',
        'Kiểm tra kho mìn, ngòi nổ, thuốc nổ tại các mỏ',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch chào mừng Ngày Nhà giáo Việt\nNam năm 2027, yêu cầu các trường thực hiện',
        'Chào mừng Ngày Nhà giáo Việt Nam năm 2027',
      ),
    },
    { text: sample('Trên đây là Kế hoạch tổ chức Ngày Sách lần thứ năm', 'Tổ chức Ngày Sách lần thứ năm[^1]') },
    { text: sample('Trên đây là Kế hoạch kiểm tra của Đoàn, đề nghị các thôn', 'Kiểm tra việc dạy bơi tại các thôn') },
    {
      text: sample(
        'Trên đây là Kế hoạch giám sát của Đoàn giám sát Ban Kinh tế - Ngân sách HĐND tỉnh, đề nghị các xã',
        'Giám sát việc dạy bơi tại các xã năm 2027',
      ),
    },
    {
      text: `TRƯỜNG TIỂU HỌC HẠ KHUÊ\nTỔ CHUYÊN MÔN KHỐI 4 - 5\n\n${sample('Trên đây là kế hoạch hoạt động tổ chuyên môn khối 4 - 5 năm học 2026 - 2027', 'NĂM HỌC 2026 - 2027').replace('KẾ HOẠCH', 'KẾ HOẠCH HOẠT ĐỘNG TỔ CHUYÊN MÔN')}`,
    },
    {
      text: sample(
        'Trên đây là Kế hoạch kiểm tra việc dạy ⟦bơi⟧, đề nghị các thôn',
        'Kiểm tra việc dạy bơi cho trẻ em',
      ),
      fixed: sample(
        'Trên đây là Kế hoạch kiểm tra việc dạy bơi cho trẻ em, đề nghị các thôn',
        'Kiểm tra việc dạy bơi cho trẻ em',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch phát triển kinh tế số trên địa bàn tỉnh Hoài Lĩnh năm 2027',
        'PHÁT TRIỂN KINH TẾ SỐ TRÊN ĐỊA BÀN TỈNH HOÀI LĨNH NĂM 2027',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch phát triển kinh tế số ⟦và xã hội số⟧ trên địa bàn tỉnh Hoài Lĩnh năm 2027',
        'PHÁT TRIỂN KINH TẾ SỐ TRÊN ĐỊA BÀN TỈNH HOÀI LĨNH NĂM 2027',
      ),
      says: 'Câu kết thừa “và xã hội số”',
    },
    {
      text: sample(
        'Trên đây là kế hoạch thực hiện nhiệm vụ năm học 2026 - 2027 của trường mầm non Hoa Sen',
        'THỰC HIỆN NHIỆM VỤ NĂM HỌC 2026 - 2027\nTRƯỜNG MẦM NON HOA SEN',
      ),
    },
    {
      text: sample('Trên đây là Kế hoạch phòng, chống đuối nước cho trẻ em năm 2026, yêu cầu các thôn thực hiện'),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch nâng cao chất lượng các trường trung học',
        'Nâng cao chất lƣợng các trƣờng trung học',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch tuyển sinh vào các lớp dự nguồn năm học 2026 - 2027',
        'Tuyển sinh các lớp dự nguồn năm học 2026 - 2027',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch tuyển sinh năm học 2023 - 2024 của Trường Trung học phổ thông Lê Trọng',
        'Tuyển sinh năm học 2024 - 2025',
      ),
    },
    { text: sample('Trên đây là Kế hoạch của Ủy ban nhân dân xã, yêu cầu các thôn thực hiện') },
    {
      text: sample(
        'Trên đây là Kế hoạch trồng cây mùa hè năm 2027, yêu cầu các thôn thực hiện',
        'Trồng cây mùa hè năm 2027\n\nThực hiện Kế hoạch số 88-KH/TĐTN ngày 06/5/2027 của Ban Thường vụ\nTỉnh đoàn Hoài Lĩnh về trồng cây, Đoàn xã xây dựng kế hoạch như sau:',
      ),
    },
    {
      text: sample('Trên đây là Kế hoạch phối hợp tuần tra rừng', 'Tuần tra rừng').replace(
        'KẾ HOẠCH',
        'KẾ HOẠCH PHỐI HỢP',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch kỷ niệm ngày thành lập Hội, đề nghị các chi hội thực hiện',
        'Kỷ niệm 36 năm ngày thành lập Hội Cựu chiến binh',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch tổ chức Lễ hội, yêu cầu các bản thực hiện',
        'Tổ chức Lễ hội Xên Mường năm 2027',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch hoạt động của Ban Chỉ đạo năm 2027',
        'Hoạt động của Ban Chỉ đạo phát triển khoa học, công nghệ và Đề án 06 năm 2027',
      ).replace(
        'I. MỤC',
        'Thực hiện Quyết định kiện toàn Ban Chỉ đạo xã (sau đây gọi tắt là Ban Chỉ đạo), như sau:\n\nI. MỤC',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch hoạt ⟦động⟧ của Ban Chỉ đạo năm 2027',
        'Hoạt động của Ban Chỉ đạo phát triển khoa học, công nghệ và Đề án 06 năm 2027',
      ),
    },
    {
      text: sample(
        'Trên đây là Kế hoạch triển khai CCHC năm 2027',
        'Triển khai công tác cải cách hành chính năm 2027',
      ).replace('khai CCHC', 'khai công tác CCHC'),
    },
  ],
});

export default defineRule({
  id: 'closing-title-mismatch',
  severity: 'information',
  onlyPlans: true,
  title: 'Câu kết gọi tên kế hoạch khác trích yếu',
  *check({ plan }) {
    const other = otherKindIn(plan);
    if (other) {
      const message = `Câu kết ghi “${other.kind}”, văn bản này là kế hoạch`;
      yield { span: other.span, message, fixes: changeTo(other.span, 'Kế hoạch') };
    }
    const whole = plan.header.subject?.text ?? '';
    const named = findName(plan, whole);
    if (whole === '' || !named) return;
    const [subject, name] = upToCited(whole, named.name);
    const found = { ...named, name };
    const compared = compareIn(found.block.paragraph, subject, found.name);
    // Only whose plan it is: no name to compare.
    if (compared.second === 0 || compared.first < 2 || isCalledByKind(compared, found.name)) return;
    const finding = judge(
      {
        ...compared,
        gaps: compared.gaps.filter(
          (it) => !(found.isCut && !it.behind) && !isShortened(it, { subject, name: found.name, plan }),
        ),
      },
      subject,
      found,
    );
    if (finding) yield finding;
  },
});

/** `… Nghị quyết số 66-NQ/TW năm 2027`: what the subject cites in full, the sentence cites in short, and is compared so far. */
function upToCited(subject: string, name: string): readonly [string, string] {
  const symbol = /\d\S*\/\p{Lu}\S+(?=,?\sngày\s)/u.exec(subject)?.[0] ?? '\n';
  const [before = '', behind] = name.split(symbol);
  if (behind === undefined || /^,?\sngày\s/u.test(behind)) return [subject, name];
  return [subject.split(symbol)[0] + symbol, before + symbol];
}

/** `Kế hoạch kiểm tra của Đoàn`: what kind of plan it is and whose, not its name. */
const isCalledByKind = ({ second, common, gaps }: Comparison, name: string): boolean =>
  second < 3 && common === second && gaps.length === 1 && /\scủa\s\p{Lu}[\p{L}\s,&–-]{1,90}$/u.test(name);

/** What a plan's name may begin with or not. */
const light = new Set(['về', 'việc', 'v', 'ban', 'hành']);
const verbs = new Set([...light, 'triển', 'khai', 'thực', 'hiện', 'tổ', 'chức', 'công', 'tác']);

/** Words more at the beginning that only say that something is done, and words more at the end, are no other name. */
function counts({ missingKeys, addedKeys, before, behind }: Gap): boolean {
  if (before === undefined && missingKeys.every((it) => light.has(it)) && addedKeys.every((it) => verbs.has(it))) {
    return false;
  }
  if (missingKeys.length === 0 && addedKeys.every((it) => joints.has(it))) return false;
  return behind !== undefined || missingKeys.length !== 0;
}

/** `… năm học 2026 - 2027` and on the next line `Trường Mầm non Hoa Sen`: a sentence joins them; and it may say `vào các lớp`. */
const joints = new Set(['của', 'tại', 'ở', 'cho', 'vào', 'trong', 'trên', 'đối', 'với', 'các', 'những']);

/** Words that contradict others say most; those that the other name has in another place, least. */
function plainest(gaps: readonly Gap[], subject: string, name: string): Gap {
  const spaced = (keys: readonly string[]): string => ` ${keys.join(' ')} `;
  const has = (text: string, keys: readonly string[]): boolean =>
    spaced(readWords(text).words.map((it) => it.key)).includes(spaced(keys));
  const told = gaps.map((it) => ({
    ...it,
    missing: has(name, it.missingKeys) ? undefined : it.missing,
    added: has(subject, it.addedKeys) ? undefined : it.added,
  }));
  return told.find((it) => it.missing && it.added) ?? told.find((it) => it.missing ?? it.added) ?? (gaps[0] as Gap);
}

function judge(compared: Comparison, subject: string, { block, name, start }: ClosingName): Finding | undefined {
  const { common, first, second } = compared;
  const gaps = compared.gaps
    .filter((it) => counts(it) && !isEcho(it, name))
    .filter((it) => !isOtherYear(it, subject, name));
  const at = (it: Span): Span => place(block, { start: start + it.start, end: start + it.end });
  const isLong = 4 <= second && 4 <= first;
  if (isLong && 2 * common < first && 2 * common < second) {
    const right = inCase(subject, name);
    return {
      span: at({ start: 0, end: name.length }),
      message: `Câu kết nói về kế hoạch khác với trích yếu ${quote(subject)}`,
      severity: 'warning',
      ...(/\p{Ll}/u.test(subject) && { fixes: [toFix([replace(at({ start: 0, end: name.length }), right)])] }),
    };
  }
  const marks = gaps.map((it) => it.added ?? it.before ?? it.behind).filter((it) => it !== undefined);
  const [mark, last] = [marks[0], marks[marks.length - 1]];
  if (!mark || !last) return undefined;
  const isOnlyYear = gaps.every((it) => it.addedKeys.length === 0 && it.missingKeys.every(isYearWord));
  return {
    span: at({ start: mark.start, end: last.end }),
    message: say(plainest(gaps, subject, name), subject, name),
    ...(isOnlyYear && { severity: 'hint' }),
    // In a subject in capitals names of places cannot be told from other words.
    ...(/\p{Ll}/u.test(subject) && { fixes: [toFix(gaps.map((it) => repair(it, { subject, name, at })))] }),
  };
}

const years = /(?<!\d)(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?!\d)/gu;

/** Each has one year, and only that differs: the rules about years speak of it. */
function isOtherYear({ missingKeys, addedKeys }: Gap, subject: string, name: string): boolean {
  const areYears = [...missingKeys, ...addedKeys].every((key) => /^\d{4}$/u.test(key));
  const [one, other] = [subject.match(years), name.match(years)];
  return areYears && one?.length === 1 && other?.length === 1 && one[0] !== other[0];
}

const isYearWord = (key: string): boolean => /^(?:năm|học|giai|đoạn|(?:19|20)\d\d)$/u.test(key);

function say({ missing, added }: Gap, subject: string, name: string): string {
  const lost = quote(wordsAt(subject, missing));
  const more = quote(wordsAt(name, added));
  if (missing && added) return `Câu kết ghi ${more}, trích yếu ghi ${lost}`;
  return missing ? `Câu kết thiếu ${lost} của trích yếu` : `Câu kết thừa ${more} so với trích yếu`;
}

const toFix = (edits: readonly Edit[]): Fix => ({ title: 'Gọi tên kế hoạch như trích yếu', edits, safe: false });

function repair(
  { missing, added, before, behind }: Gap,
  { subject, name, at }: { readonly subject: string; readonly name: string; readonly at: (it: Span) => Span },
): Edit {
  const words = wordsAt(subject, missing);
  const hasComma = missing !== undefined && /,\s*$/u.test(subject.slice(0, missing.start));
  if (added && missing) {
    const isJoined = hasComma && before && /^\s+$/u.test(name.slice(before.end, added.start));
    return isJoined ? replace(at({ start: before.end, end: added.end }), `, ${words}`) : replace(at(added), words);
  }
  if (added) {
    const space = matchLength(name.slice(added.end), /^[\s,]*/u);
    return remove(at({ start: added.start, end: added.end + space }));
  }
  if (before) {
    // `sởi - rubella (MR)`: the short form belongs to the words before it.
    const end = before.end + matchLength(name.slice(before.end), /^\s\([^()]{1,20}\)/u);
    const comma = hasComma && name[end] !== ',' ? ',' : '';
    return insert(at({ start: end, end }).end, `${comma} ${words}`);
  }
  return insert(at(behind as Span).start, `${inCase(words, name)} `);
}

/** A name that began with a small letter here goes on so. */
const inCase = (words: string, name: string): string => (/^\p{Ll}/u.test(name) ? decapitalized(words) : words);
