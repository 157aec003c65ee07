import type { Finding } from '../../lint/rule';
import type { Citation } from '../../plan/citations/citations';
import { type RecipientItem, recipientKey } from '../../plan/closing/recipients';
import { isMassOrganisation } from '../../plan/head/own-rules';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { place } from '../../syntax/paragraph';
import { spotAt } from '../../syntax/reading/spot';
import { selectBlocks } from '../../syntax/selection';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { escapeSnippet } from '../../text/snippet';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';

/** What nobody but the drafter can know. */
export const placeholder = '…';

/** A list as it will stand, and the same in snippet syntax, with a stop at each place that waits for the drafter. */
export interface NewList {
  readonly lines: readonly string[];
  readonly snippetLines: readonly string[];
}

const mostRecipients = 15;

/**
 * The recipients that the plan names itself: the bodies whose plans it implements, those it reports to, those it gives work
 * to; then the archive. What it does not name is left open.
 */
export function newList(plan: Plan): NewList {
  const mark = usesCommas(plan) ? ',' : ';';
  const names = namedRecipients(plan);
  const open = names.length === 0;
  const archive = archiveLine(plan);
  let stop = 1;
  const stopped = names.map((it) => `- \${${stop++}:${escapeSnippet(it)}}${mark}`);
  const blank = open ? [`- \${${stop++}:${placeholder}}${mark}`] : [];
  return {
    lines: [...(open ? [placeholder] : names).map((it) => `- ${it}${mark}`), archive.text],
    snippetLines: [...stopped, ...blank, archive.snippet(stop)],
  };
}

const addressing = selectBlocks(({ text }) => /^Kính gửi\s*:/u.test(text));

/** The names that a list of this plan may begin with, those above with what they receive it for. */
export function namedRecipients(plan: Plan): readonly string[] {
  const { header } = plan;
  const toReport = header.isParty ? '(để báo cáo)' : '(b/c)';
  const own = header.issuer ? recipientKey(header.issuer.text) : '';
  // The opening may name the issuer by its committee, `Ban Chấp hành Đảng bộ xã`; the head has `ĐẢNG ỦY XÃ …`.
  const known = new Set([own, recipientKey(header.agencies[header.agencies.length - 1]?.text ?? '')]);
  const names: string[] = [];
  const add = (phrase: Phrase | undefined, suffix = ''): void => {
    for (const part of phrase?.text.split(nextBody) ?? []) {
      const name = cleanName(part);
      const key = recipientKey(name ?? '');
      // `Ủy ban nhân dân tỉnh` is known when `Ủy ban nhân dân tỉnh Hoài Lĩnh` is.
      const isKnown = [...known].some((it) => it === key || it.startsWith(`${key} `)) || isOwnBody(own, key);
      if (!name || isKnown || mostRecipients <= names.length) continue;
      known.add(key);
      names.push(suffix === '' ? name : `${name} ${suffix}`);
    }
  };
  const isAnswer = header.kind === 'letter' || addressing(plan.blocks).length !== 0;
  if (isAnswer && header.kind !== 'plan') names.push('Như trên');
  if (header.kind === 'decision') names.push(`Như Điều ${placeholder}`);
  if (header.kind === 'plan' || header.kind === 'fragment') {
    for (const it of superiorIssuers(plan)) add(it, toReport);
    for (const it of plan.deadlines) if (it.action === 'report' || it.action === 'submit') add(it.target);
    for (const it of plan.tasks) for (const lead of it.leads) add(lead);
    for (const it of plan.tasks) for (const support of it.supports) add(support);
  }
  return names;
}

/** `Tỉnh đoàn` of `Ban Thường vụ Tỉnh đoàn`. */
const isOwnBody = (own: string, key: string): boolean =>
  /^ban (?:thường vụ|chấp hành|thường trực) /u.test(own) && own.endsWith(` ${key}`);

/** Two bodies in one phrase; the office of two councils is one. */
const nextBody =
  /(?<!Hội đồng nhân dân|HĐND|Quốc hội)\s+và\s+(?=(?:UBND|Ủy ban|Sở|Ban|Bộ|Văn phòng|Phòng|Công an|Tỉnh ủy|Thành ủy|Đảng ủy|Chi cục)\s)/u;

/** Who makes law for all, and the heads of one's own office. */
const notSuperior =
  /^(?:quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|chính phủ|thủ tướng chính phủ|bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|hội nghị|đại hội|kỳ họp|bộ trưởng|bộ|giám đốc|trưởng|chánh)(?:\s|$)/u;

