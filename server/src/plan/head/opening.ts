import type { Block } from '../../syntax/paragraph';
import type { Layout } from '../layout';

/** What the document rests on: the lines `Căn cứ …`, and the sentence that issues it (`… ban hành Kế hoạch … như sau:`). */
export interface Opening {
  readonly bases: readonly Block[];
  readonly formula: Block | undefined;
}

const basis = /^(?:-\s*)?(?:Căn cứ|Xét đề nghị|Theo đề nghị)(?![\p{L}\p{M}])/u;
const formula = /sau(?: đây)?\s*:\s*$|nh[ưu] s(?:au|ao|ua)\s*[:;.,]?\s*$/u;

/** A sentence that begins `Căn cứ` and issues the document is the formula, not a basis. */
export function readOpening(blocks: readonly Block[], { opening }: Layout): Opening {
  const inside = blocks.slice(opening.start, opening.end).filter((it) => it.paragraph.kind === 'text');
  const issues = (it: Block): boolean => formula.test(it.paragraph.text);
  return {
    bases: inside.filter((it) => basis.test(it.paragraph.text) && !issues(it)),
    formula: inside.find(issues),
  };
}
