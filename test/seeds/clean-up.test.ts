import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cleanUp } from '../../server/src/features/clean-up/clean-up';
import { findingsOf } from '../rules/workbench';
import { answers } from './paragraph-breaks';
import { corpus, seeds } from './real-plans';

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

const isBlank = (it: string): boolean => it.trim() === '';

/** One sign a line, as in the answers, read from what came out: letters are followed from the text into it. */
function signsOf(text: string): readonly string[] {
  const { text: clean, changes } = cleanUp(text);
  const out = clean.replace(/\[\^(\d+)\]:?/gu, '$1');
  const dropped = new Set(
    changes.filter((it) => it.kind === 'page-number').map((it) => text.slice(0, it.at.start).split('\n').length - 1),
  );
  let at = 0;
  return text.split('\n').flatMap((line, i) => {
    if (isBlank(line)) return [];
    if (dropped.has(i)) return ['x'];
    let sign = '';
    for (const letter of line
      .normalize('NFC')
      .replace(/\p{Co}/gu, '-')
      .replace(/\s/gu, '')) {
      const blank = /^\s*/u.exec(out.slice(at, at + 20))?.[0] ?? '';
      sign ||= at === 0 || blank.includes('\n') ? '¶' : '+';
      at += blank.length;
      assert.equal(out.slice(at, at + letter.length), letter, `line ${i + 1} is there in its place`);
      at += letter.length;
    }
    return [sign];
  });
}

function scoreOf(signs: readonly string[], answer: string): Score {
  const score = { right: 0, wrong: 0, missed: 0 };
  [...answer].forEach((sign, i) => {
    assert.equal(signs[i] === 'x', sign === 'x', 'page numbers go, and nothing else');
    if (sign === '.') return;
    const [isBreak, isTaken] = [sign === '¶' || sign === '^', signs[i] === '¶'];
    if (isBreak && isTaken) score.right++;
    else if (isTaken) score.wrong++;
    else if (isBreak) score.missed++;
  });
  return score;
}

const sum = (all: readonly Score[]): Score => ({
  right: all.reduce((total, it) => total + it.right, 0),
  wrong: all.reduce((total, it) => total + it.wrong, 0),
  missed: all.reduce((total, it) => total + it.missed, 0),
});
const precision = ({ right, wrong }: Score): number => right / (right + wrong);
const recall = ({ right, missed }: Score): number => right / (right + missed);

describe('text out of real PDFs', function () {
  this.timeout(60_000);
  const texts = [...seeds, ...corpus];
  const known = answers.flatMap((answer) => {
    const found = texts.find((it) => createHash('sha256').update(it.text).digest('hex') === answer.hash);
    return found ? [{ ...answer, text: found.text }] : [];
  });

  before(function () {
    if (seeds.length === 0) this.skip();
  });

  it('is found as it was when the answers were written', () => {
    assert.equal(known.length, answers.length);
    for (const { text, signs, name } of known) {
      assert.equal(signs.length, text.split('\n').filter((it) => !isBlank(it)).length, name);
    }
  });

  it('is parted into its paragraphs: 98 breaks in 100 and more are right, in what was looked at and in what was not', () => {
    for (const isCheck of [false, true]) {
      const score = sum(known.filter((it) => it.isCheck === isCheck).map((it) => scoreOf(signsOf(it.text), it.signs)));
      const told = `${JSON.stringify(score)}: precision ${precision(score)}, recall ${recall(score)}`;
      assert.ok(0.985 <= precision(score) || (isCheck && 0.97 <= precision(score)), told);
      assert.ok(0.99 <= recall(score), told);
    }
  });

  it('needs cleaning no more', () => {
    for (const { name, text } of texts) {
      const { text: clean } = cleanUp(text);
      assert.equal(cleanUp(clean).text, clean, name);
      const left = findingsOf(clean).filter((it) =>
        ['text-hard-wrapped', 'stray-page-number', 'text-broken-paragraph', 'space-before-punct'].includes(it.rule),
      );
      assert.deepEqual(
        left.map((it) => [it.rule, it.message]),
        [],
        name,
      );
    }
  });
});
