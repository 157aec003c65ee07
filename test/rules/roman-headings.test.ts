import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf } from './workbench';

const capitals = (text: string) => findingsOf(text).filter((it) => it.rule === 'roman-heading-not-caps');

describe('a heading in small letters that ends with a colon', () => {
  const around = (heading: string): string =>
    `I. MỤC ĐÍCH\n\nGiữ rừng.\n\nII. ${heading}\n\nTuần tra.\n\nIII. KINH PHÍ\n\nCủa xã.\n`;

  it('loses the colon with its small letters, where the other headings have none', () => {
    const text = around('Nội dung:');
    const [finding, ...others] = capitals(text);
    assert.deepEqual(others, []);
    const repaired = applyEdits(text, finding?.fixes?.[0]?.edits ?? []);
    assert.equal(repaired, around('NỘI DUNG'));
    assert.deepEqual(capitals(repaired), []);
  });

  it('keeps it where most of them have one', () => {
    const text = around('Nội dung:').replaceAll(/ĐÍCH|PHÍ/gu, '$&:');
    const [finding] = capitals(text);
    const repaired = applyEdits(text, finding?.fixes?.[0]?.edits ?? []);
    assert.equal(repaired, text.replace('Nội dung:', 'NỘI DUNG:'));
    assert.deepEqual(capitals(repaired), []);
  });
});

describe('a capital letter among Roman numerals', () => {
  const numbered = (...ordinals: readonly string[]): string =>
    ordinals.map((it, i) => `${it}. ${['MỤC ĐÍCH', 'NỘI DUNG', 'KINH PHÍ'][i]}\n\nGiữ rừng.\n`).join('\n');
  const saidOf = (text: string): readonly string[] =>
    findingsOf(text).flatMap(({ rule, message }) => (/^(?:roman|numbering)/u.test(rule) ? [message] : []));

  it('is no part of its own, and is set right', () => {
    for (const ordinals of [
      ['A', 'II', 'III'],
      ['I', 'B', 'III'],
      ['I', 'II', 'C'],
    ]) {
      const text = numbered(...ordinals);
      const letter = ordinals.find((it) => /[ABC]/u.test(it)) ?? '';
      const right = ['I', 'II', 'III'][ordinals.indexOf(letter)];
      const [finding] = findingsOf(text).filter((it) => it.rule === 'roman-invalid');
      assert.deepEqual(saidOf(text), [`“${letter}” không phải số La Mã, phải là Mục ${right}`]);
      assert.equal(applyEdits(text, finding?.fixes?.[0]?.edits ?? []), numbered('I', 'II', 'III'));
    }
  });

  it('is one where there are more of them, or where nothing is missing without it', () => {
    assert.deepEqual(saidOf(`A. RỪNG XÃ\n\n${numbered('I', 'II')}\nB. RỪNG THÔN\n\n${numbered('I', 'II')}`), []);
    assert.ok(!saidOf(numbered('I', 'B', 'II')).some((it) => it.includes('La Mã')));
  });
});
