import { defineGuide, defineRule, type Finding, type Severity } from '../../lint/rule';
import type { RecipientItem } from '../../plan/closing/recipients';
import { insert, replace } from '../../text/edit';
import { hasClerks, isOtherBody, isPolice } from './_keepers';
import { inItem, placeholder } from './_list';

export const guide = defineGuide({
  why: 'Dòng “Lưu” gồm chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt của đơn vị soạn thảo và số bản lưu nếu cần. Tên viết tắt, người soạn thảo và chữ trong ngoặc viết thế nào cũng được; văn bản của Đảng có cách ghi riêng, tổ chức chính trị - xã hội, tòa án lưu ở Văn phòng, hợp tác xã, tổ chức tôn giáo không có văn thư không bị báo.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d; Phụ lục III, Mẫu 1.4',
  examples: [
    { text: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu:\nVT, KL.\n\nGIÁM ĐỐC\n' },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- ⟦Lưu⟧ VT, VP, TH(11).\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP, TH(11).\n',
      says: 'dấu hai chấm',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: ⟦VP⟧.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'VT',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: ⟦VT⟧ VP.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'dấu phẩy',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, TCHC⟦;⟧K02.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, TCHC, K02.\n',
      says: ';',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- ⟦Lưu⟧.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, ….\n',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- ⟦lưu⟧: VT, VP.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
      says: 'Đang ghi “lưu”, phải là “Lưu”',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: ⟦VT.⟧ KT\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT.\n',
      says: 'Sau “VT” đang là “.”',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: ⟦VT (SYT, SNV);⟧ NVY.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT (SYT, SNV), NVY.\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT (SYT, SNV), NVY.\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo 3 đơn vị;\n- Lưu: VT 3 đơn vị.\n' },
    { text: 'Nơi nhận:\n- Các trường;\n- Lưu: mỗi bên 02 bản.\n' },
    { text: 'Nơi nhận:\n- Các trường;\n- Lưu: VT Sở Y tế, Sở GDĐT, Tỉnh đoàn.\n' },
    {
      text: 'VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2\nSố: 15/KH-VKSKV2\n\nKẾ HOẠCH\nTrực tiếp kiểm sát năm 2027\n\nĐoàn kiểm sát thực hiện./.\n\nNơi nhận:\n- Đoàn kiểm sát;\n- Lưu: HSKS, VP.\n',
    },
    {
      text: 'HỘI LIÊN HIỆP PHỤ NỮ TỈNH HOÀI LĨNH\nSố: 12/KH-BTV\n\nKẾ HOẠCH\nTặng quà năm 2027\n\nCác cơ sở thực hiện./.\n\nNơi nhận:\n- Các cơ sở;\n- Lưu: VP, TG.\n',
    },
    {
      text: 'HTX NÔNG NGHIỆP HẠ KHUÊ\nSố: 04/KH-HTX\n\nKẾ HOẠCH\nĐại hội thành viên năm 2027\n\nBan Kiểm soát thực hiện./.\n\nNơi nhận:\n- Thành viên;\n- ⟦Lưu⟧ HTX.\n',
      fixed:
        'HTX NÔNG NGHIỆP HẠ KHUÊ\nSố: 04/KH-HTX\n\nKẾ HOẠCH\nĐại hội thành viên năm 2027\n\nBan Kiểm soát thực hiện./.\n\nNơi nhận:\n- Thành viên;\n- Lưu: HTX.\n',
    },
    {
      text: 'GIÁO HỘI PHẬT GIÁO VIỆT NAM\nBAN TRỊ SỰ TỈNH HOÀI LĨNH\nSố: 12/KH-BTS\n\nKẾ HOẠCH\nPhật đản năm 2027\n\nCác chùa thực hiện./.\n\nNơi nhận:\n- Các chùa;\n- Lưu: VP.\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT.\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT BHXH, VT SGDĐT.\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT. Nơi nhận:\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nMã Thị Sen\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT (T.Q.Hưng), P.TH_Anh.K01 (02b).\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, (KT/Tran; 03 bản).\n' },
    {
      text: 'CÔNG AN TỈNH AN BÌNH\nCÔNG AN XÃ HẠ KHUÊ\n\nSố: 12/KH-CAX\n\nKẾ HOẠCH\nTrực Tết năm 2027\n\nCác tổ thực hiện./.\n\nNơi nhận:\n- Các tổ công tác;\n- Lưu: CAX.\n',
    },
    {
      text: 'BAN CHQS XÃ HẠ KHUÊ\n\nSố: 12/KH-BCH\n\nKẾ HOẠCH\nTrực Tết năm 2027\n\nCác tổ thực hiện./.\n\nNơi nhận:\n- Các tổ;\n- Lưu: BCHQS.\n',
    },
    {
      text: 'CÔNG AN TỈNH AN BÌNH\nPHÒNG CẢNH SÁT GIAO THÔNG\n\nSố: 21/KH-PC08\n\nKẾ HOẠCH\nTuần tra đường đèo năm 2027\n\nCác đội thực hiện./.\n\nNơi nhận:\n- Các đội;\n- Lưu: PC08(Đ2).\n',
    },
    {
      text: 'Số 12-KH/ĐU\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác chi bộ thực hiện./.\n\nNơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu VP, P.TCĐ-ĐV.\n',
    },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu⟦;⟧ VT, VP.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, VP.\n',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: HCTH, ⟦VT⟧.\n', says: '“VT” đang đứng sau chữ khác' },
    {
      text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: ⟦VT-⟧TAKV3.\n',
      fixed: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, TAKV3.\n',
    },
  ],
});

