import { type ListedRule, type RulePageAnswer, rulePageRequest, rulesRequest } from '../protocol';
import type { Feature } from './host';

/** The pages of the rules, for our own client. */
export const pages: Feature = {
  capabilities: () => ({}),
  answer: ({ connection, guides }) => {
    connection.onRequest(rulesRequest, async (): Promise<ListedRule[]> => {
      const { ruleList } = await import('../features/asked');
      return ruleList.map(({ group, rule }) => ({ id: rule.id, title: rule.title, group }));
    });
    connection.onRequest(
      rulePageRequest,
      async (params: { readonly id?: unknown } | undefined): Promise<RulePageAnswer | null> => {
        const { rulePage, pageToMarkdown } = await import('../features/asked');
        const page = rulePage(await guides(), String(params?.id));
        return page ? { title: page.title, markdown: pageToMarkdown(page) } : null;
      },
    );
  },
};
