import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import { type RecipientItem, recipientKey } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import type { Party } from '../../plan/tasks/owners';
import { spotAt } from '../../syntax/reading/spot';
import { insert } from '../../text/edit';
import { forgottenBodies } from './_assigned';

const plan = (recipients: string): string =>
  'SỞ NỘI VỤ\n\nKẾ HOẠCH\nTổ chức hội thi năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe.\n\nII. TỔ CHỨC THỰC HIỆN\n\n' +
  `Văn phòng Sở tổng hợp, báo cáo Bộ Nội vụ trước ngày 10/12/2027./.\n\nNơi nhận:\n${recipients}- Lưu: VT, VP.\n`;

/** A plan of a commune that gives three bodies something to do. */
const given = (recipients: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ THƯỢNG KHUÊ\n\nKẾ HOẠCH\nTổ chức hội làng năm 2027\n\nI. MỤC ĐÍCH\n\nVui khỏe.\n\nII. NỘI DUNG\n\nThi kéo co.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng tổng hợp chung.\n\n2. Công an xã giữ trật tự.\n\n3. Trạm Y tế xã trực cấp cứu./.\n\nNơi nhận:\n${recipients}- Lưu: VT.\n`;

export const guide = defineGuide({
  why:
    'Kế hoạch hẹn báo cáo cơ quan nào thì cơ quan ấy thường cũng nhận kế hoạch. Thảo chỉ nhắc khi văn bản nêu rõ tên cơ quan ở ngoài và hạn báo cáo; “cấp trên”, “cấp có thẩm ' +
    'quyền” và các đơn vị bên trong không xét. Nơi được giao việc riêng mà Nơi nhận ghi các nơi khác, chỉ thiếu nơi ấy, cũng được nhắc.',
  examples: [
    {
      text: plan('- Các phòng thuộc Sở;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo ⟦Bộ Nội vụ⟧'),
      fixed: plan('- Bộ Nội vụ (b/c);\n- Các phòng thuộc Sở;\n'),
      says: 'Bộ Nội vụ',
    },
    { text: plan('- Bộ Nội vụ (để b/c);\n- Các phòng thuộc Sở;\n') },
    {
      text: plan('- UBND TP (b/c);\n- Các phòng thuộc Sở;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo UBND thành phố'),
    },
    {
      text: given('- Công an xã;\n- Các thôn;\n').replace('3. Trạm Y tế xã', '3. ⟦Trạm Y tế xã⟧'),
      fixed: given('- Công an xã;\n- Các thôn;\n- Trạm Y tế xã;\n'),
      says: '“Trạm Y tế xã” được giao việc',
    },
    { text: given('- Công an xã;\n- Trạm Y tế xã;\n- Các thôn;\n') },
    { text: given('- Công an xã;\n- Các cơ quan, đơn vị liên quan;\n') },
    { text: given('- Các thôn;\n- Các phòng thuộc xã;\n') },
    {
      text: plan('- Bộ GD&ĐT (b/c);\n- Sở LĐ-TB và XH (b/c);\n').replace(
        'báo cáo Bộ Nội vụ',
        'báo cáo Sở Lao động - Thương binh và Xã hội trước ngày 10/6/2026; báo cáo Bộ Giáo dục và Đào tạo',
      ),
    },
    { text: plan('- Như Mục II;\n- Các phòng thuộc Sở;\n') },
    { text: plan('- Các bộ, ngành trung ương;\n- Các phòng thuộc Sở;\n') },
    { text: plan('- Sở, ban, ngành tỉnh;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo Sở Tài chính') },
    {
      text: plan('- Các phòng thuộc Sở Y tế;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo ⟦Sở Tài chính⟧'),
    },
    { text: plan('- Các phòng thuộc Sở;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo cấp trên') },
    {
      text: 'BAN TỔ CHỨC TỈNH ỦY\n*\nSố 15-KH/BTCTU\n\nKẾ HOẠCH\nkhảo sát năm 2027\n\nI. NỘI DUNG\n\nBáo cáo Ban Thường vụ Tỉnh uỷ trước ngày 15/10/2027; báo cáo ⟦Bộ Nội vụ⟧ trước ngày 20/10/2027.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các đảng uỷ xã,\n- Lưu Ban Tổ chức Tỉnh uỷ.\n',
      fixed:
        'BAN TỔ CHỨC TỈNH ỦY\n*\nSố 15-KH/BTCTU\n\nKẾ HOẠCH\nkhảo sát năm 2027\n\nI. NỘI DUNG\n\nBáo cáo Ban Thường vụ Tỉnh uỷ trước ngày 15/10/2027; báo cáo Bộ Nội vụ trước ngày 20/10/2027.\n\nNơi nhận:\n- Bộ Nội vụ (để báo cáo),\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các đảng uỷ xã,\n- Lưu Ban Tổ chức Tỉnh uỷ.\n',
    },
    { text: plan('- Các phòng thuộc Sở;\n').replace('báo cáo Bộ Nội vụ', 'báo cáo Giám đốc Sở') },
    {
      text: 'SỞ TƯ PHÁP - SỞ NỘI VỤ TỈNH AN BÌNH\n\nKẾ HOẠCH PHỐI HỢP\nPhổ biến pháp luật năm 2026\n\nI. NỘI DUNG\n\nCác trường báo cáo Sở Nội vụ trước ngày 20/11/2026./.\n\nNơi nhận:\n- Các trường;\n- Lưu: VT.\n',
    },
  ],
});

export default defineRule({
  id: 'recipients-missing-reportee',
  severity: 'hint',
  onlyPlans: true,
  title: 'Nơi được báo cáo, được giao việc không có trong Nơi nhận',
  *check({ plan }): Iterable<Finding> {
    const items = plan.recipients?.items ?? [];
    const first = items[0];
    if (!first || first.isInline || first.dash?.text !== '-') return;
    const known = items.map((it) => recipientKey(it.name.text)).join('\n');
    if (namedInBody.test(known)) return;
    const told = new Set<string>();
    const add = (text: string, at: number, note: string): Fix => ({
      title: `Thêm “${text}” vào Nơi nhận`,
      edits: [insert(at, `- ${text}${note}${first.mark?.text === ',' ? ',' : ';'}${spotAt(plan.source, at).newline}`)],
      safe: false,
    });
    const label = { span: plan.recipients?.label ?? first.span, message: 'Nơi nhận' };
    for (const { action, target } of plan.deadlines) {
      if ((action !== 'report' && action !== 'submit') || !target) continue;
      const key = outsideKey(plan, target);
      if (key === undefined || told.has(key) || isKnown(known, key)) continue;
      told.add(key);
      yield {
        span: target.span,
        message: `Có hẹn báo cáo “${target.text}” nhưng Nơi nhận không ghi cơ quan này`,
        related: [label],
        fixes: [add(target.text, first.span.start, ` ${noteIn(items)}`)],
      };
    }
    const archive = items.find((it) => it.isArchive && !it.isInline);
    for (const body of forgottenBodies(plan, known, (key) => isKnown(known, key))) {
      if (told.has(recipientKey(body.text))) continue;
      yield {
        span: body.span,
        message: `“${body.text}” được giao việc nhưng Nơi nhận không ghi cơ quan này`,
        related: [label],
        ...(archive && { fixes: [add(body.text, archive.span.start, '')] }),
      };
    }
  },
});

/** `Như Mục II` stands for all that the section gives something to do. */
const namedInBody = /^như (?:mục|phần|điều|khoản|phân công|danh sách)(?![\p{L}\p{M}])/mu;

/** As the list says it of others. */
const noteIn = (items: readonly RecipientItem[]): string =>
  items.map((it) => /\((?:để )?(?:b\/c|báo cáo)\)/u.exec(it.name.text)?.[0]).find((it) => it !== undefined) ?? '(b/c)';

/** A body that stands above or beside the one that issues: its own offices receive the plan under a name for all of them. */
const outside =
  /^(?:(?:đảng ủy |văn phòng )?ủy ban nhân dân (?:tỉnh|thành phố)|(?:thường trực )?hội đồng nhân dân (?:tỉnh|thành phố)|(?:ban thường vụ )?(?:tỉnh ủy|thành ủy)|bộ (?!phận)\p{L}|chính phủ|thủ tướng chính phủ|văn phòng chính phủ|sở \p{L})/u;

function outsideKey({ header, signatures }: Plan, { units, text }: Party): string | undefined {
  const [unit, ...others] = units;
  if (!unit || 0 < others.length || 0 < unit.kinds.length) return undefined;
  const key = recipientKey(text);
  if (!outside.test(key)) return undefined;
  // Of several who issue together each is named in the last line of the head or below its position.
  const named = [header.issuer, ...header.agencies.slice(-1), ...signatures.flatMap((it) => it.lines)];
  const own = named.flatMap((it) => (it?.text ?? '').split(/\s+[-–]\s+/u).map(recipientKey));
  return own.some((it) => it !== '' && (key.startsWith(it) || it.startsWith(key))) ? undefined : key;
}

/** Named by itself, by the head of it, or by a longer name: `Chủ tịch, các PCT UBND tỉnh`, `UBND tỉnh An Bình`. */
function isKnown(known: string, key: string): boolean {
  const [head = '', ...rest] = key.split(' ');
  if (known.includes(key) || (head === 'bộ' && known.includes(`bộ trưởng bộ ${rest.join(' ')}`))) return true;
  // What is for the Ban Thường vụ goes to its Thường trực.
  if (/^(?:ban thường vụ )?(?:tỉnh|thành) ủy$/u.test(key) && partyStanding.test(known)) return true;
  const name = rest.filter((it) => it !== 'và' && it !== '-').map((it) => it.charAt(0));
  if (1 < name.length && name.every((it) => /\p{L}/u.test(it)) && isShortIn(known, head, name)) return true;
  return (head === 'sở' && allDepartments.test(known)) || (head === 'bộ' && allMinistries.test(known));
}

const partyStanding = /^(?:thường trực|tt|ban thường vụ|btv)\.?\s?(?:tỉnh|thành) ủy/mu;

/** `Sở VH,TT&DL`, `Sở LĐ-TB và XH`. */
const isShortIn = (known: string, head: string, letters: readonly string[]): boolean =>
  new RegExp(`(?<!\\p{L})${head}\\s${letters.join('\\s?(?:[&,.–-]|và)?\\s?')}(?![\\p{L}\\p{M}])`, 'u').test(known);

/** `Các sở, ban, ngành tỉnh`, `Sở, ban, ngành TP` name every one of them. */
const allDepartments = /^(?:các )?sở,\s?(?:ban|ngành)/mu;
const allMinistries = /^(?:các )?bộ,\s?(?:ban|ngành|cơ quan)/mu;
