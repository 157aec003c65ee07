import { textTooLong } from '../lint/limit';
import { unusedSuppression } from '../lint/lint';
import type { RuleInfo } from '../lint/rule';
import { rules } from '../rules/index';

/** What the engine itself has to say: it has an id like a rule, and cannot be switched off. */
export const engineFindings: readonly RuleInfo[] = [
  {
    id: unusedSuppression,
    severity: 'hint',
    title: 'Dòng bỏ qua không còn che gì',
    why: 'Dòng “thảo: bỏ qua …” che một quy tắc ở đoạn ngay sau nó. Khi chỗ ấy đã sửa, hoặc mã quy tắc viết sai, dòng này nên xóa để không che nhầm lỗi về sau.',
    examples: [],
  },
  {
    id: textTooLong,
    severity: 'warning',
    title: 'Tệp quá dài',
    why: 'Thảo chỉ kiểm tra tệp đến 5 MB: không bản kế hoạch nào dài như vậy.',
    examples: [],
  },
];

/** All that findings are labelled with. */
export const describedRules: readonly RuleInfo[] = [...rules, ...engineFindings];