export default defineRule({
  id: 'recipients-archive-line',
  severity: 'warning',
  title: 'Dòng “Lưu” viết chưa đúng',
  *check({ plan }) {
    if (plan.header.isParty) {
      for (const item of plan.recipients?.items ?? []) if (item.isArchive) yield* checkPlace(item);
      return;
    }
    const isAdministrative = !isOtherBody(plan);
    const needsClerks = hasClerks(plan);
    const isOfPolice = isPolice(plan);
    const archives = (plan.recipients?.items ?? []).filter((it) => it.isArchive);
    // A second line says where else it lies.
    const isKept = 1 < archives.length && archives.some((it) => clerksAnywhere.test(it.name.text));
    for (const item of plan.recipients?.items ?? []) {
      if (!item.isArchive || announces(item)) continue;
      const isKeptWhole =
        isOfPolice && /^Lưu:\s*(?:CA[\p{Lu}\d]{0,4}|BCHQS|P[A-Z]\d\d)(?![\p{L}\p{N}])/u.test(item.name.text);
      yield* checkLine(item, { isAdministrative, needsClerks: needsClerks && !isKeptWhole && !isKept });
    }
  },
});

/** Whatever sign the Party and its unions put behind the word, somewhere the file must lie. */
function* checkPlace(item: RecipientItem): Generator<Finding> {
  if (!/^Lưu\s*:?$/u.test(item.name.text)) return;
  const { length } = item.name.text;
  yield* sayIn(item)({ at: [0, length], message: nowhere, edit: [length, length, ` ${placeholder}`], adds: true });
}

const nowhere = 'Dòng “Lưu” chưa ghi nơi lưu';

/** `Lưu: VT. Nơi nhận:`: what is no part of the archive has got onto its line. */
const announces = ({ name, mark }: RecipientItem): boolean => /:\s*\S.*:$/su.test(name.text + (mark?.text ?? ''));

interface Keeper {
  readonly isAdministrative: boolean;
  /** The file is kept by a văn thư. */
  readonly needsClerks: boolean;
}

/** `Lưu trữ: VT`, `Lưu tại VT`, `Lưu (VT)`: one word too many, or a bracket. */
const wordy = /^Lưu\s+(?:(?:trữ|bản(?:\s(?:gốc|chính|cứng))?|tại|ở)\s*:?\s+|\((?=VT[^()]*\)$))/iu;

const head = /^(?<word>\p{L}+)(?<gap>\s*)(?<sign>[:;.,–-]?)(?<space>\s*)/u;

