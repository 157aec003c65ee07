import type { Format } from '../arguments';
import type { Terminal } from '../terminal';
import type { JsonStyle, Printer } from './format';
import { githubPrinter } from './github';
import { jsonPrinter } from './json';
import { textPrinter } from './text';

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
      return (await import('./sarif')).sarifPrinter((await import('../../rules/guides')).guides, look);
  }
}
