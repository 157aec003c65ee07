import { defineGuide, defineRule, type Fix } from '../../lint/rule';
import type { RecipientItem } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { spotAt } from '../../syntax/reading/spot';
import { type Edit, remove, replace } from '../../text/edit';
import type { Span } from '../../text/span';
import { closesItem, itemBreak, itemMark, opensOtherList } from './_list';

export const guide = defineGuide({
  why: 'Dòng cuối cùng của Nơi nhận là dòng “Lưu”; các nơi nhận khác đứng trước nó.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h);\n- ⟦Lưu: VT, VP⟧.\n- Lãnh đạo Sở;\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'Lãnh đạo Sở',
    },
    {
      text: 'Nơi nhận:\n- ⟦Lưu: VT, VP⟧;\n- Sở Y tế (t/h);\n- Lãnh đạo Sở.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nQ. GIÁM ĐỐC\n\nLý Xuân Hậu\n' },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nLý Xuân Hậu\n\n* Ghi chú: Bản điện tử gửi qua trục liên thông.\n- Phụ lục gửi riêng.\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP\nHoaitt\\KH2027.02b.\n\nGIÁM ĐỐC\n' },
    { text: 'Nơi nhận:\n- Chủ tịch xã;\n- Lưu: VT.\nBản điện tử:\n- Các thôn;\n- Các trường.\n\nTRƯỞNG PHÒNG\n' },
    { text: 'Nơi nhận:\n- Ban Quản lý khu bảo tồn vùng nước Lưu Khê;\n- Lưu: VT, VP.\n' },
  ],
});

export default defineRule({
  id: 'recipients-archive-not-last',
  severity: 'warning',
  title: 'Dòng “Lưu” không đứng cuối',
  *check({ plan }) {
    const items = plan.recipients?.items ?? [];
    const last = items[items.length - 1];
    const archive = items.find((it) => it.isArchive);
    if (!archive || !last || last.isArchive || opensOtherList(plan, archive, last)) return;
    yield {
      span: archive.name.span,
      message: `Dòng “Lưu” chưa đứng cuối, phải ở sau “${shown(last.name.text)}”`,
      fixes: [moveToEnd(plan, { archive, last })],
    };
  },
});

const longest = 40;
const shown = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest).trimEnd()}…`);

function moveToEnd(
  plan: Plan,
  { archive, last }: { readonly archive: RecipientItem; readonly last: RecipientItem },
): Fix {
  const { source } = plan;
  const words = source.text.slice(archive.span.start, archive.mark?.span.start ?? archive.span.end);
  const closed = closesItem(last.mark?.text, plan) ? (last.mark?.text ?? '') : itemMark(plan);
  const moved = `${itemBreak(source, plan.recipients?.items ?? [])}${words}.`;
  const { line } = spotAt(source, last.span.end);
  const mark: Edit = replace(last.mark?.span ?? { start: last.span.end, end: last.span.end }, closed);
  const isOne = mark.span.end === line.end;
  const end: readonly Edit[] = isOne
    ? [replace({ start: mark.span.start, end: line.end }, closed + moved)]
    : [mark, replace({ start: line.end, end: line.end }, moved)];
  return {
    title: 'Chuyển dòng “Lưu” xuống cuối',
    edits: [remove(linesOf(plan, archive)), ...end],
    safe: false,
  };
}

/** The item with the line breaks and blank lines behind it; on a shared line, only the item. */
function linesOf({ source, recipients }: Plan, archive: RecipientItem): Span {
  const items = recipients?.items ?? [];
  const next = items[items.indexOf(archive) + 1];
  const gap = next ? source.text.slice(archive.span.end, next.span.start) : '';
  const isAlone = next !== undefined && /^\s*(?:<br\s?\/?>)?\s*$/iu.test(gap);
  return { start: archive.span.start, end: isAlone ? next.span.start : archive.span.end };
}
