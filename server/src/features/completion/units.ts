import type { Plan } from '../../plan/plan';
import { blockAt } from '../../plan/room';
import { cellsOf, type LabelWords, labelsOf, type TaskRole } from '../../plan/tasks/assignments';
import { columnRoleOf } from '../../plan/tasks/columns';
import { type Block, makeParagraph, type Paragraph } from '../../syntax/paragraph';
import { readUnits, type Unit } from '../../syntax/unit/unit';
import { isCapital } from '../../text/capitals';
import { endOfWord } from './caret';
import { isFormer } from './former';
import { type KnownUnit, unitsHere, unitsOfOffice } from './known-units';
import type { Offering, Place, Proposal } from './offer';
import { homeOfPlan, officeKey, officeKeyOf } from './own-plans';

/** Units where one is to be named: behind the labels of a task, in its cells, after `Giao` and `phối hợp với`. */
export const offerUnits: Offering = (place) => {
  const asked = atLabel(place) ?? inCell(place) ?? inSentence(place);
  if (!asked) return [];
  const { plan, caret, folder, analysis, isQuiet } = place;
  const typed = typedIn(asked.value);
  if (isQuiet && asked.isProse && !isCapital(typed)) return [];
  const from = caret.before.length - typed.length;
  const taken = new Set([...asked.taken, ...readUnits(asked.value).map((it) => it.key)]);
  const own = officeKeyOf(plan.header);
  const home = homeOfPlan(plan.header);
  const isFit = (it: KnownUnit): boolean =>
    !taken.has(it.key) &&
    (asked.role === 'target' ||
      it.isDoer ||
      (!it.isTarget && officeKey(it.text, home) !== own && !above.test(it.text)));
  const here = unitsHere(plan).filter(isFit);
  const isLikely = (it: KnownUnit): boolean => (asked.role === 'target' ? it.isTarget : it.isDoer);
  const others = unitsOfOffice({ plan, folder, uri: analysis.document.uri }).filter((it) => !taken.has(it.key));
  const isFirst = !asked.isProse && asked.value.trimStart() === typed;
  const isGone = isFormer(plan);
  const proposals = [...here.filter(isLikely), ...others, ...here.filter((it) => !isLikely(it))]
    .slice(0, mostUnits)
    .filter((it) => !isGone(it.text))
    .map((it) => toProposal(it, isFirst));
  return proposals.length === 0 ? [] : [{ from, to: endOfWord(caret), proposals }];
};

/** Bodies that give work rather than get it, unless the draft itself gives them some. */
const above =
  /^(?:Ban Chấp hành|Ban Bí thư|Bộ Chính trị|Trung ương|Quốc hội|Chính phủ|Bộ(?! (?:phận|[Cc]hỉ huy|[Tt]ư lệnh))|(?:Tỉnh|Thành) (?:ủy|uỷ)|(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|[Tt]hành phố))(?![\p{L}\p{M}])/u;

const mostUnits = 120;

/** Where a unit is asked for: what is written of the list so far, and who must not be named again. */
interface Asked {
  readonly role: 'lead' | 'support' | 'target';
  readonly value: string;
  readonly taken: readonly string[];
  readonly isProse: boolean;
}

/** The name that is being written is the last of the list. */
const typedIn = (value: string): string =>
  /(?:^|[,;]|\sv(?:à|à)\s)\s*(?<typed>[^,;]*)$/u.exec(value)?.groups?.typed ?? '';

function toProposal({ text, isGroup, search }: KnownUnit, isFirst: boolean): Proposal {
  const first = text.charAt(0);
  const cased = isFirst ? first.toLocaleUpperCase('vi') : isGroup ? first.toLocaleLowerCase('vi') : first;
  const name = cased + text.slice(1);
  return { kind: 'unit', label: name, text: name, search };
}

const isParty = (role: TaskRole | undefined): role is 'lead' | 'support' => role === 'lead' || role === 'support';
const keysOf = (units: readonly Unit[]): readonly string[] => units.map((it) => it.key);

const paragraphOf = (text: string): Paragraph =>
  makeParagraph('text', text, [{ start: 0, end: text.length, blankLinesBefore: 0 }]);

const bullet = /^\s*(?:[-+•]\s+)(?<value>.*)$/u;

/** `Đơn vị chủ trì: ‸`, also on a line of its own below the label. */
function atLabel({ plan, caret }: Place): Asked | undefined {
  const words = caret.before.replace(/\*/gu, '').trimStart();
  const label = words.includes(':') ? labelsOf(paragraphOf(words)).at(-1) : undefined;
  if (label && isParty(label.role)) {
    const value = words.slice(label.name.end).replace(/^\s*:\s*/u, '');
    if (/[.:]/u.test(value)) return undefined;
    return { role: label.role, value, taken: partnersOf(plan, caret.at, label.role), isProse: false };
  }
  const value = bullet.exec(words)?.groups?.value;
  const above = value === undefined ? undefined : labelAbove(plan, caret.at);
  if (value === undefined || !above || !isParty(above) || /[.:]/u.test(value)) return undefined;
  return { role: above, value, taken: partnersOf(plan, caret.at, above), isProse: false };
}

