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
