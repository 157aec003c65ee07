import type { InlayHint } from 'vscode-languageserver';
import { hints as hintsOf, tooltipOf } from '../features/hints';
import { toSpan } from './convert';
import type { Feature } from './host';

/** What stands behind the dates of deadlines without being in the draft. */
export const hints: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  answer: ({ connection, about, client, today, afterSettings }) => {
    connection.languages.inlayHint.on(
      about([] as InlayHint[], ({ analysis: { document, plan }, settings }, { range }) => {
        if (!settings.inlayHints) return [];
        const context = { plan, today: today(), holidays: settings.holidays };
        return hintsOf(context, toSpan(document, range)).map((it) => ({
          position: document.source.positionAt(it.at),
          label: it.label,
          tooltip: tooltipOf(it),
          paddingLeft: true,
        }));
      }),
    );
    afterSettings(async () => {
      if (client().refreshesHints) await connection.languages.inlayHint.refresh();
    });
  },
};
