import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter } from '../../server/src/lint/lint';
import { buildPlan } from '../../server/src/plan/build';
import type { Plan } from '../../server/src/plan/plan';
import { rules } from '../../server/src/rules/index';
import type { Paragraph } from '../../server/src/syntax/paragraph';
import { createReader } from '../../server/src/syntax/reading/read';
import { selectBlocks, within } from '../../server/src/syntax/selection';
import { changed } from '../../server/src/text/change';
import { Source } from '../../server/src/text/source';
import { settings } from '../rules/workbench';
import { anyDraft, cases, place, samples } from './drafts';
import { paragraphs, setInPages, setting } from './pages';

/** What a hand or a paste puts in, and how much it takes away; a text that is typed on at once is never read in between. */
const stroke = fc.record({
  at: place,
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  text: fc.oneof(
    fc.constantFrom(
      '',
      'a',
      'ệ',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\f',
      '1. ',
      '- ',
      '.',
      ';',
      '“',
      '”',
      '2',
      '\t',
      '<!--',
      '-->',
      '|',
    ),
    fc.constantFrom(
      '\n\n3\n\n',
      '\nKẾ HOẠCH\n',
      '\nPhụ lục I\n',
      ' số 12/KH-UBND ngày 01/7/2026 ',
      '\n1. Nội dung\n',
      '\nNơi nhận:\n- Như trên;\n',
    ),
  ),
  isRead: fc.boolean(),
  /** An editor says where the text has changed. */
  isTold: fc.boolean(),
});

const madeOf = (source: Source, it: Parameters<typeof written>[1] & { readonly isTold: boolean }): Source => {
  if (!it.isTold) return new Source(written(source.text, it), source);
  const start = Math.round(it.at * source.text.length);
  const range = { start: source.positionAt(start), end: source.positionAt(start + it.length) };
  return changed(source, [{ range, text: it.text }]);
};

const written = (text: string, { at, length, text: typed }: { at: number; length: number; text: string }): string => {
  const start = Math.round(at * text.length);
  return text.slice(0, start) + typed + text.slice(start + length);
};

/** The plan without what its paragraphs and its text remember. */
const plain = ({ source, ...plan }: Plan): unknown => plan;

const long = samples.join('\n\n');

