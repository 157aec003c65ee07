import { defineGuide, defineRule, type Finding, offer, safely } from '../../lint/rule';
import type { RecipientItem } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { insert, replace } from '../../text/edit';
import { asOneChoice, closesItem, itemMark, lastWord, opensOtherList, signName } from './_list';

const party = (items: string): string =>
  `ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác chi bộ thực hiện./.\n\nNơi nhận:\n${items}- Lưu Văn phòng Đảng ủy.\n`;

export const guide = defineGuide({
  why: 'Cuối mỗi dòng nơi nhận, trừ dòng cuối cùng, là dấu chấm phẩy. Tên dài xuống dòng chỉ có dấu ở dòng sau; văn bản của Đảng được dùng dấu phẩy.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: 'Nơi nhận:\n- Sở Y tế ⟦(t/h)⟧\n- Lãnh đạo Sở⟦.⟧\n- Các phòng thuộc Sở⟦,⟧\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n',
      says: 'Sở Y tế (t/h)',
    },
    {
      text: 'Nơi nhận:\n- Sở Y tế (để ⟦b/c⟧;\n- Các phòng (03 bản);\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (để b/c);\n- Các phòng (03 bản);\n- Lưu: VT, VP.\n',
      says: 'thiếu dấu đóng ngoặc',
    },
    {
      text: 'TỈNH ĐOÀN HOÀI LĨNH\n***\nSố: 12-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n\nKẾ HOẠCH\nSinh hoạt hè năm 2027\n\nCác xã đoàn thực hiện.\n\nNơi nhận:\n- Trung ương ⟦Đoàn⟧\n- Các xã ⟦đoàn⟧\n- Lưu VP.\n',
      fixed:
        'TỈNH ĐOÀN HOÀI LĨNH\n***\nSố: 12-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n\nKẾ HOẠCH\nSinh hoạt hè năm 2027\n\nCác xã đoàn thực hiện.\n\nNơi nhận:\n- Trung ương Đoàn;\n- Các xã đoàn;\n- Lưu VP.\n',
      says: 'thiếu dấu chấm phẩy',
    },
    {
      text: 'Nơi nhận:\n- Sở Y tế⟦,⟧\n- Sở Nội vụ,\n- Các phòng,\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế;\n- Sở Nội vụ;\n- Các phòng;\n- Lưu: VT, VP.\n',
      says: 'Cuối 3 dòng của Nơi nhận đang là dấu phẩy',
    },
    {
      text: party('- Tỉnh ủy,\n- Các ban⟦;⟧\n- Các chi bộ,\n- Công an xã,\n'),
      fixed: party('- Tỉnh ủy,\n- Các ban,\n- Các chi bộ,\n- Công an xã,\n'),
    },
    { text: party('- Tỉnh ủy,\n- Các ban;\n- Các chi bộ;\n- Công an xã,\n') },
    { text: 'Nơi nhận:\n- Phòng Kinh tế;\n............\n- Lưu: VT, VP.\n' },
    { text: 'Nơi nhận:\n- Phòng ....;\n- Ủy ban kiểm tra Đảng ủy…..;\n- Trường …;\n- Lưu: VT, VP.\n' },
    {
      text: 'Nơi nhận:\n- Đảng ủy ⟦…⟧\n- Sở Y tế⟦..⟧\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Đảng ủy …;\n- Sở Y tế;\n- Lưu: VT, VP.\n',
      says: 'dấu chấm phẩy',
    },
    {
      text: 'Nơi nhận:                              TM. ĐOÀN KIỂM TRA\n- Văn phòng Sở (bố trí kinh phí, phương       TRƯỞNG ĐOÀN\ntiện phục vụ Đoàn kiểm tra);\n- Lưu: VT.\n',
    },
    { text: 'Nơi nhận:\n- Các sở: Y tế, Nội vụ,\n  Giáo dục và Đào tạo;   \n- Lưu: VT, VP.\n' },
    {
      text: 'Nơi nhận:\n- Công an xã.\nBản điện tử:\n- Các trường (đề nghị\nPhòng Văn hóa - Xã hội chuyển giúp);\n- Lưu: VT, VP.\n',
    },
    {
      text: 'ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác chi bộ thực hiện./.\n\nNơi nhận:\n- Ban Thường vụ Tỉnh ủy,\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n',
    },
  ],
});

