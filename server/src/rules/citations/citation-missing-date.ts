import { defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import {
  datesElsewhere,
  isDated,
  type KnownDate,
  mostMentions,
  type Plans,
  sayDate,
} from '../../plan/citations/cited-dates';
import { mayBeOne, mentionsOf, nameOf } from '../../plan/citations/cited-document';
import type { Plan } from '../../plan/plan';
import { remember } from '../../syntax/paragraph';
import { insert } from '../../text/edit';
import { insertWithBlanks } from '../../text/snippet';
import { attributionSlips } from './_attribution';
import { appended, attached } from './_example';
import { isToBeTold, isToldInSubject } from './_first';
import { issuerFor, lacksIssuer, sharesIssuer } from './_issuer';
import { isWorded, lacksPart } from './_partial-dates';
import { lacksTitle } from './_untitled';

export const guide = defineGuide({
  why:
    'Lần đầu viện dẫn, văn bản phải được nêu đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần ' +
    'tên loại và số, ký hiệu. Luật, Bộ luật, Pháp lệnh không cần ngày. Quy tắc không xét trích yếu, số của chính kế hoạch, bảng và đề cương ' +
    'trong phụ lục, và khi ngày đứng trước, đứng sau tên cơ quan hoặc còn để chừa; trong trích yếu của văn bản khác thì chỉ nhắc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: 'Thực hiện Kế hoạch số ⟦215/KH-UBND⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:',
      fixed:
        'Thực hiện Kế hoạch số 215/KH-UBND ngày …/…/… của Ủy ban nhân dân tỉnh An Bình về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:',
      says: 'Lần đầu viện dẫn Kế hoạch số 215/KH-UBND mà chưa có ngày ban hành',
    },
    {
      text:
        'Thực hiện Kết luận số ⟦88-KL/TU⟧ của Ban Thường vụ Tỉnh ủy An Bình về chuyển đổi số.\n\n' +
        'Rà soát kết quả thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy An Bình.',
      fixed:
        'Thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy An Bình về chuyển đổi số.\n\n' +
        'Rà soát kết quả thực hiện Kết luận số 88-KL/TU, ngày 09/02/2026 của Ban Thường vụ Tỉnh ủy An Bình.',
    },
    {
      text: 'Tổ chức phổ biến Nghị định số 91/2024/NĐ-CP ⟦ngày 18⟧ của Chính phủ về lưu trữ, Nghị định số 30/2020/NĐ-CP ⟦ngày 05 tháng 3 năm 20⟧ của Chính phủ về công tác văn thư.',
      says: 'chưa đủ ngày, tháng, năm',
    },
    {
      text: 'Theo [Nghị định số 91/2024/NĐ-CP](#luu-tru) ngày 18/7/2024 của Chính phủ về lưu trữ, Công văn số 1120/EVN-KT+ĐĐ ngày 06/3/2026 của Tập đoàn Điện lực Việt Nam và Công văn số 03/LĐCL ABi ngày 07/01/2026 của Liên đoàn Cầu lông tỉnh An Bình.',
    },
    {
      text: 'Tổ chức phổ biến Nghị định số ⟦91/2024/NĐ-CP⟧ của Chính phủ về lưu trữ.',
      others: ['Căn cứ Nghị định số 91/2024/NĐ-CP ngày 18 tháng 7 năm 2024 của Chính phủ về lưu trữ;'],
      fixed: 'Tổ chức phổ biến Nghị định số 91/2024/NĐ-CP ngày 18 tháng 7 năm 2024 của Chính phủ về lưu trữ.',
    },
    {
      text: 'Thực hiện Quyết định số ⟦34/QĐ-UBND⟧ của Ủy ban nhân dân tỉnh về định mức xe ô tô.',
      others: [
        'Căn cứ Quyết định số 34/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Phú Lộc về phân công công việc;',
      ],
      fixed: 'Thực hiện Quyết định số 34/QĐ-UBND ngày …/…/… của Ủy ban nhân dân tỉnh về định mức xe ô tô.',
    },
    {
      text:
        'Thực hiện Kế hoạch số 215/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.\n\n' +
        'Các phòng báo cáo kết quả thực hiện Kế hoạch số 215/KH-UBND về Văn phòng.',
    },
    {
      text: 'Thực hiện Kế hoạch số 215/KH-UBND ngày ⟦06/3⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư, số 216/KH-UBND ngày ⟦06/3⟧.',
      fixed:
        'Thực hiện Kế hoạch số 215/KH-UBND ngày 06/3/… của Ủy ban nhân dân tỉnh An Bình về công tác văn thư, số 216/KH-UBND ngày 06/3/….',
      says: 'chưa có năm',
    },
    {
      text: 'Thực hiện Kế hoạch số 215/KH-UBND ⟦tháng 3/2026⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư; Nghị quyết số ⟦06-NQ/TU⟧ - ngày 26/3 hằng năm là ngày hội.',
      says: 'chưa có ngày',
    },
    {
      // The days that the others give contradict each other: none is copied.
      text:
        'Thực hiện Kế hoạch số ⟦52/KH-UBND⟧ của Ủy ban nhân dân tỉnh An Bình về nước sạch.\n\n' +
        'Rà soát Kế hoạch số 52/KH-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh An Bình.\n\n' +
        'Sơ kết Kế hoạch số 52/KH-UBND ngày 13/02/2026 của Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Kế hoạch số 52/KH-UBND ngày …/…/… của Ủy ban nhân dân tỉnh An Bình về nước sạch.\n\n' +
        'Rà soát Kế hoạch số 52/KH-UBND ngày 03/02/2026 của Ủy ban nhân dân tỉnh An Bình.\n\n' +
        'Sơ kết Kế hoạch số 52/KH-UBND ngày 13/02/2026 của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text:
        'KẾ HOẠCH\nThực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về xây dựng Đảng\n\n' +
        'Thực hiện Kế hoạch số 41-KH/ĐUK ngày 28/02/2022 của Đảng ủy Khối về thực hiện Kết luận số 21-KL/TW; Đảng ủy Công ty ban hành Kế hoạch như sau:',
    },
    {
      text:
        'KẾ HOẠCH\nThực hiện Kết luận số 21-KL/TW về xây dựng Đảng\n\n' +
        'Thực hiện Kế hoạch số 41-KH/ĐUK ngày 28/02/2022 của Đảng ủy Khối về thực hiện Kết luận số ⟦21-KL/TW⟧; Đảng ủy Công ty ban hành Kế hoạch như sau:',
    },
    {
      text:
        'KẾ HOẠCH\nSửa đổi, bổ sung Kế hoạch số 1204/KH-UBND ngày 14/5/2026 của Ủy ban nhân dân tỉnh về nhà ở xã hội\n\n' +
        'Ủy ban nhân dân tỉnh sửa đổi một số nội dung của Kế hoạch số 1204/KH-UBND như sau:',
    },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ⟦năm 2020⟧ của Chính phủ về công tác văn thư;',
      fixed: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày …/…/2020 của Chính phủ về công tác văn thư;',
      says: 'mới có năm, chưa có ngày, tháng',
    },
    {
      text: 'Căn cứ Luật Lưu trữ năm 2024;\n\nCăn cứ Kế hoạch số 12/KH-SNV ngày 05/01/2027 của Sở Nội vụ năm 2027 về lưu trữ;',
    },
    {
      text: appended('⟦(Kèm theo Kế hoạch số 12/KH-UBND của UBND xã)⟧'),
      fixed: appended('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2027 của UBND xã)'),
      says: 'chưa có ngày ban hành',
    },
    {
      text: appended('⟦(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01 của UBND xã)⟧'),
      fixed: appended('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2027 của UBND xã)'),
    },
    {
      text: attached('⟦(Ban hành kèm theo Quyết định số 702/QĐ-UBND của UBND tỉnh An Bình)⟧'),
      fixed: attached('(Ban hành kèm theo Quyết định số 702/QĐ-UBND ngày … tháng … năm … của UBND tỉnh An Bình)'),
    },
    {
      text: attached('⟦(Ban hành kèm theo Quyết định số 702/QĐ-UBND năm 2026 của UBND tỉnh An Bình)⟧'),
      fixed: attached('(Ban hành kèm theo Quyết định số 702/QĐ-UBND ngày … tháng … năm … của UBND tỉnh An Bình)'),
    },
    { text: attached('(Ban hành kèm theo Quyết định số      /QĐ-UBND ngày      tháng      năm 2026 của UBND tỉnh)') },
    { text: appended('(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2027 của UBND xã)') },
    {
      text: 'Căn cứ Quyết định số 512/QĐ-UBND ⟦14 tháng 3 năm 2025⟧ của Ủy ban nhân dân tỉnh An Bình về tuyển sinh;',
      fixed:
        'Căn cứ Quyết định số 512/QĐ-UBND ngày 14 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh An Bình về tuyển sinh;',
      says: 'thiếu chữ “ngày”',
    },
    {
      text: 'Thực hiện Kế hoạch số 215/KH-UBND ngày ⟦/01/2026⟧ của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.',
      fixed: 'Thực hiện Kế hoạch số 215/KH-UBND ngày …/01/2026 của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.',
    },
    { text: 'Căn cứ Thông báo số 70-TB/TWngày 06 tháng 01 năm 2026 của Ban Bí thư về kỷ niệm ngày sinh;' },
    { text: 'Thực hiện Kế hoạch số 215/KH-UBND (06/3/2026) của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.' },
    { text: 'II. NỘI DUNG\n\nNội dung\n\nRà soát theo Quyết định số 118/QĐ-UBND\n\nThời gian\n\nQuý II' },
    { text: 'Thực hiện Đề án số 14-ĐA/TU của Tỉnh ủy An Bình ngày 20/11/2025 về phát triển du lịch.' },
    {
      text: 'Thực hiện Công văn số 415/UBND-VX về việc tăng cường công tác văn thư ngày 12/3/2026 của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text: 'Kết quả: Biên bản hội nghị (Mẫu số 03/HNMT). Xét đề nghị của Chi nhánh Nậm Pù tại Văn bản số 93/CT-05 ngày 18/6/2026 về huấn luyện.',
    },
    { text: 'Ngày 06/3/2026, Sở Nội vụ đã ban hành Công văn số 415/SNV-VTLT gửi các xã, phường.' },
    {
      text: 'Thực hiện Kế hoạch số ⟦31/KH-UBND⟧ và Kế hoạch số ⟦47/KH-UBND⟧ của Ủy ban nhân dân tỉnh An Bình.',
      fixed:
        'Thực hiện Kế hoạch số 31/KH-UBND ngày …/…/… và Kế hoạch số 47/KH-UBND ngày …/…/… của Ủy ban nhân dân tỉnh An Bình về ….',
    },
    { text: 'Thực hiện Kế hoạch số ⟦31/KH-UBND⟧ 05/3-2026 của Ủy ban nhân dân tỉnh An Bình về nước sạch.' },
    { text: 'Quán triệt Luật Lưu trữ số 33/2024/QH15 và Luật số 33/2024/QH15 trong toàn cơ quan.' },
    {
      text: 'Quán triệt Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 trong toàn cơ quan.',
    },
    {
      text: 'Căn cứ Kế hoạch số 77/KH-SYT ngày ⟦02 tháng 4⟧ của Sở Y tế An Bình về phòng cháy, chữa cháy năm 2026.',
      fixed:
        'Căn cứ Kế hoạch số 77/KH-SYT ngày 02 tháng 4 năm … của Sở Y tế An Bình về phòng cháy, chữa cháy năm 2026.',
      says: 'chưa có năm',
    },
    { text: 'Căn cứ Kế hoạch số 77/KH-SYT ngày 02 tháng 4 năm … của Sở Y tế An Bình về phòng cháy, chữa cháy.' },
    { text: 'Thực hiện Kế hoạch số 215/KH-UBND ngày …/…/2026 của Ủy ban nhân dân tỉnh An Bình về công tác văn thư.' },
    {
      text:
        'KẾ HOẠCH\nThực hiện Nghị quyết số 26-NQ/TU về công tác văn thư\n\n' +
        'Thực hiện Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình, Sở Nội vụ ban hành Kế hoạch như sau:',
    },
  ],
});

