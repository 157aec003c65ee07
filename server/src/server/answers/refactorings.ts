import type {
  CancellationToken,
  CodeAction,
  Range,
  ResponseError,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Analysis } from '../../features/analysis';
import {
  type Read,
  type Refactoring,
  type RefactoringKind,
  refactoringKinds,
  type Settled,
  settle,
} from '../../features/refactorings/refactoring';
import { isWideApart } from '../../features/refactorings/wide';
import { remember } from '../../syntax/paragraph';
import { Source } from '../../text/source';
import type { Client } from '../client';
import { toGroupedEdit, toSpan } from '../convert';
import type { Checked, Host } from '../host';
import { CodeActionTriggerKind } from '../protocol-kinds';
import { isAskedFor } from './kinds';

export const offeredKinds: readonly RefactoringKind[] = Object.values(refactoringKinds);

export const wantsRefactorings = (only: readonly string[] | undefined): boolean =>
  offeredKinds.some((it) => isAskedFor(it, only));

interface Question {
  readonly range: Range;
  readonly only?: string[];
  readonly triggerKind?: CodeActionTriggerKind;
}

/** Enough to find an offered refactoring again. */
interface OfferData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly only: string[] | undefined;
  readonly id: string;
}

const isOfferData = (data: unknown): data is OfferData =>
  typeof data === 'object' && data !== null && 'uri' in data && 'id' in data && 'range' in data;

export interface Offering {
  readonly offer: (checked: Checked, question: Question) => Promise<CodeAction[]>;
  readonly resolve: (action: CodeAction, token: CancellationToken) => Promise<CodeAction | ResponseError<never>>;
}

/** The edits of what was settled, for as long as the draft is as it was. */
const settledOf = remember((_: Analysis) => new Map<string, Settled | undefined>());

export function offering({ connection, analyst, documents, about, client }: Host): Offering {
  return {
    offer: async (checked, { range, only, triggerKind }) => {
      const { uri, version } = checked.analysis.document;
      // A caret that moves is answered at once; whether all is well in the end is looked at when somebody wants to see the list.
      const isGlance = client().resolvesEdits && triggerKind === CodeActionTriggerKind.Automatic;
      const found = await find(checked, { range, only });
      return found.flatMap((it): CodeAction[] => {
        const { id, title, kind } = it;
        const data: OfferData = { uri, version, range, only, id };
        if (isGlance) return [{ title, kind, data }];
        const made = settled(checked, { it, range, analyst });
        if (!made) return [];
        return [
          client().resolvesEdits ? { title, kind, data } : { title, kind, edit: toEdit(checked, made, client()) },
        ];
      });
    },
    resolve: async (action, token) => {
      const { data } = action;
      if (!isOfferData(data) || documents.get(data.uri)?.version !== data.version) return action;
      const answer = about<{ readonly textDocument: TextDocumentIdentifier }, CodeAction>(action, async (checked) => {
        const { range, only, id } = data;
        // While the settings were asked for, the draft may have been changed: what was chosen may now be elsewhere.
        if (checked.analysis.document.version !== data.version) return action;
        const it = (await find(checked, { range, only })).find((one) => one.id === id);
        const made = it && settled(checked, { it, range, analyst });
        if (made) return { ...action, edit: toEdit(checked, made, client()) };
        connection.window.showInformationMessage('Chưa làm được ở chỗ này vì bản thảo sẽ sai đi, không có gì thay đổi');
        return action;
      });
      return answer({ textDocument: { uri: data.uri } }, token);
    },
  };
}

async function find(
  { analysis }: Checked,
  { range, only }: Pick<OfferData, 'range' | 'only'>,
): Promise<readonly Refactoring[]> {
  const { refactorings } = await import('../../features/refactorings/index');
  return refactorings(analysis, {
    at: toSpan(analysis.document, range),
    isWanted: (kind) => isAskedFor(kind, only),
    isNamed: (kind) => only?.includes(kind) === true,
  });
}

interface Settling extends Pick<Host, 'analyst'> {
  readonly it: Refactoring;
  readonly range: Range;
}

function settled({ analysis, context }: Checked, { it, range, analyst }: Settling): Settled | undefined {
  const known = settledOf(analysis);
  const key = JSON.stringify([it.id, range]);
  if (known.has(key)) return known.get(key);
  const read: Read = (text) => analyst.analyse({ uri: '', version: 0, source: new Source(text) }, context);
  const made = settle(analysis, it, read);
  known.set(key, made);
  return made;
}

function toEdit({ analysis: { document, plan } }: Checked, made: Settled, client: Client): CodeAction['edit'] {
  const isWide = isWideApart(document.source, made);
  return toGroupedEdit(document, made, { client, showAt: isWide ? (plan.header.title?.span.start ?? 0) : undefined });
}