/** Who issued the plans that the opening says this one carries out; else who issued what it stands on, laws left aside. */
function superiorIssuers(plan: Plan): readonly Phrase[] {
  const own = plan.header.issuer ? recipientKey(plan.header.issuer.text) : undefined;
  const cited = plan.citations.filter((it) => it.room === 'opening' && it.issuer && !it.within);
  const isPlan = (it: Citation): boolean => it.type !== undefined && fold(it.type.text).startsWith('kế hoạch');
  const isOwn = (key: string): boolean => own !== undefined && (key.includes(own) || own.startsWith(key));
  const isNear = ({ issuer }: Citation): boolean => !notSuperior.test(recipientKey(issuer?.text ?? ''));
  const others = cited.filter((it) => !isOwn(recipientKey(it.issuer?.text ?? '')));
  const plans = others.filter(isPlan);
  return (0 < plans.length ? plans : others.filter(isNear)).flatMap((it) =>
    it.issuer ? [withPlace(it.issuer, plan.source.text)] : [],
  );
}

/** `Ủy ban nhân dân (UBND) tỉnh An Bình`: the bracket is not all of the name. */
function withPlace({ text, span }: Phrase, source: string): Phrase {
  const rest = /^ \(\p{Lu}{2,8}\)(?<place> (?:tỉnh|thành phố|xã|phường)(?: \p{Lu}\p{L}*)+)/u.exec(
    source.slice(span.end, span.end + 60),
  );
  return { text: text + (rest?.groups?.place ?? ''), span };
}

const nobody =
  /^(?:(?:cơ quan |các )?cấp (?:trên|có thẩm quyền)|cơ quan có thẩm quyền|ban|bộ|sở|phòng|theo quy định|theo dõi|chỉ đạo|để .*|tổng hợp.*|quy định)$/u;
const longestName = 110;

/** A unit as a line of the list: a capital first, no sign last; nothing for what is nobody's name. */
function cleanName(text: string): string | undefined {
  const name = text
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,:]+$/u, '')
    .trim();
  if (name === '' || longestName < name.length || /[;…]|\.\s/u.test(name) || nobody.test(fold(name))) return undefined;
  return capitalized(name);
}

/** The last line. The Party keeps its files in the office of its committee, the State with its clerks (`VT`). */
function archiveLine(plan: Plan): { readonly text: string; readonly snippet: (stop: number) => string } {
  if (plan.header.isParty) {
    const office = partyOffice(plan) ?? placeholder;
    return { text: `- Lưu ${office}.`, snippet: (stop) => `- Lưu \${${stop}:${escapeSnippet(office)}}.` };
  }
  // No choice among units: Tab takes what a choice has highlighted in the place of what was typed.
  return { text: `- Lưu: VT, ${placeholder}.`, snippet: (stop) => `- Lưu: VT, \${${stop}:${placeholder}}.` };
}

export const newArchiveLine = archiveLine;

const ownFiles = /^(?:ban (?!thường vụ|chấp hành)|ủy ban kiểm tra|trường|báo|trung tâm)/u;

export function partyOffice({ header }: Plan): string | undefined {
  const issuers = [header.issuer, ...header.agencies].map((it) => fold(it?.text ?? ''));
  // A ban of the committee keeps its own files, wherever it does.
  if (ownFiles.test(issuers[issuers.length - 1] ?? '')) return undefined;
  if (issuers.some((it) => /(?<!\p{L})đảng ủy(?!\p{L})/u.test(it))) return 'Văn phòng Đảng ủy';
  if (issuers.some((it) => /(?<!\p{L})tỉnh ủy(?!\p{L})/u.test(it))) return 'Văn phòng Tỉnh ủy';
  return issuers.some((it) => /(?<!\p{L})thành ủy(?!\p{L})/u.test(it)) ? 'Văn phòng Thành ủy' : undefined;
}

const mostChoices = 6;

/** The units inside the office that the plan names, as the archive line writes them: one of them is likely to draft. */
export function draftingUnits(plan: Plan): readonly string[] {
  const found = new Set<string>();
  const named = [...plan.deadlines.flatMap((it) => [it.target, it.actor]), ...plan.tasks.flatMap((it) => it.leads)];
  for (const it of named) {
    const name = it ? cleanName(it.text) : undefined;
    if (name && /^Văn phòng(?: Sở| Ban| UBND| Ủy ban)?(?:\s|$)/u.test(name)) found.add('VP');
    else if (name && insideUnit.test(name)) found.add(initials(name.replace(insideUnit, '')));
  }
  return [...found].filter((it) => /^\p{Lu}{2,8}$/u.test(it)).slice(0, mostChoices);
}