const farthest = 8;

/** The white space at the end of a line belongs to no block. */
const isOnLine = ({ source }: Plan, { end }: Block, at: number): boolean => source.lineSpanAt(at).start <= end;

/** The role of a label that has nothing behind its colon, with only bullets between it and the caret. */
function labelAbove(plan: Plan, at: number): TaskRole | undefined {
  const { blocks } = plan;
  const from = blockAt(plan, at)?.index ?? -1;
  for (let i = from; 0 <= i && from - farthest < i; i--) {
    const { paragraph } = blocks[i] as Block;
    if (i === from && isOnLine(plan, blocks[i] as Block, at)) continue;
    const label = labelsOf(paragraph).at(-1);
    if (label) return label.value.start === label.value.end ? label.role : undefined;
    if (paragraph.marker?.kind !== 'dash' && paragraph.marker?.kind !== 'plus') return undefined;
  }
  return undefined;
}

/** Who leads or supports the same task on the lines around: nobody is both. A label that comes again is that of another task. */
function partnersOf(plan: Plan, at: number, role: TaskRole): readonly string[] {
  const { blocks } = plan;
  const from = blockAt(plan, at)?.index ?? -1;
  const own = blocks[from];
  const isOwn = own !== undefined && isOnLine(plan, own, at);
  const line = isOwn ? labelsOf(own.paragraph).slice(0, -1) : [];
  const above = look(blocks, isOwn ? from - 1 : from, { step: -1, role });
  const below = look(blocks, from + 1, { step: 1, role });
  const all = [...line, ...(above.isOther ? [] : above.labels), ...below.labels];
  return all.flatMap((it) => (isParty(it.role) ? keysOf(it.units) : []));
}

interface Looking {
  readonly step: 1 | -1;
  readonly role: TaskRole;
}

function look(
  blocks: readonly Block[],
  from: number,
  { step, role }: Looking,
): { readonly labels: readonly LabelWords[]; readonly isOther: boolean } {
  const found: LabelWords[] = [];
  for (let i = from, seen = 0; seen < farthest; i += step, seen++) {
    const block = blocks[i];
    const labels = block ? labelsOf(block.paragraph) : [];
    if (labels.length === 0) break;
    if (labels.some((it) => it.role === role)) return { labels: found, isOther: true };
    found.push(...labels);
  }
  return { labels: found, isOther: false };
}

/** A cell below `Đơn vị chủ trì`. */
function inCell({ plan, caret }: Place): Asked | undefined {
  if (!caret.before.startsWith('|')) return undefined;
  const before = caret.before.split(/(?<!\\)\|/u).slice(1);
  const column = before.length - 1;
  const value = (before[column] ?? '').trimStart();
  const block = blockAt(plan, caret.at);
  if (!block || /[.:]/u.test(value)) return undefined;
  let first = block.index;
  while (0 < first && plan.blocks[first - 1]?.paragraph.kind === 'row') first--;
  const head = plan.blocks[first];
  const role =
    head && first < block.index
      ? columnRoleOf(
          cellsOf(head.paragraph).map((it) => it.text),
          column,
        )
      : undefined;
  if (role !== 'lead' && role !== 'support') return undefined;
  const rest = cellsOf(block.paragraph).filter((_, i) => i !== column);
  return { role, value, taken: rest.flatMap((it) => keysOf(it.units)), isProse: false };
}

const order = /(?:^|[\s(.;])(?:[Gg]iao|[Pp]hân công|[Đđ]ề nghị)\s+(?:cho\s+)?(?<value>[^.;:]{0,160})$/u;
const together = /[Pp]hối hợp(?:\s+chặt chẽ)?\s+(?:với|cùng(?:\s+với)?)\s+(?<value>[^.;:]{0,160})$/u;
const sent = /(?:^|[\s(])(?:[Gg]ửi|[Bb]áo cáo|[Nn]ộp)(?:\s[^.;:]{0,120})?\s(?:về|cho|tới)\s+(?<value>[^.;:,]{0,80})$/u;

/** `Giao ‸ chủ trì, phối hợp với ‸`, `gửi báo cáo về ‸`. */
function inSentence({ caret }: Place): Asked | undefined {
  const words = `${caret.lead}${caret.before}`;
  const support = together.exec(words)?.groups?.value;
  const target = support === undefined ? sent.exec(words)?.groups?.value : undefined;
  const lead = target === undefined && support === undefined ? order.exec(words)?.groups?.value : undefined;
  const value = support ?? target ?? lead;
  if (value === undefined || caret.before.length < typedIn(value).length) return undefined;
  const role = support !== undefined ? 'support' : target !== undefined ? 'target' : 'lead';
  const sentence =
    words
      .slice(0, words.length - value.length)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  return { role, value, taken: keysOf(readUnits(sentence)), isProse: true };
}
