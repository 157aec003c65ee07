import { defineGuide, defineRule, offer } from '../../lint/rule';
import { type RecipientItem, recipientKey } from '../../plan/closing/recipients';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';
import { ownLine } from './_list';

export const guide = defineGuide({
  why: 'Cùng một nơi nhận ghi hai lần thường là do chép thêm từ văn bản khác. Phần trong ngoặc (để báo cáo, để thực hiện) không làm thành nơi nhận khác; dòng “Lưu” chỉ xét khi ghi y hệt.',
  examples: [
    {
      text: 'Nơi nhận:\n- Sở Y tế;\n- Các phòng thuộc Sở;\n- ⟦Sở Y tế⟧;\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế;\n- Các phòng thuộc Sở;\n- Lưu: VT, VP.\n',
      says: 'Sở Y tế',
    },
    { text: 'Nơi nhận:\n- Sở Y tế (b/c);\n- ⟦Sở Y tế⟧;\n- Lưu: VT, VP.\n' },
    {
      text: 'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT, VP.\n- ⟦Lưu: VT, VP⟧.\n',
      fixed: 'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT, VP.\n',
    },
    { text: 'Nơi nhận:\n- Các trường;\n- Lưu: VT (Sở GDĐT);\n- Lưu: VT (Sở Y tế).\n' },
    {
      text: 'ỦY BAN NHÂN DÂN\nXÃ KHE SÂU\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch\n\nNơi nhận:\n- UBND tỉnh;\n- ⟦UBND xã Khe Sâu⟧;\n- CT, các PCT UBND xã;\n- Lưu: VT, VP.\n',
      says: 'chính là cơ quan ban hành',
    },
    { text: 'Nơi nhận:\n- Sở Y tế;\n- Giám đốc Sở Y tế;\n- Lưu: VT, VP.\n' },
    { text: 'Nơi nhận:\n- UBND tỉnh;\n- Văn phòng UBND tỉnh;\n- Lưu: VT, VP.\n' },
  ],
});

export default defineRule({
  id: 'recipients-duplicate',
  severity: 'hint',
  profiles: { 'phat-hanh': 'information' },
  title: 'Một nơi nhận ghi hai lần, hoặc là chính cơ quan ban hành',
  *check({ plan }) {
    const seen = new Map<string, RecipientItem>();
    for (const item of plan.recipients?.items ?? []) {
      // Several offices may each say where their file lies.
      const text = fold(item.name.text);
      const key = item.isArchive ? (ownFile.exec(text)?.[0] ?? text) : keyOf(text);
      const first = seen.get(key);
      seen.set(key, first ?? item);
      if (isIssuer(key, recipientKey(plan.header.issuer?.text ?? '')))
        yield { span: item.name.span, message: `“${item.name.text}” chính là cơ quan ban hành` };
      if (!first || key === '') continue;
      const isSame = fold(first.name.text) === fold(item.name.text);
      const line = ownLine(plan.source, item);
      yield {
        span: item.name.span,
        message:
          item.isArchive && !isSame
            ? 'Nơi nhận có hai dòng “Lưu”'
            : `“${item.name.text}” đã có trong danh sách nơi nhận`,
        related: [{ span: first.name.span, message: 'Lần thứ nhất' }],
        // What stands in brackets says what for: which of the two is meant is the drafter's to say.
        ...(isSame && line && { fixes: offer('Xóa dòng lặp lại', remove(line)) }),
      };
    }
  },
});

const keyOf = (name: string): string => recipientKey(name.replace(/\([^()]{0,80}\)/gu, ''));

/** `UBND xã` or `Ủy ban nhân dân xã Bình An` of the plan of that commune. */
const isIssuer = (key: string, issuer: string): boolean =>
  /^ủy ban nhân dân \p{L}+/u.test(key) &&
  (key === issuer || /^ủy ban nhân dân (?:tỉnh|xã|phường|thành phố)(?=\s)/u.exec(issuer)?.[0] === key);

/** The clerks of the office that issues. */
const ownFile = /^lưu: vt(?=$|,[^()]*$)/u;
