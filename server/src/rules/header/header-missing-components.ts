import { defineGuide, defineRule, type Fix, type RuleOptions } from '../../lint/rule';
import type { Header } from '../../plan/head/header';
import { considering, mottoWords, nationName, partyName } from '../../plan/lines/head-words';
import type { Plan } from '../../plan/plan';
import { isSlip } from '../../plan/sections/main-sections';
import { spotAt } from '../../syntax/reading/spot';
import type { Edit } from '../../text/edit';
import { fold } from '../../text/fold';
import { firstLine, isDocument, lineAround } from './_head';

const body = 'Các phòng rà soát tài liệu.\n\nVăn phòng Sở tổng hợp.\n\nCác đơn vị thực hiện./.\n';

import { headInOneLine } from '../extraction/_lost-breaks';

export const guide = defineGuide({
  why:
    'Văn bản hành chính mở đầu bằng Quốc hiệu, Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian, tên loại, trích yếu, theo thứ tự nào trên tệp ' +
    'cũng được. Bản thảo dựa trên mẫu in sẵn có thể thiếu mấy dòng đầu nên chỉ là thông tin; thiếu tên loại hoặc trích yếu thì văn bản không còn là ' +
    'kế hoạch nên luôn là cảnh báo. Đoạn chép tạm, phụ lục để riêng và kế hoạch ban hành kèm theo quyết định không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2; Phụ lục I, Phần I, mục II.1 đến II.5',
  examples: [
    {
      text: `⟦Số: 15/KH-SNV⟧\n\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nThực hiện Kế hoạch số 215/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:\n\n${body}`,
      fixed: `SỞ NỘI VỤ\nSố: 15/KH-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\nThực hiện Kế hoạch số 215/KH-UBND ngày 06/01/2027 của Ủy ban nhân dân tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:\n\n${body}`,
      says: 'thiếu Quốc hiệu, Tiêu ngữ, tên cơ quan',
    },
    {
      text: `⟦UBND TỈNH AN BÌNH⟧\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n${body}`,
      fixed: `UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n${body}`,
      says: 'Tiêu ngữ',
    },
    {
      text: `⟦UBND TỈNH AN BÌNH⟧\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2027\n\nChỉnh lý tài liệu năm 2027\n\n${body}`,
      says: 'tên loại',
    },
    {
      text: `⟦UBND TỈNH AN BÌNH⟧\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2027\n\nCHỈNH LÝ TÀI LIỆU NĂM 2027\n\n${body}`,
      says: 'Phần đầu thiếu Tiêu ngữ, tên loại',
    },
    {
      text: `SỞ NỘI VỤ        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG        Độc lập - Tự do - Hạnh phúc\nSố:      /KH-VP        An Bình, ngày      tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n${body}`,
    },
    {
      text: `UBND XÃ HẠ KHUÊ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLiên đội trường THCS Hạ Khuê Độc lập - Tự do - Hạnh phúc\nSố: 02/ KH.LĐ Hạ Khuê, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nHội thi lồng đèn năm 2027\n\n${body}`,
    },
    {
      text: `Phòng GD&ĐT Hạ Khuê CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTrường TH Hạ Khuê Độc lập - Tự do - Hạnh phúc\nSố: 02/KH-TH Hạ Khuê, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nHội khỏe năm 2027\n\n${body}`,
    },
    {
      text: `SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nVĂN PHÒNG | Độc lập - Tự do - Hạnh phúc |\nSố: 15/KH-VP | An Bình, ngày 10 tháng 3 năm 2027 |\n\nKẾ\nHOẠCH\nChỉnh lý tài liệu năm 2027\n\n${body}`,
    },
    {
      text: `UBND TỈNH AN BÌNH SỞ NỘI VỤ Số: 15/KH-SNV CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc An Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n\n${body}`,
    },
    {
      text: `SỞ NỘI VỤ\nSố: 15/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nXét thăng hạng chức danh nghề nghiệp năm 2027\n\n${body}`,
    },
    {
      text: `⟦SỞ NỘI VỤ⟧\nSố: 15/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nXét đề nghị của Trưởng phòng Nội vụ\n\n${body}`,
      says: 'trích yếu',
    },
    {
      text: `HỘI NÔNG DÂN XÃ THƯỢNG KHUÊ\nBAN THƯỜNG VỤ\n*\nSố: 22-KH/HND\nHỘI NÔNG DÂN VIỆT NAM\nThượng Khuê, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nPhát triển hội viên năm 2027\n\n${body}`,
    },
    {
      text: `⟦KẾ HOẠCH⟧\nĐại hội chi đoàn năm 2027\n\nThực hiện Nghị quyết của Ban Chấp hành Trung ương Đoàn, Ban Chấp hành Xã đoàn Thượng Khuê xây dựng Kế hoạch như sau:\n\n${body}\nTM. BAN CHẤP HÀNH XÃ ĐOÀN\nBÍ THƯ\n\nMã Thị Sen\n`,
      says: 'Phần đầu thiếu tên cơ quan, số và ký hiệu, địa danh và ngày tháng',
    },
    {
      text: `SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n(Kèm theo Quyết định số      /QĐ-SNV ngày      tháng 3 năm 2027 của Sở Nội vụ)\n\n${body}`,
    },
    {
      text: `⟦Kế hoạch tổ chức Lễ khai giảng năm học 2027 - 2028⟧\n\nThực hiện chương trình công tác năm học, Nhà trường xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n${body}`,
      says: 'tên cơ quan, số và ký hiệu, địa danh và ngày tháng',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nPhân loại, lập hồ sơ, số hóa tài liệu.\n',
    },
    {
      text: `ĐẢNG\nBỘ XÃ THƯỢNG KHUÊ\nCHI BỘ VĂN PHÒNG\n*\nSố 12-KH/CB\n\nĐẢNG CỘNG\nSẢN VIỆT NAM\nThượng Khuê, ngày 10 tháng 3 năm\n2027\n\nKẾ HOẠCH\nSinh hoạt chuyên đề năm 2027\n\n${body}`,
    },
    {
      text: `ĐẢNG BỘ XÃ THƯỢNG KHUÊ CHI BỘ VĂN PHÒNG * Số 12-KH/CB ĐẢNG CỘNG SẢN VIỆT NAM Thượng Khuê, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nSinh hoạt chuyên đề năm 2027\n\n${body}`,
    },
    {
      text: `ĐẢNG BỘ XÃ THƯỢNG KHUÊ\nCHI BỘ VĂN PHÒNG\n*\nSố 12-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nThượng Khuê, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nSinh hoạt chuyên đề năm 2027\n\n${body}`,
    },
    {
      text: `HỘI ĐỒNG ĐỘI XÃ HẠ KHUÊ\nLIÊN ĐỘI TRƯỜNG THCS HẠ KHUÊ\n***\nSố: 02/KH-LĐ\nĐỘI TNTP HỒ CHÍ MINH\nHạ Khuê, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nPhong trào “Kế hoạch nhỏ” năm 2027\n\n${body}`,
    },
    {
      text: `BCH ĐOÀN TỈNH HOÀI LĨNH\n***\nSố: 214 KH/TĐ\n\nĐOÀN TNCS HỒ CHÍ MINH\nHoài Lĩnh, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nĐại hội Đoàn các cấp năm 2027\n\n${body}`,
    },
    {
      text: `⟦TỈNH ĐOÀN HOÀI LĨNH⟧\nNHÀ THIẾU NHI\nSố: 14/KH-NTN\nHoài Lĩnh, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nĐội TNTP Hồ Chí Minh sinh hoạt hè năm 2027\n\n${body}`,
      fixed: `TỈNH ĐOÀN HOÀI LĨNH\nNHÀ THIẾU NHI\nSố: 14/KH-NTN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHoài Lĩnh, ngày 10 tháng 9 năm 2027\n\nKẾ HOẠCH\nĐội TNTP Hồ Chí Minh sinh hoạt hè năm 2027\n\n${body}`,
    },
    {
      text: `⟦UBND TỈNH AN BÌNH⟧\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SNV-VP\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKính gửi: Ủy ban nhân dân các xã, phường.\n\nI. MỤC ĐÍCH\n\n${body}`,
      says: 'Phần đầu thiếu trích yếu',
    },
    {
      text: `UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SNV-VP\nAn Bình, ngày 10 tháng 3 năm 2027\n\nTHƯ MỜI\nKính gửi: Ủy ban nhân dân các xã, phường.\n\nI. MỤC ĐÍCH\n\n${body}`,
    },
  ],
});

