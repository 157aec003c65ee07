import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unifiedDiff } from '../../server/src/cli/diff';
import { decode } from '../../server/src/cli/files/encoding';
import { excerpt } from '../../server/src/cli/formats/excerpt';
import { textPrinter } from '../../server/src/cli/formats/text';
import { parseRelaxed } from '../../server/src/cli/json';
import { isTooLong, longestText, tooLong, utf8Length } from '../../server/src/lint/limit';
import { Source } from '../../server/src/text/source';
import { unmark } from '../rules/marked';

describe('the parts of the command line', () => {
  describe('unified diff', () => {
    const lines = fc
      .array(fc.constantFrom('Một\n', 'hai\n', 'ba\r\n', '\n', 'bốn năm\n', 'sáu'), { maxLength: 30 })
      .map((it) => it.join(''));

    it('leads from one text to the other', () => {
      fc.assert(
        fc.property(lines, lines, (before, after) => {
          assert.equal(patched(before, unifiedDiff('a', before, after)), after);
        }),
      );
    });

    it('is nothing when nothing changed', () => {
      assert.equal(unifiedDiff('a', 'x\n', 'x\n'), '');
    });

    it('says where the last newline is missing', () => {
      assert.equal(
        unifiedDiff('a', 'một\nhai', 'một\nba\n'),
        '--- a\n+++ a\n@@ -1,2 +1,2 @@\n một\n-hai\n\\ No newline at end of file\n+ba\n',
      );
    });
  });

  describe('an excerpt', () => {
    const of = (marked: string): string => {
      const { text, spans } = unmark(marked);
      const it = excerpt(new Source(text), spans[0] as (typeof spans)[number]);
      return it ? `${it.line}\n${it.carets}` : '';
    };

    it('puts carets under the words', () => {
      assert.equal(of('đầu\n  trước ngày ⟦31/4⟧ là hạn\ncuối'), 'trước ngày 31/4 là hạn\n           ^^^^');
      assert.equal(of('một ⟦⟧hai'), 'một hai\n    ^');
      assert.equal(of('một⟦⟧'), 'một\n   ^');
      assert.equal(of('một ⟦hai\nba⟧'), 'một hai\n    ^^^');
      assert.equal(of('xa\n⟦⟧'), '');
    });

    it('counts what an eye sees', () => {
      assert.equal(of('😀 ⟦x⟧'), '😀 x\n   ^');
      assert.equal(of(`${'ế'.normalize('NFD')} ⟦x⟧`), `${'ế'.normalize('NFD')} x\n  ^`);
      assert.equal(of('a\tb ⟦x⟧'), 'a b x\n    ^');
      assert.equal(of('\u001b[2J⟦x⟧'), '·[2Jx\n    ^');
    });

    it('is no wider than a page, also in a line of a megabyte', () => {
      const long = `${'chữ '.repeat(100_000)}⟦đây⟧${' rồi'.repeat(100_000)}`;
      const [line, carets] = of(long).split('\n') as [string, string];
      assert.ok(line.length <= 98);
      assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), 'đây');
      assert.match(line, /^… chữ .*…$/u);
      assert.match(of(`⟦${'x'.repeat(500)}⟧`), /^x{96}…\n\^{96}$/u);
    });
  });

  it('colours go on and off again', () => {
    const source = new Source('một\n');
    const finding = { rule: 'a-b', severity: 'error', span: { start: 0, end: 3 }, message: 'sai' } as const;
    const text = textPrinter({ hasColours: true }).file({ file: 'f', source, findings: [finding] });
    assert.equal(
      text,
      '\u001b[1mf:1:1\u001b[0m  \u001b[31mlỗi      \u001b[0m  sai  \u001b[2m[a-b]\u001b[0m\n    một\n    \u001b[31m^^^\u001b[0m\n',
    );
  });

  it('what is decoded comes back byte for byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom('', '\uFEFF', '\u00FF\u00FE', '\u00FE\u00FF'),
        (bytes, head) => {
          const encoding = head === '\uFEFF' ? 'utf8' : 'latin1';
          const all = Buffer.concat([Buffer.from(head, encoding), bytes]);
          const decoded = decode(all);
          if ('text' in decoded) assert.deepEqual(decoded.encode(decoded.text), all);
        },
      ),
    );
  });

  it('settings are read as people write them', () => {
    assert.deepEqual(parseRelaxed('\uFEFF{ "a": "// chữ, }", /* bỏ */ "b": [1, 2, ], // hết\n }'), {
      a: '// chữ, }',
      b: [1, 2],
    });
    assert.deepEqual(parseRelaxed(''), {});
    assert.deepEqual(parseRelaxed('// trống'), {});
    assert.deepEqual(parseRelaxed('{ "a": "\\"//,]" }'), { a: '"//,]' });
    assert.throws(() => parseRelaxed('{ "a" }'));
  });

  it('a text is as long as its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(utf8Length(text), Buffer.byteLength(text));
      }),
    );
    assert.equal(isTooLong('a'.repeat(longestText)), false);
    assert.equal(isTooLong('ế'.repeat(longestText / 3 + 1)), true);
    assert.equal(tooLong(longestText + 1).message, 'Tệp dài 5,1 MB, Thảo chỉ kiểm tra tệp đến 5 MB');
  });
});

/** What `patch` would make of the text. */
function patched(text: string, patch: string): string {
  const old = text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const rows = (patch.match(/[^\n]*\n/gu) ?? []).slice(2);
  let result = '';
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as string;
    const head = /^@@ -(?<start>\d+),(?<count>\d+) /u.exec(row)?.groups as { start: string; count: string } | undefined;
    if (head) {
      const start = Number(head.start) - (head.count === '0' ? 0 : 1);
      while (at < start) result += old[at++];
      continue;
    }
    if (row.startsWith('\\')) continue;
    const line = rows[i + 1]?.startsWith('\\') ? row.slice(1, -1) : row.slice(1);
    if (row[0] !== '+') assert.equal(old[at++], line);
    if (row[0] !== '-') result += line;
  }
  while (at < old.length) result += old[at++];
  return result;
}
