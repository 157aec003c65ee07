import { defineGuide, defineRule, type Finding, offer } from '../../lint/rule';
import type { RecipientItem, Recipients } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { type Block, neighbour, placeAll } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { type Edit, insert, remove, replace } from '../../text/edit';
import { matchLength } from '../../text/match';
import type { Source } from '../../text/source';

const form = 'Nơi nhận';

export const guide = defineGuide({
  why: 'Từ “Nơi nhận” đứng trên một dòng riêng, chữ in thường, sau có dấu hai chấm; danh sách bắt đầu ở dòng dưới. Khoảng trắng ở đầu dòng, cuối dòng và kiểu chữ đậm, nghiêng không ảnh hưởng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d',
  examples: [
    {
      text: '⟦Nơi nhận⟧\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'dấu hai chấm',
    },
    { text: '**⟦NƠI NHẬN⟧**\n- Lưu: VT.\n', fixed: '**Nơi nhận:**\n- Lưu: VT.\n', says: 'NƠI NHẬN' },
    { text: '⟦Nơi nhân:⟧\n- Lưu: VT.\n', fixed: 'Nơi nhận:\n- Lưu: VT.\n' },
    { text: '⟦Nơi nhậm:⟧\n- Các phòng;\n- Lưu: VT.\n', fixed: 'Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n' },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện./.\n\nV. ⟦NƠI NHẬN⟧\n\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nMã Thị Sen\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác phòng thực hiện./.\n\nII. NƠI NHẬN\n\n- Hồ sơ: Văn phòng Sở.\n',
    },
    { text: 'Thời gian và địa điểm nhận quà:\n- Nơi nhập: Kho Sở;\n- Nơi ở: Xã Hạ Khuê.\n' },
    { text: '⟦nơi nhận;⟧\n- Lưu: VT.\n', fixed: 'Nơi nhận:\n- Lưu: VT.\n' },
    {
      text: '⟦Nơi nhận:⟧ - Lãnh đạo Sở; Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'cùng dòng',
    },
    {
      text: 'Nơi nhận:\n⟦Nơi nhận:⟧\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n',
      says: 'hai lần',
    },
    { text: '   *Nơi nhận:*\t\t\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n' },
    { text: 'Nơi nhận:                    KT. GIÁM ĐỐC\n- Lưu: VT, VP.          PHÓ GIÁM ĐỐC\n' },
    { text: 'Nơi nhận hồ sơ: Bộ phận Một cửa của Sở.\n' },
    {
      text: '⟦Nơi nhận;⟧\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'Sau “Nơi nhận” đang là “;”, phải là dấu hai chấm',
    },
  ],
});

export default defineRule({
  id: 'recipients-label-form',
  severity: 'information',
  title: 'Dòng “Nơi nhận:” viết chưa đúng',
  *check({ plan }) {
    const { recipients, source } = plan;
    if (!recipients) return;
    const again = labelAgain(plan, recipients);
    if (again) yield again;
    const message = whatIsWrong(recipients, source);
    if (!message) return;
    const finding: Finding = { span: recipients.label, message };
    yield { ...finding, fixes: [{ title: titleOf(recipients), edits: edits(recipients, source), safe: true }] };
  },
});

const bareLabel = /^\**\s*nơi nhận\s*:?\s*\**$/iu;

/** The label stands twice, one right above the other. */
function labelAgain({ blocks, source }: Plan, { labelBlock }: Recipients): Finding | undefined {
  const isBare = (it: Block | undefined): it is Block => it !== undefined && bareLabel.test(it.paragraph.text);
  if (!isBare(labelBlock)) return undefined;
  const above = neighbour(blocks, labelBlock, -1);
  const below = neighbour(blocks, labelBlock, 1);
  const [first, second] = isBare(above) ? [above, labelBlock] : [labelBlock, below];
  if (!isBare(second)) return undefined;
  const { line, table } = spotAt(source, first.end);
  return {
    span: placeAll(second),
    message: `Dòng “${form}:” ghi hai lần liền nhau`,
    related: [{ span: placeAll(first), message: 'Lần thứ nhất' }],
    ...(!table && {
      fixes: offer('Xóa dòng lặp lại', remove({ start: line.end, end: source.lineSpanAt(second.end).end })),
    }),
  };
}

const inlineItems = ({ items, labelBlock }: Recipients): readonly RecipientItem[] =>
  items.filter((it) => it.block === labelBlock);

const isWell = (words: string): boolean => words.replace(/\s+/gu, ' ') === form;

function whatIsWrong(recipients: Recipients, source: Source): string | undefined {
  const { words, sign, dash } = recipients;
  if (!isWell(words.text)) return `Đang ghi “${words.text}”, phải là “${form}:”`;
  if (!sign) return `Sau “${form}” thiếu dấu hai chấm`;
  if (sign.text !== ':') return `Sau “${form}” đang là “${sign.text}”, phải là dấu hai chấm`;
  if (dash) {
    const what = /\p{N}|\p{L}/u.test(source.text[dash.start] ?? '') ? 'số thứ tự' : 'gạch đầu dòng';
    return `Trước “${form}:” đang có ${what}, phải bỏ`;
  }
  return inlineItems(recipients).length === 0
    ? undefined
    : `Tên nơi nhận đang ở cùng dòng với “${form}:”, phải xuống dòng dưới`;
}

function titleOf(recipients: Recipients): string {
  const { words, sign, dash } = recipients;
  const isWritten = isWell(words.text) && sign?.text === ':' && !dash;
  return isWritten ? `Xuống dòng sau “${form}:”` : `Đổi thành “${form}:”`;
}

function edits(recipients: Recipients, source: Source): readonly Edit[] {
  const { words, sign, dash } = recipients;
  const found: Edit[] = [];
  if (dash) found.push(remove({ start: dash.start, end: words.span.start }));
  if (!isWell(words.text)) found.push(replace(words.span, form));
  if (sign && sign.text !== ':') found.push(replace(sign.span, ':'));
  const inline = inlineItems(recipients);
  if (inline.length === 0) return sign ? found : [...found, colonAfter(recipients)];
  const { end: bare } = recipients.label;
  // Bold letters end behind the label: `**Nơi nhận:** - Sở Nội vụ`.
  let end = bare + matchLength(source.text.slice(bare, bare + 4), /^[*_]{1,3}(?=\s)/u);
  for (const item of inline) {
    const colon = item === inline[0] && !sign ? ':' : '';
    found.push(
      replace({ start: end, end: item.span.start }, `${colon}${spotAt(source, end).newline}${item.dash ? '' : '- '}`),
    );
    end = item.span.end;
  }
  return found;
}

const colonAfter = ({ words }: Recipients): Edit => insert(words.span.end, ':');
