import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inBothCases } from '../../server/src/text/both-cases';
import { sharedLetters, sharedModule, writeOutLetters, writtenOut } from '../tools/letters.mjs';

const root = 'server/src';
const sources = readdirSync(root, { recursive: true })
  .map((it) => path.join(root, String(it)))
  .filter((it) => it.endsWith('.ts'));

const latin = [
  [0x0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209f],
  [0x2460, 0x24ff],
] as const;

describe('letters in the bundles', () => {
  it('are written out in every pattern', () => {
    const left = sources.filter((it) => /\\[pP]\{[LMN]\}/u.test(writeOutLetters(readFileSync(it, 'utf8'))));
    assert.deepEqual(left, []);
  });

  for (const name of ['L', 'M', 'N']) {
    it(`are those of Unicode where Latin is written: ${name}`, () => {
      const property = new RegExp(`^\\p{${name}}$`, 'u');
      const written = new RegExp(`^[${writtenOut([name])}]$`, 'u');
      const other: string[] = [];
      for (const [start, end] of latin) {
        for (let code = start; code <= end; code++) {
          const letter = String.fromCharCode(code);
          if (property.test(letter) !== written.test(letter)) other.push(code.toString(16));
        }
      }
      // Two modifier letters that no language writes with Latin beside it.
      assert.deepEqual(other, name === 'L' ? ['2ec', '2ee'] : []);
    });
  }

  for (const name of ['Lu', 'Ll']) {
    it(`are those of Unicode where Latin, Greek and Cyrillic are written: ${name}`, () => {
      const property = new RegExp(`^\\p{${name}}$`, 'u');
      const content = new RegExp(`letters${name} = "(?<content>[^"]*)"`, 'u').exec(sharedLetters)?.groups?.content;
      assert.ok(content);
      const written = new RegExp(`^[${JSON.parse(`"${content}"`)}]$`, 'u');
      for (const [start, end] of [
        [0x0, 0x24f],
        [0x370, 0x52f],
        [0x1e00, 0x1eff],
      ] as const) {
        for (let code = start; code <= end; code++) {
          const letter = String.fromCharCode(code);
          assert.equal(written.test(letter), property.test(letter), code.toString(16));
        }
      }
    });
  }

  const all = writtenOut(['L', 'M', 'N']);
  const l = writtenOut(['L']);
  const inPlace: readonly (readonly [string, string])[] = [
    ['f(/(?<![\\p{L}\\p{M}\\p{N}])x/gu);', `f(/(?<![${all}])x/gu);`],
    ['f(/\\p{L}+\\P{L}\\p{Lu}/uy);', `f(/[${l}]+[^${l}]\\p{Lu}/uy);`],
    ['f(/[^_\\p{L}-]/gu);', `f(/[^_${l}-]/gu);`],
    ['f(/[\\]\\p{L}]/gu);', `f(/[\\]${l}]/gu);`],
    ['// Never /\\p{L}/ here\nreturn /["]\\p{L}/gu;', `// Never /\\p{L}/ here\nreturn /["][${l}]/gu;`],
    ['const a = b / 2 + [/\\p{L}/gu];', `const a = b / 2 + [/[${l}]/gu];`],
    ["const a = '\\\\p{L}';", "const a = '\\\\p{L}';"],
  ];
  for (const [source, expected] of inPlace) {
    it(source, () => {
      assert.equal(writeOutLetters(source), expected);
    });
  }

  const together: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'const a = /[\\p{L}\\p{M}]"\\/\\p{Lu}/gu;',
      `const a = /* @__PURE__ */ lettersAsWritten("[" + lettersLM + "]\\"\\\\/[" + lettersLu + "]", 'gu');`,
      ['AsWritten', 'LM', 'Lu'],
    ],
    [
      'export const a =\n  /x[^\\p{Ll}\\p{N}]/u;',
      `export const a =\n  /* @__PURE__ */ lettersAsWritten("x[^" + lettersN + lettersLl + "]");`,
      ['AsWritten', 'Ll', 'N'],
    ],
    ["const a = '[\\\\p{L}.]';", "const a = ('[' + lettersL + '.]');", ['L']],
    ["const a = 'x\\\\p{L}';", "const a = ('x[' + lettersL + ']');", ['L']],
    [`const a = \`[\${b}\\\\p{L}]\${c}\`;`, `const a = \`[\${b}\${lettersL}]\${c}\`;`, ['L']],
    ['const a = String.raw`[\\p{L}]`;', `const a = String.raw\`[\${lettersL}]\`;`, ['L']],
  ];
  for (const [source, expected, names] of together) {
    it(source, () => {
      const imported = `import { ${names.map((it) => `letters${it}`).join(', ')} } from '${sharedModule}';\n`;
      assert.equal(writeOutLetters(source).replaceAll('" + "', ''), imported + expected);
    });
  }

  const whenMet: readonly (readonly [string, string])[] = [
    ['f(/^\\p{L}/u);', `f((lettersPattern0 ??= lettersAsWritten("^[" + lettersL + "]")));`],
    [
      'a.replace(/\\p{L}x/gu, b);',
      `a.replace((lettersPattern0 ??= lettersAsWritten("[" + lettersL + "]x", 'gu')), b);`,
    ],
  ];
  for (const [source, expected] of whenMet) {
    it(`${source} is made once`, () => {
      const head = `import { lettersAsWritten, lettersL } from '${sharedModule}';\nvar lettersPattern0;\n`;
      assert.equal(writeOutLetters(source), head + expected);
      assert.equal(writeOutLetters(source + source), head + expected + expected);
    });
  }

  const made = 'lettersInBothCases';
  const inBoth: readonly (readonly [string, string])[] = [
    ['const a = /về\\s/giu;', `const a = /* @__PURE__ */ ${made}("về\\\\s", 'gu');`],
    ['f(/về/iu);', `var lettersPattern0;\nf((lettersPattern0 ??= ${made}("về")));`],
    ["const a = new RegExp(b('/'), 'dgiu');", `const a = ${made}(b('/'), 'dgu');`],
    ["f(\n  new RegExp(\n    a,\n    'iuy',\n  ),\n);", `f(\n  ${made}(\n    a,\n    'uy',\n  ),\n);`],
  ];
  for (const [source, expected] of inBoth) {
    it(`${source} is made in both cases`, () => {
      assert.equal(writeOutLetters(source), `import { ${made} } from '${sharedModule}';\n${expected}`);
    });
  }

  for (const source of [
    'const a = /(?<b>x)\\k<b>/iu;',
    'const a = /x\\P{Lu}/iu;',
    'const a = /x/giy;',
    "f(a, 'iu');",
  ]) {
    it(`${source} keeps its flag`, () => {
      assert.equal(writeOutLetters(source), source);
    });
  }

  it('are found in both cases by all patterns of the sources that are to find them', () => {
    const words = ['Về việc', 'ngày 5/8 - A.B', 'Đồng chí “Ỷ Ưu”, [Quý IV]', 'ký, ỦY BAN; sở/bộ\tkhoản)', 'x1² ÿŸ'];
    const texts = words.flatMap((it) => [it, it.toLowerCase(), it.toUpperCase(), it.normalize('NFD')]);
    const literal =
      /(?<=[\s([!.])\/(?<words>(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/(?<flags>[dgimsuy]+)(?![a-z])/gu;
    let count = 0;
    for (const source of sources.map((it) => readFileSync(it, 'utf8'))) {
      for (const { groups } of source.matchAll(literal)) {
        const pattern = groups?.words ?? '';
        if (!groups?.flags?.includes('i') || /\\+(?:[1-9]|k<|[pP]\{L[ul]\}|W)/u.test(pattern)) continue;
        const flagged = new RegExp(pattern, 'giu');
        const written = inBothCases(pattern, 'gu');
        for (const it of [...texts, pattern, pattern.toUpperCase()]) {
          assert.deepEqual([...it.matchAll(written)], [...it.matchAll(flagged)], `${pattern} in ${it}`);
        }
        count++;
      }
    }
    assert.ok(150 < count, `${count} patterns`);
  });

  const capitals = JSON.parse(/lettersLu = (?<content>".*?");/u.exec(sharedLetters)?.groups?.content ?? '""');
  const classes: readonly (readonly [string, string, string])[] = [
    [`[${capitals}]`, 'aAđĐạẠÿŸẾế', '1-ß'],
    ['[a-c]', 'ABCabc', 'dD-'],
    ['[-x]', '-xX', 'yY'],
    ['[x-]', '-xX', 'yY'],
    ['[^-ạ]', 'xX', '-ạẠ'],
    ['[\\s\\-đ]', ' -đĐ', 'sSdD'],
    ['[\\u00e0-\\u00e3\\]]', 'àÀãÃ]', 'äÄ'],
    ['\\u1ea1', 'ạ', 'Ạ'],
    ['(?<ab>ß|ı|ſ)', 'ßıſ', 'sSiIẞ'],
  ];
  for (const [pattern, found, missed] of classes) {
    it(`${pattern.slice(0, 30)} in both cases`, () => {
      const form = inBothCases(`^${pattern}$`, 'u');
      for (const it of found) assert.ok(form.test(it), it);
      for (const it of missed) assert.ok(!form.test(it), it);
    });
  }
});
