import { type Block, isContent, remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import type { Plan } from '../plan';
import type { Section } from './sections';

/** What the sections of plans are about, by the words of their headings; one heading may be about several things. */
export type Topic = 'purpose' | 'organisation' | 'content' | 'time' | 'funding' | 'reporting';

const topics: readonly (readonly [Topic, RegExp])[] = [
  [
    'purpose',
    /mục đích|yêu cầu|mục tiêu|quan điểm|ý nghĩa|sự cần thiết|phương châm|phương hướng|định hướng|nguyên tắc|chủ đề|lý do/u,
  ],
  [
    'organisation',
    /tổ chức (?:thực hiện|triển khai|thi hành|điều hành)|phân công|trách nhiệm|giao nhiệm vụ|biện pháp (?:tổ chức )?thực hiện|^tổ chức$|^tổ chức,? (?:và )?(?:nhiệm vụ|chỉ đạo|lực lượng)|^(?:triển khai )?thực hiện$|nhiệm vụ (?:của )?(?:các )?(?:cơ quan|đơn vị|thành viên)/u,
  ],
  ['time', /^(?:thời gian|thời hạn|tiến độ|lộ trình)(?: (?:thực hiện|tổ chức|triển khai|hoàn thành))?$/u],
  ['funding', /^(?:nguồn )?(?:kinh phí|nguồn lực|dự toán)(?: (?:thực hiện|tổ chức|triển khai|bảo đảm|đảm bảo))?$/u],
  ['reporting', /^(?:chế độ )?(?:thông tin,? )?báo cáo(?: (?:kết quả|định kỳ))?$/u],
];

const alsoContent = /nội dung|nhiệm vụ|giải pháp|hoạt động|công việc|chỉ tiêu|chương trình/u;

export const topicsOf: (section: Section) => ReadonlySet<Topic> = remember(({ title }: Section) =>
  topicsIn(title.text),
);

export function topicsIn(title: string): ReadonlySet<Topic> {
  const key = fold(title).replace(/[\s.:;]+$/u, '');
  const found = new Set(topics.filter(([, words]) => words.test(key)).map(([topic]) => topic));
  const isOrganisation = found.has('organisation') && !/nội dung|giải pháp/u.test(key);
  if (found.size === 0 || (alsoContent.test(key) && !isOrganisation)) found.add('content');
  return found;
}

const longestHeading = 120;

/** Words that name a part and do not say a duty. */
const isHeading = ({ title, block }: Section): boolean =>
  title.text.length <= longestHeading && !/[.;]$/u.test(block.paragraph.text);

/**
 * The headings that divide the plan: those of the outermost level, and those right below parts and capitals. Empty where they
 * are no headings but duties, one after the other, or too few to say how the plan is divided.
 */
export const mainSections: (plan: Plan) => readonly Section[] = remember(({ outline }: Plan) => {
  const first = outline.sections;
  const isDivided =
    first.length !== 0 && first.every((it) => it.marker.kind === 'division' || it.marker.kind === 'capital');
  const sections = isDivided ? first.flatMap((it) => [it, ...it.children]) : first;
  const numbers = first.filter((it) => it.marker.kind === 'number' || it.marker.kind === 'letter');
  const isPlainList = 2 * numbers.length > first.length && !first.every((it) => isHeading(it));
  return first.length < 2 || isPlainList ? [] : sections;
});

const shortest = 15;

/** `Công tác tháng 6 năm 2026`: a list of the works of some weeks, with parts of its own. */
const routine =
  /^(?:về\s+)?(?:(?:kế hoạch|chương trình)\s+)?(?:công tác|làm việc|hoạt động)\s+(?:tuần|tháng|quý)(?![\p{L}\p{M}])/iu;

/** A whole plan with sections, long enough to be told what it lacks; one issued with a decision may leave parts to it. */
export function isWhole(plan: Plan): boolean {
  const { header, blocks } = plan;
  if (header.kind !== 'plan' || header.isAttached || mainSections(plan).length === 0) return false;
  if (routine.test(header.subject?.text ?? '')) return false;
  let count = 0;
  for (const { paragraph } of blocks) if (isContent(paragraph)) count++;
  return shortest <= count;
}

/** Nobody signs it and it goes to nobody: the last sections may still be to come. */
export const isInTheMaking = ({ layout, signature }: Plan): boolean =>
  layout.recipientsLabel === undefined && signature === undefined;

const longestName = 60;

/** A heading below the main ones, or without number, that begins with these words: `1. Mục đích`, `MỤC ĐÍCH`, `* Mục đích:`. */
export function hasHeading({ blocks, layout }: Plan, words: RegExp): boolean {
  for (let i = layout.body.start; i < layout.body.end; i++) {
    const { text, marker, kind } = (blocks[i] as Block).paragraph;
    if (kind !== 'text') continue;
    const start = marker?.end ?? 0;
    const colon = text.slice(start, start + longestName).indexOf(':');
    const name = colon === -1 ? text.slice(start) : text.slice(start, start + colon);
    if (name.length <= longestName && !/[.;,]$/u.test(name) && words.test(fold(name))) return true;
  }
  return false;
}

const organisers = /^(?:tổ chức (?:thực hiện|triển khai)|phân công|trách nhiệm|biện pháp thực hiện)/u;

/** Says somewhere who does what. */
export const hasOrganisation = (plan: Plan): boolean =>
  mainSections(plan).some((it) => topicsOf(it).has('organisation')) || hasHeading(plan, organisers);

/** It has a head and at least a sentence below it, or a section: not a piece that is kept for later, nor an appendix alone. */
export function isDocument({ blocks, header, layout }: Plan): boolean {
  const text = blocks.slice(layout.opening.start, layout.body.end).filter((it) => it.paragraph.kind === 'text');
  if (text.some((it) => it.paragraph.marker?.kind === 'roman')) return true;
  const hasHead = header.title !== undefined || header.number !== undefined || header.kind === 'letter';
  return hasHead && 0 < text.length;
}

/** A slip on which an office lays a paper before its head has no place and day of its own, and blanks for his hand. */
export const isSlip = ({ blocks }: Plan): boolean =>
  blocks.slice(0, 12).some(({ paragraph }) => /^PHIẾU TRÌNH(?!\p{L})/u.test(paragraph.text));
