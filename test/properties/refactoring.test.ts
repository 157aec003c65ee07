import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyst } from '../../server/src/features/analysis';
import { refactorings } from '../../server/src/features/refactorings/index';
import { editsOf, newRules, type Refactoring, settle } from '../../server/src/features/refactorings/refactoring';
import { isRefusal, prepareRename, rename } from '../../server/src/features/refactorings/rename';
import { nobody } from '../../server/src/plan/others';
import { rules } from '../../server/src/rules/index';
import { diff } from '../../server/src/text/diff';
import { applyEdits, areApart } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import { settings } from '../rules/workbench';
import { corpus, seeds } from '../seeds/real-plans';
import { anyDraft, anyText, cases, disturbed, place, samples } from './drafts';

const analyst = createAnalyst(rules);
const context = { settings: settings(), others: nobody };
const readingOf = (text: string) => analyst.analyse({ uri: '', version: 1, source: new Source(text) }, context);
type Analysis = ReturnType<typeof readingOf>;

const offersAt = (analysis: Analysis, at: number): readonly Refactoring[] =>
  refactorings(analysis, { at: { start: at, end: at }, isWanted: () => true, isNamed: () => false });

const sortedWords = (text: string): readonly string[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((it) => it[0]).sort();
const folded = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

/** What may become of the words: by kind, for each does other things to them. */
function checkWords(it: Refactoring, before: string, after: string): void {
  const kind = it.kind.split('.').slice(-1)[0];
  const what = `${it.title}\n${after}`;
  if (it.kind.includes('renumber')) {
    const plain = (text: string): string =>
      folded(text.replace(/^[*\s]*(?:[(]?[\p{L}\d.]{1,9}[.)/:-]+|Phần thứ \p{L}+)/gmu, ''));
    assert.ok(Math.abs(plain(before).length - plain(after).length) <= before.length / 10, what);
  } else if (kind === 'recipients') {
    assert.deepEqual(sortedWords(after), sortedWords(before), what);
  } else if (kind === 'citation') {
    assert.ok(after.length < before.length, what);
  }
}

describe('refactorings', function () {
  this.timeout(300_000);

  /** All that is said of them holds at this place of a draft. */
  function check(text: string, at: number, seen?: Set<string>): number {
    const analysis = readingOf(text);
    let count = 0;
    for (const it of offersAt(analysis, at)) {
      const key = `${it.id} ${it.title} ${analysis.document.source.lineAt(at)}`;
      if (seen?.has(key)) continue;
      seen?.add(key);
      const made = settle(analysis, it, readingOf);
      if (!made) continue;
      count++;
      const edits = editsOf(made);
      const after = applyEdits(text, edits);
      const what = `${it.title} at ${at}`;
      assert.ok(areApart(edits), what);
      assert.notEqual(after, text, what);
      const now = readingOf(after);
      assert.deepEqual(newRules(analysis.findings, now.findings), [], what);
      checkWords(it, text, after);
      // One step back brings all back.
      assert.equal(applyEdits(after, diff(after, text)), text);
      if (it.kind.includes('renumber') || it.kind.endsWith('recipients')) {
        const again = refactorings(now, {
          at: { start: 0, end: 0 },
          isWanted: () => true,
          isNamed: (kind) => kind === it.kind.replace(/list$/u, 'all'),
        }).filter((one) => one.id === it.id);
        assert.deepEqual(again, [], `${what} is not done at once`);
      }
    }
    return count;
  }

  it('keep all that they must at every place of our drafts', () => {
    let count = 0;
    for (const text of samples) {
      const seen = new Set<string>();
      const source = new Source(text);
      for (const [i, start] of source.lineStarts.entries()) {
        if (i % 3 === text.length % 3) count += check(text, Math.min(start + (i % 2) * 12, text.length), seen);
      }
    }
    assert.ok(50 < count, `${count} refactorings`);
  });

  it('keep all that they must in the real plans', function () {
    const all = [...seeds, ...corpus];
    if (all.length === 0) this.skip();
    for (const { text } of all) {
      const seen = new Set<string>();
      const source = new Source(text);
      for (const [i, start] of source.lineStarts.entries()) if (i % 40 === 0) check(text, start, seen);
    }
  });

  it('keep all that they must in plans with mistakes', () => {
    fc.assert(
      fc.property(disturbed, place, (text, part) => {
        check(text, Math.floor(part * text.length));
        const numbered = /^[IVX\d]+\.|^[a-zđ]\)/gmu;
        const heads = [...text.matchAll(numbered)];
        const head = heads[Math.floor(part * heads.length)];
        if (head) check(text, head.index + 1);
      }),
      cases(60),
    );
  });

  it('throw in no text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), place, (text, part) => {
        const analysis = readingOf(text);
        const at = Math.floor(part * text.length);
        for (const it of offersAt(analysis, at)) it.change();
        for (const kind of ['refactor.rewrite.thao.renumber.all', 'refactor.rewrite.thao.recipients']) {
          const named = refactorings(analysis, {
            at: { start: 0, end: text.length },
            isWanted: () => true,
            isNamed: (it) => it === kind,
          });
          for (const it of named) it.change();
        }
      }),
      cases(200),
    );
  });
});

describe('another name', function () {
  this.timeout(120_000);

  it('stands where the old one stood, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, anyText), place, (text, part) => {
        const { plan } = readingOf(text);
        const at = Math.floor(part * text.length);
        const found = prepareRename(plan, at);
        const groups = rename(plan, at, 'Sở Qqxz');
        assert.equal(isRefusal(groups), isRefusal(found));
        if (isRefusal(found) || isRefusal(groups)) return;
        assert.ok(found.span.start <= at && at <= found.span.end);
        const edits = groups.flatMap((it) => it.edits);
        assert.ok(areApart(edits));
        assert.ok(
          edits.every((it) => /^s(?:ở|ở)[\s]+qqxz/iu.test(it.text)),
          edits.map((it) => it.text).join(),
        );
        const line = (it: string): number => it.split(/\r\n|\n|\r/u).length;
        assert.equal(line(applyEdits(text, edits)), line(text));
      }),
      cases(300),
    );
  });
});
