import { tooManyFindings } from '../../lint/flood';
import { textTooLong } from '../../lint/limit';
import type { Guide, Guides, RuleInfo } from '../../lint/rule';
import { unusedSuppression } from '../../lint/silence';
import { rules } from '../../rules/index';
import { readingFailed } from '../analysis';

/** What the engine itself has to say: it has an id like a rule, and cannot be switched off. */
export const engineFindings: readonly RuleInfo[] = [
  {
    id: unusedSuppression,
    severity: 'hint',
    title: 'Dòng bỏ qua không còn che gì',
  },
  {
    id: tooManyFindings,
    severity: 'information',
    title: 'Còn nhiều chỗ chưa hiện',
  },
  {
    id: textTooLong,
    severity: 'warning',
    title: 'Tệp quá dài',
  },
  {
    id: readingFailed,
    severity: 'information',
    title: 'Chưa đọc được tệp',
  },
];

/** All that findings are labelled with. */
export const describedRules: readonly RuleInfo[] = [...rules, ...engineFindings];

const byId = new Map(describedRules.map((it) => [it.id, it]));

export const describedRule = (id: string): RuleInfo | undefined => byId.get(id);

const engineGuides: Guides = new Map([
  [
    unusedSuppression,
    {
      why: 'Dòng “thảo: bỏ qua …” che một quy tắc ở đoạn ngay sau nó. Khi chỗ ấy đã sửa, hoặc mã quy tắc viết sai, dòng này nên xóa để không che nhầm lỗi về sau.',
      examples: [],
    },
  ],
  [
    tooManyFindings,
    {
      why: 'Mỗi tệp Thảo hiện nhiều nhất 100 chỗ, chỗ nặng trước. Các chỗ còn lại sẽ hiện dần khi những chỗ kia được sửa; lệnh sửa mọi lỗi trình bày vẫn sửa cả những chỗ chưa hiện.',
      examples: [],
    },
  ],
  [
    textTooLong,
    {
      why: 'Thảo chỉ kiểm tra tệp đến 5 MB khi soạn và đến 10 MB bằng lệnh thao: không bản kế hoạch nào dài như vậy.',
      examples: [],
    },
  ],
  [
    readingFailed,
    {
      why: 'Đây là lỗi của Thảo, không phải của bản thảo. Nhật ký của Thảo ghi lại chi tiết.',
      examples: [],
    },
  ],
]);

export const guideOf = (guides: Guides, id: string): Guide | undefined => guides.get(id) ?? engineGuides.get(id);
