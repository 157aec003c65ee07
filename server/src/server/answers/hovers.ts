import type { Hover } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import type { Hover as HoverText } from '../../features/hover/hover';
import type { Guides } from '../../lint/rule';
import type { Client } from '../client';
import { linkTo, linkToPlace, toRange } from '../convert';
import type { Feature } from '../host';
import { whenAsked } from '../late';
import { MarkupKind } from '../protocol-kinds';

/** What is said of the place under the pointer. */
export const hovers: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  answer: ({ connection, about, client, folder, guides, today }) => {
    connection.onHover(
      about(null as Hover | null, async ({ analysis, settings }, { position }) => {
        const { document } = analysis;
        const { hover } = await whenAsked();
        const context = { analysis, folder, today: today(), holidays: settings.holidays };
        const found = hover(context, document.source.offsetAt(position));
        if (!found) return null;
        const told = 0 < found.rules.length ? await guides() : none;
        return toHover(document, found, { client: client(), guides: told });
      }),
    );
  },
};

const none: Guides = new Map();

async function toHover(
  document: Document,
  it: HoverText,
  { client, guides }: { readonly client: Client; readonly guides: Guides },
): Promise<Hover> {
  const { hoverToMarkdown, hoverToText } = await whenAsked();
  const telling = {
    guides,
    toRule: (id: string) => linkTo(id, client),
    toPlace: (place: Parameters<typeof linkToPlace>[0]) => linkToPlace(place, client),
  };
  const contents = client.showsMarkdown
    ? { kind: MarkupKind.Markdown, value: hoverToMarkdown(it, telling) }
    : { kind: MarkupKind.PlainText, value: hoverToText(it, guides) };
  return { contents, range: toRange(document, it.span) };
}
