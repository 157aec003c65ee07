import { recipientKey } from '../../plan/closing/recipients';
import type { Plan } from '../../plan/plan';
import { draftingUnits, itemMark, namedRecipients, partyOffice } from '../../rules/recipients/_list';
import { isCapitals } from '../../syntax/line';
import { capitalized } from '../../text/capitals';
import { fold } from '../../text/fold';
import { endOfWord } from './caret';
import { isFormer } from './former';
import { plansOfOffice } from './known-units';
import { blank, type Offering, type Place, type Proposal } from './offer';
import { searched } from './search';

/** Who receives the plan, on a line of its list. */
export const offerRecipients: Offering = (place) => {
  const { plan, caret } = place;
  if (!isInList(place)) return [];
  const archive = draftersAt(place);
  if (archive) return archive;
  const found = item.exec(caret.before)?.groups;
  if (!found || /[;:]/u.test(found.typed ?? '')) return [];
  const typed = found.typed ?? '';
  const dash = found.dash === undefined ? '- ' : '';
  const end = caret.after.trim() === '' ? itemMark(plan) : '';
  const names = distinct([...namedRecipients(plan), ...formerRecipients(place), ...usualRecipients(plan)]).filter(
    notIn(knownNames(plan, caret.at)),
  );
  const isGone = isFormer(plan);
  const recipients = names
    .filter((it) => !isGone(it))
    .map((name): Proposal => {
      const text = `${dash}${name}${end}`;
      return { kind: 'recipient', label: name, text, search: searched(name) };
    });
  const proposals = [...recipients, ...archives(place, dash)];
  return [{ from: caret.before.length - typed.length, to: endOfWord(caret), proposals }];
};

const item = /^[\s*]*(?<dash>[-–]\s*)?(?<typed>\S.*)?$/u;
const label = /^[\s*_]*nơi nhận(?![\p{L}\p{M}])/iu;
const mostLines = 60;
const longestItem = 250;

/** Between `Nơi nhận:` and the signature; the lines are read as they are, since one that is being written is no item yet. */
function isInList({ plan, caret }: Place): boolean {
  const { source } = plan;
  const line = source.lineAt(caret.at);
  if (label.test(caret.before)) return false;
  for (let i = line - 1; 0 <= i && line - mostLines < i; i--) {
    const { start, end } = source.lineSpan(i);
    const text = source.text.slice(start, Math.min(end, start + longestItem + 1)).normalize('NFC');
    if (label.test(text)) return true;
    const words = text.trim();
    if (words === '') continue;
    // The signature stands in capitals, and nothing else of the text is a short line with a dash or without a stop.
    if (longestItem < words.length || isCapitals(words) || /^(?:[IVX]+|\d+)[.)-]/u.test(words)) return false;
    if (/^[-–]\s*Lưu(?![\p{L}\p{M}])/u.test(words)) return false;
    if (!/^[-–+(]/u.test(words) && !/[;,.]$/u.test(words)) return false;
  }
  return false;
}

/** Each body once, as it is named first. */
function distinct(names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return names.filter((it) => {
    const key = recipientKey(it);
    return !known.has(key) && known.add(key);
  });
}

/** Those that the list has already, but for the line that is being written. */
const knownNames = ({ recipients }: Plan, at: number): readonly string[] =>
  (recipients?.items ?? [])
    .filter((it) => at < it.span.start || it.span.end < at)
    .flatMap((it) => [it.name.text, ...it.name.text.split(/\s*[,;]\s+|\s+và\s+/u)])
    .map((it) => recipientKey(it.trim()));

const notIn =
  (known: readonly string[]) =>
  (name: string): boolean => {
    const key = recipientKey(name);
    return !known.some((it) => it === key || it.startsWith(`${key} `) || (12 < it.length && key.startsWith(`${it} `)));
  };

const mostFormer = 20;

/** Who receives other plans of the same office, those of most plans first. */
function formerRecipients({ plan, folder, analysis }: Place): readonly string[] {
  const votes = new Map<string, { readonly name: string; count: number }>();
  for (const other of plansOfOffice({ plan, folder, uri: analysis.document.uri })) {
    for (const name of other.facts.recipients) {
      if (/^Như\s/u.test(name)) continue;
      const key = recipientKey(name);
      const known = votes.get(key);
      if (known) known.count++;
      else votes.set(key, { name, count: 1 });
    }
  }
  const sorted = [...votes.values()].sort((a, b) => b.count - a.count);
  return sorted.slice(0, mostFormer).map((it) => it.name);
}

