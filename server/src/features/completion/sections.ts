import { type Snippet, snippets } from '../../data/snippets';
import { labelOf, valueIn } from '../../plan/numbering/ordinals';
import type { Plan } from '../../plan/plan';
import { mainSections, type Topic, topicsOf } from '../../plan/sections/main-sections';
import { fromDay } from '../../syntax/days/date';
import { toRoman } from '../../syntax/marker';
import { plainText } from '../../text/snippet';
import { nextHeading } from './headings';
import type { Offering, Place, Proposal } from './offer';
import { searched } from './search';

/** The standard pieces of a plan: where a line begins for who asks, elsewhere where their prefix has been begun. */
export const offerSections: Offering = (place) => {
  const { caret, isQuiet, plan } = place;
  const word = typedWord.exec(caret.before)?.[0] ?? '';
  const isLineStart = caret.before.trim() === word && !caret.before.startsWith('|');
  const isBegun = /^(?:kh|vd)-/u.test(word) || /^canc/u.test(word);
  if (!isBegun && (isQuiet || !isLineStart)) return [];
  const fitting = snippets.filter((it) => !isThere(plan, it.prefix) && (isLineStart || it.prefix.startsWith(word)));
  const proposals = fitting.map((it) => toProposal(it, place));
  return [{ from: caret.before.length - word.length, proposals }];
};

const typedWord = /(?<![\p{L}\p{M}\p{N}/-])[\p{L}\p{M}\p{N}-]*$/u;

function toProposal({ prefix, name, description, body }: Snippet, { plan, caret, today }: Place): Proposal {
  const year = plan.header.year ?? fromDay(today).year;
  const snippet = withNumbers(plan, caret.at, body)
    .replaceAll('$CURRENT_YEAR', String(year))
    .replaceAll('\n', plan.source.newline);
  return {
    kind: 'section',
    label: prefix,
    detail: name,
    about: description,
    text: plainText(snippet),
    snippet,
    search: searched(prefix, name),
  };
}

const topics: Readonly<Record<string, Topic>> = {
  'kh-mucdich': 'purpose',
  'kh-noidung': 'content',
  'kh-thoigian': 'time',
  'kh-kinhphi': 'funding',
  'kh-tochuc': 'organisation',
};

/** What the draft has already, and what belongs to bodies of the other kind. */
function isThere(plan: Plan, prefix: string): boolean {
  const { header, layout, opening, recipients, signature } = plan;
  const isHeaded = layout.title !== undefined;
  const isState = header.nation.length !== 0 || header.motto !== undefined;
  if (/-dang$/u.test(prefix)) {
    if (isState && prefix !== 'vd-dang') return true;
  } else if (header.isParty && /^kh-(?:full|header|noinhan|ky)/u.test(prefix)) return true;
  const topic = topics[prefix];
  if (topic) return mainSections(plan).some((it) => topicsOf(it).has(topic));
  if (prefix === 'kh-full' || prefix.startsWith('kh-header')) return isHeaded;
  if (prefix.startsWith('kh-noinhan')) return recipients !== undefined;
  if (prefix.startsWith('kh-ky')) return signature !== undefined;
  // What is issued with a decision has no number of its own.
  if (prefix === 'kh-kemtheo') return header.number !== undefined || header.attribution !== undefined;
  if (prefix === 'kh-mobai') return opening.formula !== undefined;
  if (prefix === 'cancu') return opening.bases.length !== 0;
  return prefix === 'kh-ketthuc' && isHeaded && plan.blocks.some((it) => /^Trên đây là/u.test(it.paragraph.text));
}

const firstNumeral = /^(?:\$\{1\|(?:[IVX]+,)*[IVX]+\|\}|[IVX]+)\.(?=\s)/u;
const firstTask = /^\$\{1:1\}(?=\.)/u;
const choice = /^\$\{1\|/u;

/** The number that is next in the place of the one that the piece proposes. */
function withNumbers(plan: Plan, at: number, body: string): string {
  if (/^Phụ lục /u.test(body)) {
    const count = plan.appendices.filter((it) => it.heading.start < at).length;
    return count === 0 ? body : body.replace(/\$\{1\|[^|]*\|\}/u, `\${1:${toRoman(count + 1)}}`);
  }
  if (firstNumeral.test(body)) {
    const next = nextHeading(plan, at);
    if (!next) return body;
    const [heading = ''] = next.write(' ').split(' ');
    const sign = heading.endsWith('-') ? '-' : '.';
    return body.replace(firstNumeral, (all) =>
      choice.test(all) ? `\${1:${next.label}}${sign}` : `${next.label}${sign}`,
    );
  }
  return body.replace(firstTask, `\${1:${nextTask(plan, at)}}`);
}

/** The number of the next task in the section that the place stands in. */
function nextTask(plan: Plan, at: number): string {
  const section = plan.outline.sections.filter((it) => it.block.start < at).at(-1);
  const last = section?.children.filter((it) => it.block.start < at).at(-1);
  const next = last && last.marker.kind === 'number' ? labelOf(last, valueIn(last) + 1) : undefined;
  return next ?? '1';
}
