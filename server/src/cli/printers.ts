import type { Printer } from './formats/format';
import { githubPrinter } from './formats/github';
import { jsonPrinter } from './formats/json';
import { textPrinter } from './formats/text';
import type { Look } from './hand';

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
