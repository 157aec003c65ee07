import type { Guides, RuleInfo } from '../../lint/rule';
import { readSuppressions } from '../../lint/suppression';
import { type Span, touches } from '../../text/span';
import { describedRule, guideOf } from '../pages/described-rules';
import { escapeMarkdown } from '../pages/pages';
import { abbreviationFact } from './abbreviation';
import { citationFact } from './citation';
import { dateFact } from './date';
import { deadlineFact } from './deadline';
import { ask, type HoverContext, type ReadFact } from './facts';
import { referenceFact } from './reference';
import { type Line, type LinkTo, linesToMarkdown, linesToText } from './said';
import { unitFact } from './unit';

export type { HoverContext } from './facts';
export type { Place } from './said';

/** What is said of a place in the draft: what is known of the thing there, and the rules that speak of it or that a silence names. */
export interface Hover {
  readonly span: Span;
  readonly lines: readonly Line[];
  readonly rules: readonly RuleInfo[];
}

/** So many fit on the screen. */
const most = 3;

/** In this order: the first that knows something speaks, and the others are parts of what it speaks of. */
const readers: readonly ReadFact[] = [abbreviationFact, citationFact, deadlineFact, dateFact, referenceFact, unitFact];

export function hover(context: HoverContext, at: number): Hover | undefined {
  const { shown, plan } = context.analysis;
  const caret = { start: at, end: at };
  const named = readSuppressions(plan.blocks).find((it) => touches(it.idSpan, caret));
  const found = named ? [{ rule: named.id, span: named.idSpan }] : shown.filter((it) => touches(it.span, caret));
  const rules = [...new Set(found.map((it) => it.rule))].flatMap((id) => describedRule(id) ?? []).slice(0, most);
  const asked = named ? undefined : ask(context, at);
  let fact: ReturnType<ReadFact>;
  for (let i = 0; asked && !fact && i < readers.length; i++) fact = readers[i]?.(asked);
  const span = fact?.span ?? (rules.length === 0 ? undefined : found[0]?.span);
  return span && { span, lines: fact?.lines ?? [], rules };
}

export interface Telling {
  readonly guides: Guides;
  /** The address of a rule's page where the editor can open one. */
  readonly toRule: (id: string) => string | undefined;
  readonly toPlace: LinkTo;
}

/** The same as Markdown. */
export function toMarkdown({ lines, rules }: Hover, { guides, toRule, toPlace }: Telling): string {
  const told = rules.map((it) => {
    const { why, law } = guideOf(guides, it.id) ?? {};
    const link = toRule(it.id);
    const parts = [`**${escapeMarkdown(it.title)}**`];
    if (why !== undefined) parts.push(escapeMarkdown(why));
    if (law !== undefined) parts.push(`*Căn cứ:* ${escapeMarkdown(law)}`);
    if (link !== undefined) parts.push(`[Xem quy tắc](${link})`);
    return parts.join('\n\n');
  });
  return [...(lines.length === 0 ? [] : [linesToMarkdown(lines, toPlace)]), ...told].join('\n\n---\n\n');
}

export function toText({ lines, rules }: Hover, guides: Guides): string {
  const told = rules.map(({ id, title }) => {
    const { why = [], law } = guideOf(guides, id) ?? {};
    return [title].concat(why, law === undefined ? [] : `Căn cứ: ${law}`).join('\n');
  });
  return [...(lines.length === 0 ? [] : [linesToText(lines)]), ...told].join('\n\n');
}
