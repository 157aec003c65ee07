// Writes out `\p{L}`, `\p{M}` and `\p{N}` when the sources are bundled. V8 builds these classes anew for every regular expression, each with
// hundreds of pairs for what lies beyond U+FFFF: a millisecond for every edge of a word, half a second before the first draft is checked.
// Written out, Latin stays exact; of other scripts whole blocks are letters, marks are those of Latin, and beyond U+FFFF there is nothing.
// What is written out stands once in the bundle: patterns are put together from it where that is done once, when they are loaded.
// Capitals, which are too many to be written out elsewhere, are those of Latin, Greek and Cyrillic.
// A pattern for both cases is given each letter in both, for V8 takes long to find them.

const sets = {
  L: [
    'A-Z a-z ª µ º À-Ö Ø-ö ø-ˁ ˆ-ˑ ˠ-ˤ ⁱ ⁿ ₐ-ₜ Ａ-Ｚ ａ-ｚ',
    '\u0370-\u1fff \u2c00-\u2dff \u3005-\u3007 \u3021-\ud7ff \uf900-\ufdff \ufe70-\ufefc \uff66-\uffdc',
  ].join(' '),
  M: '\u0300-\u036f \u1ab0-\u1aff \u1dc0-\u1dff \u20d0-\u20ff \ufe00-\ufe0f \ufe20-\ufe2f',
  N: '0-9 ²-³ ¹ ¼-¾ ⁰ ⁴-⁹ ₀-₉ ⅐-ↂ ①-⒛ ⓪-⓿ ❶-➓ \u3007 ０-９',
};

/** What stands between the brackets of a class that holds these. Marks are escaped: written out they would sit on their neighbour. */
export function writtenOut(names) {
  const spans = names
    .flatMap((it) => sets[it].split(' '))
    .map((it) => ({ start: it.charCodeAt(0), end: it.charCodeAt(it.length - 1) }))
    .sort((a, b) => a.start - b.start);
  const joined = [];
  for (const it of spans) {
    const last = joined[joined.length - 1];
    if (last && it.start <= last.end + 1) last.end = Math.max(last.end, it.end);
    else joined.push({ ...it });
  }
  return joined.map(({ start, end }) => (start === end ? sign(start) : `${sign(start)}-${sign(end)}`)).join('');
}

