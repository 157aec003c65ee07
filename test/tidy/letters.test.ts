import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeOutLetters, writtenOut } from '../tools/letters.mjs';

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

  const all = writtenOut(['L', 'M', 'N']);
  const l = writtenOut(['L']);
  const changes: readonly (readonly [string, string])[] = [
    ['const a = /(?<![\\p{L}\\p{M}\\p{N}])x/u;', `const a = /(?<![${all}])x/u;`],
    ['const a = /\\p{L}+\\P{L}\\p{Lu}/u;', `const a = /[${l}]+[^${l}]\\p{Lu}/u;`],
    ['const a = /[^_\\p{L}-]/u;', `const a = /[^_${l}-]/u;`],
    ['const a = /[\\]\\p{L}]/u;', `const a = /[\\]${l}]/u;`],
    ["const a = '[\\\\p{L}.]';", `const a = '[${l}.]';`],
    ["const a = 'x\\\\p{L}';", `const a = 'x[${l}]';`],
    ["const a = '\\\\p{L}';", "const a = '\\\\p{L}';"],
    [`const a = \`[\${b}\\\\p{L}]\${c}\`;`, `const a = \`[\${b}${l}]\${c}\`;`],
    ['const a = String.raw`[\\p{L}]`;', `const a = String.raw\`[${l}]\`;`],
    ['// Never /\\p{L}/ here\nreturn /["]\\p{L}/u;', `// Never /\\p{L}/ here\nreturn /["][${l}]/u;`],
    ['const a = b / 2 + [/\\p{L}/u];', `const a = b / 2 + [/[${l}]/u];`],
  ];
  for (const [source, expected] of changes) {
    it(source, () => {
      assert.equal(writeOutLetters(source), expected);
    });
  }
});
