import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import { numberLine, placeAndDate } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { roomOf } from '../../plan/room';
import { signsLike } from '../../syntax/needs';
import type { Block, Paragraph } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { allMatches, spanOf } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import { isBlank, isForeign, isProse, isWhole, wordAfter, wordBefore } from './_prose';

export const guide = defineGuide({
  why:
    'Giữa hai chữ chỉ có một dấu cách. Chỗ trống để điền số, ngày, hai cột của phần đầu và phần ký, ô của bảng và khoảng thụt đầu dòng ' +
    'không bị nhắc; dấu cách thừa cạnh dấu câu hoặc dấu ngoặc có quy tắc riêng.',
  examples: [
    {
      text: '1.⟦  ⟧Quán triệt sự lãnh đạo của⟦  ⟧Đảng ủy xã, **điều hành⟦   ⟧của** Chủ tịch xã.',
      fixed: '1. Quán triệt sự lãnh đạo của Đảng ủy xã, **điều hành của** Chủ tịch xã.',
      says: '“của” và “Đảng”',
    },
    {
      text: '2.6⟦  ⟧Nhiệm vụ về văn hóa.',
      fixed: '2.6 Nhiệm vụ về văn hóa.',
      says: 'giữa “2.6” và “Nhiệm”',
    },
    {
      text: '- Rà soát danh sách hộ⟦ \u00a0⟧nghèo của thôn.',
      fixed: '- Rà soát danh sách hộ nghèo của thôn.',
    },
    { text: 'Số:      /KH-UBND          An Bình, ngày    tháng    năm 2026' },
    { text: 'Nơi nhận:                    CHỦ TỊCH\n- Lưu: VT.' },
    { text: '| Nội dung    | Thời gian   |\n|  ---  | --- |\n| Họp  thôn | Quý I |' },
    {
      text: '1    Phòng Nội vụ      Tháng 5     Báo cáo\n    Thụt đầu dòng bằng dấu cách.\nHọ tên: ……………  Đơn vị: ____  Chức vụ',
    },
    {
      text: ' 1    Tổ 3               12        47       Nhà văn hóa tổ 3\nTT    Lực lượng              Số người    Xe\nSTT   Đơn vị            Quân số   Xe',
    },
    { text: 'Toàn đoàn         1.500.000   1.200.000  1.000.000' },
    {
      text: 'Tên đơn vị      Nội dung kiểm tra tại công trường, hồ sơ và      Thời hạn\ncông ty        việc chấp hành nội quy        02 ngày\n',
    },
  ],
});

export default defineRule({
  id: 'double-space',
  severity: 'hint',
  title: 'Thừa dấu cách giữa hai chữ',
  needs: [signsLike(/[ \u00a0]{2}/u)],
  *checkParagraph(paragraph) {
    const { kind, text, marker } = paragraph;
    if (kind === 'row' || !isProse(paragraph)) return;
    const runs = allMatches(text, run).map(spanOf);
    if (isRowOfCells(paragraph, runs)) return;
    for (const it of runs) {
      if (!/ /u.test(textOf(text, it)) || !isWhole(paragraph, it)) continue;
      if (!standsBetweenWords(text, it) || isBlank(text, it) || isForeign(paragraph, it.start)) continue;
      // Markdown sets its bullets four wide.
      const isBehindBullet = marker?.end === it.end && marker.numbers.length === 0;
      if (isBehindBullet && 2 < it.end - it.start) continue;
      yield toFinding(text, it);
    }
  },
  holds: (finding: Finding, block: Block, { plan }: { readonly plan: Pick<Plan, 'layout'> }) => {
    const room = roomOf(block, plan.layout);
    const { text } = block.paragraph;
    if (room === 'head') {
      const isSlip = finding.span.end - finding.span.start === 2 && text.match(run)?.length === 1;
      return isSlip && !numberLine.test(text) && !placeAndDate.test(text);
    }
    return room !== 'closing' || finding.span.end - finding.span.start === 2;
  },
});

const run = /[ \u00a0]{2,}/gu;

/** Beside a sign the space is the sign's, and beside dots, lines and slashes it is a blank to be filled in. */
function standsBetweenWords(text: string, it: Span): boolean {
  const before = text[it.start - 1] ?? '';
  const after = text[it.end] ?? '';
  if (before === '' || after === '' || /[\s([“/_…|\\]/u.test(before) || /[\s)\]”.,;:!?/_…|\\\p{M}]/u.test(after))
    return false;
  return !text.slice(0, it.start).endsWith('..');
}

/**
 * Several wide gaps part the cells of a row. Text set to both margins has wide gaps too, but between most of its words.
 */
function isRowOfCells({ text, marker, seams }: Paragraph, runs: readonly Span[]): boolean {
  if (text.includes('\t', marker?.end ?? 0)) return true;
  const wide = runs.filter((it) => 2 < it.end - it.start).length;
  if (wide === 0 || runs.length < 2) return false;
  if (seams.length !== 0) return hasLineOfCells(text, seams);
  if (1 < runs.filter((it) => farApart <= it.end - it.start).length || /^S?TT\s{2}/u.test(text)) return true;
  // Sums of money stand below each other behind the words that head their row.
  if (runs.every((it, i) => i === 0 || isSumBehind(text, it))) return true;
  const isSentence = marker !== undefined || /[.,;:]$/u.test(text);
  return (1 < wide || !isSentence) && runs.length < 0.4 * text.split(/\s+/u).length;
}

const isSumBehind = (text: string, { end }: Span): boolean =>
  /^\d{1,3}(?:\.\d{3})+(?:\s|$)/u.test(text.slice(end, end + 24));

/** Wider than any slip, and than what justified text leaves between its words. */
const farApart = 4;

/** The lines of a table set with spaces were taken for one paragraph: some line has two gaps wider than any slip. */
function hasLineOfCells(text: string, seams: Paragraph['seams']): boolean {
  const ends = [...seams.map((it) => it.at), text.length];
  return ends.some((end, i) => 1 < (text.slice(ends[i - 1] ?? 0, end).match(/(?<=\S) {4,}(?=\S)/gu)?.length ?? 0));
}

function toFinding(text: string, it: Span): Finding {
  const label = /\d{1,2}(?:\.\d{1,2}){1,5}$/u.exec(lettersBefore(text, it.start, 20))?.[0];
  const [before, after] = [label ?? wordBefore(text, it.start), wordAfter(text, it.end)];
  const where = before !== '' && after !== '' ? ` giữa “${before}” và “${after}”` : '';
  return {
    span: it,
    message: `Có ${it.end - it.start} dấu cách liền nhau${where}`,
    fixes: safely('Để lại một dấu cách', replace(it, ' ')),
  };
}