const levelOf = /(?<![\p{L}\p{M}])(?<level>tỉnh|thành phố|xã|phường|đặc khu)(?![\p{L}\p{M}])/iu;

/** Groups that such an office usually sends its plans to. */
function usualRecipients({ header }: Plan): readonly string[] {
  const issuer = fold(header.issuer?.text ?? '');
  if (header.isParty) {
    const toReport = /(?<!\p{L})(?:xã|phường|đặc khu)(?!\p{L})/u.test(issuer)
      ? ['Ban Thường vụ Tỉnh ủy (để báo cáo)']
      : [];
    return [...toReport, 'Các đồng chí Ủy viên Ban Chấp hành', 'Các chi bộ trực thuộc'];
  }
  if (/^(?:ủy ban nhân dân|ubnd)/u.test(issuer)) {
    const level = levelOf.exec(issuer)?.groups?.level;
    if (level === undefined) return [];
    return [
      ...(level === 'tỉnh' || level === 'thành phố'
        ? [
            `Thường trực HĐND ${level}`,
            `Chủ tịch, các Phó Chủ tịch UBND ${level}`,
            'Các sở, ban, ngành',
            'UBND các xã, phường',
          ]
        : [`Thường trực Đảng ủy, Thường trực HĐND ${level}`, `Chủ tịch, các Phó Chủ tịch UBND ${level}`]),
      `Ủy ban Mặt trận Tổ quốc Việt Nam ${level}`,
      ...(level === 'tỉnh' || level === 'thành phố'
        ? []
        : [`Các phòng, đơn vị thuộc UBND ${level}`, 'Các trưởng thôn']),
    ];
  }
  const [, noun] = /^(sở|bộ|chi cục|cục)(?!\p{L})/u.exec(issuer) ?? [];
  if (noun) {
    const name = capitalized(noun);
    return [`Lãnh đạo ${name}`, `Các phòng, đơn vị thuộc ${name}`, `Trang thông tin điện tử của ${name}`];
  }
  if (/^trường/u.test(issuer)) return ['Ban Giám hiệu', 'Các tổ chuyên môn'];
  if (/^(?:bệnh viện|trung tâm y tế)/u.test(issuer)) return ['Ban Giám đốc', 'Các khoa, phòng'];
  if (/^trung tâm/u.test(issuer)) return ['Ban Giám đốc Trung tâm', 'Các phòng, tổ thuộc Trung tâm'];
  return /^phòng/u.test(issuer) ? ['Công chức thuộc Phòng'] : [];
}

const isArchived = ({ recipients }: Plan, at: number): boolean =>
  recipients?.items.some((it) => it.isArchive && (at < it.span.start || it.span.end < at)) ?? false;

/** The last line of the list, once for each unit that may have drafted the plan. */
function archives({ plan, caret }: Place, dash: string): readonly Proposal[] {
  if (isArchived(plan, caret.at)) return [];
  const end = caret.after.trim() === '' ? '.' : '';
  const make = (words: string, snippet?: string): Proposal => ({
    kind: 'recipient',
    label: words,
    text: `${dash}${words}${end}`,
    ...(snippet !== undefined && { snippet: `${dash}${snippet}${end}` }),
    search: searched(words),
  });
  if (plan.header.isParty) {
    const office = partyOffice(plan);
    return [office ? make(`Lưu ${office}`) : make(`Lưu ${blank}`, `Lưu \${1:${blank}}`)];
  }
  const units = draftingUnits(plan).map((it) => make(`Lưu: VT, ${it}`));
  return [...units, make(`Lưu: VT, ${blank}`, `Lưu: VT, \${1:${blank}}`)];
}

const archiveForm = /^[\s*]*[-–]?\s*Lưu\s*:\s*VT\s*[,;]\s*(?<typed>[^;.,\s]*)$/u;

/** The unit behind `Lưu: VT, `. */
function draftersAt({ plan, caret }: Place): ReturnType<Offering> | undefined {
  const typed = archiveForm.exec(caret.before)?.groups?.typed;
  if (typed === undefined) return undefined;
  const end = caret.after.trim() === '' ? '.' : '';
  const proposals = draftingUnits(plan).map(
    (it): Proposal => ({ kind: 'recipient', label: it, text: `${it}${end}`, search: searched(it) }),
  );
  // What waits there to be filled in is replaced, too.
  return [{ from: caret.before.length - typed.length, to: endOfWord(caret, /^(?:…|[\p{L}\p{N}]+)/u), proposals }];
}
