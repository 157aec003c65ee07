/** What stands in a pattern: what is none of its letters, a class, a letter. */
const parts =
  /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|.)|\(\?<[A-Za-z\d]+>|\[(?:\\.|[^\]\\])*\]|[A-Za-z\u00c0-\u1eff]/gsu;

const widened = new Map<string, string>();

/**
 * The pattern as the flag `i` would have it, with each letter written out in both cases. V8 looks up in all of Unicode what else each
 * letter, and each letter of each class, may be, and does so whenever it makes code of a pattern: three times the work of the rest.
 * Of a pattern that is compared with what it found before, and of `\P{Lu}`, this is not true: those keep the flag.
 */
export const inBothCases = (pattern: string, flags = 'u'): RegExp => new RegExp(pattern.replace(parts, widen), flags);

function widen(part: string): string {
  const known = widened.get(part);
  if (known !== undefined) return known;
  const wide = part[0] === '[' ? widenClass(part) : part.length === 1 ? widenLetter(part) : part;
  widened.set(part, wide);
  return wide;
}

function widenLetter(letter: string): string {
  const other = otherCase(letter);
  return other === undefined ? letter : `[${letter}${other}]`;
}

/** A span as long as this is of scripts of which all letters are meant, and then all are there. */
const wholeScripts = 0x1000;

const signs = /\\u(?<code>[\da-fA-F]{4})|\\.|(?<sign>.)/gsu;

function widenClass(part: string): string {
  const [open = ''] = /^\[\^?/u.exec(part) ?? [];
  const body = part.slice(open.length, -1);
  const codes = [...body.matchAll(signs)].map(({ groups }) =>
    groups?.code ? Number.parseInt(groups.code, 16) : (groups?.sign?.charCodeAt(0) ?? Number.NaN),
  );
  const letters = new Set<string>();
  for (let i = 0; i < codes.length; i++) {
    const start = codes[i] as number;
    const isSpan = codes[i + 1] === hyphen && i + 2 < codes.length;
    const end = isSpan ? (codes[i + 2] as number) : start;
    if (wholeScripts < end - start) return part;
    for (let code = start; code <= end; code++) letters.add(String.fromCharCode(code));
    if (isSpan) i += 2;
  }
  const others = [...letters].map(otherCase).filter((it) => it !== undefined && !letters.has(it));
  if (others.length === 0) return part;
  // Behind a letter a hyphen would begin a span.
  return `${open}${others.join('')}${body.startsWith('-') ? '\\' : ''}${body}]`;
}

const hyphen = 0x2d;

/** The same letter written the other way, where there is just one. */
function otherCase(letter: string): string | undefined {
  const small = letter.toLowerCase();
  const other = small === letter ? letter.toUpperCase() : small;
  if (other.length !== 1 || other === letter) return undefined;
  return letter === (small === letter ? other.toLowerCase() : other.toUpperCase()) ? other : undefined;
}
