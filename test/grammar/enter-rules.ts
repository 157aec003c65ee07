import { readFileSync } from 'node:fs';

export type Regex = string | { readonly pattern: string; readonly flags: string };

interface Configuration {
  readonly brackets: readonly (readonly string[])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly string[])[];
  readonly wordPattern: Regex;
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly onEnterRules: readonly {
    readonly beforeText: Regex;
    readonly afterText?: Regex;
    readonly previousLineText?: Regex;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
}

export const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8')) as Configuration;

export const toRegExp = (regex: Regex, flags = ''): RegExp =>
  typeof regex === 'string' ? new RegExp(regex, flags) : new RegExp(regex.pattern, regex.flags + flags);

/** What the next line begins with: VS Code takes the first rule that fits the line before and after the caret, and the line above. */
export function afterEnter(before: string, { after = '', above = '' } = {}): string {
  const rule = configuration.onEnterRules.find(
    (it) =>
      toRegExp(it.beforeText).test(before) &&
      (!it.afterText || toRegExp(it.afterText).test(after)) &&
      (!it.previousLineText || toRegExp(it.previousLineText).test(above)),
  );
  return rule?.action.appendText ?? '';
}