const insideUnit = /^(?:Phòng|Chi cục|Ban)\s+(?=\p{Lu})/u;

const initials = (name: string): string =>
  name
    .split(/[\s,-]+/u)
    .filter((it) => it !== '' && !/^(?:và|Sở|thuộc|của)$/u.test(it))
    .map((it) => it.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** The committees of the Party do; the youth union, which has the rest from them, does not. */
const usesCommas = ({ header }: Plan): boolean => header.isParty && !isMassOrganisation(header);

/** What closes each item but the last: the Party's lists may have a comma. */
export const closesItem = (mark: string | undefined, plan: Plan): boolean =>
  mark === ';' || (plan.header.isParty && mark === ',');

/** What to close an item with: what most of its neighbours have, where the form leaves a choice. */
export function itemMark(plan: Plan): ';' | ',' {
  if (!plan.header.isParty) return ';';
  const commas = (plan.recipients?.items ?? []).filter((it) => it.mark?.text === ',').length;
  const semicolons = (plan.recipients?.items ?? []).filter((it) => it.mark?.text === ';').length;
  return commas < semicolons || (commas === semicolons && !usesCommas(plan)) ? ';' : ',';
}

/** `Bản điện tử:` below the first of two lists, each with an end of its own. */
export const opensOtherList = ({ blocks }: Plan, before: RecipientItem, next: RecipientItem): boolean => {
  for (let i = before.block.index + 1; i < next.block.index; i++) {
    const { text, marker } = (blocks[i] as Plan['blocks'][number]).paragraph;
    if (!marker && /^\p{Lu}[^:;.]{2,40}:\s*$/u.test(text)) return true;
  }
  return false;
};

/** The words for a sign. */
export function signName(sign: string): string {
  const names: Readonly<Record<string, string>> = {
    ';': 'dấu chấm phẩy',
    '.': 'dấu chấm',
    ',': 'dấu phẩy',
    ':': 'dấu hai chấm',
  };
  return names[sign] ?? `“${sign}”`;
}

/** The last word of an item, which is what its closing sign is missing from. */
export function lastWord(item: RecipientItem, source: Source): Span {
  const { start, end } = item.name.span;
  const written = source.text.slice(start, end);
  const word = /(?<!\S)\S+$/u.exec(written)?.[0] ?? written;
  return { start: end - word.length, end };
}

/** A stretch of the item's words; nothing where the item goes on in another paragraph, which no offset leads into. */
export function inItem(item: RecipientItem, start: number, end: number): Span | undefined {
  const { text } = item.block.paragraph;
  if (!text.startsWith(item.name.text, item.at)) return undefined;
  return place(item.block, { start: item.at + start, end: item.at + end });
}

/** The line of an item with its end; nothing where something else stands on it. */
export function ownLine(source: Source, { span, isInline }: RecipientItem): Span | undefined {
  const start = source.lineStarts[source.lineAt(span.start)] as number;
  const end = source.lineStarts[source.lineAt(span.end) + 1];
  return !isInline && end !== undefined && source.text.slice(span.end, end).trim() === '' ? { start, end } : undefined;
}

/** How the items are parted: a new line, or more where blank lines stand between them. */
export function itemBreak(source: Source, items: readonly RecipientItem[]): string {
  const before = items[items.length - 2];
  const last = items[items.length - 1];
  const { newline } = spotAt(source, last?.span.end ?? 0);
  if (!before || !last) return newline;
  const gap = source.text.slice(before.span.end, last.span.start);
  const breaks = gap.match(/\r\n|\n|\r/gu);
  return gap.trim() === '' && breaks ? newline.repeat(breaks.length) : newline;
}

const fewestAlike = 3;

/** What is wrong in the same way with every line above `Lưu`, or all but one, is one choice, said once, where it is first made. */
export function asOneChoice(
  found: readonly Finding[],
  { plan, say, title }: { readonly plan: Plan; readonly say: (first: string) => string; readonly title: string },
): readonly Finding[] {
  const [first] = found;
  const fixes = found.flatMap((it) => it.fixes ?? []);
  const isSame = fixes.length === found.length && fixes.every((it) => it.title === fixes[0]?.title);
  const lines = plan.recipients?.items.filter((it) => !it.isArchive).length ?? 0;
  if (!first || !isSame || found.length < Math.max(fewestAlike, lines - 1)) return found;
  const edits = fixes.flatMap((it) => it.edits);
  return [{ ...first, message: say(first.message), fixes: [{ title, edits, safe: fixes.every((it) => it.safe) }] }];
}
