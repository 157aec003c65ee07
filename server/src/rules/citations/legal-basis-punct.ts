import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { isLastWritten } from '../../plan/unfinished';
import { type Block, place } from '../../syntax/paragraph';

const opening = 'Sở Nội vụ ban hành Kế hoạch như sau:';

export const guide = defineGuide({
  why:
    'Mỗi căn cứ đứng một dòng và kết thúc bằng dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm. Dòng cuối ghi dấu chấm phẩy trước câu ban hành là thói quen ' +
    'phổ biến nên chỉ được nhắc nhẹ. Quy tắc không báo khi chỉ có một căn cứ, khi căn cứ nằm trong câu ban hành, với dòng cuối “Theo đề nghị …”, “Xét đề nghị …” và với văn bản của Đảng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a',
  examples: [
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦.⟧\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\n${opening}`,
      fixed: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\n${opening}`,
      says: 'dấu chấm phẩy',
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm ⟦2024⟧\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019⟦;⟧\n\n${opening}`,
      fixed: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.\n\n${opening}`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\n⟦Căng cứ⟧ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\n${opening}`,
      fixed: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\n${opening}`,
      says: '“Căn cứ”',
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\n⟦Căn cứ vào⟧ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\n${opening}`,
      fixed: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\n${opening}`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦:⟧\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.\n\n${opening}`,
      fixed: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019.\n\n${opening}`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦;.⟧\nCăn cứ Luật Báo chí.\n\n${opening}`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ vào tình hình thực tế của Sở.\n\n${opening}`,
    },
    {
      text: 'KẾ HOẠCH\nGiám sát năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\nThực hiện Thông tri số 08/TTr-MTTW-BTT ngày 10/10/2026 của Ban Thường trực về giám sát, Sở Nội vụ xây dựng Kế hoạch như sau:',
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\nTheo đề nghị của Trưởng phòng Văn thư;\n\n${opening}`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\nXét đề nghị của Sở Nội vụ tại Tờ trình số 18/TTr-SNV ngày 05/01/2027 về việc ban hành Kế hoạch văn thư năm 2027,\n\nI. MỤC ĐÍCH\n\nGiữ hồ sơ.`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh về văn thư, ${opening}`,
    },
    {
      text: 'KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:',
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n`,
    },
    {
      text: `KẾ HOẠCH\nVăn thư năm 2027\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Quyết định số 104/QĐ-ĐHAB ngày 12/10/2026 của Hiệu trưởng Trường\nĐại học An Bình về công tác văn thư;\n\n${opening}`,
    },
  ],
});

export default defineRule({
  id: 'legal-basis-punct',
  severity: 'warning',
  title: 'Dấu cuối dòng của các căn cứ ban hành',
  *check({ plan }): Iterable<Finding> {
    const { blocks, layout, header } = plan;
    for (const block of blocks.slice(layout.opening.start, layout.opening.end))
      yield* checkWords(block, blocks[block.index - 1]);
    if (header.isParty) return;
    const lines = basesOf(plan);
    if (lines.filter((it) => isBasis(it) || it.paragraph.text.startsWith('Thực hiện')).length < 2) return;
    const last = lines.length - 1;
    const lastBasis = lines.findLastIndex(isBasis);
    for (const [i, line] of lines.entries()) {
      const { text } = line.paragraph;
      if (i === last) {
        // The sentence that issues the plan begins with a basis: the line before it is not the last.
        if (
          isBasis(line) &&
          !issuesWithBasis(plan) &&
          !stopped.test(text) &&
          !isLastWritten(plan, line) &&
          !isCutBefore(blocks[line.index + 1], text)
        ) {
          yield toFinding(line, '.');
        }
        continue;
      }
      if (ended.test(text) || isCut(lines[i + 1])) continue;
      // Before lines of another kind the last basis may end either way.
      if (i === lastBasis && stopped.test(text)) continue;
      yield toFinding(line, ';');
    }
  },
});

const words =
  /^(?:[-–]\s*)?(?<words>[Cc][ăâaàĂ][nN][gh]?\s+[cC][ứưuỨ](?:\s*[:;.]|\s+(?:vào|theo))?)\s+(?=(?:Bộ l|L)uật|Nghị |Quyết định|Thông tư|Kế hoạch|Chỉ thị|Chương trình|Công văn|Hướng dẫn|Pháp lệnh|Quy )/u;

/** `Căng cứ Luật …`, `Căn cứ vào Nghị định …`, `Căn cứ: Quyết định …`. */
function* checkWords(block: Block, before: Block | undefined): Generator<Finding> {
  const written = words.exec(block.paragraph.text)?.groups?.words;
  // What a line begins with in small letters may go on from the one before.
  const isMeant = written === 'căn cứ' && !/;$/u.test(before?.paragraph.text ?? '');
  if (written === undefined || written === 'Căn cứ' || isMeant) return;
  const start = block.paragraph.text.indexOf(written);
  const span = place(block, { start, end: start + written.length });
  const severity = /(?:vào|theo)$/u.test(written) ? 'hint' : 'information';
  yield {
    span,
    message: `Dòng căn cứ phải mở đầu bằng “Căn cứ”, đang ghi “${written}”`,
    severity,
    fixes: changeTo(span, 'Căn cứ'),
  };
}