function* checkLine(item: RecipientItem, issuer: Keeper): Generator<Finding> {
  const text = item.name.text;
  const more = wordy.exec(text)?.[0];
  if (more !== undefined) {
    const kept = more.endsWith('(') ? text.slice(more.length, -1) : '';
    const end = kept === '' ? more.trimEnd().length : text.length;
    const message = `Đang ghi “${text.slice(0, end)}”, phải là “Lưu:${kept && ` ${kept}`}”`;
    yield* sayIn(item)({ at: [0, end], message, edit: [0, kept === '' ? more.length : end, `Lưu: ${kept}`] });
    return;
  }
  const found = head.exec(text);
  if (!found?.groups) return;
  const { word = '', gap = '', sign = '', space } = found.groups;
  const signAt = word.length + gap.length;
  const tailAt = found[0].length;
  const say = sayIn(item);
  if (word !== 'Lưu') {
    const message = `Đang ghi “${word}”, phải là “Lưu”`;
    yield* say({ at: [0, word.length], message, edit: [0, word.length, 'Lưu'], severity: 'information' });
  }
  if (tailAt === text.length) {
    const message = nowhere.replace('Lưu', word);
    const edit = [word.length, text.length, `: VT, ${placeholder}`] as const;
    yield* say({ at: [0, text.length], message, edit, title: 'Thêm “VT”', adds: true });
    return;
  }
  if (sign === '') {
    yield* say({
      at: [0, word.length],
      message: `Sau “${word}” thiếu dấu hai chấm`,
      edit: [word.length, word.length, ':'],
    });
  } else if (sign !== ':') {
    const message = `Sau “${word}” đang là “${sign}”, phải là dấu hai chấm`;
    yield* say({ at: [signAt, signAt + 1], message, edit: [word.length, signAt + 1, ':'] });
  } else if (space === '') {
    yield* say({
      at: [signAt, signAt + 1],
      message: 'Sau dấu hai chấm thiếu dấu cách',
      edit: [tailAt, tailAt, ' '],
      severity: 'information',
    });
  }
  yield* checkTail(item, { at: tailAt, say, ...issuer });
}

interface Remark {
  readonly at: readonly [number, number];
  readonly message: string;
  readonly edit?: readonly [number, number, string];
  /** The line lacks its full stop as well. */
  readonly closes?: boolean;
  readonly title?: string;
  readonly severity?: Severity;
  /** More than punctuation is written. */
  readonly adds?: boolean;
}

type Say = (remark: Remark) => Generator<Finding>;

/** Findings in the words of one item; one that goes on in the next paragraph is shown whole, without a fix. */
function sayIn(item: RecipientItem): Say {
  return function* ({ at, message, edit, closes, title, severity, adds }) {
    const span = inItem(item, at[0], at[1]);
    const changed = edit && inItem(item, edit[0], edit[1]);
    const to = edit?.[2] ?? '';
    const fix = changed && {
      title: title ?? (changed.start === changed.end ? `Thêm “${to.trim() || to}”` : `Đổi thành “${to.trim()}”`),
      edits: [replace(changed, to), ...(closes ? [insert(item.name.span.end, '.')] : [])],
      safe: !adds,
    };
    yield { span: span ?? item.name.span, message, ...(severity && { severity }), ...(fix && { fixes: [fix] }) };
  };
}

const clerks = /^VT(?![\p{L}\p{N}])/u;
const clerksOtherwise =
  /^(?:[Vv][Tt](?![\p{L}\p{N}])|V(?:\.\s?|\s)T\.?(?=[\s,;]|$)|VTLT(?![\p{L}\p{N}])|[Vv]ăn [Tt]hư(?![\p{L}\p{N}]))/u;
const officeFirst = /^(?:VP|V\.?P\.|[Vv]ăn phòng|VPH)(?![\p{L}\p{N}])/u;
/** The file of a case, and the office: `HSKS, VP`. */
const fileFirst =
  /^(?:HS\p{Lu}{0,4}|[Hh]ồ sơ[^,;]{0,30}),\s*(?:\p{Lu}{2,6},\s*){0,2}(?:VP|[Vv]ăn phòng)(?![\p{L}\p{N}])/u;
/** `Lưu: mỗi bên 02 bản`, said by several who issue together. */
const ofEach = /^(?:mỗi|các) (?:bên|cơ quan|đơn vị|ngành)(?![\p{L}\p{M}])/iu;
const clerksAnywhere = /(?<![\p{L}\p{N}])VT(?![\p{L}\p{N}])/u;

interface Tail {
  readonly at: number;
  readonly say: Say;
}

