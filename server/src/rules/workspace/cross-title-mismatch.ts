import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { mentionsByKey, nameOf } from '../../plan/citations/cited-document';
import { compareTitles, spanOfChange, titleWordsOf } from '../../plan/citations/cited-titles';
import type { KnownPlan } from '../../plan/facts';
import { fileName, sayPlan } from '../../plan/others';
import { isCapitals } from '../../syntax/line';
import { fold } from '../../text/fold';
import { changeTitle, sayChange, titledAs } from '../citations/_title';
import { cutShort, fileOf, shareOf } from './_file';

const superior = (subject: string, head = 'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH'): string =>
  `${head}\nSố: 71/KH-UBND\nAn Bình, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\n${subject}\n\n` +
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nBảo đảm an toàn cho người dân./.\n';
const own = (title: string): string =>
  `Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh An Bình ${title}, Sở Công Thương ban hành Kế hoạch như sau:`;

export const guide = defineGuide({
  why:
    'Kế hoạch cấp trên có trong thư mục hoặc đang mở thì trích yếu chép ở đây phải đúng như trên kế hoạch ấy, để người đọc tra lại được. Quy tắc không coi chỗ ' +
    'chép ngắn hơn, viết tắt, hay khác chữ hoa là khác.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
  examples: [
    {
      text: own('về bảo đảm an toàn thực phẩm trong mùa ⟦cưới⟧ năm 2026'),
      others: [superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026')],
      fixed: own('về bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026'),
      says: 'ở đây ghi “cưới”, chính kế hoạch ấy (ke-hoach-1.kehoach) ghi “lễ hội”',
    },
    {
      text: own('về bảo đảm an toàn thực phẩm trong mùa ⟦cưới⟧ năm 2026'),
      others: [superior('BẢO ĐẢM AN TOÀN THỰC PHẨM TRONG MÙA LỄ HỘI NĂM 2026')],
    },
    {
      text: own('về việc triển khai bảo đảm an toàn thực phẩm'),
      others: [superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026')],
    },
    {
      text: own('về bảo đảm an toàn thực phẩm trong mùa cưới năm 2026'),
      others: [
        superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026', 'ỦY BAN NHÂN DÂN\nTỈNH HOÀI LĨNH').replace(
          'An Bình,',
          'Hoài Lĩnh,',
        ),
      ],
    },
    {
      text: own('về bảo đảm an toàn thực phẩm trong mùa cưới năm 2026'),
      others: [superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026').replace('71/', '72/')],
    },
    {
      text: own('⟦về phát triển kinh tế số và xã hội số năm 2026⟧'),
      others: [superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026')],
      says: 'có trích yếu khác hẳn: “Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026”',
    },
    { text: own('về ATTP năm 2026'), others: [superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026')] },
    {
      text: own('về bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026'),
      others: [
        superior('Bảo đảm an toàn giao thông trong mùa lễ hội năm 2026'),
        superior('Bảo đảm an toàn thực phẩm trong mùa lễ hội năm 2026'),
      ],
    },
  ],
});

export default defineRule({
  id: 'cross-title-mismatch',
  severity: 'information',
  title: 'Trích yếu được viện dẫn khác với trích yếu trên chính kế hoạch ấy',
  *check({ plan, others }): Iterable<Finding> {
    for (const mentions of mentionsByKey(plan).values()) {
      const first = mentions.find((it) => it.title && !it.isQuoted && !it.isOwn && !it.within);
      const file = first && fileOf(first, plan, others);
      const subject = file?.facts.header.subject;
      if (!first || !file || !subject) continue;
      // In capitals a word does not tell how it is written in small letters, and looks like an abbreviation.
      const inCapitals = isCapitals(subject.text);
      const text = inCapitals ? subject.text.toLocaleLowerCase('vi') : subject.text;
      const theirs = titledAs({ key: first.key, date: first.date, title: { ...subject, text } });
      const [change] = compareTitles(first, theirs);
      if (!change) {
        if (isOther(first, text)) yield reportOther(first, file);
        continue;
      }
      const edits = changeTitle(first, compareTitles(first, theirs));
      yield {
        span: spanOfChange(first, change),
        message: `Trích yếu ${nameOf(first)} ${sayChange(change, `chính kế hoạch ấy (${fileName(file.uri)})`)}`,
        related: [{ span: subject.span, message: 'Trích yếu của kế hoạch ấy', plan: file }],
        ...(!inCapitals &&
          edits.length !== 0 && {
            fixes: [{ title: 'Chép trích yếu theo chính kế hoạch ấy', edits, safe: false }],
          }),
      };
    }
  },
});

/** Titles that have no more in common than what any two have: then it is the number that may be wrong. */
const leastShared = 0.34;
const leastWords = 4;
const everyday = /^(?:năm|\d+|tỉnh|xã|phường|của|và|các|công|tác|kế|hoạch|trên|địa|bàn|trong|giai|đoạn)$/u;
const isTelling = (word: string): boolean => !everyday.test(word);

function isOther(mention: Citation, theirs: string): boolean {
  const words = titleWordsOf(mention.mention);
  const ours = words.map((it) => it.key).filter(isTelling);
  const others = (fold(theirs).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(isTelling);
  if (ours.length < leastWords || others.length < leastWords) return false;
  if (words.some((it) => /\p{Lu}{2}/u.test(it.text))) return false;
  return shareOf(ours.join(' '), others.join(' ')) < leastShared;
}

function reportOther(mention: Citation, file: KnownPlan): Finding {
  const { subject } = file.facts.header;
  const span = mention.title?.span ?? mention.span;
  return {
    span,
    message: `${sayPlan(file)} có trích yếu khác hẳn: “${cutShort(subject?.text ?? '', 80)}”; kiểm tra lại số, ký hiệu`,
    related: [{ span: subject?.span ?? span, message: 'Trích yếu của kế hoạch ấy', plan: file }],
  };
}
