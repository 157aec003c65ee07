import { nameOf } from '../../plan/citations/cited-document';
import type { PlanFacts } from '../../plan/facts';
import { remember } from '../../syntax/paragraph';
import { fold, unaccent } from '../../text/fold';
import type { Span } from '../../text/span';
import type { KnownPlan } from '../../workspace/folder';
import { shorten } from './outline';
import { ownName, planName } from './plan-name';

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
export function openSearch(query: string): Search {
  const words = wordsOf(query);
  const phrase = words.join(' ');
  let ranked: Hit[] = [];
  const cut = (): void => {
    ranked.sort((a, b) => b.score - a.score);
    ranked = ranked.slice(0, most);
  };
  return {
    add: (plan) => {
      const text = searchText(plan.facts);
      if (!words.every((it) => text.includes(it))) return;
      const [around = '', ...lines] = text.split('\n');
      for (const [index, line] of lines.entries()) {
        const score = scoreOf(line, around, { words, phrase });
        if (score !== undefined) ranked.push({ plan, index, score });
      }
      if (8 * most < ranked.length) cut();
    },
    result: () => {
      cut();
      return withAccents(ranked, wordsOf(query, fold), words);
    },
  };
}

/** What was found, by its place among all that its plan has: most of it is never looked at. */
interface Hit {
  readonly plan: KnownPlan;
  readonly index: number;
  readonly score: number;
}

/** Of those that are alike without their accents, first the ones that have the accents that were typed. */
function withAccents(hits: readonly Hit[], folded: readonly string[], words: readonly string[]): readonly Found[] {
  const entries = new Map<KnownPlan, readonly Entry[]>();
  const isTyped = folded.some((it, i) => it !== words[i]);
  const found = hits.flatMap(({ plan, index, score }) => {
    const known = entries.get(plan) ?? [...entriesOf(plan.facts)];
    entries.set(plan, known);
    const entry = known[index];
    if (!entry) return [];
    const { kind, name, span } = entry;
    const exact = isTyped ? fold(name) : '';
    const bonus = isTyped ? 5 * folded.filter((it) => exact.includes(it)).length : 0;
    const container = kind === 'plan' ? '' : planName(plan.facts.header);
    return [{ score: score + bonus, found: { kind, name, container, plan, span } }];
  });
  if (isTyped) found.sort((a, b) => b.score - a.score);
  return found.map((it) => it.found);
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
  readonly phrase: string;
}

const wordsOf = (query: string, key: (text: string) => string = unaccent): readonly string[] =>
  key(query)
    .split(/[\s,;:.()“”"]+/u)
    .filter((it) => it !== '');

const initials: Readonly<Record<Found['kind'], string>> = { plan: 'p', section: 's', citation: 'c', unit: 'u' };

/**
 * Of each plan all that can be found in it, as one text: its name, then a line for each thing with its kind, its name and what more
 * it is found by. Most plans are passed over by looking into it.
 */
const searchText: (facts: PlanFacts) => string = remember((facts: PlanFacts) =>
  unaccent(
    [
      planName(facts.header),
      ...Array.from(
        entriesOf(facts),
        ({ kind, name, more = '' }) => `${initials[kind]}${oneLine(name)}\t${oneLine(more)}`,
      ),
    ].join('\n'),
  ),
);

const oneLine = (text: string): string => (/[\t\n\r]/u.test(text) ? text.replace(/[\t\n\r]+/gu, ' ') : text);

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

const ranks: Readonly<Record<string, number>> = { p: 3, s: 2, c: 1, u: 1 };

/** Undefined where a word is missing, or where the name itself has none of them. */
function scoreOf(line: string, around: string, { words, phrase }: Asked): number | undefined {
  const kind = line[0] ?? '';
  if (words.length === 0 && kind !== initials.plan) return undefined;
  const tab = line.indexOf('\t');
  let score = ranks[kind] ?? 0;
  let own = 0;
  for (const word of words) {
    const at = placeOf(line, word);
    if (at !== -1) {
      own++;
      score += at < tab ? 10 : 3;
    } else if (kind === initials.plan || placeOf(`\n${around}`, word) === -1) return undefined;
  }
  if (own === 0 && words.length !== 0) return undefined;
  if (phrase !== '') {
    const name = line.slice(1, tab);
    if (name.includes(phrase)) score += 20;
    if (name.replace(/^\S+[.)]\s/u, '').startsWith(phrase)) score += 20;
  }
  return score - tab / 100;
}

/** Where a word of the text begins so; its first letter says what it is. */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word, 1); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 1 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return at;
  }
  return -1;
}