export default defineRule({
  id: 'citation-missing-date',
  severity: 'warning',
  profiles: { 'phat-hanh': 'error' },
  title: 'Lần đầu viện dẫn một văn bản mà chưa có ngày ban hành',
  *check({ plan, others }): Iterable<Finding> {
    for (const { lacks, finding } of attributionSlips(plan)) if (lacks === 'date') yield finding;
    for (const citation of plan.citations) {
      const part = lacksPart(citation, plan) ?? lacksWord(citation, plan);
      if (part) yield part;
      if (
        citation.dating !== 'missing' ||
        isWorded(citation, plan) ||
        isDatedBehind(citation, plan) ||
        !isToBeTold(citation, plan)
      )
        continue;
      const isInSubject = isToldInSubject(citation, plan);
      if (isInSubject && amends.test(plan.header.subject?.text ?? '')) continue;
      const known = agreedDates(citation, { plan, others });
      const related = known.flatMap(({ span, plan: other }) =>
        span ? [{ span, message: 'Ngày được nêu ở đây', ...(other && { plan: other }) }] : [],
      );
      yield {
        span: citation.symbol.span,
        message: `Lần đầu viện dẫn ${nameOf(citation)} mà chưa có ngày ban hành`,
        ...((isInSubject || citation.within) && { severity: 'information' as const }),
        ...(!isDigitNext(citation, plan) && {
          fixes: [...known.map((it) => addDate(citation, plan, sayDate(it))), addDate(citation, plan, '…/…/…')],
        }),
        ...(related.length !== 0 && { related }),
      };
    }
  },
});