export default defineRule({
  id: 'header-missing-components',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'warning' },
  title: 'Phần đầu văn bản thiếu thành phần thể thức',
  *check({ plan, options, profile }) {
    if (plan.header.isAttached || !isDocument(plan) || isSlip(plan) || headInOneLine(plan)) return;
    const missing = missingParts(plan, options);
    const span = firstLine(plan);
    if (missing.length === 0 || !span) return;
    const isGrave = missing.some((it) => it === 'tên loại' || it === 'trích yếu');
    const isSure = plan.header.kind !== 'fragment' && plan.header.kind !== 'letter' && !plan.header.isParty;
    const fix = fillIn(plan, missing);
    yield {
      span,
      message: `Phần đầu thiếu ${missing.join(', ')}`,
      ...(isGrave && isSure && profile === 'du-thao' && { severity: 'warning' }),
      ...(fix && { fixes: [fix] }),
    };
  },
});

type Part =
  | 'Quốc hiệu'
  | 'Tiêu ngữ'
  | 'dòng “ĐẢNG CỘNG SẢN VIỆT NAM”'
  | 'tên cơ quan'
  | 'số và ký hiệu'
  | 'địa danh'
  | 'địa danh và ngày tháng'
  | 'tên loại'
  | 'trích yếu';

/** What is absent, in the order of the form. */
function missingParts(plan: Plan, { externalTemplate }: RuleOptions): readonly Part[] {
  const { header } = plan;
  const missing: Part[] = [];
  if (!externalTemplate) {
    missing.push(...missingNation(header));
    if (header.agencies.length === 0) missing.push('tên cơ quan');
  }
  if (!header.number) missing.push('số và ký hiệu');
  if (!header.dateline) missing.push('địa danh và ngày tháng');
  else if (!header.place) missing.push('địa danh');
  missing.push(...missingTitle(plan));
  return missing;
}

