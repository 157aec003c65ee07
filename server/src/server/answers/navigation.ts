import type {
  CancellationToken,
  Definition,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  Location,
  Range,
  ResponseError,
  SymbolInformation,
} from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import type { Definition as Found, Place } from '../../features/navigation/navigation';
import type { Found as FoundSymbol } from '../../features/structure/search';
import type { Span } from '../../text/span';
import type { Folder } from '../../workspace/folder';
import type { Client } from '../client';
import { rangeIn, toRange } from '../convert';
import { wholeFolder } from '../folder';
import { calledBack, type Feature } from '../host';
import { whenAsked, whenShown } from '../late';
import { DocumentHighlightKind, SymbolKind } from '../protocol-kinds';

/** From names to what they name, and back: in the draft, and over all plans of the folder. */
export const navigation: Feature = {
  capabilities: () => ({
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: true,
  }),
  answer: ({ connection, client, folder, about, guard }) => {
    const around = ({ uri }: Document) => ({ folder, uri });
    connection.onDefinition(
      about(nowhere, async ({ analysis: { document, plan } }, { position }, token) => {
        const { definition } = await whenAsked();
        const at = document.source.offsetAt(position);
        const found = definition(plan, at, around(document));
        if (!found?.awaitsFolder) return toDefinition(document, found, client());
        await wholeFolder(folder, token);
        return toDefinition(document, definition(plan, at, around(document)), client());
      }),
    );
    connection.onDeclaration(
      about(nowhere, async ({ analysis: { document, plan } }, { position }) => {
        const { declaration } = await whenAsked();
        return toDefinition(document, declaration(plan, document.source.offsetAt(position)), client());
      }),
    );
    connection.onReferences(
      about([] as Location[], async ({ analysis: { document, plan } }, { position, context }, token) => {
        const { references } = await whenAsked();
        await wholeFolder(folder, token);
        return references(plan, {
          at: document.source.offsetAt(position),
          around: around(document),
          withDeclaration: context.includeDeclaration,
        }).map((it) => toLocation(document, it));
      }),
    );
    // Nothing instead of null: editors that are told nothing mark every syllable that is spelt the same.
    connection.onDocumentHighlight(
      about([] as DocumentHighlight[], async ({ analysis: { document, plan } }, { position }) => {
        const { highlights } = await whenAsked();
        return highlights(plan, document.source.offsetAt(position)).map(({ span, declares }) => ({
          range: toRange(document, span),
          kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
    connection.onDocumentLinks(
      about([] as DocumentLink[], async ({ analysis: { document, plan } }, _params, token) => {
        const { links, planName } = await whenShown();
        await wholeFolder(folder, token);
        return links(plan, around(document)).map(
          ({ span, plan: target }): DocumentLink => ({
            range: toRange(document, span),
            target: target.uri,
            ...(client().linkTooltips && { tooltip: `Mở ${planName(target.facts.header)} trong thư mục` }),
          }),
        );
      }),
    );
    connection.onWorkspaceSymbol(({ query }, token) => guard(noSymbols, () => search(folder, query, token)));
  },
};

/** So many plans are looked into at a stretch. */
const rest = 200;
const noSymbols: SymbolInformation[] | ResponseError<never> = [];

async function search(folder: Folder, query: string, token: CancellationToken): Promise<typeof noSymbols> {
  await wholeFolder(folder, token);
  const { openSearch } = await whenAsked();
  const found = openSearch(query);
  let count = 0;
  for (const plan of folder.plans()) {
    found.add(plan);
    if (count++ % rest !== 0) continue;
    // What has come meanwhile may call the question back: each letter of a query asks anew.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return calledBack();
  }
  return found.result().map(toSymbol);
}

const nowhere: Definition | DefinitionLink[] | null = null;

function toDefinition(document: Document, found: Found | undefined, client: Client): typeof nowhere {
  if (!found) return nowhere;
  return client.definitionLinks
    ? found.targets.map((it) => toLink(document, found.origin, it))
    : found.targets.map((it) => toLocation(document, it));
}

const toLocation = (document: Document, { plan, span }: Place): Location =>
  plan ? { uri: plan.uri, range: rangeIn(plan.lines, span) } : { uri: document.uri, range: toRange(document, span) };

function toLink(document: Document, origin: Span, { plan, span, whole = span }: Place): DefinitionLink {
  const range = (it: Span): Range => (plan ? rangeIn(plan.lines, it) : toRange(document, it));
  return {
    originSelectionRange: toRange(document, origin),
    targetUri: plan?.uri ?? document.uri,
    targetRange: range({ start: Math.min(whole.start, span.start), end: Math.max(whole.end, span.end) }),
    targetSelectionRange: range(span),
  };
}

const symbolKinds: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  plan: SymbolKind.File,
  section: SymbolKind.Module,
  citation: SymbolKind.Constant,
  unit: SymbolKind.Class,
};

const toSymbol = ({ kind, name, container, plan, span }: FoundSymbol): SymbolInformation => ({
  name,
  kind: symbolKinds[kind],
  location: { uri: plan.uri, range: rangeIn(plan.lines, span) },
  ...(container !== '' && { containerName: container }),
});
