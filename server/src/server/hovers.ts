import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { type Hover as HoverText, hover, toMarkdown, toText } from '../features/hover';
import type { Client } from './client';
import { linkTo, toRange } from './convert';
import type { Feature } from './host';

/** What is said of the place under the pointer. */
export const hovers: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  answer: ({ connection, about, client }) => {
    connection.onHover(
      about(null as Hover | null, ({ analysis }, { position }) => {
        const { document } = analysis;
        const found = hover(analysis, document.source.offsetAt(position));
        return found ? toHover(document, found, client()) : null;
      }),
    );
  },
};

function toHover(document: Document, it: HoverText, client: Client): Hover {
  const contents = client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(it, (id) => linkTo(id, client)) }
    : { kind: MarkupKind.PlainText, value: toText(it) };
  return { contents, range: toRange(document, it.span) };
}
