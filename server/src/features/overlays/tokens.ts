import type { Plan } from '../../plan/plan';
import { abbreviationsOf, definitionsOf } from '../../plan/references/abbreviations';
import { place, remember } from '../../syntax/paragraph';
import { contains, type Span } from '../../text/span';
import { resolvedIn } from '../hover/reference';
import type { TokenModifier, TokenType } from './token-types';

export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

/** In the order of the text, none over another. */
export const tokensOf: (plan: Plan) => readonly Token[] = remember((plan: Plan) => {
  const all = [...numberTokens(plan), ...deadlineTokens(plan), ...citationTokens(plan), ...unitTokens(plan)];
  const found = [...all, ...recipientTokens(plan), ...wordTokens(plan)].filter((it) => it.span.start < it.span.end);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return found.filter((it) => {
    if (it.span.start < end) return false;
    end = it.span.end;
    return true;
  });
});

function* numberTokens({ header: { number } }: Plan): Generator<Token> {
  if (!number?.number || !number.code) return;
  const span = { start: number.number.span.start, end: number.code.span.end };
  yield { span, type: 'type', modifier: 'definition' };
}

function* deadlineTokens({ deadlines }: Plan): Generator<Token> {
  for (const { span, end } of deadlines) {
    // `trong năm 2026` is nearly all that a plan is about.
    if (end && (end.kind !== 'year' || end.recurrence)) yield { span, type: 'enumMember' };
  }
}

function* citationTokens({ citations }: Plan): Generator<Token> {
  for (const { symbol, isFirst, isOwn } of citations) {
    if (isOwn) yield { span: symbol.span, type: 'type', modifier: 'definition' };
    else yield { span: symbol.span, type: 'type', ...(isFirst && { modifier: 'declaration' }) };
  }
}

function* unitTokens({ tasks }: Plan): Generator<Token> {
  for (const { span: task, leads, supports } of tasks) {
    // Who is named by the heading above has the colour of headings.
    for (const { span } of leads) if (contains(task, span)) yield { span, type: 'function' };
    for (const { span } of supports) if (contains(task, span)) yield { span, type: 'variable' };
  }
}

function* recipientTokens({ recipients }: Plan): Generator<Token> {
  for (const { name, isArchive } of recipients?.items ?? [])
    if (!isArchive) yield { span: name.span, type: 'variable' };
}

/** Names of sections, and short names that the draft defines itself. */
function* wordTokens(plan: Plan): Generator<Token> {
  const defined = definitionsOf(plan);
  for (const block of plan.blocks) {
    for (const { span } of resolvedIn(plan, block)) yield { span, type: 'namespace' };
    if (defined.size === 0) continue;
    for (const mention of abbreviationsOf(block.paragraph)) {
      const span = place(block, mention.span);
      const definition = defined.get(mention.key);
      if (!definition || span.start < definition.span.start) continue;
      const isHere = span.start === definition.span.start;
      yield { span, type: 'typeParameter', ...(isHere && { modifier: 'declaration' }) };
    }
  }
}
