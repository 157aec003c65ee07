import { issuers } from '../../data/issuers';
import { asChoice, defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import { mentionsByKey, nameOf } from '../../plan/citations/cited-document';
import { haveTwoIssuers } from '../../plan/citations/cited-issuers';
import type { Phrase } from '../../plan/phrase';
import { replace } from '../../text/edit';
import { fold, unaccent } from '../../text/fold';
import { contradicts } from './_issuing-body';
import { findDeviations } from './_reference';

export const guide = defineGuide({
  why:
    'Cùng một văn bản mà chỗ ghi của Tỉnh ủy, chỗ ghi của Ban Thường vụ Tỉnh ủy thì một chỗ sai. Tên viết tắt, tên thêm địa danh, khóa, hội nghị hoặc ' +
    'người đứng đầu bộ, sở không bị coi là khác; hai văn bản cùng số của tỉnh và của xã cũng không.',
  examples: [
    {
      text:
        'Thực hiện Quy định số 311-QĐ/TU ngày 04/8/2025 của Ban Thường vụ Tỉnh ủy về đối thoại với Nhân dân.\n\n' +
        'Triển khai Quy định số 311-QĐ/TU ngày 04/8/2025 của ⟦Tỉnh ủy⟧.',
      fixed:
        'Thực hiện Quy định số 311-QĐ/TU ngày 04/8/2025 của Ban Thường vụ Tỉnh ủy về đối thoại với Nhân dân.\n\n' +
        'Triển khai Quy định số 311-QĐ/TU ngày 04/8/2025 của Ban Thường vụ Tỉnh ủy.',
      says: 'nơi khác ghi của Ban Thường vụ Tỉnh ủy',
    },
    {
      text:
        'Căn cứ Quyết định số 118/QĐ-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình về phân công soạn thảo.\n\n' +
        'Theo Quyết định số 118/QĐ-UBND của ⟦UBND tỉnh⟧, Sở Nội vụ chủ trì.',
    },
    {
      text:
        'Căn cứ Nghị định số 02/2019/NĐ-CP ngày 02/01/2019 của ⟦Chỉnh Phủ⟧ về phòng thủ dân sự;\n\n' +
        'Phổ biến Nghị định số 02/2019/NĐ-CP của Chính phủ.',
      fixed:
        'Căn cứ Nghị định số 02/2019/NĐ-CP ngày 02/01/2019 của Chính phủ về phòng thủ dân sự;\n\n' +
        'Phổ biến Nghị định số 02/2019/NĐ-CP của Chính phủ.',
    },
    {
      text:
        'Thực hiện Kết luận số 101-KL/TW ngày 14/11/2025 của Ban Bí thư Trung ương Đảng và Kết luận số 101-KL/TW của Ban Bí thư.\n\n' +
        'Thực hiện Nghị quyết số 29-NQ/TW, Hội nghị lần thứ Tám Ban Chấp hành Trung ương Đảng khóa XI, ngày 04/11/2013; ' +
        'Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương (khóa XI).',
    },
    {
      text:
        'Thực hiện Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ và Chỉ thị số 12/CT-TTg ngày 20/4/2025 của TTCP.\n\n' +
        'Thực hiện Kế hoạch số 71/KH-UBND của UBND tỉnh và Kế hoạch số 71/KH-UBND của Ủy ban nhân dân tỉnh An Bình.',
    },
    {
      text:
        'Thực hiện Kế hoạch số 29/KH-UBND ngày 04/02/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính.\n\n' +
        'Phối hợp theo Kế hoạch số 29/KH-UBND ngày 11/3/2026 của Chủ tịch Ủy ban nhân dân xã Phú Lộc về tiếp công dân.',
    },
    {
      text:
        'Đối thoại theo Quy định số 429-QĐ/TU ngày 01/7/2022 của Ban\n\nThường vụ Tỉnh ủy về đối thoại trực tiếp.\n\n' +
        'Rà soát theo Quy định số 429-QĐ/TU ngày 01/7/2022 của Tỉnh ủy.',
    },
    {
      text:
        'SỞ NỘI VỤ\nSố: 12/KH-SNV\n\nKẾ HOẠCH\nThực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về thi hành pháp luật năm 2027\n\n' +
        'Trên đây là Kế hoạch thực hiện Nghị quyết số 66-NQ/TW năm 2027 của Sở Nội vụ./.',
    },
    {
      text:
        'Thực hiện Thông tư số 07/2024/TT-BNV của Bộ trưởng Bộ Nội vụ và Thông tư số 07/2024/TT-BNV của Bộ Nội vụ.\n\n' +
        'Thực hiện Nghị quyết số 26-NQ/TU của Ban Chấp hành Đảng bộ tỉnh và Nghị quyết số 26-NQ/TU của Tỉnh ủy An Bình.',
    },
    {
      text:
        'Phổ biến Nghị định số 175/2024/NĐ-CP ngày 30/12/2024 của Chính phủ về quản lý xây dựng.\n\n' +
        'Đánh giá nội dung an toàn theo Điều 39 Nghị định số 175/2024/NĐ-CP của thiết kế xây dựng do nhà thầu lập.',
    },
  ],
});

export default defineRule({
  id: 'citation-issuer-inconsistent',
  severity: 'information',
  title: 'Một văn bản được viện dẫn với hai cơ quan ban hành khác nhau',
  *check({ plan }): Iterable<Finding> {
    const own = fold(plan.header.issuer?.text ?? '');
    for (const mentions of mentionsByKey(plan).values()) {
      if (mentions.length < 2) continue;
      // Who cannot have issued it at all is told by citation-issuer-symbol-mismatch.
      const named = mentions.filter(
        ({ issuer, isQuoted, room, mention }) =>
          // `Kế hoạch thực hiện Nghị quyết số 66-NQ/TW năm 2026 của Cục`: whose plan it is.
          issuer &&
          isNamed(issuer) &&
          fold(issuer.text) !== own &&
          !isQuoted &&
          room !== 'head' &&
          !contradicts(issuer.text, mention.symbol),
      );
      for (const { mention, reference, isPair } of findDeviations(named, haveTwoIssuers)) {
        const both = [mention.issuer as Phrase, reference.issuer as Phrase] as const;
        const [here, there] = isSlip(both[1], both[0]) ? [both[1], both[0]] : both;
        yield {
          span: here.span,
          message: `${nameOf(mention)} ở đây ghi của ${here.text}, nơi khác ghi của ${there.text}`,
          related: [{ span: there.span, message: `Ở đây ghi của ${there.text}` }],
          fixes: isSlip(here, there)
            ? change(here, there, 'Đổi thành')
            : asChoice([
                ...change(here, there, 'Đổi thành'),
                ...(isPair ? change(there, here, 'Đổi nơi kia thành') : []),
              ]),
        };
      }
    }
  },
});

/**
 * `Ban`, at the end of a page or before a line that went missing, is the beginning of a name; in `theo Nghị định số … của thiết kế`
 * and `… của Dự án thành phần 2` the words belong to what stands before.
 */
const isNamed = ({ text }: Phrase): boolean =>
  !/^(?:\p{Lu}\p{Ll}+$|(?:Dự án|Gói thầu|Công trình|Hồ sơ)\s|(?!(?:chính phủ|thủ tướng|quốc hội|bộ|sở|ban|cục|phòng|ủy ban|uỷ ban|ubnd|hội đồng|tỉnh|thành|đảng|chủ tịch|công an)\s)\p{Ll})/u.test(
    text,
  );

/** `Chỉnh Phủ` for `Chính phủ`. */
const isSlip = (a: Phrase, b: Phrase): boolean =>
  a.text !== b.text && unaccent(a.text) === unaccent(b.text) && issuers.some((it) => it.name === b.text);

const change = (from: Phrase, to: Phrase, title: string): readonly [Fix] =>
  offer(`${title} “${to.text}”`, replace(from.span, to.text));