function sign(code) {
  const letter = String.fromCharCode(code);
  const isPlain = /[\p{L}\p{N}]/u.test(letter) && letter === letter.normalize('NFC');
  return isPlain ? letter : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** In a string a pattern has two backslashes for each of its own; `String.raw` and patterns have one. */
const writtenAs = (name) => ({
  pattern: {
    part: new RegExp(String.raw`\\[pP]\{(?:${name})\}|\\.|\[(?:\\.|[^\]\\])*\]`, 'gsu'),
    property: new RegExp(String.raw`\\(?<not>[pP])\{(?<name>${name})\}`, 'gu'),
  },
  string: {
    part: new RegExp(
      String.raw`\\\\[pP]\{(?:${name})\}|\\\\(?:\\\\|[^\\])|\\[^\\]|\[(?:\\\\(?:\\\\|[^\\])|\\[^\\]|[^\]\\])*\]`,
      'gu',
    ),
    property: new RegExp(String.raw`\\\\(?<not>[pP])\{(?<name>${name})\}`, 'gu'),
  },
});
const written = writtenAs('[LMN]');
const withCase = writtenAs('[LMN]|Lu|Ll');

/** Capitals and small letters alternate, so that there is nothing to be gained by hand. */
const cased = { Lu: /\p{Lu}/u, Ll: /\p{Ll}/u };
const casedBlocks = [
  [0x0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff5a],
];

function casedLetters(name) {
  const spans = [];
  for (const [from, to] of casedBlocks) {
    for (let code = from; code <= to; code++) {
      if (!cased[name].test(String.fromCharCode(code))) continue;
      const last = spans[spans.length - 1];
      if (last?.end === code - 1) last.end = code;
      else spans.push({ start: code, end: code });
    }
  }
  return spans.map(({ start, end }) => sign(start) + (start === end ? '' : `-${sign(end)}`)).join('');
}

/** What a name of `sharedLetters` stands for. */
const sharedNames = ['L', 'M', 'N', 'LM', 'LN', 'MN', 'LMN'];
const nameOf = (names) => `letters${names.join('')}`;
/** The edges of a word are met most often. */
const edges = [
  { name: 'Before', sign: '(?<!' },
  { name: 'Behind', sign: '(?!' },
];
const bothCases = 'lettersInBothCases';
const asWritten = 'lettersAsWritten';

/** The module that holds what is written out. */
export const sharedLetters = `export { inBothCases as ${bothCases} } from './server/src/text/both-cases';
export const ${asWritten} = (pattern, flags = 'u') => new RegExp(pattern, flags);
${[
  ...sharedNames.map((it) => [nameOf([it]), writtenOut([...it])]),
  ...Object.keys(cased).map((it) => [nameOf([it]), casedLetters(it)]),
]
  .flatMap(([name, text]) => [
    `export const ${name} = ${JSON.stringify(text)};\n`,
    ...edges.map((it) => `export const ${name}${it.name} = '${it.sign}[' + ${name} + '])';\n`),
  ])
  .join('')}`;

export const sharedModule = 'thao:letters';

const anyProperty = /\\[pP]\{(?:[LMN]|Lu|Ll)\}/u;

/** The flags of a pattern that takes capitals for small letters. */
const anyCase = /^[dgsy]*(?:i[dgsy]*u|u[dgsy]*i)[dgsy]*$/u;
const maybeAnyCase = /[/'][dgsuy]*i[dgsuy]*/u;

/** What the flag `i` says of these cannot be said by writing letters in both cases. */
const needsFlag = /\\+(?:[1-9]|k<|P\{L[ul]\}|W)/u;

/** The same source with the properties written out, and with patterns that are made in both cases. */
export function writeOutLetters(source) {
  if (!anyProperty.test(source) && !maybeAnyCase.test(source)) return source;
  const used = new Set();
  const patterns = new Map();
  let result = '';
  let at = 0;
  for (const { start, end, kind } of withCallsIn(source)) {
    const literal = source.slice(start, end);
    const before = source.slice(at, start);
    result += before;
    at = end;
    const around = source.slice(Math.max(0, start - 200), start);
    if (kind === 'call') {
      used.add(bothCases);
      result += bothCases;
    } else if (kind === 'flags') result += literal.replace('i', '');
    else if (literal[0] !== '/' || (onceBefore.test(around) && source[end] === ';')) {
      result += share(literal, { kind, used });
    } else if (mayBeShared(literal, around)) {
      result += makeOnce(share(literal, { kind, used }), patterns);
    } else result += rewrite(literal, written.pattern, writeOut);
  }
  result += source.slice(at);
  if (used.size === 0) return result;
  const names = patterns.size === 0 ? '' : `var ${[...patterns.values()].join(', ')};\n`;
  return `import { ${[...used].sort().join(', ')} } from '${sharedModule}';\n${names}${result}`;
}

/** The literals, and the two ends of a pattern that is put together for both cases: what makes it, and its flags. */
function withCallsIn(source) {
  const literals = [...literalsIn(source)];
  let code = '';
  for (const { start, end } of literals) code += source.slice(code.length, start) + '_'.repeat(end - start);
  const found = [];
  for (const it of literals) {
    const isLast = /,\s*$/u.test(code.slice(0, it.start)) && /^,?\s*\)/u.test(source.slice(it.end));
    const open = isLast && anyCase.test(source.slice(it.start + 1, it.end - 1)) ? openBefore(code, it.start) : -1;
    const [call] = /new RegExp$/u.exec(code.slice(0, Math.max(0, open))) ?? [];
    if (!call || needsFlag.test(source.slice(open, it.start))) found.push(it);
    else found.push({ start: open - call.length, end: open, kind: 'call' }, { ...it, kind: 'flags' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function openBefore(code, at) {
  let depth = 0;
  for (let i = at - 1; 0 <= i; i--) {
    if (code[i] === ')') depth++;
    else if (code[i] === '(' && depth-- === 0) return i;
  }
  return -1;
}

/** A pattern that is made once: the value of a name at the top of its file. */
const onceBefore = /(?:^|\n)(?:export )?const [\p{L}\p{N}_$]+ =\s+$/u;

/** Whether it finds the same for whoever uses it next: one that remembers where it stopped is set back by those who replace. */
const mayBeShared = (literal, before) =>
  !/\/[a-z]*[gy][a-z]*$/u.test(literal) || (/g[a-xz]*$/u.test(literal) && setsBack.test(before));
const setsBack = /\.(?:replace|replaceAll|match|matchAll)\(\s*$/u;

/** A pattern in the middle of the code is made when it is first met, and kept: as a literal it would be made each time. */
function makeOnce(made, patterns) {
  if (!made.startsWith(pure)) return made;
  if (!patterns.has(made)) patterns.set(made, `lettersPattern${patterns.size}`);
  return `(${patterns.get(made)} ??= ${made.slice(pure.length)})`;
}

const pure = '/* @__PURE__ */ ';

/** Between these stands, for a while, the name of what is written out. */
const open = '\uE000';
const close = '\uE001';
const shared = /\uE000(?<name>[^\uE001]*)\uE001/gu;
const edge = /(?<sign>\(\?<?!)\[\uE000(?<name>[^\uE001]*)\uE001\]\)/gu;

function share(literal, { kind, used }) {
  const written = rewrite(literal, withCase[kind], (names) => {
    const plain = names.filter((it) => !(it in cased));
    const all = plain.length === 0 ? [] : [nameOf([['L', 'M', 'N'].filter((it) => plain.includes(it)).join('')])];
    for (const it of Object.keys(cased)) if (names.includes(it)) all.push(nameOf([it]));
    for (const it of all) used.add(it);
    return all.map((it) => open + it + close).join('');
  });
  const marked = written.replace(edge, (_, sign, name) => {
    const whole = name + edges.find((it) => it.sign === sign).name;
    used.add(whole);
    return open + whole + close;
  });
  const quote = marked[0];
  const isInBothCases =
    quote === '/' && anyCase.test(marked.slice(marked.lastIndexOf('/') + 1)) && !needsFlag.test(marked);
  if (!isInBothCases && !marked.includes(open)) return literal;
  if (quote === '`') return marked.replace(shared, (_, name) => `\${${name}}`);
  if (quote !== '/') return `(${marked.replace(shared, (_, name) => `${quote} + ${name} + ${quote}`)})`;
  const end = marked.lastIndexOf('/');
  const text = JSON.stringify(marked.slice(1, end))
    .replace(shared, (_, name) => `" + ${name} + "`)
    .replaceAll(' + "" + ', ' + ');
  const flags = marked.slice(end + 1).replace(isInBothCases ? 'i' : '', '');
  const make = isInBothCases ? bothCases : asWritten;
  used.add(make);
  return `${pure}${make}(${text}${flags === 'u' ? '' : `, '${flags}'`})`;
}

function rewrite(literal, { part, property }, writeNames) {
  // Nothing but properties: it may stand between the brackets of a greater pattern.
  if (literal.replace(property, '').length <= 2) return literal;
  return literal.replace(part, (it) => {
    if (it[0] !== '[') {
      return it.replace(property, (all, not, name) =>
        not === 'P' && name in cased ? all : `[${not === 'P' ? '^' : ''}${writeNames([name])}]`,
      );
    }
    const names = [...it.matchAll(property)]
      .filter((found) => found.groups.not === 'p')
      .map((found) => found.groups.name);
    let isFirst = true;
    return it.replace(property, (all, not) => {
      if (not === 'P') return all;
      const letters = isFirst ? writeNames([...new Set(names)]) : '';
      isFirst = false;
      return letters;
    });
  });
}

const writeOut = (names) => writtenOut(names);

const comment = /\/\/[^\n]*|\/\*.*?\*\//suy;
const quoted = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/suy;
const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*/uy;
const word = /[\p{L}\p{N}_$]+/uy;
const beforePattern = /^(?:[(,=:[!&|?{};+*%<>~^-]|return|typeof|case|of|in|yield|)$/u;

/** Where the strings and patterns of a source stand. A bar of division never follows what a pattern follows. */
function* literalsIn(source) {
  let before = '';
  for (let at = 0; at < source.length; ) {
    const skipped = /\s/u.test(source[at]) ? 1 : lengthAt(comment, source, at);
    if (0 < skipped) {
      at += skipped;
      continue;
    }
    const isPattern = beforePattern.test(before);
    const length =
      lengthAt(quoted, source, at) || (isPattern && lengthAt(pattern, source, at)) || templateLength(source, at);
    if (0 < length) {
      const hasOwnBackslashes = source[at] === '/' || source.slice(0, at).endsWith('String.raw');
      yield { start: at, end: at + length, kind: hasOwnBackslashes ? 'pattern' : 'string' };
      before = 'a literal';
      at += length;
      continue;
    }
    const name = lengthAt(word, source, at) || 1;
    before = source.slice(at, at + name);
    at += name;
  }
}

function lengthAt(sticky, source, at) {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0].length ?? 0;
}

/** A template with all that is computed in it. */
function templateLength(source, at) {
  if (source[at] !== '`') return 0;
  let depth = 0;
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '$' && source[i + 1] === '{') depth++;
    else if (source[i] === '}' && 0 < depth) depth--;
    else if (source[i] === '`') {
      if (depth === 0) return i + 1 - at;
      i += templateLength(source, i) - 1;
    }
  }
  return source.length - at;
}