/** Such a plan is named after the one that it changes, which is told in its own name as fully as may be. */
const amends =
  /^(?:(?:về\s+)?việc\s+)?(?:sửa đổi|điều chỉnh|bổ sung|thay thế|bãi bỏ|đính chính|gia hạn)(?![\p{L}\p{M}])/iu;

const dayOfIssuer = /\sngày\s(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})\scủa\s\p{Lu}/u;

/** `Công văn số … về việc … ngày 12/3/2026 của Ủy ban nhân dân tỉnh`: whose day it is only a reader can tell. */
function isDatedBehind({ issuer, title, key }: Citation, { citations }: Plan): boolean {
  const day = issuer || !title ? undefined : dayOfIssuer.exec(title.text)?.index;
  if (day === undefined || !title) return false;
  // Behind another document that the title names it is the day of that one.
  return !citations.some(({ within, symbol: { span } }) => within?.key === key && span.end <= title.span.start + day);
}

/** `512/QĐ-UBND 14/3/2025`: the date stands right behind the number, without the word that says what it is. */
function lacksWord({ dating, date, symbol, block, isQuoted }: Citation, { source }: Plan): Finding | undefined {
  if (dating !== 'whole' || !date || isQuoted || block.paragraph.kind === 'row') return undefined;
  const between = source.text.slice(symbol.span.end, date.span.start);
  if (date.span.start < symbol.span.end || !/^,?\s+$/u.test(between)) return undefined;
  return {
    span: date.span,
    message: 'Trước ngày ban hành thiếu chữ “ngày”',
    severity: 'information',
    fixes: offer('Thêm chữ “ngày”', insert(date.span.start, 'ngày ')),
  };
}

