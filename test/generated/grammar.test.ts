import { strict as assert } from 'node:assert';
import { grammar } from '../../syntaxes/grammar';
import type { Pattern } from '../../syntaxes/pattern';
import { assertInStep, toJson } from './json';

describe('the generated grammar', () => {
  it('is in step with its source', () => {
    assertInStep('syntaxes/kehoach.tmLanguage.json', toJson(grammar));
  });

  it('has no pattern that could take more than linear time', () => {
    for (const regex of regexes(Object.values(grammar.repository))) {
      // In Oniguruma `{1,5}+` is not possessive, as `*+` is, but a repetition of a repetition.
      assert.doesNotMatch(regex, /\{\d+,?\d*\}[+*]/u);
    }
  });

  it('has accented letters outside character classes only, where they match in every Unicode form', () => {
    for (const regex of regexes(Object.values(grammar.repository))) {
      for (const [characters] of regex.matchAll(/\[(?:\\.|[^\]\\])*\]/gu)) {
        assert.equal(characters.normalize('NFD'), characters);
        assert.doesNotMatch(characters, /\\x\{0[0-9A-Fa-f]{3}\}/u);
      }
    }
  });
});

function* regexes(patterns: readonly Pattern[]): Generator<string> {
  for (const { match, begin, end, patterns: inner } of patterns) {
    for (const regex of [match, begin, end]) if (regex !== undefined) yield regex;
    if (inner) yield* regexes(inner);
  }
}
