import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rulesByGroup } from '../../server/src/rules/index';
import { applyEdits, areApart } from '../../server/src/text/edit';
import { inTcvn3, inVni, misread } from '../data/encode';
import { findingsOf, planOf } from '../rules/workbench';
import { corpus, samples as drafts, seeds } from '../seeds/real-plans';
import { anyText, cases, disturbed, samples } from './drafts';
import { wrapped } from './wrapped';

const rules = rulesByGroup
  .filter(({ rule }) => ['legacy-encoding', 'mojibake', 'text-hard-wrapped', 'soft-hyphen-nbsp'].includes(rule.id))
  .map((it) => it.rule);

/** The text after the first repair of a rule; none where it speaks not, or has no repair. */
function repairedBy(text: string, rule: string): string | undefined {
  const fix = findingsOf(text, { rules }).find((it) => it.rule === rule && it.fixes)?.fixes?.[0];
  return fix && applyEdits(text, fix.edits);
}

/** A half of a letter. */
const lone = /\p{Cs}/u;
/** What stands for a letter that is lost, also where it was itself read in the wrong code. */
const lost = /\ufffd|\u00ef\u00bf\u00bd/u;

const oddities = fc.array(
  fc.oneof(
    anyText,
    anyText.map(inVni),
    anyText.map(inTcvn3),
    anyText.map((it) => misread(it.replace(/\p{Cs}/gu, ''))),
    fc.constantFrom(
      'Uû ban nh©n d©n x·',
      'UÛy ban nhaân daân xaõ',
      'Káº¿ hoáº¡ch',
      '\ufffd',
      '\u00ad',
      'Ã',
      'Ã  ',
      '«ho¹ch»',
    ),
  ),
  { maxLength: 6 },
);

describe('old codes and broken letters', function () {
  this.timeout(120_000);
  const texts = [...drafts, ...seeds, ...corpus].map(({ name, text }) => ({ name, text: text.normalize('NFC') }));

  it('come back as they were from TCVN3, but for capitals', () => {
    for (const { name, text } of texts) {
      const back = repairedBy(inTcvn3(text), 'legacy-encoding');
      assert.equal(back?.toLowerCase(), text.toLowerCase(), name);
      const [lines, before] = [back?.split('\n') ?? [], text.split('\n')];
      const isLoud = (it: string): boolean => !/\p{Ll}/u.test(it) && /\p{Lu}.*\p{Lu}/u.test(it);
      const loud = before.map((it, i) => [it, lines[i]]).filter(([it]) => isLoud(it as string));
      const lost = loud.filter(([it, now]) => it !== now);
      assert.ok(lost.length <= 0.2 * loud.length, `${name}: ${lost.join('\n')}`);
    }
  });

  it('come back as they were from VNI', () => {
    for (const { name, text } of texts) assert.equal(repairedBy(inVni(text), 'legacy-encoding'), text, name);
  });

  it('come back as they were from UTF-8 that was misread, once or twice', () => {
    for (const { name, text } of texts) {
      assert.equal(repairedBy(misread(text), 'mojibake'), text, name);
      assert.equal(repairedBy(misread(misread(text)), 'mojibake'), text, name);
      assert.equal(repairedBy(misread(text).replaceAll('\u00a0', ' '), 'mojibake'), text, `${name} with plain spaces`);
    }
  });

  it('are not seen in drafts that are well', () => {
    fc.assert(
      fc.property(disturbed, (text) => {
        assert.deepEqual(
          findingsOf(text, { rules })
            .filter((it) => it.rule !== 'text-hard-wrapped')
            .map((it) => it.message),
          [],
        );
      }),
      cases(50),
    );
  });

  it('are repaired in a part of a draft, and the rest stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.constantFrom(inVni, inTcvn3, misread),
        (sample, chosen, encode) => {
          const lines = sample.split('\n');
          const long = lines.flatMap((it, i) =>
            80 < it.length && !/\p{Lu}{2}|(?![A-ZĐĂÂÊÔƠƯ])\p{Lu}/u.test(it) ? [i] : [],
          );
          const at = long[chosen % Math.max(1, long.length)];
          if (at === undefined) return;
          const mistaken = lines.map((it, i) => (i === at ? encode(it) : it)).join('\n');
          const rule = encode === misread ? 'mojibake' : 'legacy-encoding';
          assert.equal(repairedBy(mistaken, rule), sample);
        },
      ),
      cases(60),
    );
  });

  it('are read in any text without a throw, and a repair tears nothing', () => {
    fc.assert(
      fc.property(oddities, (pieces) => {
        const text = pieces.join('\n');
        for (const { fixes, span } of findingsOf(text, { rules })) {
          assert.ok(0 <= span.start && span.end <= text.length);
          for (const { edits } of fixes ?? []) {
            assert.ok(areApart(edits));
            const after = applyEdits(text, edits);
            assert.equal(lone.test(after), lone.test(text), 'no surrogate is torn');
            assert.ok(after.split(lost).length <= text.split(lost).length, 'no letter is lost');
          }
        }
      }),
      cases(300),
    );
  });
});

const bare = (text: string): string => text.replace(/\s+/gu, '');

describe('lines that are joined', function () {
  this.timeout(120_000);

  /** Like text out of a PDF: lines of a width, with empty ones between them or not, a number between pages. */
  const paged = fc
    .tuple(fc.constantFrom(...samples), fc.integer({ min: 50, max: 110 }), fc.boolean(), fc.boolean())
    .map(([text, width, isApart, hasPages]) => {
      const lines = wrapped(text, width).split('\n');
      const pages = lines.map((it, i) => (hasPages && i % 40 === 39 ? `${it}\n\n\f${Math.floor(i / 40) + 2}\n` : it));
      return pages.join(isApart ? '\n\n' : '\n');
    });

  it('keep every letter, need joining no more, and nothing more is said of them', () => {
    let joined = 0;
    fc.assert(
      fc.property(paged, (text) => {
        const after = repairedBy(text, 'text-hard-wrapped');
        if (after === undefined) return;
        joined++;
        const notes = (it: string): string => it.replace(/\[\^(\d+)\]:?/gu, '$1');
        const pages = planOf(text).blocks.filter((it) => it.paragraph.kind === 'page-number');
        const letters = [...bare(notes(text))].sort().join('');
        const kept = [...bare(notes(after)), ...pages.flatMap((it) => [...it.paragraph.text])].sort().join('');
        assert.equal(kept, letters);
        assert.ok(!planOf(after).hardWrapped);
        const count = (it: string): Map<string, number> => {
          const counts = new Map<string, number>();
          for (const { rule } of findingsOf(it)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
          return counts;
        };
        const before = count(text);
        for (const [rule, times] of count(after)) {
          assert.ok(times <= (before.get(rule) ?? 0), `${rule} ${before.get(rule) ?? 0} -> ${times}`);
        }
      }),
      cases(60),
    );
    assert.ok(0 < joined);
  });
});