function missingNation({ isParty, party, agencies, issuer, nation, motto }: Header): readonly Part[] {
  if (isParty) {
    // The youth union and the associations write their own name there.
    const union = /(?<!\p{L})(?:liên đội|đoàn|đội tntp|hội(?! đồng| viên)|mặt trận)(?!\p{L})/u;
    const isUnion = [...agencies, issuer].some((it) => it && union.test(fold(it.text)));
    // A Quốc hiệu in its place is told as that.
    return party || isUnion || 0 < nation.length ? [] : [`dòng “${partyName}”`];
  }
  // The name of the Party in their place is told as that.
  if (party) return [];
  return [...(nation.length === 0 ? (['Quốc hiệu'] as const) : []), ...(motto ? [] : (['Tiêu ngữ'] as const))];
}

/** These are known by their title alone. */
const withoutSubject = /^(?:hợp đồng|công điện|lệnh|giấy|phiếu|biên bản|thông cáo)(?:\s|$)/u;

function missingTitle(plan: Plan): readonly Part[] {
  const { kind, title, subject, number } = plan.header;
  // What has no tên loại at all may be a letter of courtesy, a form, a contract.
  if (kind === 'fragment') {
    return plan.header.agencies.length === 0 && !number && !opensWithName(plan) ? ['tên loại', 'trích yếu'] : [];
  }
  if (kind === 'letter') return subject || !number || hasUnknownTitle(plan.header) ? [] : ['trích yếu'];
  if (!title && opensWithName(plan)) return [];
  if (!title) return hasUnknownTitle(plan.header) || hasLooseSubject(plan) ? ['tên loại'] : ['tên loại', 'trích yếu'];
  return subject || withoutSubject.test(fold(title.text)) || hasLooseSubject(plan) ? [] : ['trích yếu'];
}

