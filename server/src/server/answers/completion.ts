import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import type { Completion } from '../../features/completion/completion';
import { ruleOptions } from '../../settings';
import { span } from '../../text/span';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { Feature } from '../host';
import { whenAsked } from '../late';
import { CompletionItemKind, InsertTextFormat } from '../protocol-kinds';

/** What may be put where the drafter is typing. Nothing is chosen beforehand, and no letter that she goes on with chooses anything. */
export const completion: Feature = {
  // VS Code leaves an open list as it is when a number is begun, unless digits are said to ask.
  capabilities: ({ options }) => ({
    completionProvider: options.quietCompletion === true ? { triggerCharacters: [...'0123456789'] } : {},
  }),
  answer: ({ connection, about, client, documents, today, folder }) => {
    const asking = createAsking();
    connection.onCompletion((params, token) => {
      // As it is now: while the settings are asked for, more may be typed.
      const { manner, endsList } = client().options.quietCompletion === true ? asking.ask(documents, params) : aloud;
      if (manner === 'not at all') return [];
      return about<CompletionParams, CompletionItem[] | CompletionList>(
        [],
        async ({ analysis, settings }, { position }) => {
          const { document } = analysis;
          const { complete } = await whenAsked();
          const { items, isIncomplete } = complete(analysis, {
            at: document.source.offsetAt(position),
            folder,
            today: today(),
            options: ruleOptions(settings),
            isQuiet: manner === 'quietly',
            hasSections: client().options.snippets !== false,
          });
          if (items.length === 0) endsList();
          return { isIncomplete, items: items.map((it, order) => toItem(document, it, { client: client(), order })) };
        },
      )(params, token);
    });
  },
};

interface Asked {
  readonly document: Document;
  readonly at: number;
  readonly isQuiet: boolean;
}

/** As far as the same list may stand from where it was asked for: a letter, or the few that a keyboard takes back and sends anew. */
const nearby = 8;

type Manner = 'aloud' | 'quietly' | 'not at all';

interface Question {
  readonly manner: Manner;
  /** Nothing was offered: no list is open any more, unless another has been asked for meanwhile. */
  readonly endsList: () => void;
}

const aloud: Question = { manner: 'aloud', endsList: () => {} };

/** Tells a letter that was typed from a question that somebody asked: editors send both alike. */
function createAsking(): {
  readonly ask: (documents: ReadonlyMap<string, Document>, params: CompletionParams) => Question;
} {
  let last: Asked | undefined;
  let isOpen = false;
  const isTyped = ({ changedAt, source }: Document, at: number): boolean =>
    changedAt === at && /[\p{L}\p{M}\p{N}]/u.test(source.text[at - 1] ?? '');
  const judge = (document: Document, at: number, kind: CompletionTriggerKind | undefined): Manner => {
    const before = last?.document.uri === document.uri ? last : undefined;
    // The list that is open follows what is typed, and no digit opens one.
    const goesOn = isOpen && before !== undefined && Math.abs(at - before.at) <= nearby;
    const isDigit = kind === CompletionTriggerKind.TriggerCharacter;
    if (goesOn && (!before.isQuiet || isDigit || kind === CompletionTriggerKind.TriggerForIncompleteCompletions)) {
      return before.isQuiet ? 'quietly' : 'aloud';
    }
    if (isDigit) return 'not at all';
    if (before?.document === document && before.at === at) return 'aloud';
    return isTyped(document, at) ? 'quietly' : 'aloud';
  };
  return {
    ask: (documents, { textDocument: { uri }, position, context }) => {
      const document = documents.get(uri);
      if (!document) return aloud;
      const at = document.source.offsetAt(position);
      const manner = judge(document, at, context?.triggerKind);
      const asked = { document, at, isQuiet: manner !== 'aloud' };
      last = asked;
      isOpen = manner !== 'not at all';
      return {
        manner,
        endsList: () => {
          if (last === asked) isOpen = false;
        },
      };
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
