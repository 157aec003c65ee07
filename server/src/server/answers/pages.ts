import type { Guides } from '../../lint/rule';
import { type ListedRule, type RulePageAnswer, rulePageRequest, rulesRequest } from '../../protocol';
import type { Feature } from '../host';
import { whenAsked } from '../late';

/** The pages of the rules, for our own client. */
export const pages: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, guides, admit }) => {
    connection.onRequest(rulesRequest, () => admit(allRules));
    connection.onRequest(rulePageRequest, (params: { readonly id?: unknown } | undefined) =>
      admit(async () => pageOf(await guides(), String(params?.id))),
    );
  },
};

async function allRules(): Promise<ListedRule[]> {
  const { ruleList } = await whenAsked();
  return ruleList.map(({ group, rule }) => ({ id: rule.id, title: rule.title, group }));
}

async function pageOf(guides: Guides, id: string): Promise<RulePageAnswer | null> {
  const { rulePage, pageToMarkdown } = await whenAsked();
  const page = rulePage(guides, id);
  return page ? { title: page.title, markdown: pageToMarkdown(page) } : null;
}
