import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { bears } from './samples';
import { loadGrammar, tokenize } from './tokenize';

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  describe('answers for a line of 100 KB', () => {
    // A pattern that tries again from each place would need minutes for these: the runner's limit is a matter of seconds.
    const units = [
      ' ',
      '*',
      '**“',
      '*a',
      '“',
      '[',
      '…',
      '.',
      '. ',
      '/.',
      '1.',
      '1/A',
      '1/2026/',
      'A-',
      'A ',
      '\u0301',
      'I. ',
      '|',
      '|-',
    ]
      .concat(['<!--', '<!-- thảo: bỏ qua a-', 'ngày ', 'ngày 1 tháng ', 'Nghị định số 9/NĐ-CP ngày 1/1/2026, '])
      .concat(['Đơn vị chủ trì: a; ', '- ', 'KẾ HOẠCH ', 'Nơi nhận: ', 'Phụ lục ', '(Kèm theo ', 'Ế'.normalize('NFD')]);
    const heads = [
      'KẾ HOẠCH',
      'Phụ lục:',
      'I.',
      '1.',
      'Nơi nhận',
      'Số',
      'ngày',
      'ngày 1 tháng',
      'Luật',
      '<!-- thảo: bỏ qua',
    ];
    const lines = units.map((unit) => ['', unit]).concat(heads.map((head) => [head, ' ']));
    for (const [head = '', unit = ''] of lines) {
      it(`of ${JSON.stringify(unit)} after ${JSON.stringify(head)}`, () => {
        const line = `${head}${unit.repeat(100_000 / unit.length)}x`;
        const [tokens] = tokenize(grammar, line);
        assert.equal(tokens?.at(-1)?.endIndex, line.length);
      });
    }
  });

  describe('on real plans', () => {
    const folder = '../shared/seeds';
    /** Wrapped lines and footnotes that begin like numbering, by file and line. */
    const innocents: Record<string, readonly number[]> = {
      '002': [33, 82, 90, 136, 138, 143, 149, 159, 234, 245, 266, 282],
      '003': [80, 124, 173],
    };
    for (const [file, lines] of Object.entries(innocents)) {
      it(`takes no wrapped line of ${file} for a heading`, function () {
        const name = existsSync(folder) && readdirSync(folder).find((it) => it.startsWith(file));
        if (!name) return this.skip();
        const tokens = tokenize(grammar, readFileSync(`${folder}/${name}`, 'utf8'));
        for (const line of lines) {
          assert.deepEqual(
            tokens[line - 1]?.filter((token) => bears(token, 'markup.heading')),
            [],
            `line ${line}`,
          );
        }
      });
    }
  });
});
