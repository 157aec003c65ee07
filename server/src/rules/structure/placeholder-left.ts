import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import { columnsOf, isBlankDay, lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { isSlip } from '../../plan/sections/main-sections';
import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import { isQuotedAt, quotationsOf } from '../../syntax/quotation';
import { allMatches } from '../../text/match';
import { lettersBefore, textOf } from '../../text/span';

export const guide = defineGuide({
  why: 'Chỗ để trống như “[...]”, “XXX”, “.....”, “TODO” phải được điền trước khi trình ký. Dấu “…” và chữ trong ngoặc vuông do Thảo chèn để người soạn điền chỉ bị báo từ lúc trình ký. Dấu “...” kết thúc một danh sách, số La Mã XXX, biểu mẫu và đề cương trong phụ lục, số và ngày để trống ở đầu văn bản không bị báo.',
  examples: [
    {
      text: 'I. NỘI DUNG\n\n1. Giao ⟦[...]⟧ chủ trì, hoàn thành trước ngày ⟦xx/xx/2027⟧.\n',
      says: 'Còn chỗ chưa điền: “[...]”',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Kinh phí dự kiến ⟦......⟧ triệu đồng.\n\n2. Họp tại ⟦...⟧ vào buổi sáng.\n\n⟦TODO⟧: bổ sung số liệu.\n',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Giao ⟦…⟧ chủ trì, phối hợp với các thôn.\n\n2. ⟦[tên nhiệm vụ]⟧\n\nNơi nhận:\n- ⟦…⟧;\n- Lưu: VT.\n',
      profile: 'trinh-ky',
    },
    {
      text: 'Thực hiện Kế hoạch số⟦      ⟧/KH-UBND ngày⟦      ⟧/01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ.\n\nI. NỘI DUNG\n\n1. Giao các thôn thực hiện.\n',
      profile: 'trinh-ky',
      says: 'Còn để trống số của văn bản này',
    },
    {
      text: 'Thực hiện Kế hoạch số      /KH-UBND ngày      /01/2027 của Ủy ban nhân dân tỉnh An Bình về lưu trữ.\n\nI. NỘI DUNG\n\n1. Giao các thôn thực hiện.\n',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Giao … chủ trì, phối hợp với các thôn.\n\n2. [tên nhiệm vụ]\n\nNơi nhận:\n- …;\n- Lưu: VT.\n',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Tuyên truyền qua loa, pa nô, tờ gấp... ; tập trung vào ma túy, đuối nước, …\n\n2. Chào mừng Đại hội lần thứ XXX; xây dựng “đời sống văn hóa”… ở khu dân cư.\n',
      profile: 'phat-hanh',
    },
    {
      text: 'I. NỘI DUNG\n\nBáo cáo theo mẫu kèm theo./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMã Thị Sen\n\nPhụ lục\nMẪU BÁO CÁO\n(Kèm theo Kế hoạch số     /KH-UBND ngày …/…/2027)\n\n1. Họ và tên: ...........\n\n2. Kết quả: …\n',
      profile: 'phat-hanh',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Giao ⟦......⟧ tuyển sinh./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nMã Thị Sen\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐĂNG KÝ DỰ TUYỂN\n\nHọ và tên: ...........\n\nTôi xin cam đoan lời khai của tôi là đúng. Đại diện gia đình: ............\n',
      profile: 'phat-hanh',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Giám sát việc⟦……….......…⟧ của đồng chí nêu tại Kế hoạch ngày ⟦../…./…..⟧, thực hiện trong năm 20⟦…..⟧ theo quy định.\n',
      profile: 'phat-hanh',
    },
    {
      text: 'MỤC LỤC\n\nMục đích, yêu cầu……………… 3\n\nI. NỘI DUNG\n\n1. Tuyên truyền qua loa, pa nô, tờ gấp…. và tại ../../tai-lieu.\n',
      profile: 'phat-hanh',
    },
    {
      text: 'I. NỘI DUNG\n\nCác phòng thực hiện./.\n\nDUYỆT CỦA LÃNH ĐẠO SỞ\nNgày ... tháng ... năm 2027\nGIÁM ĐỐC\n\nMã Thị Sen\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n',
      profile: 'phat-hanh',
    },
  ],
});

export default defineRule({
  id: 'placeholder-left',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'error' },
  title: 'Còn chỗ chưa điền',
  needs: [{ word: ({ text }) => mark.test(text), signs: (it) => mark.test(it) }],
  checkParagraph,
  holds: ({ span }, block, { plan, profile }) => {
    const { kind } = block.paragraph;
    if (kind === 'rule' || lineOf(block.paragraph).isAttribution) return false;
    const written = textOf(plan.source.text, span);
    const room = roomOf(block, plan.layout);
    if (room === 'appendix' || formStart(plan) <= block.index) return note.test(written);
    const isBlank = !/[\p{L}\p{N}?]/u.test(written);
    if (isBlank && isSlip(plan)) return false;
    // Number, place and day have rules of their own.
    if (room === 'closing' && columnsOf(block.paragraph.text).some((it) => isBlankDay(it.text))) return false;
    if (isBlank && (room === 'head' || isInForm(plan.blocks, block.index))) return false;
    return profile !== 'du-thao' || !left.test(written);
  },
});

const reach = 4;
const longestLine = 60;

/** Lines with blanks all around, which do not end as sentences do: a form or a model that stands in the text. */
function isInForm(blocks: readonly Block[], index: number): boolean {
  const near = blocks.slice(Math.max(0, index - reach), index + reach + 1);
  const lines = near.filter(({ index: other, paragraph: { text } }) => {
    const isLine = text.length < longestLine && !/[^.…][.;]$/u.test(text);
    return other !== index && isLine && /\p{L}\s?(?:…|\.{4})|:\s?(?:…|\.{3})/u.test(text);
  });
  return 2 <= lines.length;
}

