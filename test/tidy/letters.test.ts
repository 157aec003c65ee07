import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
      `const a = /* @__PURE__ */ new RegExp("[" + lettersLM + "]\\"\\\\/[" + lettersLu + "]", 'gu');`,
      ['LM', 'Lu'],
    ],
    [
      'export const a =\n  /x[^\\p{Ll}\\p{N}]/u;',
      `export const a =\n  /* @__PURE__ */ new RegExp("x[^" + lettersN + lettersLl + "]", 'u');`,
      ['Ll', 'N'],
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
    ['f(/^\\p{L}/u);', `f((lettersPattern0 ??= new RegExp("^[" + lettersL + "]", 'u')));`],
    ['a.replace(/\\p{L}x/gu, b);', `a.replace((lettersPattern0 ??= new RegExp("[" + lettersL + "]x", 'gu')), b);`],
  ];
  for (const [source, expected] of whenMet) {
    it(`${source} is made once`, () => {
      const head = `import { lettersL } from '${sharedModule}';\nvar lettersPattern0;\n`;
      assert.equal(writeOutLetters(source), head + expected);
      assert.equal(writeOutLetters(source + source), head + expected + expected);
    });
  }
});
