import { issuerOf, issuers } from '../../data/issuers';
import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Header } from '../../plan/head/header';
import type { Phrase } from '../../plan/phrase';
import { fold } from '../../text/fold';
import { allMatches } from '../../text/match';
import { typeCode } from './_symbol';

export const guide = defineGuide({
  why:
    'Chữ viết tắt cơ quan trong ký hiệu là của một cơ quan khác với cơ quan ban hành ở phần đầu: thường còn lại từ tệp cũ. Chữ viết tắt do người đứng đầu ' +
    'cơ quan quy định, nên chỉ xét chữ viết tắt quen thuộc (bộ, sở, ủy ban) khi cơ quan ban hành rõ là cơ quan khác và chữ viết tắt không thể đọc ra từ tên cơ quan ban hành.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.b',
  examples: [
    {
      text: 'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố:      /KH-⟦STP⟧\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      fixed: 'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố:      /KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n',
      says: '“STP” là Sở Tư pháp',
    },
    {
      text: 'UBND TỈNH AN BÌNH\nTHANH TRA TỈNH\nSố: 61/KH-⟦STP⟧\n\nKẾ HOẠCH\nPhòng, chống tham nhũng năm 2026\n',
      says: '“STP” là Sở Tư pháp',
    },
    { text: 'SỞ Y TẾ AN BÌNH\nBỆNH VIỆN ĐA KHOA TỈNH\nSố: 61/KH-SYT\n\nKẾ HOẠCH\nKhám sức khỏe năm 2026\n' },
    { text: 'UBND TỈNH AN BÌNH\nTHANH TRA TỈNH\nSố: 61/KH-TTT\n\nKẾ HOẠCH\nPhòng, chống tham nhũng năm 2026\n' },
    { text: 'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nSố: 15/KH-SNV\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n' },
    {
      text: 'UBND TỈNH AN BÌNH\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố: 15/KH-SVHTT\n\nKẾ HOẠCH\nTu bổ di tích năm 2027\n',
    },
    { text: 'UBND TỈNH AN BÌNH\nVĂN PHÒNG\nSố: 15/TB-UBND\n\nTHÔNG BÁO\nKết luận cuộc họp\n' },
  ],
});

export default defineRule({
  id: 'header-symbol-issuer-mismatch',
  severity: 'information',
  title: 'Ký hiệu là của cơ quan khác',
  *check({ plan }) {
    const { header } = plan;
    const groups = header.number?.groups ?? [];
    const office = typeCode(groups[0]?.text ?? '') ? groups[1] : groups[0];
    const issuer = header.agencies[header.agencies.length - 1] ?? header.issuer;
    if (!office || !issuer) return;
    if (header.isParty) {
      yield* ofOtherCommittee(office, issuer);
      return;
    }
    const coded = issuerOf(office.text);
    const own = knownIssuer(issuer);
    if (!coded?.name || coded.code === own?.code || isAmong(coded.name, header)) return;
    if (isDrawnFrom(office.text, issuer.text) || (!own && !isOtherKind(coded.name, issuer))) return;
    yield {
      span: office.span,
      message: `Ký hiệu “${office.text}” là ${coded.name}, còn cơ quan ban hành là ${own?.name ?? issuer.text}`,
      related: [{ span: issuer.span, message: 'Cơ quan ban hành' }],
      ...(own && {
        fixes: changeTo(office.span, own.code),
      }),
    };
  },
});

const known = issuers.map((it) => ({ code: it.code, name: it.name, key: fold(it.name) }));

/** The office of the table whose name begins that of the issuer; of two, the longer name. */
function knownIssuer({ text }: Phrase): { readonly code: string; readonly name: string } | undefined {
  const key = fold(text);
  const found = known.filter((it) => key === it.key || key.startsWith(`${it.key} `));
  return found.sort((a, b) => b.key.length - a.key.length)[0];
}

const committees: Readonly<Record<string, string>> = {
  'tỉnh ủy': 'TU',
  'thành ủy': 'TU',
  'đảng ủy': 'ĐU',
  'chi bộ': 'CB',
};

/** `TU` under `ĐẢNG ỦY XÃ …`. */
function* ofOtherCommittee(office: Phrase, issuer: Phrase): Generator<Finding> {
  const right = committees[fold(issuer.text).split(' ', 2).join(' ')];
  if (!right || office.text === right || !/^(?:TU|ĐU)$/u.test(office.text)) return;
  yield {
    span: office.span,
    message: `Ký hiệu “${office.text}” là ${office.text === 'TU' ? 'tỉnh ủy, thành ủy' : 'đảng ủy'}, còn cơ quan ban hành là ${issuer.text}`,
    related: [{ span: issuer.span, message: 'Cơ quan ban hành' }],
    fixes: changeTo(office.span, right),
  };
}

/** What is never drafted for a committee under its code. */
const apart =
  /^(?:trường|bệnh viện|(?:tổng )?công ty|hội|liên đoàn|cục|kho bạc|thuế|bảo hiểm xã hội|tòa án|toà án|viện kiểm sát|ngân hàng)(?!\p{L})/iu;

/** A code of a department or ministry, and an issuer that is neither; those of one line may be several. */
const isOtherKind = (name: string, { text }: Phrase): boolean =>
  (name === 'Ủy ban nhân dân' && apart.test(text)) ||
  (/^(?:Sở|Bộ) /u.test(name) && otherKind.test(text) && !/(?<!\p{L})(?:sở|bộ)(?!\p{L})|[-–/]/iu.test(text));

const otherKind =
  /^(?:thanh tra|công an|bộ chỉ huy|trường|bệnh viện|trung tâm|ban quản lý|viện|học viện|công ty|tổng công ty|hội|liên đoàn|cục|kho bạc|thuế|bảo hiểm xã hội|tòa án|toà án|viện kiểm sát|ngân hàng|đài)(?!\p{L})/iu;

/** A draft for the committee may still bear the name of the department that prepares it. */
const isAmong = (name: string, { agencies }: Header): boolean =>
  agencies.slice(0, -1).some((it) => fold(it.text).startsWith(fold(name)) && /^Sở/u.test(name));

/** `SVHTT` leaves out some words of `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH`. */
function isDrawnFrom(code: string, name: string): boolean {
  const initials = allMatches(fold(name), /(?<!\p{L})\p{L}/gu).map((it) => it[0]);
  let at = 0;
  for (const letter of fold(code).replace(/[^\p{L}]/gu, '')) {
    const next = initials.indexOf(letter, at);
    if (next === -1) return false;
    at = next + 1;
  }
  return true;
}
