import { defineGuide, defineRule, safely } from '../../lint/rule';
import { lineOf } from '../../plan/lines/lines';
import { insert, replace } from '../../text/edit';
import { lastWord, signName } from './_list';

export const guide = defineGuide({
  why: 'Dòng cuối cùng của Nơi nhận, tức là dòng “Lưu”, kết thúc bằng dấu chấm. Danh sách còn thiếu dòng “Lưu” thì quy tắc khác nhắc.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, ⟦VP⟧\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'dấu chấm',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP (02b)⟦;⟧\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP (02b).\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP⟦./.⟧\n\nGIÁM ĐỐC\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện./.\n\nNơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP./.\n\nGIÁM ĐỐC\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT. KT\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT. (50b)\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT. Nơi nhận:\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, các đơn vị:\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, …\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Ban Chỉ huy ...\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT (T.Q.Hưng).   \n\nGIÁM ĐỐC\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lý Xuân Hậu\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.          Lý Xuân Hậu\n' },
  ],
});

export default defineRule({
  id: 'recipients-last-punct',
  severity: 'warning',
  title: 'Dòng cuối của Nơi nhận không kết thúc bằng dấu chấm',
  *check({ plan }) {
    const items = plan.recipients?.items ?? [];
    const last = items[items.length - 1];
    if (!last || last.mark?.text === '.') return;
    // The mark that ends the text may have been put below the list on purpose where it stands nowhere else.
    const isEnd = last.mark?.text === './.';
    if (isEnd && !plan.blocks.slice(0, plan.layout.closing.start).some((it) => lineOf(it.paragraph).isEnd)) return;
    // The list goes on: the archive is missing, or stands too high and will be moved here.
    const goesOn = !last.isArchive && (last.mark?.text === ';' || last.mark?.text === ',');
    // What ends with a colon announces something: a full stop behind it, or in its place, mends nothing.
    if (goesOn || /:$/u.test(last.mark?.text ?? last.name.text)) return;
    // Dots are a blank to fill in, and go with what fills it.
    if (last.mark ? last.mark.text.startsWith('..') : /(?:…|\.{3})$/u.test(last.name.text)) return;
    if (!last.mark) {
      // The stop stands before the copies.
      if (/\.\s*\([^()]*\)$/u.test(last.name.text)) return;
      // `Lưu: VT. PH`: one sign stands in the wrong place, and recipients-archive-line says so.
      if (last.isArchive && !plan.header.isParty && /^Lưu:\s*VT(?:\s*\([^()]*\))?\.\s/u.test(last.name.text)) return;
      yield {
        span: lastWord(last, plan.source),
        message: 'Dòng cuối của Nơi nhận thiếu dấu chấm',
        fixes: safely('Thêm dấu chấm', insert(last.name.span.end, '.')),
      };
      return;
    }
    yield {
      span: last.mark.span,
      message: `Cuối dòng cuối của Nơi nhận đang là ${signName(last.mark.text)}, phải là dấu chấm`,
      ...(isEnd && { severity: 'hint' as const }),
      fixes: safely('Đổi thành “.”', replace(last.mark.span, '.')),
    };
  },
});