/** `Kế hoạch tổ chức Lễ khai giảng năm học …`, as the news of a website call a plan. */
function opensWithName({ blocks }: Plan): boolean {
  const first = blocks.find((it) => it.paragraph.kind === 'text')?.paragraph.text ?? '';
  return first.length < 300 && /^kế hoạch\s+\p{L}/iu.test(first) && !/[.;:]$/u.test(first);
}

/** A line in capitals below number and date: a tên loại that the tables do not have, as `THƯ MỜI`. */
function hasUnknownTitle({ agencies, number, dateline }: Header): boolean {
  const last = agencies[agencies.length - 1]?.span.start ?? 0;
  return Math.max(number?.span.end ?? 0, dateline?.line.block.end ?? 0) < last;
}

const opensBasis = new RegExp(`^(?:Căn cứ|Kính gửi|${considering}|Trên cơ sở)(?!\\p{L})`, 'u');

/** A line below the head that is neither a basis nor an item: the subject that has lost its title or got a full stop. */
function hasLooseSubject({ blocks, layout }: Plan): boolean {
  if (layout.head.start === layout.head.end) return false;
  const next = blocks.slice(layout.head.end).find((it) => it.paragraph.kind === 'text')?.paragraph;
  if (!next || next.marker || 350 < next.text.length) return false;
  return !/[;:]$/u.test(next.text) && !opensBasis.test(next.text);
}

/** Only where nothing is missing that the draft cannot tell. */
function fillIn(plan: Plan, missing: readonly Part[]): Fix | undefined {
  const { header, blocks, layout, source } = plan;
  const { newline } = source;
  const issuer = missing.includes('tên cơ quan') ? knownIssuer(header) : undefined;
  const isKnown = (it: Part): boolean =>
    it === 'Quốc hiệu' || it === 'Tiêu ngữ' || (it === 'tên cơ quan' && issuer !== undefined);
  if (!missing.every(isKnown)) return undefined;
  const head = blocks.slice(layout.head.start, layout.title ?? layout.head.end);
  const first = head.find((it) => it.paragraph.kind === 'text');
  if (!first || head.some((it) => spotAt(source, it.start).table)) return undefined;
  const inserts = new Map<number, string>();
  const add = (at: number, text: string): void => void inserts.set(at, (inserts.get(at) ?? '') + text);
  const lineStart = (at: number): number => source.lineSpanAt(at).start;
  if (issuer) add(lineStart(header.number?.span.start ?? first.start), issuer + newline);
  const nation = header.nation[header.nation.length - 1];
  if (nation && !header.motto) {
    const line = source.lineSpanAt(nation.span.end);
    add(line.end, newline + mottoWords);
  } else if (header.motto && !nation) {
    add(lineStart(header.motto.span.start), nationName + newline);
  } else if (!nation && missing.includes('Quốc hiệu')) {
    const at = lineStart(header.dateline?.line.block.start ?? blocks[layout.title ?? -1]?.start ?? first.start);
    const above = lineAround(plan, Math.max(0, at - newline.length));
    const isSpaced = at === 0 || above.start === above.end;
    add(at, nationName + newline + mottoWords + newline + (isSpaced ? newline : ''));
  }
  const edits = [...inserts].map(([at, text]): Edit => ({ span: { start: at, end: at }, text }));
  return { title: `Thêm ${missing.join(', ')}`, edits, safe: false };
}

/** As the opening names it, in capitals; `ỦY BAN NHÂN DÂN TỈNH` alone would not be its name. */
function knownIssuer({ issuer }: Header): string | undefined {
  if (!issuer || /(?:tỉnh|xã|phường|thành phố|đặc khu|này)$/u.test(fold(issuer.text))) return undefined;
  return /[,;:.]/u.test(issuer.text) ? undefined : issuer.text.toLocaleUpperCase('vi');
}
