import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Document } from '../features/analysis';
import { type Hover as HoverText, hover, toMarkdown, toText } from '../features/hover';
import type { Client } from './client';
import { linkTo, linkToPlace, toRange } from './convert';
import type { Feature } from './host';

/** What is said of the place under the pointer. */
export const hovers: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  answer: ({ connection, about, client, folder, today }) => {
    connection.onHover(
      about(null as Hover | null, ({ analysis, settings }, { position }) => {
        const { document } = analysis;
        const context = { analysis, folder, today: today(), holidays: settings.holidays };
        const found = hover(context, document.source.offsetAt(position));
        return found ? toHover(document, found, client()) : null;
      }),
    );
  },
};

function toHover(document: Document, it: HoverText, client: Client): Hover {
  const links = {
    toRule: (id: string) => linkTo(id, client),
    toPlace: (place: Parameters<typeof linkToPlace>[0]) => linkToPlace(place, client),
  };
  const contents = client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(it, links) }
    : { kind: MarkupKind.PlainText, value: toText(it) };
  return { contents, range: toRange(document, it.span) };
}
