import { defineGuide, defineRule, offer } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
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
      text: 'KẾ HOẠCH\nTổ chức hội thi năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác phòng tham gia./.\n\nNơi nhận:\n- ⟦Như Điều 3⟧;\n- Như mục II;\n- Lưu: VT, VP.\n',
      fixed:
        'KẾ HOẠCH\nTổ chức hội thi năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác phòng tham gia./.\n\nNơi nhận:\n- Như mục II;\n- Lưu: VT, VP.\n',
      says: 'không có Điều 3',
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
  title: '“Như trên” hay “Như Điều 3” không chỉ nơi nào',
  *check({ plan }) {
    const { recipients, source, blocks } = plan;
    if (!recipients) return;
    const pointing = recipients.items.map((it) => ({ item: it, part: lostPart(plan, fold(it.name.text)) }));
    const found = pointing.filter(({ item, part }) => part !== undefined || form.test(fold(item.name.text)));
    if (found.length === 0) return;
    const isAddressed = blocks.some((it) => addressee.test(it.paragraph.text));
    for (const { item, part } of found) {
      if (part === undefined && isAddressed) continue;
      const pointed = /^như kính gửi/u.test(fold(item.name.text)) ? 'Như kính gửi' : 'Như trên';
      const words = part === undefined ? pointed : item.name.text;
      const start = source.lineStarts[source.lineAt(item.span.start)] as number;
      const end = source.lineStarts[source.lineAt(item.span.end) + 1] ?? source.text.length;
      const isWhole =
        !item.isInline && source.text.slice(item.span.end, end).trim() === '' && 2 < recipients.items.length;
      yield {
        span: item.name.span,
        message: `Văn bản không có ${part ?? '“Kính gửi”'} nên “${words}” không chỉ nơi nào`,
        ...(isWhole && { fixes: offer(`Xóa dòng “${words}”`, remove({ start, end })) }),
      };
    }
  },
});

/** `Như Điều 3`, `Như mục IV` in a plan that has no such part. */
function lostPart({ header, outline }: Plan, name: string): string | undefined {
  const { word, label } = partForm.exec(name)?.groups ?? {};
  if (header.kind !== 'plan' || word === undefined || label === undefined) return undefined;
  const isThere = outline.lists.some(({ items }) =>
    items.some(({ marker }) => fold(marker.label) === label && (word !== 'điều' || fold(marker.word ?? '') === 'điều')),
  );
  return isThere ? undefined : `${word === 'điều' ? 'Điều' : word} ${label.toUpperCase()}`;
}

const partForm = /^như (?:tại )?(?<word>điều|mục|phần|khoản) (?<label>[ivx]{1,5}|\d{1,2})$/u;

const form = /^như (?:trên|kính gửi)(?![\p{L}\p{M}])/u;
const addressee = /^[\s*“"(-]{0,6}kính gửi/iu;
