import { defineRule, type Finding, type Severity } from '../../lint/rule';
import type { RecipientItem } from '../../plan/recipients';
import { inItem, placeholder } from './_list';

export default defineRule({
  id: 'recipients-archive-line',
  severity: 'warning',
  title: 'Dòng “Lưu” viết chưa đúng',
  why: 'Dòng “Lưu” gồm chữ “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt của đơn vị soạn thảo và số bản lưu nếu cần. Tên viết tắt, người soạn thảo và số bản trong ngoặc viết thế nào cũng được; văn bản của Đảng có cách ghi riêng.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d; Phụ lục III, Mẫu 1.4',
  examples: [
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
      says: '“lưu” viết là “Lưu”',
    },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT.\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, KT (T.Q.Hưng), P.TH_Anh.K01 (02b).\n' },
    { text: 'Nơi nhận:\n- Lãnh đạo Sở;\n- Lưu: VT, (KT/Tran; 03 bản).\n' },
    {
      text: 'Số 12-KH/ĐU\n\nKẾ HOẠCH\nHọc tập năm 2027\n\nCác chi bộ thực hiện./.\n\nNơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu VP, P.TCĐ-ĐV.\n',
    },
  ],
  *check({ plan }) {
    if (plan.header.isParty) return;
    for (const item of plan.recipients?.items ?? []) {
      if (item.isArchive) yield* checkLine(item);
    }
  },
});

const head = /^(?<word>\p{L}+)(?<gap>\s*)(?<sign>[:;.,–-]?)(?<space>\s*)/u;

function* checkLine(item: RecipientItem): Generator<Finding> {
  const text = item.name.text;
  const found = head.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return;
  const word = groups.word as string;
  const sign = groups.sign as string;
  const signAt = word.length + (groups.gap as string).length;
  const tailAt = found[0].length;
  const say = sayIn(item);
  if (word !== 'Lưu') {
    const message = `“${word}” viết là “Lưu”`;
    yield* say({ at: [0, word.length], message, edit: [0, word.length, 'Lưu'], severity: 'information' });
  }
  if (tailAt === text.length) {
    const message = `Dòng “${word}” chưa ghi nơi lưu`;
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
    const message = `Sau “${word}” là dấu hai chấm, không phải “${sign}”`;
    yield* say({ at: [signAt, signAt + 1], message, edit: [word.length, signAt + 1, ':'] });
  } else if (groups.space === '') {
    yield* say({
      at: [signAt, signAt + 1],
      message: 'Sau dấu hai chấm thiếu dấu cách',
      edit: [tailAt, tailAt, ' '],
      severity: 'information',
    });
  }
  yield* checkTail(text, { at: tailAt, say });
}

interface Remark {
  readonly at: readonly [number, number];
  readonly message: string;
  readonly edit?: readonly [number, number, string];
  readonly title?: string;
  readonly severity?: Severity;
  /** More than punctuation is written. */
  readonly adds?: boolean;
}

type Say = (remark: Remark) => Generator<Finding>;

/** Findings in the words of one item; one that goes on in the next paragraph is shown whole, without a fix. */
function sayIn(item: RecipientItem): Say {
  return function* ({ at, message, edit, title, severity, adds }) {
    const span = inItem(item, at[0], at[1]);
    const changed = edit && inItem(item, edit[0], edit[1]);
    const to = edit?.[2] ?? '';
    const fix = changed && {
      title: title ?? (changed.start === changed.end ? `Thêm “${to.trim() || to}”` : `Đổi thành “${to.trim()}”`),
      edits: [{ span: changed, text: to }],
      safe: !adds,
    };
    yield { span: span ?? item.name.span, message, ...(severity && { severity }), ...(fix && { fixes: [fix] }) };
  };
}

const clerks = /^VT(?![\p{L}\p{N}])/u;
const clerksOtherwise =
  /^(?:[Vv][Tt](?![\p{L}\p{N}])|V\.\s?T\.?(?=[\s,;]|$)|VTLT(?![\p{L}\p{N}])|[Vv]ăn [Tt]hư(?![\p{L}\p{N}]))/u;
const clerksAnywhere = /(?<![\p{L}\p{N}])VT(?![\p{L}\p{N}])/u;

function* checkTail(text: string, { at, say }: { readonly at: number; readonly say: Say }): Generator<Finding> {
  const tail = text.slice(at);
  const known = clerks.exec(tail);
  if (known) {
    yield* checkAfterClerks(text, { at: at + known[0].length, say });
    return;
  }
  const otherwise = clerksOtherwise.exec(tail)?.[0];
  if (otherwise) {
    const isCase = /^vt$/iu.test(otherwise);
    yield* say({
      at: [at, at + otherwise.length],
      message: `“${otherwise}” viết là “VT”`,
      edit: [at, at + otherwise.length, 'VT'],
      adds: !isCase,
      ...(isCase && { severity: 'information' }),
    });
    return;
  }
  if (clerksAnywhere.test(tail)) {
    const from = at + tail.search(clerksAnywhere);
    yield* say({ at: [from, from + 2], message: '“VT” đứng ngay sau “Lưu:”', severity: 'information' });
    return;
  }
  const first = /^[^\s,;]+/u.exec(tail)?.[0] ?? tail;
  yield* say({
    at: [at, at + first.length],
    message: 'Dòng “Lưu” thiếu “VT”, nơi lưu ở văn thư',
    edit: [at, at, 'VT, '],
    title: 'Thêm “VT”',
    adds: true,
  });
}

/** Behind `VT`: nothing, the number of copies, or a comma and the units. */
function* checkAfterClerks(text: string, { at, say }: { readonly at: number; readonly say: Say }): Generator<Finding> {
  const rest = text.slice(at);
  if (/^\s*(?:$|\(\s*\d+\s*(?:b|bản)?\s*\)$)/u.test(rest)) return;
  const other = /^\s*(?<sign>[;./&+:–-]+)\s*/u.exec(rest);
  if (other?.groups) {
    const end = at + other[0].length;
    const message = `Sau “VT” là dấu phẩy, không phải “${other.groups.sign}”`;
    yield* say({
      at: [at - 2, at + other[0].trimEnd().length],
      message,
      edit: [at, end, end === text.length ? ',' : ', '],
    });
  } else if (!/^\s*,/u.test(rest)) {
    yield* say({ at: [at - 2, at], message: 'Sau “VT” thiếu dấu phẩy', edit: [at, at, ','] });
  }
  yield* checkSeparators(text, { at, say });
}

/** Between the units stands a comma with a space; what is in brackets is the drafter's own. */
function* checkSeparators(text: string, { at, say }: { readonly at: number; readonly say: Say }): Generator<Finding> {
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
      const message = `Sau “${before}” là dấu phẩy, không phải “;”`;
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