export default defineRule({
  id: 'recipients-item-punct',
  severity: 'warning',
  title: 'Dòng nơi nhận kết thúc sai dấu',
  *check({ plan }) {
    const items = plan.recipients?.items ?? [];
    const wanted = itemMark(plan);
    const odd = plan.header.isParty ? oddOne(items.slice(0, -1), wanted) : undefined;
    const found: Finding[] = [];
    for (const [i, item] of items.entries()) {
      if (/\([^()]*$/u.test(item.name.text)) {
        yield {
          span: lastWord(item, plan.source),
          message: `Dòng “${item.name.text}” thiếu dấu đóng ngoặc`,
          severity: 'information',
          fixes: offer('Thêm dấu đóng ngoặc', insert(item.name.span.end, ')')),
        };
      }
      const next = items[i + 1];
      if (item === odd) {
        yield { ...toFinding(plan, item, wanted), severity: 'information' };
        continue;
      }
      if (!next || closesItem(item.mark?.text, plan)) continue;
      // The archive that is not last has a rule of its own, which moves it with its full stop.
      if (item.isArchive && item.mark?.text === '.') continue;
      // A sign that stands twice is told as such.
      if (item.mark?.text === wanted.repeat(2)) continue;
      const opensSublist = item.mark?.text === ':' && next.dash?.text === '+';
      if (item.mark?.text === '.' && opensOtherList(plan, item, next)) continue;
      if (!opensSublist) found.push(toFinding(plan, item, wanted));
    }
    const lines = `${found.length} dòng`;
    const [first] = found;
    const isMissing = first?.fixes?.[0]?.title.startsWith('Thêm');
    const written = plan.source.text.slice(first?.span.start, first?.span.end);
    yield* asOneChoice(found, {
      plan,
      say: () =>
        `Cuối ${lines} của Nơi nhận ${isMissing ? 'thiếu' : `đang là ${signName(written)}, phải là`} ${signName(wanted)}`,
      title: `Kết thúc ${lines} bằng “${wanted}”`,
    });
  },
});

const fewestAlike = 3;

/** The Party ends its items with commas or semicolons: the one that ends otherwise than all others. */
function oddOne(items: readonly RecipientItem[], wanted: string): RecipientItem | undefined {
  const [odd, ...more] = items.filter((it) => it.mark?.text !== wanted);
  return odd && more.length === 0 && fewestAlike < items.length && /^[,;]$/u.test(odd.mark?.text ?? '')
    ? odd
    : undefined;
}

function toFinding(plan: Plan, item: RecipientItem, wanted: string): Finding {
  const { mark, name } = item;
  if (!mark && name.text.endsWith(`${wanted})`)) {
    const span = { start: name.span.end - 2, end: name.span.end };
    const message = `Cuối dòng “${name.text}”, ${signName(wanted)} phải đứng sau dấu đóng ngoặc`;
    return { span, message, fixes: safely(`Đổi thành “)${wanted}”`, replace(span, `)${wanted}`)) };
  }
  if (!mark) {
    return {
      span: lastWord(item, plan.source),
      message: `Cuối dòng “${name.text}” thiếu ${signName(wanted)}`,
      fixes: safely(`Thêm ${signName(wanted)}`, insert(name.span.end, wanted)),
    };
  }
  return {
    span: mark.span,
    message: `Cuối dòng “${name.text}” đang là ${signName(mark.text)}, phải là ${signName(wanted)}`,
    fixes: safely(`Đổi thành “${wanted}”`, replace(mark.span, wanted)),
  };
}
