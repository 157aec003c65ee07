import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LintFinding } from '../../server/src/lint/lint';
import { applyEdits } from '../../server/src/text/edit';
import { plantAssignments } from '../planted/assignments';
import { plantSpelling } from '../planted/spelling';
import { findingsOf, planOf } from '../rules/workbench';
import { corpus, samples, seeds } from '../seeds/real-plans';
import { cases } from './drafts';
import { wrapped } from './wrapped';

/** What is said, whatever the place; in NFD the letters themselves are one finding more. */
function said(text: string, without: readonly string[] = []): readonly string[] {
  return findingsOf(text)
    .filter((it) => !without.includes(it.rule))
    .map(say)
    .sort();
}

const say = ({ rule, severity, message }: LintFinding): string => `${rule} ${severity} ${message.normalize('NFC')}`;

/** What a broken line itself gives cause to say, or hides: a space at its end is none between two words. */
const ofLines = ['text-hard-wrapped', 'text-broken-paragraph', 'double-space'];

function checkForms(name: string, text: string): void {
  const nfc = text.normalize('NFC').replace(/\r\n?/gu, '\n');
  const all = said(nfc);
  assert.deepEqual(said(nfc.normalize('NFD'), ['unicode-not-nfc']), all, `${name} in NFD`);
  assert.deepEqual(said(nfc.replace(/\n/gu, '\r\n')), all, `${name} with CRLF`);
}

/** What is said of a text only whole, or only with its lines broken. */
function partedByLines(text: string): readonly string[] {
  const nfc = text.normalize('NFC').replace(/\r\n?/gu, '\n');
  if (planOf(nfc).hardWrapped) return [];
  const [whole, broken] = [said(nfc, ofLines), said(wrapped(nfc), ofLines)];
  const without = (a: readonly string[], b: readonly string[]): readonly string[] => {
    const rest = [...b];
    return a.filter((it) => {
      const at = rest.indexOf(it);
      if (0 <= at) rest.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(whole, broken).map((it) => `only whole: ${it}`),
    ...without(broken, whole).map((it) => `only broken: ${it}`),
  ];
}

/** Our drafts, each with some mistakes put in. */
const mistaken = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat()).map(([{ name, text }, first, second]) => {
  let result = text;
  for (const [planter, i] of [
    [plantSpelling, first],
    [plantAssignments, second],
  ] as const) {
    const all = [...planter(planOf(result))];
    const one = all[i % Math.max(1, all.length)];
    if (one) result = applyEdits(result, one.edits);
  }
  return { name, text: result };
});

describe('the same is said of a text in every form', function () {
  this.timeout(120_000);

  it('of our drafts', () => {
    for (const { name, text } of samples) {
      checkForms(name, text);
      assert.deepEqual(partedByLines(text), [], `${name} broken at 80 letters`);
    }
  });

  it('of drafts with mistakes', () => {
    fc.assert(
      fc.property(mistaken, ({ name, text }) => {
        checkForms(name, text);
        assert.deepEqual(partedByLines(text), [], `${name} broken at 80 letters`);
      }),
      cases(40),
    );
  });

  it('of the real documents beside the repository', function () {
    if (seeds.length === 0) this.skip();
    for (const { name, text } of [...seeds, ...corpus]) checkForms(name, text);
  });

  it('nearly always of the real documents with their lines broken, where a sentence may end with its line', function () {
    if (seeds.length === 0) this.skip();
    const documents = [...seeds, ...corpus];
    const parted = documents.flatMap(({ name, text }) => partedByLines(text).map((it) => `${name} ${it}`));
    const all = documents.reduce((sum, { text }) => sum + said(text, ofLines).length, 0);
    assert.ok(parted.length <= 0.1 * all, `${parted.length} of ${all}:\n${parted.join('\n')}`);
  });
});
