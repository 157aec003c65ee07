import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isParagraphRule } from '../../server/src/lint/rule';
import { guides } from '../../server/src/rules/guides';
import { rules } from '../../server/src/rules/index';
import { createSieve, signsLike, wordOf, written } from '../../server/src/syntax/needs';
import type { Paragraph } from '../../server/src/syntax/paragraph';
import { createReader } from '../../server/src/syntax/reading/read';
import { readWords } from '../../server/src/syntax/words';
import { Source } from '../../server/src/text/source';

const drafts = path.join('test', 'workspace');
const texts = [
  ...[...guides.values()].flatMap(({ examples }) =>
    examples.flatMap((it) => [it.text.replace(/[⟦⟧]/gu, ''), ...(it.fixed === undefined ? [] : [it.fixed])]),
  ),
  ...readdirSync(drafts, { recursive: true })
    .map(String)
    .filter((it) => it.endsWith('.kehoach'))
    .map((it) => readFileSync(path.join(drafts, it), 'utf8')),
];

const paragraphsOf = (text: string): readonly Paragraph[] =>
  createReader()(new Source(text)).blocks.flatMap(({ paragraph }) => (paragraph.kind === 'comment' ? [] : [paragraph]));

describe('what rules need', () => {
  const paragraphs = texts.flatMap((it) => [
    ...paragraphsOf(it),
    ...paragraphsOf(it.normalize('NFD')),
    ...paragraphsOf(it.toLocaleUpperCase('vi')),
  ]);

  for (const rule of rules.filter(isParagraphRule)) {
    if (!rule.needs) continue;
    const sieve = createSieve([rule]);
    it(`${rule.id} finds nothing where it is absent, and is not asked everywhere`, () => {
      const passed = paragraphs.filter((it) => sieve(it).length === 0);
      for (const it of passed) assert.deepEqual([...rule.checkParagraph(it)], [], it.text);
      assert.notEqual(passed.length, 0);
      assert.notEqual(passed.length, paragraphs.length);
    });
  }

  it('are all asked for', () => {
    const both = { needs: [wordOf('kế'), signsLike(/;/u)] };
    const sieve = createSieve([both, {}]);
    const [first, second, third] = ['Ra kế hoạch; gửi xã.', 'Ra kế hoạch.', 'Gửi xã; báo cáo.'].map((it) =>
      paragraphsOf(it).map((paragraph) => sieve(paragraph).includes(both)),
    );
    assert.deepEqual([first, second, third], [[true], [false], [false]]);
  });

  it('may be named later than a paragraph was read', () => {
    const [paragraph] = paragraphsOf('Kế hoạch của Sở Nội vụ') as [Paragraph];
    const early = createSieve([{ needs: [written('Sở')] }]);
    assert.equal(early(paragraph).length, 1);
    assert.equal(createSieve([{ needs: [written('sở')] }])(paragraph).length, 0);
    assert.equal(createSieve([{ needs: [written('vụ')] }])(paragraph).length, 1);
    assert.equal(early(paragraph).length, 1);
  });
});

describe('readWords', () => {
  const read = (text: string): readonly string[] => {
    const { words, starts } = readWords(text);
    for (const [i, it] of words.entries()) assert.ok(text.startsWith(it.text, starts[i]), it.text);
    return words.map((it) => it.text);
  };

  it('cuts where a pattern would, whatever the letters', () => {
    for (const text of [...texts, 'a𝒜b 𐐷x ２０２６ ½m² e\u0301t \ud800 x\udc00y', '😀vui😀', ' ', '']) {
      assert.deepEqual(read(text), text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    }
  });

  it('gives a word that stands twice as one object, with one key for both places of a tone', () => {
    const { words } = readWords('Hoà HÒA hòa Hoà 12a');
    assert.equal(words[0], words[3]);
    assert.deepEqual(new Set(words.map((it) => it.key)), new Set(['hòa', '12a']));
    assert.deepEqual(
      words.map((it) => it.hasDigit),
      [false, false, false, false, true],
    );
  });

  it('keeps telling words apart when more have come than it keeps', () => {
    const many = Array.from({ length: 40000 }, (_, i) => `w${i.toString(36)}`);
    assert.deepEqual(read(many.join(' ')), many);
    assert.deepEqual(read('kế hoạch kế'), ['kế', 'hoạch', 'kế']);
  });
});
