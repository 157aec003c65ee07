import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import type { RecipientItem } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { spotAt } from '../../syntax/reading/spot';
import { type Edit, insert } from '../../text/edit';
import { closesItem, itemBreak, itemMark, newArchiveLine } from './_list';

export const guide = defineGuide({
  why: 'Dòng cuối cùng của Nơi nhận ghi nơi lưu văn bản: “Lưu: VT”, rồi đến chữ viết tắt của đơn vị soạn thảo. Văn bản của Đảng ghi “Lưu Văn phòng Tỉnh ủy”, “Lưu Văn phòng Đảng ủy”.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h);\n- ⟦Lãnh đạo Sở⟧.\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Lưu: VT, ….\n\nGIÁM ĐỐC\n',
      says: 'Lưu',
    },
    {
      text: 'Nơi nhận: \n\n- Sở Y tế (t/h); \n\n- ⟦Lãnh đạo Sở⟧ \n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận: \n\n- Sở Y tế (t/h); \n\n- Lãnh đạo Sở; \n\n- Lưu: VT, ….\n\nGIÁM ĐỐC\n',
    },
    {
      text: 'TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\n*\nSố 12-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nBan Tổ chức Tỉnh ủy ban hành Kế hoạch như sau:\n\nCác phòng thực hiện.\n\nNơi nhận:\n- ⟦Các phòng thuộc Ban⟧.\n',
      fixed:
        'TỈNH ỦY AN BÌNH\nBAN TỔ CHỨC\n*\nSố 12-KH/BTCTU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nBan Tổ chức Tỉnh ủy ban hành Kế hoạch như sau:\n\nCác phòng thực hiện.\n\nNơi nhận:\n- Các phòng thuộc Ban,\n- Lưu ….\n',
    },
    {
      text: 'Nơi nhận:\n- Các xí nghiệp;\n- ⟦Ban Tổng giám đốc⟧.\n\nTỔNG GIÁM ĐỐC\n\nLưu Đức Thành\n',
      fixed: 'Nơi nhận:\n- Các xí nghiệp;\n- Ban Tổng giám đốc;\n- Lưu: VT, ….\n\nTỔNG GIÁM ĐỐC\n\nLưu Đức Thành\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT.\n' },
    {
      text: 'Số 12-KH/ĐU\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác chi bộ thực hiện./.\n\nNơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n',
    },
  ],
});

export default defineRule({
  id: 'recipients-missing-archive',
  severity: 'warning',
  title: 'Nơi nhận thiếu dòng “Lưu”',
  *check({ plan }) {
    const items = plan.recipients?.items ?? [];
    const last = items[items.length - 1];
    if (!last || items.some((it) => it.isArchive)) return;
    yield {
      span: last.name.span,
      message: 'Sau dòng này còn thiếu dòng “Lưu”',
      fixes: [append(plan, last)],
    };
  },
});

function append(plan: Plan, last: RecipientItem): Fix {
  const { source } = plan;
  const { line } = spotAt(source, last.span.end);
  const archive = newArchiveLine(plan);
  const gap = itemBreak(source, plan.recipients?.items ?? []);
  const wanted = closesItem(last.mark?.text, plan) ? (last.mark?.text ?? '') : itemMark(plan);
  const mark: Edit = { span: last.mark?.span ?? { start: last.span.end, end: last.span.end }, text: wanted };
  const next = insert(line.end, gap + archive.text, gap + archive.snippet(1));
  const isOne = mark.span.end === line.end;
  const both: Edit = {
    span: { start: mark.span.start, end: line.end },
    text: mark.text + next.text,
    snippet: mark.text + next.snippet,
  };
  return { title: `Thêm dòng “${archive.text}”`, edits: isOne ? [both] : [mark, next], safe: false };
}
