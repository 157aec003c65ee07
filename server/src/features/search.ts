import { nameOf } from '../plan/cited-document';
import type { HeaderFacts, PlanFacts } from '../plan/facts';
import { remember } from '../syntax/paragraph';
import { fold, unaccent } from '../text/fold';
import type { Span } from '../text/span';
import type { KnownPlan } from '../workspace/folder';
import { shorten } from './outline';

/** What can be looked for in the plans of a folder: a plan itself, one of its sections, what it cites, whom it names. */
export interface Found {
  readonly kind: 'plan' | 'section' | 'citation' | 'unit';
  readonly name: string;
  /** The plan it stands in, in few words; empty for a plan itself. */
  readonly container: string;
  readonly plan: KnownPlan;
  readonly span: Span;
}

/** Collects what answers to a query, plan by plan, so that who asks may stop in between. */
export interface Search {
  readonly add: (plan: KnownPlan) => void;
  /** The best answers first. */
  readonly result: () => readonly Found[];
}

/** VS Code asks with the first word alone and looks for the others in what it gets. */
const most = 1000;

/**
 * Each word of the query begins a word of the name or of the name of its plan, in whichever order, with accents or without; an empty
 * query finds the plans.
 */
export function openSearch(query: string, limit = most): Search {
  const words = wordsOf(query);
  const asked = { words, folded: wordsOf(query, fold), phrase: words.join(' ') };
  let ranked: { readonly found: Found; readonly score: number }[] = [];
  const cut = (): void => {
    ranked.sort((a, b) => b.score - a.score);
    ranked = ranked.slice(0, limit);
  };
  return {
    add: (plan) => {
      const { facts } = plan;
      const text = searchText(facts);
      if (!words.every((it) => text.includes(it))) return;
      const container = planName(facts.header);
      const around = unaccent(container);
      for (const entry of entriesOf(facts)) {
        if (words.length === 0 && entry.kind !== 'plan') continue;
        const score = scoreOf(entry, around, asked);
        if (score === undefined) continue;
        const { kind, name, span } = entry;
        ranked.push({ found: { kind, name, container: kind === 'plan' ? '' : container, plan, span }, score });
      }
      if (8 * limit < ranked.length) cut();
    },
    result: () => {
      cut();
      return ranked.map((it) => it.found);
    },
  };
}

interface Entry {
  readonly kind: Found['kind'];
  readonly name: string;
  /** What is looked for where it says more than the name: `ubnd tỉnh`. */
  readonly more?: string;
  readonly span: Span;
}

interface Asked {
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly phrase: string;
}

const wordsOf = (query: string, key: (text: string) => string = unaccent): readonly string[] =>
  key(query)
    .split(/[\s,;:.()“”"]+/u)
    .filter((it) => it !== '');

/** Of each plan all that can be found in it, as one text: most plans are passed over by looking into it. */
const searchText: (facts: PlanFacts) => string = remember((facts: PlanFacts) =>
  [planName(facts.header), ...[...entriesOf(facts)].flatMap((it) => [it.name, it.more ?? ''])].map(unaccent).join('\n'),
);

const nothing: Span = { start: 0, end: 0 };

function* entriesOf({ header, sections, citations, units }: PlanFacts): Generator<Entry> {
  const subject = header.subject?.text ?? '';
  const own = ownName(header);
  const name = own !== '' && subject !== '' ? `${own} – ${subject}` : own || subject;
  if (name !== '') {
    yield { kind: 'plan', name: shorten(name), more: subject, span: (header.title ?? header.subject)?.span ?? nothing };
  }
  for (const { label, title, span } of sections) {
    const sign = /^[a-zđ]$/u.test(label) ? `${label})` : `${label}.`;
    const name = shorten(title === label ? sign : `${sign} ${title}`);
    yield { kind: 'section', name, ...(name.endsWith('…') && { more: title }), span };
  }
  for (const it of citations) {
    if (!it.isFirst || it.isOwn) continue;
    const words = it.title ? ` ${it.title.text}` : '';
    yield {
      kind: 'citation',
      name: shorten(`${nameOf(it)}${words}`),
      more: it.title?.text ?? '',
      span: it.symbol.span,
    };
  }
  for (const { text, key, span } of units) yield { kind: 'unit', name: shorten(text), more: key, span };
}

/** `Kế hoạch số 214/KH-UBND`; a draft has no number yet. */
function ownName({ title, number }: HeaderFacts): string {
  const type = title ? `${title.text.slice(0, 1)}${title.text.slice(1).toLocaleLowerCase('vi')}` : '';
  return number ? `${type || 'Văn bản'} số ${number.text}` : type;
}

/** A plan in few words: its number, else what it is about. */
export function planName(header: HeaderFacts): string {
  const own = ownName(header);
  const subject = header.subject?.text ?? '';
  if (header.number || subject === '') return shorten(own);
  // In `Kế hoạch phát triển …` the subject goes on with the sentence.
  const words = own === '' || /^\p{Lu}{2}/u.test(subject) ? subject : decapitalized(subject);
  return shorten(`${own} ${words}`);
}

const decapitalized = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

const ranks: Readonly<Record<Found['kind'], number>> = { plan: 3, section: 2, citation: 1, unit: 1 };

/** Undefined where a word is missing, or where the name itself has none of them. */
function scoreOf(entry: Entry, around: string, { words, folded, phrase }: Asked): number | undefined {
  const name = unaccent(entry.name);
  const more = entry.more === undefined ? '' : unaccent(entry.more);
  let score = ranks[entry.kind];
  let own = 0;
  for (const word of words) {
    if (begins(name, word)) {
      own++;
      score += 10;
    } else if (begins(more, word)) {
      own++;
      score += 3;
    } else if (entry.kind === 'plan' || !begins(around, word)) return undefined;
  }
  if (own === 0 && words.length !== 0) return undefined;
  if (phrase !== '' && name.includes(phrase)) score += 20;
  if (phrase !== '' && name.replace(/^\S+[.)]\s/u, '').startsWith(phrase)) score += 20;
  if (folded.some((it, i) => it !== words[i])) {
    const exact = fold(entry.name);
    score += 5 * folded.filter((it) => exact.includes(it)).length;
  }
  return score - name.length / 100;
}

/** Whether a word of the text begins so. */
function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return true;
  }
  return false;
}
