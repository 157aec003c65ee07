import { defineGuide, defineRule } from '../../lint/rule';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';

export const guide = defineGuide({
  why: '“Như trên” là những nơi ghi ở “Kính gửi”. Kế hoạch không có phần ấy, nên dòng này thường còn lại từ một công văn được chép làm mẫu.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.b',
  examples: [
    {
      text: 'KẾ HOẠCH\nTổ chức hội thi năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe./.\n\nNơi nhận:\n- ⟦Như trên⟧;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n',
      fixed:
        'KẾ HOẠCH\nTổ chức hội thi năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe./.\n\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n',
      says: 'Kính gửi',
    },
    {
      text: 'V/v tổ chức hội thi\n\nKính gửi: Các phòng thuộc Sở.\n\nĐề nghị các phòng tham gia./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n',
    },
    {
      text: 'QUYẾT ĐỊNH\nVề việc tổ chức hội thi\n\nĐiều 1. Tổ chức hội thi./.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT, VP.\n',
    },
  ],
});

export default defineRule({
  id: 'recipients-as-above-without-to',
  severity: 'warning',
  title: 'Ghi “Như trên” mà văn bản không có “Kính gửi”',
  *check({ plan }) {
    const { recipients, source, blocks } = plan;
    const items = recipients?.items.filter((it) => form.test(fold(it.name.text))) ?? [];
    if (!recipients || items.length === 0 || blocks.some((it) => addressee.test(it.paragraph.text))) return;
    for (const item of items) {
      const start = source.lineStarts[source.lineAt(item.span.start)] as number;
      const end = source.lineStarts[source.lineAt(item.span.end) + 1] ?? source.text.length;
      const isWhole =
        !item.isInline && source.text.slice(item.span.end, end).trim() === '' && 2 < recipients.items.length;
      yield {
        span: item.name.span,
        message: 'Văn bản không có “Kính gửi” nên “Như trên” không chỉ nơi nào',
        ...(isWhole && { fixes: [{ title: 'Xóa dòng “Như trên”', edits: [remove({ start, end })], safe: false }] }),
      };
    }
  },
});

const form = /^như (?:trên|kính gửi)(?![\p{L}\p{M}])/u;
const addressee = /^[\s*“"(-]{0,6}kính gửi/iu;
