import fc from 'fast-check';

export const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
export const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((it) => it.join(''));
export const maybe = (it: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(it, fc.constant(''));
export const lines = (it: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(it, { maxLength: most }).map((all) => all.join('\n'));
