import type { RuleInfo } from '../lint/rule';
import { readSuppressions } from '../lint/suppression';
import { type Span, touches } from '../text/span';
import type { Analysis } from './analysis';
import { describedRule } from './described-rules';
import { escapeMarkdown } from './pages';

/** What is said of a place in the draft: the rules that speak there, or the one that a silence names. */
export interface Hover {
  readonly span: Span;
  readonly rules: readonly RuleInfo[];
}

/** So many fit on the screen. */
const most = 3;

export function hover({ shown, plan }: Analysis, at: number): Hover | undefined {
  const caret = { start: at, end: at };
  const named = readSuppressions(plan.blocks).find((it) => touches(it.idSpan, caret));
  const found = named ? [{ rule: named.id, span: named.idSpan }] : shown.filter((it) => touches(it.span, caret));
  const [first] = found;
  const rules = [...new Set(found.map((it) => it.rule))].flatMap((id) => describedRule(id) ?? []).slice(0, most);
  return first && 0 < rules.length ? { span: first.span, rules } : undefined;
}

/** The same as Markdown; `linkTo` gives the address of a rule's page where the editor can open one. */
export const toMarkdown = ({ rules }: Hover, linkTo: (id: string) => string | undefined): string =>
  rules
    .map((it) => {
      const link = linkTo(it.id);
      const parts = [`**${escapeMarkdown(it.title)}**`, escapeMarkdown(it.why)];
      if (it.law !== undefined) parts.push(`*Căn cứ:* ${escapeMarkdown(it.law)}`);
      if (link !== undefined) parts.push(`[Xem quy tắc](${link})`);
      return parts.join('\n\n');
    })
    .join('\n\n---\n\n');

export const toText = ({ rules }: Hover): string =>
  rules.map((it) => [it.title, it.why, ...(it.law === undefined ? [] : [`Căn cứ: ${it.law}`])].join('\n')).join('\n\n');