/** `ĐƠN ĐĂNG KÝ DỰ THI` below the signature is a form that others fill, with or without a Quốc hiệu over it. */
const formTitle =
  /^(?:ĐƠN|PHIẾU|TỜ KHAI|BẢN (?:ĐĂNG KÝ|CAM KẾT|KHAI|TỰ)|GIẤY (?:ĐĂNG KÝ|XÁC NHẬN|ĐỀ NGHỊ|GIỚI THIỆU)|BIÊN BẢN|MẪU|BIỂU)(?![\p{L}\p{M}])/u;

const formStart: (plan: Plan) => number = remember(({ blocks, layout, recipients }: Plan) => {
  const from = (recipients?.labelBlock.index ?? layout.closing.end) + 1;
  const found = blocks.findIndex(({ paragraph }, i) => from <= i && formTitle.test(paragraph.text));
  return found === -1 ? blocks.length : found;
});

/** What a repair leaves for the drafter to fill. */
const left = /^(?:…(?:\/…)*\.?|\[[^\]]*\p{L}[^\]]*\]|\s+)$/u;
const note = /^(?:TODO|TBD|FIXME)$/u;

const signs =
  /(?=[./]*(?:…|\.{3}))[….]{1,6}(?:\/(?:…[….]{0,5}|\.{2,6})){1,2}|\[\s*(?:\.{2,}|…{1,3}|_+|[xX]+)?\s*\]|\[\p{L}[^[\]]{0,80}\](?!\()|(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|[xX]{3,}|[xX]{2}\/[xX]{2}(?:\/(?:\d{4}|[xX]{4}))?)(?![\p{L}\p{N}])|\?{2,}|_{3,}|\.{4,}|…(?:…|\.{2,3})[….]*|\.{3}|…/gu;
/** Words that a value must follow. */
const asks =
  /(?:^|[\s(])(?:số|ngày|tháng|năm|của|tại|là|giao|Giao|do|về|trước|đến|từ|cho|với|gồm|[Tt]rưởng|[Ôô]ng|[Bb]à)\s$|:\s?$|\/$/u;
/** `XXX` is thirty here. */
const ordinal = /(?:thứ|[Kk]hóa|[Kk]hoá|Games|Đại hội|[Mm]ục|[Pp]hần|[Cc]hương|quý|[Kk]ỷ)\s$/u;
const dots = /^[….]+$/u;

/** What all the signs have in them. */
const mark = /[[…?]|\.{3}|_{3}|[xX]{2}|TODO|TBD|FIXME|[ \t]{3}/u;

/** The room for a number and a day that a hand will write: `số      /KH-UBND ngày      /01/2027`. */
const gap =
  /(?<=(?<![\p{L}\p{M}])(?<what>số)|[/-]\p{Lu}[\p{L}\d-]{1,20},?\s(?<when>ngày))[ \t]{3,}(?=\/\s?(?:\p{Lu}|\d)|-\p{Lu}{1,3}\/|tháng\s)/gu;

function* checkParagraph(paragraph: Paragraph): Generator<Finding> {
  const { text, kind, marker } = paragraph;
  for (const { 0: blank, index, groups } of allMatches(text, gap)) {
    yield {
      span: { start: index, end: index + blank.length },
      message: `Còn để trống ${groups?.what ?? groups?.when} của văn bản này`,
    };
  }
  const quotations = quotationsOf(paragraph);
  let behind = 0;
  for (const { 0: written, index } of allMatches(text, signs)) {
    if (index < behind || isQuotedAt(quotations, index)) continue;
    const end = index + written.length;
    const before = lettersBefore(text, index, 20);
    if (dots.test(written) && !isField({ written, before, after: text.slice(end, end + 3), isRow: kind === 'row' })) {
      const isWhole = index === (marker?.end ?? 0) && /^[\s;.,]*$/u.test(text.slice(end));
      if (!isWhole) continue;
    }
    if (/^X+$/u.test(written) && (ordinal.test(before) || index === marker?.ordinal.start)) continue;
    const group = /^(?:\/[….xX]{1,4}){1,2}/u.exec(text.slice(end));
    behind = end + (group?.[0].length ?? 0);
    yield { span: { start: index, end: behind }, message: `Còn chỗ chưa điền: “${text.slice(index, behind)}”` };
  }
}

interface Dots {
  readonly written: string;
  readonly before: string;
  readonly after: string;
  readonly isRow: boolean;
}

/** So many dots right behind a word end no list. */
const longLeader = 9;
/** `năm 20…`. */
const yearToFill = /(?:năm(?:\s+học)?\s|[-–/]\s?)20$/iu;

/** Dots in the place of a word, not at the end of a list or of a quotation. */
function isField({ written, before, after, isRow }: Dots): boolean {
  if (isRow) return false;
  const isLeader = 4 <= written.replace(/…/gu, '...').length;
  if (isLeader && yearToFill.test(before)) return true;
  if (isLeader && /[\p{L}\p{M}]$/u.test(before)) {
    // Dots before a number lead to a page in a table of contents.
    return longLeader <= written.replace(/…/gu, '...').length && !/^\s?\d/u.test(after);
  }
  if (isLeader) return /(?:^|[\s:(/])$/u.test(before) && !/,\s$/u.test(before);
  return asks.test(before) || yearToFill.test(before) || after.startsWith('/');
}