/** The days that others give, where they give one and the same, and the plan itself no other. */
function agreedDates(citation: Citation, plans: Plans): readonly KnownDate[] {
  const known = datesElsewhere(citation, plans);
  const days = new Set(
    mentionsOf(plans.plan, citation.key)
      .slice(0, mostMentions)
      .flatMap((it) => (isDated(it) && mayBeOne(citation, it) ? [it.date.at] : [])),
  );
  return known.filter(({ at }) => [...days].every((day) => day === at));
}

/** Digits that are no date may be one that is broken: a second date before them would only hide it. */
function isDigitNext({ symbol, dateWords }: Citation, { source }: Plan): boolean {
  const at = dateWords?.span.end ?? symbol.span.end;
  return /^[\s(/]{0,2}\d/u.test(source.text.slice(at, at + 3));
}

/** What else a first mention lacks is put in with the day. */
function addDate(citation: Citation, plan: Plan, date: string): Fix {
  const { issuer, symbol, dateWords } = citation;
  // Right behind the symbol, or behind a word `ngày` that has lost its date.
  const at = dateWords?.span.end ?? symbol.span.end;
  const by = lacksIssuer(citation, plan) ? ` của ${issuerFor(citation, plan)}` : '';
  // A title of its own would part it from the issuer that it shares.
  const about = lacksTitle(citation, plan) && !sharesIssuer(citation, plan) ? ' về …' : '';
  const isApart = about !== '' && issuer !== undefined && at < issuer.span.end;
  const lead = leadFor(citation, plan);
  return {
    title: date === '…/…/…' ? 'Thêm chỗ để điền ngày' : `Thêm ngày ${date}`,
    edits: [
      insertWithBlanks(at, `${lead}${date}${by}${isApart ? '' : about}`),
      ...(isApart ? [insertWithBlanks(issuer.span.end, about)] : []),
    ],
    safe: false,
  };
}

function leadFor(citation: Citation, plan: Plan): string {
  if (citation.dateWords) return ' ';
  return citation.style === 'party' && hasPartyComma(plan) ? ', ngày ' : ' ngày ';
}

/** The Party may put a comma before `ngày`: the draft's own habit decides. */
const hasPartyComma = remember(({ citations, source }: Plan): boolean => {
  let count = 0;
  for (const { style, symbol, dateWords, dating } of citations) {
    if (style !== 'party' || dating === 'missing' || !dateWords || dateWords.span.start < symbol.span.end) continue;
    const between = source.text.slice(symbol.span.end, dateWords.span.start);
    if (12 < between.length) continue;
    count += between.includes(',') ? 1 : -1;
  }
  return 0 < count;
});
