import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import type { RecipientItem } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { spotAt } from '../../syntax/reading/spot';
import { decapitalized } from '../../text/capitals';
import { insert, replace } from '../../text/edit';
import { lettersBefore } from '../../text/span';
import { asOneChoice } from './_list';

export const guide = defineGuide({
  why: 'Mỗi nơi nhận, hoặc mỗi nhóm nơi nhận, đứng trên một dòng riêng, đầu dòng có gạch (-). Tên dài xuống dòng thì dòng sau không có gạch.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h);\n⟦Lãnh đạo Sở⟧;\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'Lãnh đạo Sở',
    },
    {
      text: 'Nơi nhận:\n⟦–⟧ Sở Y tế (t/h);\n⟦-⟧Lãnh đạo Sở;\n⟦+⟧ Các phòng;\n⟦1.⟧ Văn phòng Sở;\n⟦b)⟧ Thanh tra Sở;\n- Lưu: VT, VP.\n',
      fixed:
        'Nơi nhận:\n- Sở Y tế (t/h);\n- Lãnh đạo Sở;\n- Các phòng;\n- Văn phòng Sở;\n- Thanh tra Sở;\n- Lưu: VT, VP.\n',
      says: '–',
    },
    {
      text: 'Nơi nhận:\n⟦Sở Y tế (t/h)⟧;\nCác phòng;\nLưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Các phòng;\n- Lưu: VT, VP.\n',
      says: 'Trước 3 dòng của Nơi nhận thiếu gạch đầu dòng',
    },
    {
      text: 'Nơi nhận:\n⟦+⟧ Sở Y tế (t/h);\n+ Các phòng;\n+ Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Các phòng;\n- Lưu: VT, VP.\n',
      says: 'Ở 3 dòng: đầu dòng đang là “+”',
    },
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h); ⟦- Lưu: VT, VP⟧.\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'dòng riêng',
    },
    {
      text: 'Nơi nhận:\n-\nLãnh đạo Sở;\n- Ban Chỉ đạo phòng thủ dân sự,\n  phòng, chống thiên tai tỉnh;\n- Các sở: Y tế, Nội vụ,\nGiáo dục và Đào tạo;\n- Lưu: VT, VP.\n',
    },
    {
      text: 'Nơi nhận:\n- Bộ Chính trị, Ban Bí thư (báo cáo),\n⟦Ban Chính sách Trung ương⟧,\n- Lưu Văn phòng Tỉnh ủy.\n',
      fixed:
        'Nơi nhận:\n- Bộ Chính trị, Ban Bí thư (báo cáo),\n- Ban Chính sách Trung ương,\n- Lưu Văn phòng Tỉnh ủy.\n',
    },
    { text: 'Nơi nhận:\n\n- Ủy ban Kiểm tra, Ban Xây dựng Đảng,\n\nVăn phòng Đảng ủy;\n\n- Lưu: VT, VP.\n' },
    {
      text: 'Nơi nhận:\n\n- Ban Xây dựng Đảng;\n\n⟦Văn phòng Đảng ủy⟧;\n\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n\n- Ban Xây dựng Đảng;\n\n- Văn phòng Đảng ủy;\n\n- Lưu: VT, VP.\n',
    },
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h);\n⟦*⟧ Các phòng;\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Các phòng;\n- Lưu: VT, VP.\n',
    },
    { text: 'Nơi nhận:\n\n* Sở Y tế (t/h);\n* Các phòng;\n* Lưu: VT, VP.\n' },
    {
      text: 'Nơi nhận:\n\n* Sở Y tế (t/h);\n⟦Các phòng⟧;\n* Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n\n* Sở Y tế (t/h);\n* Các phòng;\n* Lưu: VT, VP.\n',
    },
    { text: 'Nơi nhận:\n- Các đơn vị thuộc Sở:\n+ Thư viện tỉnh;\n+ Bảo tàng tỉnh;\n- Lưu: VT, VP.\n' },
    { text: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lưu: VT, VP.\n\nQ. GIÁM ĐỐC\n\nLý Xuân Hậu\n' },
    {
      text: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lưu: VT, VP.\n\nTM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\n\nLý Xuân Hậu\n\n* Ghi chú: Gửi bản điện tử.\n',
    },
    { text: 'Nơi nhận:\n- Sở Y tế (t/h);\n- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLý Xuân Hậu\n' },
  ],
});

