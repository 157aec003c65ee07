import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import type { FormatOptions } from '../../features/format/draft';
import type { LintFinding } from '../../lint/lint';
import type { Span } from '../../text/span';
import { toSpan, toTextEdits } from '../convert';
import type { Checked, Feature } from '../host';
import { whenAsked } from '../late';

/** White space and the signs of lists, put in order on demand or on save. */
export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  answer: ({ connection, analyst, about }) => {
    const edits = async ({ analysis, context }: Checked, options: FormatOptions): Promise<TextEdit[]> => {
      const { format } = await whenAsked();
      const { document, findings } = analysis;
      const before = document.source.text;
      const lint = (text: string): readonly LintFinding[] => (text === before ? findings : analyst.lint(text, context));
      return toTextEdits(document, format(document.source, { planOf: analyst.planOf, lint }, options));
    };
    connection.onDocumentFormatting(
      about([] as TextEdit[], (checked, { options }) => edits(checked, toOptions(options))),
    );
    connection.onDocumentRangeFormatting(
      about([] as TextEdit[], (checked, { options, range }) =>
        edits(checked, toOptions(options, toSpan(checked.analysis.document, range))),
      ),
    );
  },
};

/** An editor that does not say what it wants at the ends of lines wants them in order. */
const toOptions = (wanted: FormattingOptions, range?: Span): FormatOptions => ({
  ...(range && { range }),
  keepsLineEnds: wanted.trimTrailingWhitespace === false,
  keepsTextEnd: wanted.insertFinalNewline === false,
  keepsLastLines: wanted.trimFinalNewlines === false,
});
