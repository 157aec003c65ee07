import type { InlayHint } from 'vscode-languageserver';
import { toSpan } from '../convert';
import type { Feature } from '../host';
import { whenShown } from '../late';

/** What stands behind the dates of deadlines without being in the draft. */
export const hints: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  answer: ({ connection, about, client, today, afterSettings }) => {
    connection.languages.inlayHint.on(
      about([] as InlayHint[], async ({ analysis: { document, plan }, settings }, { range }) => {
        if (!settings.inlayHints) return [];
        const { hints, tooltipOf } = await whenShown();
        const context = { plan, today: today(), holidays: settings.holidays };
        return hints(context, toSpan(document, range)).map(
          (it): InlayHint => ({
            position: document.source.positionAt(it.at),
            label: it.label,
            tooltip: tooltipOf(it),
            paddingLeft: true,
          }),
        );
      }),
    );
    afterSettings(async () => {
      if (client().refreshesHints) await connection.languages.inlayHint.refresh();
    });
  },
};