function* checkTail(
  item: RecipientItem,
  { at, say, isAdministrative, needsClerks }: Tail & Keeper,
): Generator<Finding> {
  const text = item.name.text;
  const tail = text.slice(at);
  const known = clerks.exec(tail);
  if (known) {
    yield* checkAfterClerks(item, { at: at + known[0].length, say });
    return;
  }
  const otherwise = clerksOtherwise.exec(tail)?.[0];
  if (otherwise) {
    const isCase = /^vt$/iu.test(otherwise);
    yield* say({
      at: [at, at + otherwise.length],
      message: `Đang ghi “${otherwise}”, phải là “VT”`,
      edit: [at, at + otherwise.length, 'VT'],
      adds: !isCase,
      ...(isCase && { severity: 'information' }),
    });
    return;
  }
  const later = tail.search(clerksAnywhere);
  if (later !== -1) {
    const from = at + later;
    yield* say({
      at: [from, from + 2],
      message: '“VT” đang đứng sau chữ khác, phải ngay sau “Lưu:”',
      severity: 'information',
    });
    return;
  }
  if (!needsClerks || ofEach.test(tail) || (!isAdministrative && (officeFirst.test(tail) || fileFirst.test(tail))))
    return;
  const first = /^[^\s,;]+/u.exec(tail)?.[0] ?? tail;
  yield* say({
    at: [at, at + first.length],
    message: 'Dòng “Lưu” thiếu “VT”, nơi lưu ở văn thư',
    edit: [at, at, 'VT, '],
    title: 'Thêm “VT”',
    adds: true,
    ...(!isAdministrative && { severity: 'information' }),
  });
  yield* checkSeparators(text, { at, say });
}

/** `VT 3 đơn vị`, `VT các cơ quan`, `VT Sở Y tế, Sở Nội vụ`: whose clerks they are. */
const clerksOfSeveral =
  /^\s+(?:(?:\d{1,2}|hai|ba|bốn|các|cả|của|mỗi)\s+\p{Ll}|(?:Sở|Bộ|UBND|HĐND|Ủy ban|Tỉnh đoàn|Tỉnh ủy|Thành đoàn|Thành ủy|Công an|Hội|Liên đoàn|LĐLĐ|Bảo hiểm|BHXH|Tòa án|TAND|Viện kiểm sát|VKSND|Cục|Chi cục|Xã đoàn|Đoàn)\s\S[^;]*,\s)/u;

/** Behind `VT`: nothing, a bracket with copies or whose clerks they are, or a comma and the units. */
function* checkAfterClerks(item: RecipientItem, { at, say }: Tail): Generator<Finding> {
  const text = item.name.text;
  const bracket = /^\s*\([^()]*\)/u.exec(text.slice(at))?.[0] ?? '';
  const from = at + bracket.length;
  const rest = text.slice(from);
  if (/^\s*$/u.test(rest) || clerksOfSeveral.test(rest) || clerksAnywhere.test(rest)) return;
  const clerksText = text.slice(at - 2, from);
  const other = /^\s*(?<sign>[;./&+:–-]+|và(?=\s))\s*/u.exec(rest);
  if (other?.groups) {
    const sign = other.groups.sign as string;
    const end = from + other[0].length;
    // `VT-TAKV3` may be the code of whoever keeps it.
    const isCode = /^[-–/&+][\p{L}\p{N}]/u.test(rest);
    yield* say({
      at: [at - 2, from + other[0].trimEnd().length],
      message: `Sau “${clerksText}” đang là “${sign}”, phải là dấu phẩy`,
      edit: [from, end, end === text.length ? ',' : ', '],
      ...(sign === '.' && item.mark === undefined && { closes: true, title: 'Đổi thành “,”, thêm dấu chấm ở cuối' }),
      ...(isCode && { severity: 'information', adds: true }),
    });
  } else if (!/^\s*,/u.test(rest)) {
    yield* say({
      at: [at - 2, from],
      message: `Sau “${clerksText}” thiếu dấu phẩy`,
      edit: [from, from, ','],
    });
  }
  yield* checkSeparators(text, { at: from, say });
}

/** Between the units stands a comma with a space; what is in brackets is the drafter's own. */
function* checkSeparators(text: string, { at, say }: Tail): Generator<Finding> {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const sign = text[i];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (0 < depth || (i < at + 1 && sign !== ',')) continue;
    const next = text[i + 1];
    if (next === undefined || (sign !== ';' && sign !== ',')) continue;
    const isTight = !/\s/u.test(next);
    if (sign === ';') {
      const before = /[^\s,;]+\s*$/u.exec(text.slice(0, i))?.[0].trim() ?? '';
      const message = `Sau “${before}” đang là “;”, phải là dấu phẩy`;
      yield* say({ at: [i, i + 1], message, edit: [i, i + 1, isTight ? ', ' : ','], severity: 'information' });
    } else if (isTight) {
      yield* say({
        at: [i, i + 1],
        message: 'Sau dấu phẩy thiếu dấu cách',
        edit: [i + 1, i + 1, ' '],
        title: 'Thêm dấu cách',
        severity: 'information',
      });
    }
  }
}
