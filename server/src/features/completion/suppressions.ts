import { rules } from '../../rules/index';
import type { Offering, Proposal } from './offer';
import { searched } from './search';

const form = /<!--\s*thảo\s*:\s*bỏ\s+qua\s+(?:[a-z0-9-]+\s*,\s*)*(?<typed>[\p{L}\d\s-]*)$/iu;

/** The rule that a comment is to silence: first those that speak of the paragraph below it. */
export const offerSuppressions: Offering = ({ caret, analysis }) => {
  const typed = form.exec(caret.before)?.groups?.typed;
  if (typed === undefined) return [];
  const { plan } = analysis;
  const target = plan.blocks.find((it) => caret.at < it.start && it.paragraph.kind !== 'comment');
  const near = analysis.findings.filter((it) => target && it.span.start < target.end && target.start <= it.span.end);
  const first = new Set(near.map((it) => it.rule));
  const others = new Set(analysis.findings.map((it) => it.rule));
  const rank = (id: string): number => (first.has(id) ? 0 : others.has(id) ? 1 : 2);
  const proposals = [...rules]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(
      (it): Proposal => ({
        kind: 'rule',
        label: it.id,
        detail: it.title,
        about: first.has(it.id) ? `${it.title}\n\nĐang báo ở đoạn dưới` : it.title,
        text: it.id,
        search: searched(it.id, it.title),
      }),
    );
  return [{ from: caret.before.length - typed.length, proposals }];
};
