import type { DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import type { Fold } from '../../features/structure/folding';
import type { OutlineNode } from '../../features/structure/outline';
import type { Span } from '../../text/span';
import type { Client } from '../client';
import { toRange } from '../convert';
import type { Feature } from '../host';
import { whenAsked, whenShown } from '../late';
import { SymbolKind } from '../protocol-kinds';

/** The parts of a draft: outline, breadcrumbs, sticky scroll, folding, what "expand selection" takes. */
export const structure: Feature = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true, selectionRangeProvider: true }),
  answer: ({ connection, about, client }) => {
    connection.onDocumentSymbol(
      about([] as DocumentSymbol[] | SymbolInformation[], async ({ analysis: { document, plan } }) => {
        const { outline } = await whenShown();
        const nodes = outline(plan);
        return client().symbolTree
          ? nodes.map((it) => toSymbol(document, it))
          : nodes.flatMap((it) => [...toSymbolList(document, it)]);
      }),
    );
    connection.onFoldingRanges(
      about([] as FoldingRange[], async ({ analysis: { document, plan } }) => {
        const { folds } = await whenShown();
        return folds(plan).map((it) => toFoldingRange(document, it, client()));
      }),
    );
    connection.onSelectionRanges(
      about([] as SelectionRange[], async ({ analysis: { document, plan } }, { positions }) => {
        const { selections } = await whenAsked();
        return positions.map((it) => toSelectionRange(document, selections(plan, document.source.offsetAt(it))));
      }),
    );
  },
};

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  opening: SymbolKind.Package,
  basis: SymbolKind.Constant,
  section: SymbolKind.Module,
  clause: SymbolKind.String,
  point: SymbolKind.String,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Key,
  appendix: SymbolKind.Package,
};

/** Editors show no outline at all when one of its names is empty. */
const nameOf = (it: OutlineNode): string => it.name || '…';

function toSymbol(document: Document, it: OutlineNode): DocumentSymbol {
  return {
    name: nameOf(it),
    ...(it.detail !== '' && { detail: it.detail }),
    kind: symbolKinds[it.kind],
    range: toRange(document, it.span),
    selectionRange: toRange(document, it.selectionSpan),
    children: it.children.map((child) => toSymbol(document, child)),
  };
}

function* toSymbolList(document: Document, it: OutlineNode, parent?: OutlineNode): Generator<SymbolInformation> {
  yield {
    name: nameOf(it),
    kind: symbolKinds[it.kind],
    location: { uri: document.uri, range: toRange(document, it.span) },
    ...(parent && { containerName: nameOf(parent) }),
  };
  for (const child of it.children) yield* toSymbolList(document, child, it);
}

/** From the innermost out. */
function toSelectionRange(document: Document, spans: readonly Span[]): SelectionRange {
  const ranges = spans.map((it) => toRange(document, it)).reverse();
  return ranges.reduce<SelectionRange | undefined>(
    (parent, range) => ({ range, ...(parent && { parent }) }),
    undefined,
  ) as SelectionRange;
}

function toFoldingRange(document: Document, { span: folded, kind }: Fold, { foldsWholeLines }: Client): FoldingRange {
  const { start, end } = toRange(document, folded);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(!foldsWholeLines && { startCharacter: start.character, endCharacter: end.character }),
    ...(kind && { kind }),
  };
}
