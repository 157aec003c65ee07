import { documentTypes } from '../../data/document-types';
import { asChoice, changeTo, defineGuide, defineRule, type Finding, type Fix, offer } from '../../lint/rule';
import { rightTypes } from '../../plan/head/right-types';
import type { Plan } from '../../plan/plan';
import { type CitationMention, type CitedType, citationsOf } from '../../syntax/citation/citation';
import { type Paragraph, place, remember } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { replace } from '../../text/edit';
import { countBy } from '../../text/grouped';
import { isLaw } from './_first';

export const guide = defineGuide({
  why:
    'Chữ đầu của ký hiệu là chữ viết tắt tên loại: NQ là nghị quyết, QĐ là quyết định, KH là kế hoạch. Tên loại ghi trước số mà thuộc loại khác thì ' +
    'một trong hai chỗ sai. Quy tắc không xét “Văn bản số …”, quy định của Đảng mang chữ QĐ, thông tri của Mặt trận và đoàn thể mang chữ TTr hoặc TT, ' +
    'và chữ viết tắt không có trong bảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; Phụ lục I, Phần I, mục II.3.b',
  examples: [
    {
      text: 'Thực hiện ⟦Quyết định⟧ số 18/CT-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình.',
      fixed: 'Thực hiện Chỉ thị số 18/CT-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh An Bình.',
      says: 'Đang ghi là Quyết định, còn CT trong ký hiệu là Chỉ thị',
    },
    {
      text: 'Rà soát theo ⟦nghị định⟧ số 4417/VBHN-VPCP ngày 12/9/2019 của Văn phòng Chính phủ.',
      fixed: 'Rà soát theo văn bản hợp nhất số 4417/VBHN-VPCP ngày 12/9/2019 của Văn phòng Chính phủ.',
    },
    {
      text: 'Triển khai ⟦Kế hoạch⟧ số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình.',
      fixed: 'Triển khai Nghị quyết số 26-NQ/TU, ngày 11/02/2026 của Tỉnh ủy An Bình.',
    },
    {
      text: 'Căn cứ ⟦Thông tư⟧ số 16/2018/QĐ-BYT ngày 20/7/2018 của Bộ trưởng Bộ Y tế.',
      fixed: 'Căn cứ Thông tư số 16/2018/TT-BYT ngày 20/7/2018 của Bộ trưởng Bộ Y tế.',
    },
    { text: 'Thực hiện Quy định số 311-QĐ/TU ngày 04/8/2025 của Ban Thường vụ Tỉnh ủy An Bình.' },
    {
      text: 'Triển khai Thông tri số 07/TTr-MTTW-BTT ngày 22/9/2025 và Thông tri số 03/TT-ĐCT ngày 12/5/2026 về Ngày hội Đại đoàn kết.',
    },
    { text: 'Thực hiện Công văn số 1204/CT-TTHT ngày 09/3/2026 của Cục Thuế tỉnh An Bình.' },
    { text: 'Căn cứ Văn bản số 88/BC-SNV ngày 05/02/2026 của Sở Nội vụ.' },
    { text: 'Căn cứ Quyết định ban hành Quy chế số 65/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân xã Phú Lộc.' },
    { text: 'Căn cứ Chương trình hành động số 33/CTr-UBND và Kế hoạch liên tịch số 12/KHLT-SNV-LĐLĐ.' },
  ],
});

export default defineRule({
  id: 'citation-type-symbol-mismatch',
  severity: 'warning',
  title: 'Tên loại không khớp với chữ viết tắt tên loại trong số, ký hiệu',
  *check({ plan }): Iterable<Finding> {
    for (const block of mistyped(plan.blocks)) {
      for (const { type, right, mention } of mistypedIn(block.paragraph)) {
        const { symbol } = mention;
        // Another mention would still bear the code that was, and be the first of its document.
        const isAlone = timesCited(plan).get(numberOf(symbol)) === 1;
        // A law is cited without its date; under its right name the document would lack one.
        const fixes = isLaw(mention) ? [] : fixesOf(mention, { type, right, isAlone });
        yield {
          span: place(block, type.span),
          message: `Đang ghi là ${type.name ?? type.text}, còn ${symbol.code} trong ký hiệu là ${right.join(' hoặc ')}`,
          fixes: fixes.map((it) => ({
            ...it,
            edits: it.edits.map(({ span, text }) => replace(place(block, span), text)),
          })),
        };
      }
    }
  },
});

interface Mistyped {
  readonly mention: CitationMention;
  readonly type: CitedType;
  readonly right: readonly string[];
}

const mistypedIn: (paragraph: Paragraph) => readonly Mistyped[] = remember((paragraph) =>
  paragraph.kind === 'comment'
    ? []
    : citationsOf(paragraph).flatMap((mention): readonly Mistyped[] => {
        const right = rightTypes({ ...mention, style: mention.symbol.style });
        return right.length === 0 || !mention.type ? [] : [{ mention, type: mention.type, right }];
      }),
);

const mistyped = selectBlocks((it) => mistypedIn(it).length !== 0);

/** `5/NĐ-CP` and `5/2024/NĐ-CP` may be one document. */
const numberOf = ({ form }: { readonly form: string }): string => /^\d+/u.exec(form)?.[0] ?? '';

const timesCited = remember(({ citations }: Plan) => countBy(citations, (it) => numberOf(it.symbol)));

const lastOrdersOfMinistries = 2009;

/** The other type, or the other code; of what a ministry orders for all since 2009 only the code can be wrong: it is a Thông tư. */
function fixesOf(
  { symbol }: CitationMention,
  { type, right, isAlone }: Pick<Mistyped, 'type' | 'right'> & { readonly isAlone: boolean },
): readonly Fix[] {
  const row = documentTypes.find((it) => it.name === type.name);
  const [code] = row?.[symbol.style] ?? [];
  const hasYear = symbol.year !== undefined;
  const isFit = row?.rank === 'normative' || code === 'QĐ' || code === 'NQ' ? hasYear || !row?.rank : !hasYear;
  const recoded = code && code !== 'CV' && isFit ? symbol.form.replace(/(?<=[/-])\p{L}+(?=[/-])/u, code) : symbol.form;
  const recode =
    recoded === symbol.form || !isAlone ? [] : offer(`Đổi số, ký hiệu thành ${recoded}`, replace(symbol.span, recoded));
  const renames = right.flatMap((name) => changeTo(type.span, inTheCaseOf(type.text, name)));
  const isSure = code === 'TT' && lastOrdersOfMinistries < (symbol.year?.value ?? 0);
  return asChoice(isSure ? [...recode, ...renames] : [...renames, ...recode]);
}

function inTheCaseOf(written: string, name: string): string {
  if (written === written.toLocaleUpperCase('vi')) return name.toLocaleUpperCase('vi');
  return /^\p{Ll}/u.test(written) ? name.toLocaleLowerCase('vi') : name;
}
