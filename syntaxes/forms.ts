import type { Pattern } from './pattern';

export function withForms(pattern: Pattern): Pattern {
  const { match, begin, end, patterns } = pattern;
  return {
    ...pattern,
    ...(match === undefined ? {} : { match: decomposed(match) }),
    ...(begin === undefined ? {} : { begin: decomposed(begin) }),
    ...(end === undefined ? {} : { end: decomposed(end) }),
    ...(patterns ? { patterns: patterns.map(withForms) } : {}),
  };
}

const decomposed = (regex: string): string =>
  regex.replace(/\p{L}/gu, (letter) => (letter.normalize('NFD') === letter ? letter : formsOf(letter)));

/** `ế` also as `ê` or `é` with a mark, and as `e` with two: half of the drafts that come from a Mac or a PDF have them so. */
function formsOf(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const forms = new Set([letter]);
  for (const order of [marks, [...marks].reverse()]) {
    const [first = '', ...others] = order;
    forms.add(base + order.join(''));
    forms.add((base + first).normalize('NFC') + others.join(''));
  }
  const escaped = [...forms].map((form) =>
    form.replace(/\p{Mn}/gu, (mark) => `\\x{${mark.charCodeAt(0).toString(16).padStart(4, '0')}}`),
  );
  return `(?:${escaped.join('|')})`;
}
