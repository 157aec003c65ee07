import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanUp, type Pass, passes } from '../../server/src/features/clean-up/clean-up';
import type { Extent } from '../../server/src/syntax/reading/page';
import type { Change } from '../../server/src/text/rewriting';
import { inTcvn3, inVni } from '../data/encode';
import { findingsOf } from '../rules/workbench';
import { corpus, samples, seeds } from '../seeds/real-plans';
import { anyText, cases, disturbed } from './drafts';
import { paragraphs, setInPages, setting } from './pages';

const extents: readonly Extent[] = ['document', 'excerpt', 'wrapped'];
const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');

/** What each kind of change may do: else a sentence that is lost would only have to be listed. */
const isFair: Readonly<Record<Change['kind'], (before: string, after: string) => boolean>> = {
  joined: (before, after) => before === '' && after === '',
  space: (before, after) => bare(before) === '' && bare(after) === '',
  'page-number': (before, after) =>
    /^\P{L}*(?:trang|page|tr\.)?\P{L}*(?:of|trên)?\P{L}*$/iu.test(before) && before.length < 30 && after === '',
  'page-line': (before, after) => before.length <= 120 && !/[\n\r]/u.test(before) && after === '',
  note: (before, after) => /^\d{1,2}$/u.test(before) && /^\[\^\d+\]:?$/u.test(after),
  'note-moved': (before, after) => letters(before) === letters(after),
  hidden: (before, after) =>
    /^[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]+$/u.test(before) &&
    /^\ufeff?$/u.test(after),
  ligature: (before, after) => before.normalize('NFKC') === after,
  bullet: (before, after) => /^\P{L}|^[oØü]/u.test(before) && [...bare(before)].length === 1 && after === '- ',
  composed: (before, after) => sorted(before) === sorted(after),
  'old-code': (before) => /\P{ASCII}/u.test(before) && !/[\n\r]/u.test(before),
};
const letters = (text: string): string => text.replace(/\P{L}/gu, '');
const sorted = (text: string): string => [...text.normalize('NFD')].sort().join('');

/** The letters after a pass are those before it, but for what it tells. */
function checkTelling({ before, after, changes }: Pass): void {
  const moved = changes.filter((it) => it.kind === 'note-moved');
  let expected = '';
  let at = 0;
  const apart = [...changes]
    .filter((it) => it.before !== '' || it.after !== '')
    .filter(
      (it) => it.kind === 'note-moved' || !moved.some((one) => one.at.start <= it.at.start && it.at.end <= one.at.end),
    )
    .sort((a, b) => a.at.start - b.at.start);
  for (const it of apart) {
    assert.ok(at <= it.at.start, 'changes are apart');
    assert.equal(before.slice(it.at.start, it.at.end), it.before);
    expected += before.slice(at, it.at.start) + (it.kind === 'note-moved' ? '' : it.after);
    at = it.at.end;
  }
  expected = bare(expected + before.slice(at));
  let got = bare(after);
  for (const it of moved) {
    const found = got.indexOf(bare(it.after));
    assert.notEqual(found, -1, 'a note that was moved is there');
    got = got.slice(0, found) + got.slice(found + bare(it.after).length);
  }
  assert.equal(got, expected);
  for (const it of changes) assert.ok(isFair[it.kind](it.before, it.after), JSON.stringify(it));
}

function check(text: string, extent: Extent): void {
  let current = text;
  for (const pass of passes(text, extent)) {
    assert.equal(pass.before, current);
    checkTelling(pass);
    current = pass.after;
  }
  const { text: clean, changes } = cleanUp(text, extent);
  assert.equal(clean, current);
  for (const { at } of changes) assert.ok(0 <= at.start && at.start <= at.end && at.end <= text.length);
  const again = cleanUp(clean, extent === 'wrapped' ? 'excerpt' : extent);
  assert.equal(again.text, clean, 'once is enough');
}

const real = [...samples, ...seeds, ...corpus];

describe('text that is cleaned up', function () {
  this.timeout(300_000);

  it('loses, gains and moves no letter but those that are told, once for all, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...extents), (text, extent) => check(text, extent)),
      cases(600),
    );
  });

  it('nor in drafts, real ones too, nor where they are disturbed', () => {
    for (const { text } of real) for (const extent of extents) check(text, extent);
    fc.assert(
      fc.property(disturbed, (text) => check(text, 'document')),
      cases(60),
    );
  });

  it('nor where it comes in pages, decomposed or in an old code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paragraphs),
        setting,
        fc.constantFrom(
          (it: string) => it,
          (it: string) => it.normalize('NFD'),
          inTcvn3,
          inVni,
        ),
        (draft, pages, encode) => check(encode(setInPages(draft, pages).text), 'document'),
      ),
      cases(60),
    );
  });

  it('is what it was before it was set in pages', () => {
    const score = { right: 0, wrong: 0, missed: 0, left: 0, dropped: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), setting, (draft, pages) => {
        const set = setInPages(draft, pages);
        const clean = cleanUp(set.text);
        const dropped = clean.changes.filter((it) => it.kind === 'page-number' || it.kind === 'page-line').length;
        score.dropped += dropped;
        score.left += Math.abs(set.dropped - dropped);
        const ends = (lines: readonly string[]): ReadonlySet<number> => {
          let sum = 0;
          return new Set(lines.map((it) => (sum += bare(it).length)));
        };
        const [wanted, got] = [ends(draft), ends(clean.text.split(/\r?\n/u).filter((it) => it.trim() !== ''))];
        if (set.dropped !== dropped) return;
        for (const it of got)
          if (wanted.has(it)) score.right++;
          else score.wrong++;
        for (const it of wanted) if (!got.has(it)) score.missed++;
      }),
      cases(200),
    );
    const told = JSON.stringify(score);
    assert.ok(0.99 <= score.right / (score.right + score.wrong), told);
    assert.ok(0.99 <= score.right / (score.right + score.missed), told);
    assert.ok(score.left <= 0.08 * score.dropped, told);
  });

  it('has nothing left that the rules on such text see', () => {
    const rules = ['text-hard-wrapped', 'stray-page-number', 'text-broken-paragraph', 'space-before-punct'];
    const left = (text: string): readonly string[] =>
      findingsOf(cleanUp(text).text)
        .filter((it) => rules.includes(it.rule))
        .map((it) => `${it.rule}: ${it.message}`);
    for (const { name, text } of real) assert.deepEqual(left(text), [], name);
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), setting, (draft, pages) => {
        assert.deepEqual(left(setInPages(draft, pages).text), []);
      }),
      cases(40),
    );
  });

  it('stays as it is, byte for byte, where it is clean', () => {
    for (const { name, text } of samples) {
      if (/\.kehoach$/u.test(name) && !/loi|ngat-dong/u.test(name)) assert.equal(cleanUp(text).text, text, name);
    }
    for (const draft of paragraphs.filter((it) => !it.some((line) => line.includes('thiết thực ,')))) {
      for (const extent of ['document', 'excerpt'] as const) {
        const text = cleanUp(`${draft.join('\n')}\n`, extent).text;
        assert.equal(text, `${draft.join('\n')}\n`);
      }
    }
  });
});
