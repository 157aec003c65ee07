import { issuerOf } from '../../data/issuers';
import { changeTo, defineGuide, defineRule, type Finding, offer, safely } from '../../lint/rule';
import type { Header, OwnNumber } from '../../plan/head/header';
import type { HeadPiece } from '../../plan/head/own-number';
import { isMassOrganisation } from '../../plan/head/own-rules';
import type { Plan } from '../../plan/plan';
import { readSymbols } from '../../syntax/citation/symbol';
import { place, remember } from '../../syntax/paragraph';
import { insert, remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { type Span, textOf } from '../../text/span';
import { typeCode, typeOf } from './_symbol';

const rest = '\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027\n';

export const guide = defineGuide({
  why:
    'Sau chữ “Số” có dấu hai chấm, số nhỏ hơn 10 thêm số 0 ở trước, giữa số và ký hiệu có gạch chéo, giữa các nhóm chữ có gạch nối, không cách chữ. ' +
    'Số đóng dấu sau có thể cách gạch chéo một quãng; số còn để trống không xét; văn bản của Đảng viết “Số 12-KH/ĐU” không có dấu hai chấm.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3.c',
  examples: [
    { text: `⟦Số⟧ 15/KH-SNV${rest}`, fixed: `Số: 15/KH-SNV${rest}`, says: 'dấu hai chấm' },
    { text: `⟦Số :⟧ 15/KH-SNV${rest}`, fixed: `Số: 15/KH-SNV${rest}` },
    { text: `Số: ⟦7⟧/KH-SNV${rest}`, fixed: `Số: 07/KH-SNV${rest}`, says: '07' },
    { text: `Số: ⟦15/ KH – SNV⟧${rest}`, fixed: `Số: 15/KH-SNV${rest}`, says: 'KH-SNV' },
    { text: `Số: 15/⟦kh⟧-SNV${rest}`, fixed: `Số: 15/KH-SNV${rest}`, says: '“KH”' },
    { text: `Số: 15/⟦KH/SNV⟧${rest}`, fixed: `Số: 15/KH-SNV${rest}` },
    { text: `Số: 15/⟦KH SNV⟧${rest}`, fixed: `Số: 15/KH-SNV${rest}` },
    { text: `Số: 15/⟦KH.SNV⟧${rest}`, fixed: `Số: 15/KH-SNV${rest}` },
    {
      text: `Số ⟦12–KH/ĐU⟧\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}`,
      fixed: `Số 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}`,
      says: 'gạch ngang dài',
    },
    { text: `Số: ⟦15⟧${rest}`, fixed: `Số: 15/KH-…${rest}`, says: 'chưa có ký hiệu' },
    { text: `Số: 15/⟦CAH-KH⟧${rest}`, fixed: `Số: 15/KH-CAH${rest}`, says: 'đang đảo' },
    { text: `Số: 15/⟦HK⟧-SNV${rest}`, fixed: `Số: 15/KH-SNV${rest}`, says: 'phải là “KH”' },
    { text: `Số: 15/KH-⟦UNBD⟧${rest}`, fixed: `Số: 15/KH-UBND${rest}` },
    { text: `SỞ NỘI VỤ\nSố: ⟦66/2027/KH-SNV⟧${rest}`, fixed: `SỞ NỘI VỤ\nSố: 66/KH-SNV${rest}`, says: '66/KH-SNV' },
    { text: `Số: ⟦66-KH-SNV⟧${rest}`, fixed: `Số: 66/KH-SNV${rest}` },
    { text: `Số: ⟦66KH-SNV⟧${rest}`, fixed: `Số: 66/KH-SNV${rest}` },
    { text: `Số: ⟦66/KH-SNV.⟧${rest}`, fixed: `Số: 66/KH-SNV${rest}` },
    {
      text: `ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ\nSố: ⟦66/KH⟧${rest}`,
      fixed: `ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ\nSố: 66/KH-UBND${rest}`,
    },
    { text: `Số: 66/⟦SNV⟧${rest}`, fixed: `Số: 66/KH-SNV${rest}`, says: 'KH' },
    { text: `Số: ⟦066⟧/KH-SNV${rest}`, fixed: `Số: 66/KH-SNV${rest}`, says: '66' },
    { text: `⟦Số⟧. 66/KH-SNV${rest}`, fixed: `Số: 66/KH-SNV${rest}` },
    { text: `HỢP TÁC XÃ RAU HẠ KHUÊ\nSố: 66/2027/KH-HTX${rest}` },
    {
      text: `SỞ NỘI VỤ\nSố: ⟦7/2027/ KH-SNV⟧   Hoài Lĩnh, ngày 05 tháng 01 năm 2027${rest}`,
      fixed: `SỞ NỘI VỤ\nSố: 07/KH-SNV   Hoài Lĩnh, ngày 05 tháng 01 năm 2027${rest}`,
    },
    { text: `⟦Số⟧ ⟦7KH-SNV⟧${rest}`, fixed: `Số: 07/KH-SNV${rest}` },
    { text: `Số: O8/KH-SNV${rest}` },
    { text: `Số: 66/KHLT-SNV-SYT${rest}` },
    { text: `Số: 51/GĐN-KSYB${rest}` },
    { text: `Số: 2858 /KH-SNgV${rest}` },
    { text: `Số:            /KH-SNV${rest}` },
    {
      text: `Số ⟦12 - KH/ĐU⟧\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}`,
      fixed: `Số 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}`,
      says: 'viết liền: 12-KH/ĐU',
    },
    { text: `TỈNH ĐOÀN HOÀI LĨNH\nSố: 12 - KH/TĐTN-VP\n\nĐOÀN TNCS HỒ CHÍ MINH${rest}` },
    { text: `Số: 0155/KH-SNV${rest}` },
    { text: `Số      -KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}` },
    { text: `Số 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM${rest}` },
    { text: 'Số:15/UBND-KT&NV\nV/v lịch tiếp công dân\n\nKính gửi: Sở Nội vụ\n' },
  ],
});

export default defineRule({
  id: 'header-number-format',
  severity: 'warning',
  title: 'Số, ký hiệu viết chưa đúng thể thức',
  check({ plan }) {
    const { number, isParty } = plan.header;
    if (!number) return [];
    if (!isParty && !number.isPartyStyle) return mistakesIn(plan, number);
    if (plan.header.nation.length !== 0 && !number.isPartyStyle) return [];
    // The youth union's own decision on the form of its documents is `Số: 367 - QĐ/TWĐTN-VP`.
    return isMassOrganisation(plan.header) ? [] : partySpaces(number);
  },
});

const isCommittee = ({ agencies }: Header): boolean =>
  /^(?:ubnd|[uủ][yỷ] ban nhân dân)/u.test(fold(agencies.at(-1)?.text ?? ''));

/** What the code of a plan lacks or has in the wrong order: `Số: 87`, `145/CAH-KH`, `41/KH-UNBD`. */
function* lettersOf({ header }: Plan, { number, code, groups, line }: OwnNumber): Generator<Finding> {
  const own = typeOf(header)?.state[0];
  if (own === undefined || header.kind !== 'plan') return;
  if (number && !code && line && /^số\s*:?\s*\d{1,5}\s*$/iu.test(line.text)) {
    const rest = `/${own}-${isCommittee(header) ? 'UBND' : '…'}`;
    yield {
      span: number.span,
      message: `Sau số ${number.text} chưa có ký hiệu`,
      fixes: offer(`Thêm “${rest}”`, insert(number.span.end, rest)),
    };
  }
  const [first, second] = groups;
  if (!code || !first || !second || groups.length !== 2) return;
  if (second.text === own && !typeCode(first.text)) {
    const form = `${own}-${first.text}`;
    yield {
      span: code.span,
      message: `Ký hiệu đang đảo, chữ viết tắt tên loại phải đứng trước: ${form}`,
      fixes: changeTo(code.span, form),
    };
  }
  const letters = (it: string): string => [...it.replace(/(\p{L})\1/gu, '$1')].sort().join('');
  if (first.text !== own && letters(first.text) === letters(own) && !typeCode(first.text)) {
    yield {
      span: first.span,
      message: `Ký hiệu đang ghi “${first.text}”, phải là “${own}”`,
      fixes: offer(`Đổi thành “${own}”`, replace(first.span, own)),
    };
  }
  if (/^(?=.*U)(?=.*B)(?=.*N)(?=.*D)[UBND]{4}$/u.test(second.text) && second.text !== 'UBND') {
    yield {
      span: second.span,
      message: `Ký hiệu đang ghi “${second.text}”, phải là “UBND”`,
      fixes: offer('Đổi thành “UBND”', replace(second.span, 'UBND')),
    };
  }
}

const signs = '\\s?[-–./\\\\_]?\\s?';
const year = '(?:(?:19|20)\\d\\d)?';
/** `66/2026/KH-SNV`, `66-KH-SNV`, `66KH-SNV`, `66/KH`: whatever else parts or follows a number and its letters. */
const planForm = new RegExp(
  `^[Ss][ốỐ]\\s*[:;.]?\\s*(?<whole>(?<number>\\d+)${signs}${year}${signs}KH(?:${signs}${year}${signs}(?<=[^\\p{L}])(?<office>\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*))?[-.,;]?)(?=\\s*$|\\s{3}|\\t)`,
  'u',
);

const withYear = /(?:19|20)\d\d/u;
/** `01/2026/QH15`: the number is built otherwise than that of a plan. */
const betweenSlashes = /\/(?:19|20)\d\d\//u;
const organ = /^(?:ubnd|hđnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân|sở|bộ|cục|chi cục|phòng|công an)\s/u;

/** What has the letters of a plan, but not as `66/KH-SNV`, and is told of its letters no better: the whole, its digits with it. */
function findForm({ header }: Plan, { number, line }: OwnNumber, letters: readonly Finding[]): Finding | undefined {
  if (header.kind !== 'plan' || typeOf(header)?.state[0] !== 'KH' || !number || !line) return undefined;
  const found = planForm.exec(line.text)?.groups;
  // Companies, cooperatives and private schools number as they like.
  const isFree = withYear.test(found?.whole ?? '') && !header.agencies.some((it) => organ.test(fold(it.text)));
  if (!found?.whole || isFree || /\D/u.test(number.text)) return undefined;
  const { whole, office = isCommittee(header) ? 'UBND' : '…' } = found;
  if (0 < letters.length && !withYear.test(whole)) return undefined;
  if (whole.replace(/ (?=\/)/u, '') === `${number.text}/KH-${office}`) return undefined;
  const form = `${padded(number.text)}/KH-${office}`;
  const from = line.start + line.text.indexOf(whole);
  const span = place(line.block, { start: from, end: from + whole.length });
  return { span, message: `Số, ký hiệu phải có dạng ${form}`, fixes: changeTo(span, form) };
}

/** `66/SNV`: what has the letters of its office only. */
function* missingType({ header }: Plan, { groups, line, code }: OwnNumber): Generator<Finding> {
  const [first] = groups;
  if (header.kind !== 'plan' || typeOf(header)?.state[0] !== 'KH' || !line || !code || !first) return;
  const isOffice = groups.length === 1 || issuerOf(first.text);
  if (!isOffice || betweenSlashes.test(line.text) || /^KH/u.test(first.text) || typeCode(first.text)) return;
  yield {
    span: code.span,
    message: 'Ký hiệu thiếu chữ viết tắt tên loại “KH”',
    severity: 'information',
    fixes: changeTo(code.span, `KH-${code.text}`),
  };
}

/** What is wrong in the number, and no mistake twice: one that asks for the whole to be written anew stands for those within. */
function mistakesIn(plan: Plan, number: OwnNumber): readonly Finding[] {
  const { word, digits, code } = partsOf(number);
  const letters = [...code, ...lettersOf(plan, number)];
  const form = findForm(plan, number, letters);
  if (form) return [...word, form];
  return [...word, ...digits, ...(0 < letters.length ? letters : missingType(plan, number))];
}

const partsOf = remember(
  (number: OwnNumber): Readonly<Record<'word' | 'digits' | 'code', readonly Finding[]>> => ({
    word: number.line ? [...checkWord(number.line)] : [],
    digits: number.line ? [...checkDigits(number)] : [],
    code: number.line ? [...checkCode(number, number.line)] : [],
  }),
);

/** The Party writes `Số 12-KH/ĐU`; whatever else is its own, there are no spaces in it. */
function partySpaces({ number, line }: OwnNumber): readonly Finding[] {
  if (!number || !line) return [];
  const { block, text, start } = line;
  const symbol = readSymbols(text, [])[0];
  const isLong = symbol?.faults.has('dash');
  if (symbol?.faults.size !== 1 || !(isLong || symbol.faults.has('space'))) return [];
  const at = (it: Span): Span => place(block, { start: start + it.start, end: start + it.end });
  const edits = symbol.repairs.map((it) => replace(at(it.span), it.text));
  return [
    {
      span: at(symbol.span),
      message: isLong
        ? `Số, ký hiệu đang dùng gạch ngang dài, phải viết ${symbol.form}`
        : `Số, ký hiệu đang có dấu cách, phải viết liền: ${symbol.form}`,
      severity: 'information',
      fixes: [{ title: `Đổi thành ${symbol.form}`, edits, safe: false }],
    },
  ];
}

const head = /^(?<word>[Ss][ốỐ])(?<gap>\s*)(?<colon>[:;.](?!\.))?/u;

function* checkWord({ block, text, start }: HeadPiece): Generator<Finding> {
  const found = head.exec(text);
  if (!found?.groups) return;
  const { word = '', gap = '', colon } = found.groups;
  const at = (from: number, to: number): Span => place(block, { start: start + from, end: start + to });
  const end = word.length;
  if (word !== 'Số') {
    yield {
      span: at(0, end),
      message: `Đang ghi “${word}”, phải là “Số”`,
      fixes: offer('Đổi thành “Số”', replace(at(0, end), 'Số')),
    };
  }
  if (colon !== ':') {
    yield {
      span: at(0, end),
      message: 'Sau chữ “Số” thiếu dấu hai chấm',
      fixes: safely('Thêm dấu hai chấm', replace(at(end, end + (colon ? gap.length + 1 : 0)), ':')),
    };
  } else if (gap !== '') {
    yield {
      span: at(0, end + gap.length + 1),
      message: 'Trước dấu hai chấm sau chữ “Số” thừa dấu cách',
      fixes: safely('Xóa dấu cách', remove(at(end, end + gap.length))),
    };
  }
}

const padded = (digits: string): string => (/^[1-9]$/u.test(digits) ? `0${digits}` : digits);

function* checkDigits({ number }: OwnNumber): Generator<Finding> {
  if (!number) return;
  // In four digits, `0155`, an office numbers all that it issues.
  if (/^0\d\d$/u.test(number.text)) {
    const bare = String(Number(number.text));
    yield {
      span: number.span,
      message: `Số từ 10 trở lên không thêm số 0 ở trước: ${bare}`,
      severity: 'hint',
      fixes: offer(`Đổi thành ${bare}`, replace(number.span, bare)),
    };
  }
  if (!/^[1-9]$/u.test(number.text)) return;
  const form = padded(number.text);
  yield {
    span: number.span,
    message: `Số ${number.text} nhỏ hơn 10, phải thêm số 0 ở trước: ${form}`,
    fixes: offer(`Đổi thành ${form}`, insert(number.span.start, '0')),
  };
}

function* checkCode(number: OwnNumber, line: HeadPiece): Generator<Finding> {
  const [first, ...others] = number.groups;
  if (!first || !number.code) return;
  const type = typeCode(first.text);
  const spaced = findSpaced(number, line);
  if (spaced) yield spaced;
  if (type && first.text !== type.code && /\p{Ll}/u.test(first.text)) {
    yield {
      span: first.span,
      message: `Ký hiệu đang là “${first.text}”, phải là “${type.code}”`,
      fixes: changeTo(first.span, type.code),
    };
  }
  for (const it of others) {
    if (!/^\p{Ll}{2,}$/u.test(it.text)) continue;
    const upper = it.text.toLocaleUpperCase('vi');
    yield {
      span: it.span,
      message: `Ký hiệu đang viết thường “${it.text}”, phải là “${upper}”`,
      fixes: changeTo(it.span, upper),
    };
  }
  const wrong = type && wrongJoint(number, line);
  if (wrong && !spaced) {
    const form = `${first.text}-${wrong.office}`;
    yield {
      span: { start: number.code.span.start, end: wrong.span.end },
      message: `Giữa các nhóm chữ của ký hiệu thiếu gạch nối, phải là ${form}`,
      fixes: offer(`Đổi thành “${form}”`, replace(wrong.gap, '-')),
    };
  }
}

/** What parts the groups is read as in any cited symbol; a blank number is given a digit first. */
function findSpaced(number: OwnNumber, { block, text, start }: HeadPiece): Finding | undefined {
  const slash = text.search(/[-–/](?=\s*\p{L})/u);
  if (slash <= 0) return undefined;
  const filled = number.number ? text : `${text.slice(0, slash - 1)}1${text.slice(slash)}`;
  const symbol = readSymbols(filled, [])[0];
  if (!symbol || symbol.faults.has('party-as-state') || symbol.faults.has('state-as-party')) return undefined;
  // A number that is stamped later may stand apart from the slash, and a lost letter is no matter of spaces.
  const repairs = symbol.repairs.filter((it) => slash <= it.span.start && /^[\s–—−-]?$/u.test(textOf(filled, it.span)));
  const [first] = repairs;
  if (!first) return undefined;
  const form = symbol.form.slice(symbol.form.indexOf('/') + 1);
  const edits = repairs.map((it) =>
    replace(place(block, { start: start + it.span.start, end: start + it.span.end }), it.text),
  );
  return {
    span: {
      start: number.number?.span.start ?? place(block, { start: start + slash, end: start + slash }).start,
      end: place(block, { start, end: start + symbol.span.end }).end,
    },
    message: `Ký hiệu đang có dấu cách hoặc sai gạch nối, phải là ${form}`,
    fixes: [{ title: `Viết liền thành “/${form}”`, edits, safe: !symbol.faults.has('hyphen') }],
  };
}

interface Joint {
  readonly office: string;
  readonly span: Span;
  readonly gap: Span;
}

/** `KH/SNV`, `KH SNV` or `KH.SNV`: a slash, a space or a dot where the hyphen belongs. */
function wrongJoint({ code, groups }: OwnNumber, { block, text, start }: HeadPiece): Joint | undefined {
  const [first, second] = groups;
  if (!first || !code) return undefined;
  if (second) {
    const isSlashed = groups.length === 2 && /^[\p{L}\d]+\/[\p{L}\d]+$/u.test(code.text);
    if (!isSlashed || issuerOf(second.text)?.side === 'party') return undefined;
    return { office: second.text, span: second.span, gap: { start: first.span.end, end: second.span.start } };
  }
  const from = text.lastIndexOf(first.text) + first.text.length;
  const next = /^[\s.](?<office>\p{Lu}[\p{L}\d]{1,11})(?=\s*$|\s{3,}|\t)/u.exec(text.slice(from));
  const office = next?.groups?.office;
  if (office === undefined || !(issuerOf(office) || /^\p{Lu}{2,}$/u.test(office))) return undefined;
  const at = (a: number, b: number): Span => place(block, { start: start + a, end: start + b });
  return { office, span: at(from + 1, from + 1 + office.length), gap: at(from, from + 1) };
}
