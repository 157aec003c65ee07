import type { Format } from './arguments';
import type { JsonStyle, Printer } from './formats/format';
import { githubPrinter } from './formats/github';
import { jsonPrinter } from './formats/json';
import { textPrinter } from './formats/text';
import type { Terminal } from './terminal';

/** How findings are printed. */
export type Look = Pick<Terminal, 'hasColours'> & JsonStyle & { readonly format: Format };

export async function openPrinter(look: Look): Promise<Printer> {
  switch (look.format) {
    case 'text':
      return textPrinter(look);
    case 'json':
      return jsonPrinter(look);
    case 'github':
      return githubPrinter();
    case 'sarif':
      return (await import('./formats/sarif')).sarifPrinter((await import('../rules/guides')).guides, look);
  }
}
