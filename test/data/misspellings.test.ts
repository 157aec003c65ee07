import assert from 'node:assert/strict';
import { misspellings } from '../../server/src/data/misspellings';
import { misspeltSyllables } from '../../server/src/data/misspelt-syllables';
import { rulesByGroup } from '../../server/src/rules/index';
import { fold } from '../../server/src/text/fold';
import { findingsOf } from '../rules/workbench';

const spelling = rulesByGroup.filter((it) => it.group === 'spelling').map((it) => it.rule);

describe('the misspelt phrases', () => {
  it('are three hundred at least, each once', () => {
    assert.ok(300 <= misspellings.length, `${misspellings.length}`);
    const keys = misspellings.map((it) => fold(it.wrong));
    assert.deepEqual(
      keys.filter((it, i) => keys.indexOf(it) !== i),
      [],
    );
  });

  it('are read whole: as many words right as wrong, and company that is words', () => {
    for (const { wrong, right, after, before } of misspellings) {
      assert.notEqual(fold(wrong), fold(right));
      assert.equal(right.split(' ').length, wrong.split(' ').length, wrong);
      assert.ok(2 <= wrong.split(' ').length, wrong);
      for (const it of [wrong, right, ...after, ...before]) assert.match(it, /^[\p{L} ]+$/u);
      assert.equal(wrong.normalize('NFC'), wrong);
    }
  });

  it('have right forms that are clean themselves', () => {
    for (const { right } of misspellings) {
      const said = findingsOf(`Các đơn vị nêu rõ việc ${right} trong phần này.`, { rules: spelling });
      assert.deepEqual(
        said.map((it) => it.message),
        [],
        right,
      );
    }
  });

  it('are left to the rule on impossible rimes where they are of its kind', () => {
    for (const { wrong } of misspellings) {
      const said = findingsOf(`Các đơn vị nêu rõ việc ${wrong} nhé.`, { rules: spelling }).map((it) => it.rule);
      assert.deepEqual(said, ['spelling-confusable'], wrong);
    }
  });

  it('are found in a sentence', () => {
    for (const { wrong, right } of misspellings) {
      const text = `Các đơn vị nêu rõ việc ${wrong} nhé.`;
      const found = findingsOf(text).filter((it) => it.rule === 'spelling-confusable');
      assert.deepEqual(
        found.map((it) => it.fixes?.[0]?.edits[0]?.text),
        [right],
        wrong,
      );
    }
  });
});

describe('the syllables that are no words', () => {
  const keys = [...misspeltSyllables.keys()];

  it('differ from what is meant, which is clean itself', () => {
    assert.ok(100 <= keys.length);
    for (const [wrong, right] of misspeltSyllables) {
      assert.match(`${wrong}${right}`, /^\p{Ll}+$/u);
      assert.notEqual(fold(wrong), fold(right));
      assert.ok(!misspeltSyllables.has(right));
      assert.deepEqual(findingsOf(`Các đơn vị nêu rõ việc ${right} nhé.`, { rules: spelling }), [], right);
    }
  });

  it('are found in a sentence, once', () => {
    for (const [wrong, right] of misspeltSyllables) {
      const said = findingsOf(`Các đơn vị nêu rõ việc ${wrong} nhé.`, { rules: spelling });
      assert.deepEqual(
        said.map((it) => [it.rule, it.fixes?.[0]?.edits[0]?.text]),
        [['spelling-confusable', right]],
        wrong,
      );
    }
  });
});