/** The mark of a footnote may stand behind. */
const ended = /;["”)]*(?:\d{1,2}|\[\^?[\p{L}\d]{1,3}\])?$/u;
const stopped = /\.["”)]*(?:\d{1,2}|\[\^?[\p{L}\d]{1,3}\])?$/u;
const isBasis = ({ paragraph }: Block): boolean => /^(?:[-–]\s*)?Căn cứ(?![\p{L}\p{M}])/u.test(paragraph.text);
const otherBasis =
  /^(?:[-–]\s*)?(?:Xét|Theo|Thực hiện|Trên cơ sở|Thi hành|Được sự|Sau khi|(?:Quyết|Nghị) \p{L}{3,5} số \d)(?![\p{L}\p{M}])/u;
const issuing =
  /:$|(?<![\p{L}\p{M}])(?<!\sviệc )(?:xây dựng|ban hành|lập|đề ra) (?:kế hoạch|chương trình|phương án|hướng dẫn)(?![\p{L}\p{M}])[^;]*$/iu;

/** `Căn cứ …, Sở Tư pháp xây dựng Kế hoạch …`; a cited decision may have approved a plan as well. */
const ownIssuing =
  /,\s(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Văn phòng|Phòng|Ban|Trung tâm|Trường|Cục|Chi cục|Bệnh viện|Hội|Đảng ủy|Công an|Nhà trường)(?![\p{L}\p{M}])[^,;.]{0,60}\s(?:xây dựng|ban hành|lập|đề ra)\s(?:[Kk]ế hoạch|[Cc]hương trình|[Pp]hương án|[Hh]ướng dẫn)/u;

/** The lines of the block, from the first basis on, as far as nothing else comes between. */
function basesOf({ blocks, opening, layout }: Plan): readonly Block[] {
  const [first] = opening.bases;
  if (!first) return [];
  const lines: Block[] = [];
  for (let i = first.index; i < layout.opening.end; i++) {
    const block = blocks[i] as Block;
    const { kind, text } = block.paragraph;
    if (kind === 'comment' || kind === 'rule' || kind === 'page-number') continue;
    if (kind !== 'text' || (!isBasis(block) && !otherBasis.test(text)) || block === opening.formula) break;
    const goesOn = isBasis(block) && isBasis(blocks[i + 1] ?? block);
    if ((/:$/u.test(text) && !goesOn) || (isBasis(block) ? ownIssuing : issuing).test(text)) break;
    lines.push(block);
  }
  return lines;
}

/** `Căn cứ …, Sở ban hành Kế hoạch`; `Thực hiện Thông tri …, Ban Thường trực ban hành Kế hoạch` names one more as well. */
const issuesWithBasis = ({ opening: { formula } }: Plan): boolean =>
  formula !== undefined && (isBasis(formula) || otherBasis.test(formula.paragraph.text));

/** A paragraph that goes on in the next line is not ended. */
const isCut = (next: Block | undefined): boolean => next !== undefined && /^\p{Ll}/u.test(next.paragraph.text);

/** `… của Hiệu trưởng Trường` / `Đại học An Bình về việc …;`: a name that the page's width cut. */
const isCutBefore = (next: Block | undefined, text: string): boolean =>
  /\p{L}$/u.test(text) && next !== undefined && /^\p{Lu}\p{Ll}.*;$/su.test(next.paragraph.text);

function say(sign: string | undefined, mark: ';' | '.'): string {
  const right = mark === ';' ? 'dấu chấm phẩy' : 'dấu chấm';
  const where = mark === ';' ? 'căn cứ này' : 'căn cứ cuối cùng';
  if (!sign) return `Cuối ${where} thiếu ${right}`;
  return `Cuối ${where} đang là ${signNames[sign] ?? `“${sign}”`}, phải là ${right}`;
}

const signNames: Readonly<Record<string, string>> = {
  '.': 'dấu chấm',
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  ':': 'dấu hai chấm',
};

function toFinding(block: Block, mark: ';' | '.'): Finding {
  const { text } = block.paragraph;
  const sign = /(?<!\.)(?:\.?\/\.|;\.|[.,;:])$/u.exec(text);
  const end = text.length;
  const from = end - (sign?.[0].length ?? 0);
  const word = /[^\s]+$/u.exec(text.slice(-40))?.[0].length ?? 1;
  const edit = { span: place(block, { start: from, end }), text: mark };
  return {
    span: place(block, { start: sign ? from : end - word, end }),
    message: say(sign?.[0], mark),
    ...(mark === '.' && { severity: 'information' as const }),
    fixes: [
      {
        title: mark === ';' ? 'Kết thúc dòng bằng dấu chấm phẩy' : 'Kết thúc dòng bằng dấu chấm',
        edits: [edit],
        safe: mark === ';',
      },
    ],
  };
}
