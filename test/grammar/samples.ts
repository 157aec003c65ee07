import { strict as assert } from 'node:assert';
import type { IGrammar, IToken } from 'vscode-textmate';
import { loadGrammar, tokenize } from './tokenize';

/**
 * A sample is a few lines of a draft. Below a line stands which scope its words must bear, from their first character to
 * their last: `→ constant.numeric.date: ngày 05/6/2026`; with `!`, which scope none of them may bear.
 */
interface Expectation {
  readonly line: number;
  readonly words: string;
  readonly scope: string;
  readonly isForbidden: boolean;
}

const expectationForm = /^→ (?<not>!?)(?<scope>[a-z0-9.-]+): (?<words>.*)$/u;

function readSample(sample: string): { readonly lines: readonly string[]; readonly expectations: Expectation[] } {
  const lines: string[] = [];
  const expectations: Expectation[] = [];
  for (const row of sample.split('\n')) {
    const groups = expectationForm.exec(row)?.groups;
    if (!groups) lines.push(row);
    else {
      const { not, scope = '', words = '' } = groups;
      expectations.push({ line: lines.length - 1, words, scope, isForbidden: not === '!' });
    }
  }
  return { lines, expectations };
}

export const bears = (token: IToken, scope: string): boolean =>
  token.scopes.some((name) => name.split(' ').some((part) => part === scope || part.startsWith(`${scope}.`)));

function check(grammar: IGrammar, sample: string, form: 'NFC' | 'NFD'): void {
  const { lines, expectations } = readSample(sample.normalize(form));
  const tokens = tokenize(grammar, lines.join('\n'));
  for (const { line, words, scope, isForbidden } of expectations) {
    const text = lines[line] as string;
    const start = text.indexOf(words);
    const end = start + words.length;
    const what = `${scope} on "${words}" in "${text}"`;
    assert.ok(0 <= start, what);
    for (const token of (tokens[line] as IToken[]).filter((it) => it.startIndex < end && start < it.endIndex)) {
      assert.equal(bears(token, scope), !isForbidden, `${what}: found ${JSON.stringify(token.scopes)}`);
    }
    const bearers = (tokens[line] as IToken[]).filter((token) => bears(token, scope));
    const isWhole = bearers.some((it) => it.startIndex === start) && bearers.some((it) => it.endIndex === end);
    assert.ok(isForbidden || isWhole, `${what}: it begins or ends elsewhere`);
  }
}

/** Samples of the things that are named here: each is coloured alike in both forms of its letters. */
export function colours(samples: Readonly<Record<string, readonly string[]>>): void {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  for (const [what, list] of Object.entries(samples)) {
    it(`colours ${what}`, () => {
      for (const sample of list) check(grammar, sample, 'NFC');
    });
    it(`colours ${what} in decomposed letters too`, () => {
      for (const sample of list) check(grammar, sample, 'NFD');
    });
  }
}
