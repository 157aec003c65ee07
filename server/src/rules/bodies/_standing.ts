import type { Citation } from '../../plan/citations/citations';
import type { Plan } from '../../plan/plan';
import { type Room, roomOf } from '../../plan/room';
import type { Section } from '../../plan/sections/sections';
import { type Block, place } from '../../syntax/paragraph';
import { groupBy } from '../../text/grouped';
import { contains, type Span } from '../../text/span';
import type { Mention } from './_mention';
import { settingOf } from './_setting';
import { dayOf } from './_text';

/**
 * Where a mention stands: it is given work or named as it works today; it stands in plain words; its word is heeded, which may be an
 * old one; or it is told of as past.
 */
export type Standing = 'active' | 'plain' | 'heeded' | 'past';

export type Judge = (block: Block, mention: Mention) => Standing;

/** What the whole plan says of where mentions stand, read once. */
export function createJudge(plan: Plan): Judge {
  const { layout, header, tasks, citations } = plan;
  const recipients = new Set(plan.recipients?.items.map((it) => it.block.index));
  const labels = byBlock(tasks.flatMap((it) => it.labels.filter((label) => label.role !== 'time')));
  const cited = byBlock(citations);
  const told = toldBlocks(plan.outline);
  const isReport = header.kind === 'report';
  // `Căn cứ Nghị định số … về thỏa thuận nhân danh …; Ủy ban nhân dân cấp huyện; …`: what a basis names is in another's words.
  const bases = new Set(plan.opening.bases.filter((it) => it !== plan.opening.formula).map((it) => it.index));
  const isInOldTitle = ({ index }: Block, at: Span, { from }: Mention): boolean =>
    bases.has(index) &&
    cited.get(index)?.some(({ date, span }) => span.end <= at.start && (date?.at ?? Infinity) < dayOf(from)) === true;
  return (block, mention) => {
    const at = place(block, mention.span);
    const within = (cited.get(block.index) ?? []).find((it) => contains(it.span, at));
    const { isAddressed, isPast, isTold, isHeeded, isArea } = settingOf(block.paragraph, mention);
    if (isPast) return 'past';
    if (within) return isIssuedLater(within, at, mention) ? 'active' : 'past';
    if (isInOldTitle(block, at, mention)) return 'past';
    const room = roomOf(block, layout);
    const isInForm = room === 'head' || room === 'closing' || recipients.has(block.index);
    const isIssuer = header.issuer !== undefined && contains(header.issuer.span, at);
    const isLabelled = labels.get(block.index)?.some((it) => contains(it.value.span, at));
    if (isInForm || isIssuer || isLabelled) return 'active';
    if (told.has(block.index)) return 'past';
    if (isReport && !isProposal(block, mention)) return 'past';
    // A table of an appendix lists what there is: who is to do it stands in a column that says so.
    if (room === 'appendix' && isRow(block)) return 'past';
    if (isAddressed) return 'active';
    if (isHeeded && room === 'body') return mention.isPlain ? 'plain' : 'heeded';
    if (mention.isPlain !== true && !mayBePlain(mention, room, isArea)) return 'past';
    return isTold || room === 'appendix' || room === 'footnote' ? 'past' : 'plain';
  };
}

const byBlock = <T extends { readonly block: Block }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> =>
  groupBy(items, (it) => it.block.index);

const isRow = ({ paragraph }: Block): boolean => paragraph.kind === 'row' || paragraph.text.includes('\t');

/** A subject says what the plan is about, and so does `trên địa bàn tỉnh …`. */
const mayBePlain = ({ rule }: Mention, room: Room, isArea: boolean): boolean =>
  rule === 'obsolete-province' && (room === 'subject' || isArea);

/** What was given out in a body's name when that body was no more contradicts itself; some weeks are left for the change. */
function isIssuedLater({ issuer, date }: Citation, at: Span, { rule, from }: Mention): boolean {
  if (!issuer || date?.at === undefined || !contains(issuer.span, at)) return false;
  const weeks = rule === 'obsolete-province' || rule === 'obsolete-district-level' ? 0 : 17;
  return dayOf(from) + 7 * weeks <= date.at;
}

/** A report tells of the past but for what it asks for. */
const isProposal = ({ paragraph }: Block, { whole }: Mention): boolean =>
  /(?:đề nghị|kiến nghị|đề xuất)[^.;]{0,160}$/iu.test(paragraph.text.slice(0, whole.start));

const review =
  /^(?:(?:đánh giá |khái quát |đặc điểm,? )?(?:kết quả (?:thực hiện|đạt được|công tác|triển khai|hoạt động)|tình hình|thực trạng)|bối cảnh|sự cần thiết|tồn tại|hạn chế)(?![\p{L}\p{M}])/iu;

/** The blocks of sections that look back: `I. KẾT QUẢ THỰC HIỆN NĂM 2024`. */
function toldBlocks(outline: Plan['outline']): ReadonlySet<number> {
  const told = new Set<number>();
  const visit = (sections: readonly Section[]): void => {
    for (const it of sections) {
      const { text, marker } = it.block.paragraph;
      const title = text.slice(marker?.end ?? 0).trimStart();
      const isTold = (): boolean => review.test(title) || (it.level === 1 && /^kết quả(?![\p{L}\p{M}])/iu.test(title));
      if (title.length < 160 && isTold()) {
        for (let i = it.blocks.start; i < it.blocks.end; i++) told.add(i);
      } else visit(it.children);
    }
  };
  visit(outline.sections);
  return told;
}
