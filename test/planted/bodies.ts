import type { Plan } from '../../server/src/plan/plan';
import { toDay } from '../../server/src/syntax/days/date';
import { place } from '../../server/src/syntax/paragraph';
import { type Edit, insert } from '../../server/src/text/edit';
import type { Span } from '../../server/src/text/span';
import type { Planted } from './planter';

interface Body {
  readonly rule: string;
  readonly name: string;
}

/** One of each rule and of each way to write it, all of them gone in 2026. */
const bodies: readonly Body[] = [
  { rule: 'obsolete-department', name: 'Sở Kế hoạch và Đầu tư' },
  { rule: 'obsolete-department', name: 'Sở NN&PTNT' },
  { rule: 'obsolete-department', name: 'Sở LĐ-TB&XH' },
  { rule: 'obsolete-ministry', name: 'Bộ Tài nguyên và Môi trường' },
  { rule: 'obsolete-ministry', name: 'Bộ Giao thông vận tải' },
  { rule: 'obsolete-party-body', name: 'Ban Dân vận Tỉnh ủy' },
  { rule: 'obsolete-party-body', name: 'Ban Tuyên giáo Thành ủy' },
  { rule: 'obsolete-party-body', name: 'Đảng ủy Khối các cơ quan tỉnh' },
  { rule: 'obsolete-district-level', name: 'UBND các huyện, thành phố' },
  { rule: 'obsolete-district-level', name: 'UBND huyện Khe Sậu' },
  { rule: 'obsolete-district-level', name: 'Ủy ban nhân dân các huyện, thị xã, thành phố' },
  { rule: 'obsolete-district-level', name: 'UBND cấp huyện' },
  { rule: 'obsolete-district-level', name: 'Các huyện ủy, thành ủy' },
  { rule: 'obsolete-district-level', name: 'UBND các xã, phường, thị trấn' },
  { rule: 'obsolete-province', name: 'UBND tỉnh Hà Giang' },
  { rule: 'obsolete-province', name: 'Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu' },
  { rule: 'obsolete-province', name: 'Tỉnh ủy Hoà Bình' },
  { rule: 'city-status', name: 'UBND tỉnh Cần Thơ' },
];

const onlyRecipients: readonly Body[] = [
  { rule: 'recipients-obsolete', name: 'Thanh tra Sở' },
  { rule: 'recipients-obsolete', name: 'Đài Phát thanh và Truyền hình tỉnh' },
];

/** Names that come with their own sentence, as they are found in a body of text. */
const sentences: readonly ((name: string) => string)[] = [
  (name) => ` Đề nghị ${name} phối hợp thực hiện.`,
  (name) => ` ${name} chủ trì việc này.`,
  (name) => ` Kết quả gửi về Văn phòng, đồng thời báo cáo ${name} theo dõi.`,
  (name) => ` Phối hợp chặt chẽ với Văn phòng Ủy ban nhân dân tỉnh, ${name} trong quá trình thực hiện.`,
];

/** Only where the bodies were gone for certain: the plan's day, or its years, are after all the changes. */
function isLate({ header }: Plan): boolean {
  const { issued, years } = header;
  return issued ? toDay(2025, 7, 1) <= issued.earliest : years !== undefined && 2026 <= years.first;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Bodies that are no more, put among the recipients, into the labels of tasks, and into sentences of their own. */
export function* plantBodies(plan: Plan): Generator<Planted> {
  if (!isLate(plan) || plan.header.kind === 'report') return;
  for (const [i, body] of [...bodies, ...onlyRecipients].entries()) {
    yield* amongRecipients(plan, body, i);
    if (i < bodies.length) {
      yield* inLabels(plan, body);
      yield* inSentences(plan, body, i);
    }
  }
  yield* inHead(plan);
}

const planted = (body: Body, kind: string, edit: Edit): Planted => ({
  rule: body.rule,
  kind,
  edits: [edit],
  at: edit.span.start,
});

function* amongRecipients(plan: Plan, body: Body, index: number): Generator<Planted> {
  const items = (plan.recipients?.items ?? []).filter(
    (it) => !it.isArchive && !it.isInline && it.isSpaced && it.dash?.text === '-' && it.mark?.text === ';',
  );
  const item = items[index % Math.max(1, items.length)];
  if (!item || items.some((it) => it.name.text === body.name)) return;
  const { newline, text } = plan.source;
  const lead = text.slice(item.span.start, item.name.span.start);
  const line = `${lead}${body.name};${newline}`;
  yield planted(body, `the recipient ${body.name}`, insert(item.span.start, line));
}

function* inLabels(plan: Plan, body: Body): Generator<Planted> {
  for (const task of plan.tasks) {
    const label = task.labels.find((it) => it.role === 'support' && it.value.text !== '');
    if (!label || task.form !== 'labels') continue;
    const name = body.name.startsWith('Các ') ? lowerFirst(body.name) : body.name;
    yield planted(body, 'a label', insert(label.value.span.end, `; ${name}`));
  }
}

function* inSentences(plan: Plan, body: Body, index: number): Generator<Planted> {
  const { body: range } = plan.layout;
  let turn = index;
  for (let i = range.start; i < range.end - 1; i++) {
    const block = plan.blocks[i];
    if (block?.paragraph.kind !== 'text' || !/\p{Ll}\.$/u.test(block.paragraph.text)) continue;
    if (!/^(?:-|\d+\.|[a-zđ]\))/u.test(block.paragraph.text) || isTold(plan, i)) continue;
    const at: Span = place(block, { start: block.paragraph.text.length, end: block.paragraph.text.length });
    const say = sentences[turn++ % sentences.length] as (name: string) => string;
    const isFirst = say('').startsWith('  ') || say('').startsWith(' chủ');
    const name = body.name.startsWith('Các ') && !isFirst ? lowerFirst(body.name) : body.name;
    yield planted(body, 'a sentence', insert(at.end, say(name)));
  }
}

/** In a part that looks back the old names are right. */
function isTold(plan: Plan, index: number): boolean {
  return plan.outline.sections.some(
    (it) =>
      it.blocks.start <= index &&
      index < it.blocks.end &&
      /kết quả|tình hình|đặc điểm|thực trạng|đánh giá/iu.test(it.block.paragraph.text.slice(0, 160)),
  );
}

function* inHead(plan: Plan): Generator<Planted> {
  for (const it of plan.header.agencies) {
    const found = /TỈNH\s+(?<name>\p{Lu}[\p{Lu}\s-]*)$/u.exec(it.text);
    const text = plan.source.text.slice(it.span.start, it.span.end);
    if (!found || text !== it.text) continue;
    const end = it.span.end;
    const start = end - (found.groups as { name: string }).name.length;
    yield {
      rule: 'obsolete-province',
      kind: 'the head',
      edits: [{ span: { start, end }, text: 'YÊN BÁI' }],
      at: start,
      // The rest of the draft still names its own province.
      also: ['stale-name'],
    };
  }
}
