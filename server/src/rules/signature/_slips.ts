import { changeTo, type Finding, offer, safely } from '../../lint/rule';
import type { Signature } from '../../plan/closing/signature';
import { isLineEnd, isName, isSignatureLine } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { place } from '../../syntax/paragraph';
import { capitalized } from '../../text/capitals';
import { remove, replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { firstFrom } from '../../text/sorted';
import { lettersBefore, type Span, textOf } from '../../text/span';
import { isDeputy, unknownLines } from './_signature';

/** All in small letters, or the last word. */
const small = /^(?:\p{Ll}+(?:\s\p{Ll}+){2,4}|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,3}\s\p{Ll}+)$/u;
const noPerson = /(?:^|\s)(?:ký|tên|dấu|duyệt|sở|phòng|ban|vị|quan|nơi|số|ngày|trang|bản|trưởng|hết)(?:\s|$)/u;

/** What slips into the lines of a signature: a stray sign, a line written twice, a name in small letters. */
export function* slipsIn(plan: Plan): Generator<Finding> {
  const { signatures } = plan;
  const last = signatures[signatures.length - 1];
  for (const { lines } of signatures) {
    yield* lines.flatMap((line, i) => {
      const next = lines[i + 1];
      return next && line.text === next.text ? twice(plan, line.span, next.span) : [];
    });
  }
  const others = unknownLines(plan);
  for (const [i, { block, text, start }] of others.entries()) {
    const span = place(block, { start, end: start + text.length });
    const bare = text.replace(/\s*[.,;:]+$/u, '');
    if (bare !== text && isSignatureLine(bare)) {
      const at = place(block, { start: start + bare.length, end: start + text.length });
      const fixes = safely('Bỏ dấu này', remove(at));
      yield { span: at, message: `Cuối dòng chức vụ thừa dấu “${text.slice(bare.length).trim()}”`, fixes };
    }
    yield* lostRight(plan, { span, text: bare });
    if (!last || i < others.length - 1 || span.start < last.span.end) continue;
    if (last.name?.text === text) yield* twice(plan, last.name.span, span);
    else yield* nameSlip(last, { span, text });
  }
}

function* nameSlip(
  { name }: Signature,
  { span, text }: { readonly span: Span; readonly text: string },
): Generator<Finding> {
  const words = text.replace(/\s*[.,;:]+$/u, '');
  if (name || !(small.test(words) || (words !== text && isName(words))) || noPerson.test(fold(words))) return;
  const right = properName(words);
  yield { span, message: `Họ tên người ký phải viết: ${right}`, fixes: changeTo(span, right) };
}

const properName = (words: string): string =>
  words.toLocaleLowerCase('vi').replace(/\p{L}[\p{L}\p{M}]*/gu, (it) => capitalized(it));

/** Nothing for what stands beside it on the same line. */
function twice({ source }: Plan, first: Span, second: Span): readonly Finding[] {
  const gap = source.text.slice(first.end, second.start);
  if (!isLineEnd(gap)) return [];
  return [
    {
      span: second,
      message: `Dòng “${textOf(source.text, second)}” lặp lại dòng trên`,
      severity: 'information',
      ...(!gap.includes('|') && { fixes: offer('Xóa dòng lặp', remove({ start: first.end, end: second.end })) }),
    },
  ];
}

/** Bodies for which somebody signs. */
const bodyName =
  /^(?:[UỦ][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BAN (?:THƯỜNG VỤ|CHẤP HÀNH|CHỈ ĐẠO|TỔ CHỨC))(?:\s\p{Lu}[\p{Lu}\s]*)?$/u;

/** `ỦY BAN NHÂN DÂN` over `CHỦ TỊCH` without `TM.`, and the letters of `TM.`, `KT.` and `TL.` that changed places. */
function* lostRight(
  { signatures, source, header }: Plan,
  { span, text }: { readonly span: Span; readonly text: string },
): Generator<Finding> {
  const signature = signatures[firstFrom(signatures, span.end, (it) => it.span.end)];
  const below = signature?.lines[firstFrom(signature.lines, span.end, (it) => it.span.start)];
  if (!below || span.end + farthest < below.span.start) return;
  if (!isLineEnd(source.text.slice(span.end, below.span.start))) return;
  const wrong = /^(?<letters>MT|TK|LT|TN|TB|KY|KR|[TMK])\s?[./:]\s?(?=\p{Lu}{2})/u.exec(text);
  const words = text.slice(wrong?.[0].length ?? 0);
  const isBody = bodyName.test(words.normalize('NFC'));
  const written = wrong?.groups?.letters;
  // `T. GIÁM ĐỐC` over a deputy was `KT.`.
  const isForHead = written === 'T' && !isBody && isDeputy(below.text);
  const isOnTop = below === signature?.lines[0];
  if (
    written === undefined || (/^(?:T[NB]|[TM])$/u.test(written) && !isForHead)
      ? !isBody || !isOnTop || header.party
      : !(isBody || isSignatureLine(words))
  )
    return;
  const isSigned = /(?:TM|T\/M)\.?[\s*_]*$/u.test(lettersBefore(source.text, span.start, 20));
  if (isSigned || textOf(source.text, span).normalize('NFC').slice(0, text.length) !== text) return;
  const right = isForHead ? 'KT' : rightOf(written);
  const form = header.isParty ? right.split('').join('/') : `${right}.`;
  const mark = { start: span.start, end: span.start + (wrong?.[0].length ?? 0) };
  yield {
    span,
    message:
      written === undefined
        ? `Trước “${text}” thiếu “${form}”: người ký thay mặt một tập thể`
        : `Đang ghi “${wrong?.[0].trim()}”, phải là “${form}”`,
    fixes: offer(written === undefined ? `Thêm “${form}”` : `Đổi thành “${form}”`, replace(mark, `${form} `)),
  };
}

/** The letters in their order, or the key beside. */
function rightOf(written: string | undefined): string {
  if (written === undefined || /^(?:T[NB]|[TM])$/u.test(written)) return 'TM';
  return /^K/u.test(written) ? 'KT' : [...written].reverse().join('');
}

const farthest = 40;