export default defineRule({
  id: 'recipients-item-dash',
  severity: 'warning',
  title: 'Nơi nhận thiếu gạch đầu dòng',
  *check({ plan }) {
    const { recipients } = plan;
    if (!recipients) return;
    // A Party list that has no dash at all follows a form of its own.
    const hasDashes = !plan.header.isParty || recipients.items.some((it) => it.dash);
    const hasHyphens = recipients.items.some((it) => it.dash?.text === '-');
    const sign = !hasHyphens && recipients.items.some((it) => it.dash?.text === '*') ? '*' : '-';
    const found: Finding[] = [];
    let isInGroup = false;
    for (const [i, item] of recipients.items.entries()) {
      if (item.block === recipients.labelBlock) continue;
      // `- Các đơn vị:` opens a group whose members have a sign of their own.
      isInGroup = item.dash?.text === '+' && (isInGroup || recipients.items[i - 1]?.mark?.text === ':');
      if (isInGroup) continue;
      // Markdown writes its lists with stars.
      if (item.dash?.text === '*' && !hasHyphens) continue;
      const finding = checkItem(plan, { item, before: recipients.items[i - 1], sign });
      if (finding && (hasDashes || item.dash)) found.push(finding);
    }
    const lines = `${found.length} dòng`;
    const isMissing = recipients.items.every((it) => !it.dash || it.isArchive);
    yield* asOneChoice(found, {
      plan,
      say: (first) =>
        isMissing ? `Trước ${lines} của Nơi nhận thiếu gạch đầu dòng` : `Ở ${lines}: ${decapitalized(first)}`,
      title: isMissing ? `Thêm gạch đầu dòng vào ${lines}` : `Sửa đầu ${lines}`,
    });
  },
});

/** Of `**Các phòng** thuộc Sở`: a dash among the marks of bold letters would open no item. */
const marksBefore = ({ text }: Plan['source'], { span }: RecipientItem['name']): number =>
  /(?:^|[\r\n])[^\S\r\n]*(?<marks>[*_]{1,3})$/u.exec(text.slice(Math.max(0, span.start - 12), span.start))?.groups
    ?.marks?.length ?? 0;

interface Line {
  readonly item: RecipientItem;
  readonly before: RecipientItem | undefined;
  /** What opens the other lines. */
  readonly sign: '-' | '*';
}

function checkItem({ source }: Plan, { item, before, sign }: Line): Finding | undefined {
  const { dash, name } = item;
  if (item.isInline && before) {
    return {
      span: { start: item.span.start, end: name.span.end },
      message: `“${name.text}” đang ở cùng dòng với nơi nhận trước, phải xuống dòng riêng`,
      severity: 'information',
      fixes: safely(
        'Xuống dòng',
        replace(
          { start: before.span.end, end: item.span.start },
          spotAt(source, item.span.start).newline + (dash ? '' : `${sign} `),
        ),
      ),
    };
  }
  if (!dash) {
    if (/<li(?:\s[^<>]*)?>\s*(?:<p>)?\s*$/u.test(lettersBefore(source.text, item.span.start, 40))) return undefined;
    return {
      span: name.span,
      message: `Trước “${name.text}” thiếu gạch đầu dòng`,
      fixes: safely('Thêm gạch đầu dòng', insert(name.span.start - marksBefore(source, name), `${sign} `)),
    };
  }
  if (dash.text !== '-') {
    const gap = item.isSpaced ? '' : ' ';
    return {
      span: dash.span,
      message: `Đầu dòng đang là “${dash.text}”, phải là gạch “-”`,
      severity: 'information',
      fixes: safely('Đổi thành “-”', replace(dash.span, `-${gap}`)),
    };
  }
  if (item.isSpaced) return undefined;
  return {
    span: dash.span,
    message: `Sau gạch đầu dòng thiếu dấu cách`,
    severity: 'information',
    fixes: safely('Thêm dấu cách', insert(dash.span.end, ' ')),
  };
}
