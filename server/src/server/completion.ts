import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { type Completion, complete } from '../features/completion';
import { ruleOptions } from '../settings';
import { span } from '../text/span';
import type { Client } from './client';
import { toRange } from './convert';
import type { Feature } from './host';

/** What may be put where the drafter is typing. Nothing is chosen beforehand, and no letter that she goes on with chooses anything. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: {} }),
  answer: ({ connection, about, client, today, folder }) => {
    const isQuiet = createQuiet();
    connection.onCompletion(
      about([] as CompletionItem[] | CompletionList, ({ analysis, settings }, { position, context }) => {
        const { document } = analysis;
        const at = document.source.offsetAt(position);
        const quiet =
          client().options.quietCompletion === true && isQuiet.asks(document, { at, kind: context?.triggerKind });
        const { items, isIncomplete } = complete(analysis, {
          at,
          folder,
          today: today(),
          options: ruleOptions(settings),
          isQuiet: quiet,
          hasSections: client().options.snippets !== false,
        });
        isQuiet.answered(items.length);
        return { isIncomplete, items: items.map((it, order) => toItem(document, it, { client: client(), order })) };
      }),
    );
  },
};

interface Asked {
  readonly document: Document;
  readonly at: number;
  readonly isQuiet: boolean;
  readonly isOver: boolean;
}

interface Asking {
  readonly at: number;
  readonly kind: CompletionTriggerKind | undefined;
}

/** As far as the same list may stand from where it was asked for: a letter, or the few that a keyboard takes back and sends anew. */
const nearby = 8;

/** Tells a letter that was typed from a question that somebody asked: editors send both alike. */
function createQuiet(): {
  readonly asks: (document: Document, asking: Asking) => boolean;
  readonly answered: (count: number) => void;
} {
  let last: Asked | undefined;
  const isAsked = (document: Document, { at, kind }: Asking): boolean => {
    const isSame = last !== undefined && last.document.uri === document.uri;
    // The list is open, and follows what is typed.
    const goesOn = isSame && last !== undefined && !last.isOver && Math.abs(at - last.at) <= nearby;
    if (goesOn && last && (!last.isQuiet || kind === CompletionTriggerKind.TriggerForIncompleteCompletions)) {
      return !last.isQuiet;
    }
    if (isSame && last?.document === document && last.at === at) return true;
    const { changedAt, source } = document;
    // While the question was on its way, more may have been typed.
    const isNew = changedAt !== undefined && at <= changedAt && changedAt - at <= nearby;
    return !(isNew && /[\p{L}\p{M}\p{N}]/u.test(source.text[at - 1] ?? ''));
  };
  return {
    asks: (document, asking) => {
      const isQuiet = !isAsked(document, asking);
      last = { document, at: asking.at, isQuiet, isOver: false };
      return isQuiet;
    },
    answered: (count) => {
      if (last && count === 0) last = { ...last, isOver: true };
    },
  };
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  document: CompletionItemKind.Reference,
  unit: CompletionItemKind.Class,
  recipient: CompletionItemKind.Class,
  date: CompletionItemKind.Event,
  heading: CompletionItemKind.Module,
  number: CompletionItemKind.Enum,
  rule: CompletionItemKind.Constant,
  abbreviation: CompletionItemKind.Constant,
  name: CompletionItemKind.Text,
  section: CompletionItemKind.Snippet,
};

function toItem(
  document: Document,
  it: Completion,
  { client, order }: { readonly client: Client; readonly order: number },
): CompletionItem {
  const isSnippet = client.snippetCompletions && it.snippet !== undefined;
  const newText = isSnippet ? (it.snippet as string) : it.text;
  const range = toRange(document, it.span);
  return {
    label: it.label,
    // Ours hides the snippets that the manifest gives, which are of this kind.
    kind: it.kind === 'section' && client.options.quietCompletion ? CompletionItemKind.File : kinds[it.kind],
    ...(it.detail !== undefined &&
      (client.labelledCompletions ? { labelDetails: { description: it.detail } } : { detail: it.detail })),
    ...(it.about !== undefined && { documentation: it.about }),
    filterText: it.filter,
    sortText: String(order).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: client.replacingCompletions
      ? { newText, insert: range, replace: toRange(document, span(it.span.start, Math.max(it.to, it.span.end))) }
      : { newText, range },
  };
}