describe('a text that is made of another', function () {
  this.timeout(120_000);

  it('has its lines where they are', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n', 'ab\n'), { maxLength: 30 });
    fc.assert(
      fc.property(
        letters,
        letters,
        place,
        fc.nat({ max: 8 }),
        fc.constantFrom(0, 5000),
        (first, typed, at, length, before) => {
          const old = new Source('x'.repeat(before) + first.join('') + 'y\n'.repeat(before));
          const start = before + Math.round(at * first.length);
          const text = old.text.slice(0, start) + typed.join('') + old.text.slice(start + length);
          assert.deepEqual(new Source(text, old).lineStarts, new Source(text).lineStarts);
        },
      ),
      cases(1000),
    );
  });

  it('has its lines where they are when an editor tells of several changes', () => {
    const letters = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'ab\n'), { maxLength: 20 });
    const change = fc.tuple(place, place, letters);
    fc.assert(
      fc.property(letters, fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), (first, all, isFromLast) => {
        const old = new Source(first.join(''));
        const changes = all.map(([a, b, text]) => {
          const [start, end] = [a, b].map((it) => Math.floor(it * (old.text.length + 1))).sort((x, y) => x - y);
          return { start: start as number, end: end as number, text: text.join('') };
        });
        if (isFromLast) changes.sort((a, b) => b.start - a.start || b.end - a.end);
        const source = changed(
          old,
          changes.map(({ start, end, text }) => ({
            range: { start: old.positionAt(start), end: old.positionAt(end) },
            text,
          })),
        );
        assert.deepEqual(source.lineStarts, new Source(source.text).lineStarts);
        const { kinship } = source;
        if (!kinship) return;
        assert.equal(source.text.slice(0, kinship.start), old.text.slice(0, kinship.start));
        assert.equal(source.text.slice(kinship.end), old.text.slice(kinship.from));
      }),
      cases(1000),
    );
  });

  const readsAlike = (
    first: string,
    strokes: readonly (Parameters<typeof madeOf>[1] & { isRead: boolean })[],
  ): void => {
    const read = createReader();
    const linter = createLinter(rules);
    let source = new Source(first);
    linter(buildPlan(source, read), settings());
    for (const it of strokes) {
      source = madeOf(source, it);
      if (!it.isRead) continue;
      const plan = buildPlan(source, read);
      const fresh = buildPlan(new Source(source.text), createReader());
      assert.deepEqual(plain(plan), plain(fresh));
      assert.deepEqual(linter(plan, settings()), createLinter(rules)(fresh, settings()));
    }
  };

  it('is read as if it were the first', () => {
    fc.assert(fc.property(anyDraft, fc.array(stroke, { minLength: 1, maxLength: 8 }), readsAlike), cases(30));
  });

  it('is read so when it is long', () => {
    fc.assert(
      fc.property(fc.array(stroke, { minLength: 1, maxLength: 2 }), (all) => readsAlike(long, all)),
      cases(2),
    );
  });

  it('is read so in pages', () => {
    const pages = fc.tuple(fc.constantFrom(...paragraphs), setting).map(([text, how]) => setInPages(text, how).text);
    fc.assert(fc.property(pages, fc.array(stroke, { minLength: 1, maxLength: 4 }), readsAlike), cases(10));
  });

  it('has chosen in it what is chosen in it alone, whichever versions were asked', () => {
    const tests: ((it: Paragraph) => boolean)[] = [
      (it) => it.marker !== undefined,
      (it) => /\d/u.test(it.text),
      (it) => it.kind !== 'text',
      () => true,
      () => false,
    ];
    const selections = tests.map((it) => selectBlocks(it));
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(fc.tuple(stroke, fc.integer({ min: 0, max: 31 })), { minLength: 1, maxLength: 12 }),
        (first, all) => {
          const read = createReader();
          let source = new Source(first);
          const ask = (asked: number): void => {
            const { blocks } = read(source);
            selections.forEach((select, i) => {
              if ((asked & (1 << i)) === 0) return;
              const found = select(blocks);
              assert.deepEqual(
                found.map((it) => it.index),
                blocks.filter((it) => tests[i]?.(it.paragraph)).map((it) => it.index),
              );
              assert.ok(found.every((it) => it === blocks[it.index]));
              assert.deepEqual(
                within(found, { start: 2, end: 5 }),
                found.filter((it) => 2 <= it.index && it.index < 5),
              );
            });
          };
          ask(31);
          for (const [it, asked] of all) {
            source = madeOf(source, it);
            if (it.isRead) ask(asked);
          }
        },
      ),
      cases(300),
    );
  });

  it('may get more paragraphs at once than a call takes arguments', () => {
    const selection = selectBlocks((it) => it.kind === 'row');
    const read = createReader();
    const first = new Source('KẾ HOẠCH\n');
    assert.equal(selection(read(first).blocks).length, 0);
    const rows = 200_000;
    assert.equal(selection(read(new Source(`KẾ HOẠCH\n${'| a | b |\n'.repeat(rows)}`, first)).blocks).length, rows);
  });

  it('keeps the paragraphs that did not change, and in their place those that did not move', () => {
    const read = createReader();
    const first = new Source(long);
    const before = read(first).blocks;
    const at = long.indexOf('\n', long.length / 2) + 1;
    const after = read(new Source(`${long.slice(0, at)}Việc khác.\n${long.slice(at)}`, first)).blocks;
    const place = before.findIndex((it) => at <= it.start);
    for (let i = 0; i < place - 2; i++) assert.equal(after[i], before[i]);
    const paragraphs = new Set(before.map((it) => it.paragraph));
    assert.ok(after.filter((it) => !paragraphs.has(it.paragraph)).length <= 3);
  });
});
