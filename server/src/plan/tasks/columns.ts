import type { Block } from '../../syntax/paragraph';
import type { Span } from '../../text/span';
import type { Phrase } from '../phrase';
import type { Cell, TaskRole } from './assignments';
import { type Party, phraseAt } from './owners';
import { partiesIn, type Task, type TaskLabel } from './task';

/** A cell in its place. */
export interface PlacedCell extends Cell {
  readonly block: Block;
}

export interface Column {
  readonly role: TaskRole | 'title';
  readonly name: Phrase;
}

export type Columns = readonly (Column | undefined)[];

const columnRoles: readonly (readonly [Column['role'], RegExp])[] = [
  ['support', /phối hợp/iu],
  ['lead', /chủ trì|(?:đơn vị|cơ quan|người|bộ phận)\s+(?:thực hiện|chịu trách nhiệm|đầu mối|tham mưu)|phân công/iu],
  [
    'time',
    /^(?!.*(?:(?<!\p{L})cũ$|theo kế hoạch|trước đây|gần nhất)).*(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|t(?:h)?\.\s?gian)|^(?:tháng|lịch(?: (?:thực hiện|họp|kiểm tra|làm việc))?|hạn(?: (?:chót|cuối|nộp|gửi|trình|báo cáo|xử lý))?|ngày(?: (?:kiểm tra|giám sát|làm việc|tổ chức|thực hiện|nộp|gửi|báo cáo|họp|thi|tập huấn|dự kiến))?)$/iu,
  ],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|đầu việc/iu],
];

/** What the cells of a column say, by the heads of the table. */
export function columnRoleOf(heads: readonly string[], column: number): Column['role'] | undefined {
  return rolesOf(heads)[column];
}

export function readColumns(cells: readonly PlacedCell[]): Columns {
  const roles = rolesOf(cells.map((it) => it.text));
  if (cells.some(({ text }) => chronicle.test(text))) return cells.map(() => undefined);
  const isDue = cells.some(({ text }, i) => roles[i] === 'time' && dueColumn.test(text));
  // `Môn | Giáo viên | Hoàn thành`: what is to be done by then is what the first column with words has.
  const first =
    roles.includes('title') || !isDue ? -1 : cells.findIndex(({ text }, i) => !roles[i] && named.test(text));
  return cells.map(({ block, span: at }, i) => {
    const role = i === first ? 'title' : roles[i];
    return role && { role, name: phraseAt(block, at) };
  });
}

/** What stands below was done, or found. */
const chronicle =
  /^(?:nội dung|công việc|nhiệm vụ|hoạt động|việc)\s(?:[^|]{0,30}\s)?(?:đã (?:làm|thực hiện|triển khai|hoàn thành|tổ chức)|vi phạm)/iu;

/** Of other times, as of `Thời gian công tác`, nobody knows whose they are; below `Ngày` and `Tháng` may stand what was. */
const dueColumn =
  /hạn|hoàn thành|tiến độ|^ngày\s|^thời gian(?:\s(?:thực hiện|tổ chức|triển khai|kiểm tra|giám sát|dự kiến|khảo sát|tập huấn|làm việc))*$/iu;

const named =
  /^(?!STT|TT|Stt|S[ốổ]|Ghi chú|Họ|Ngày|Mã|Ký|(?:Tên |Loại )?(?:[Vv]ăn bản|[Gg]iấy|[Hh]ợp đồng|[Qq]uyết định|[Tt]hiết bị|[Tt]ài (?:sản|liệu)))\p{L}/u;

/** One column has each role: the first whose head fits. */
function rolesOf(heads: readonly string[]): readonly (Column['role'] | undefined)[] {
  const taken = new Set<Column['role']>();
  return heads.map((text) => {
    const role = columnRoles.find(([it, form]) => !taken.has(it) && form.test(text))?.[0];
    if (!role || 80 < text.length) return undefined;
    taken.add(role);
    return role;
  });
}

export interface Row {
  readonly block: Block;
  readonly span: Span;
  /** By their columns. */
  readonly cells: readonly (PlacedCell | undefined)[];
}

export function rowTask({ block, span, cells }: Row, columns: Columns): Task | undefined {
  const of = (role: Column['role']): PlacedCell | undefined => {
    const cell = cells[columns.findIndex((it) => it?.role === role)];
    return cell && cell.text !== '' ? cell : undefined;
  };
  const [title, lead, support, time] = [of('title'), of('lead'), of('support'), of('time')];
  if (!title || (!lead && !time)) return undefined;
  const parties = (cell: PlacedCell | undefined): readonly Party[] =>
    cell ? partiesIn(cell.block, cell.span, cell.units) : [];
  const labels = columns.flatMap((column, i): readonly TaskLabel[] => {
    const cell = cells[i];
    if (!column || column.role === 'title' || !cell) return [];
    const { role, name } = column;
    const isParty = role === 'lead' || role === 'support';
    const value = phraseAt(cell.block, cell.span);
    return [{ role, name, value, parties: isParty ? parties(cell) : [], block: cell.block }];
  });
  return {
    form: 'row',
    block,
    span,
    title: phraseAt(title.block, title.span),
    matter: title.matter,
    leads: parties(lead),
    supports: parties(support),
    ...(time && { time: phraseAt(time.block, time.span), timeBlock: time.block }),
    labels,
  };
}
