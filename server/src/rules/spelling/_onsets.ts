/** Consonants that do not go with the vowel behind them, and how they are written there: `ghoặc`, `nge`, `kông`. */
const wrong: readonly (readonly [string, RegExp, string])[] = [
  ['ngh', /^ngh[aou]/u, 'ng'],
  ['ng', /^ng[ei]/u, 'ngh'],
  ['gh', /^gh[aou]/u, 'g'],
  ['g', /^ge/u, 'gh'],
  ['k', /^k(?:o[ae]|u[ye])/u, 'kh'],
  ['k', /^k[aou]/u, 'c'],
  ['c', /^c[eiy]/u, 'k'],
];

export interface WrongOnset {
  readonly written: string;
  readonly right: string;
}

/** Of a word in small letters. */
export function wrongOnsetOf(word: string): WrongOnset | undefined {
  const base = word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  const found = wrong.find(([, form]) => form.test(base));
  return found && { written: found[0], right: found[2] };
}
