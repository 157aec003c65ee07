import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter, type LintFinding } from '../../server/src/lint/lint';
import { buildPlan } from '../../server/src/plan/build';
import type { Plan } from '../../server/src/plan/plan';
import type { Section } from '../../server/src/plan/sections/sections';
import { rules } from '../../server/src/rules/index';
import { createReader } from '../../server/src/syntax/reading/read';
import { type Change, changed } from '../../server/src/text/change';
import { areApart } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';
import { findingsOf, planOf, settings } from '../rules/workbench';
import { anyDraft, anyText, cases, draft, place } from './drafts';

/** One edit, anywhere in whatever the text is by then. */
const edit = fc.record({ at: place, length: fc.nat({ max: 60 }), text: fc.oneof(anyText, fc.constant(''), draft) });

function edited(text: string, { at, length, text: inserted }: { at: number; length: number; text: string }): string {
  const start = Math.round(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + length);
}

function isInside(text: string, it: Span, what: string): void {
  assert.ok(0 <= it.start && it.start <= it.end && it.end <= text.length, `${what} ${it.start}-${it.end}`);
}

function* spansOf(plan: Plan): Generator<readonly [string, Span]> {
  const sections = function* (all: readonly Section[]): Generator<readonly [string, Span]> {
    for (const it of all) {
      yield ['ordinal', it.ordinal];
      yield ['heading', it.title.span];
      yield* sections(it.children);
    }
  };
  for (const it of plan.blocks) yield ['block', it];
  for (const it of plan.citations) {
    yield ['citation', it.span];
    yield ['symbol', it.symbol.span];
  }
  for (const it of plan.deadlines) yield ['deadline', it.span];
  for (const it of plan.tasks) yield ['task', it.span];
  for (const it of plan.recipients?.items ?? []) {
    yield ['recipient', it.span];
    yield ['recipient name', it.name.span];
  }
  if (plan.recipients) yield ['recipients', plan.recipients.label];
  for (const it of plan.signature?.lines ?? []) yield ['signature', it.span];
  for (const it of plan.header.agencies) yield ['agency', it.span];
  for (const it of [plan.header.title, plan.header.subject, plan.header.number, plan.header.place]) {
    if (it) yield ['header', it.span];
  }
  for (const all of [plan.outline.sections, ...plan.outline.appendices]) yield* sections(all);
  for (const it of plan.appendices) yield ['appendix', it.heading];
}

/** What was said and where, as it reads in NFC with `\n`. */
const said = (text: string, findings: readonly LintFinding[]): string[] => {
  const words = (it: Span): string => text.slice(it.start, it.end).normalize('NFC').replace(/\r\n/gu, '\n');
  return findings.map((it) => `${it.rule} ${it.severity}: ${words(it.span)}: ${it.message.normalize('NFC')}`);
};

/** The plan without the objects that lead from one to the other: those that are shared look the same. */
const outlook = (plan: Plan): unknown => ({
  blocks: plan.blocks.map((it) => [it.start, it.end, it.paragraph.kind, it.paragraph.text]),
  spans: [...spansOf(plan)],
  keys: plan.citations.map((it) => [it.key, it.isFirst, it.room]),
  kind: plan.header.kind,
});

describe('the engine, whatever the text', function () {
  this.timeout(60_000);

  it('reads it without a throw, spans inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plan = planOf(text);
        for (const [what, it] of spansOf(plan)) isInside(text, it, what);
        const starts = plan.blocks.map((it) => it.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
          'blocks in order',
        );
      }),
      cases(500),
    );
  });

  it('finds with spans inside and in order, with repairs that can be applied', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), (text) => {
        let before = 0;
        for (const it of findingsOf(text)) {
          isInside(text, it.span, it.rule);
          assert.ok(before <= it.span.start, 'in order');
          before = it.span.start;
          for (const other of it.related ?? []) isInside(text, other.span, `${it.rule} related`);
          for (const fix of it.fixes ?? []) {
            assert.ok(areApart(fix.edits), `${it.rule}: the edits of “${fix.title}” overlap`);
            for (const change of fix.edits) isInside(text, change.span, `${it.rule} edit`);
          }
        }
      }),
      cases(300),
    );
  });

  it('finds the same after any edits as afresh', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        const read = createReader();
        const linter = createLinter(rules);
        let text = first;
        linter(buildPlan(new Source(text), read), settings());
        for (const it of edits) {
          text = edited(text, it);
          const warm = buildPlan(new Source(text), read);
          const fresh = buildPlan(new Source(text), createReader());
          assert.deepEqual(outlook(warm), outlook(fresh));
          assert.deepEqual(linter(warm, settings()), createLinter(rules)(fresh, settings()));
        }
      }),
      cases(100),
    );
  });

  it('finds the same with other line ends', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const windows = text.replace(/\n/gu, '\r\n');
        const [there, here] = [findingsOf(windows), findingsOf(text)];
        assert.deepEqual(said(windows, there), said(text, here));
        const [from, to] = [new Source(windows), new Source(text)];
        assert.deepEqual(
          there.map((it) => from.positionAt(it.span.start)),
          here.map((it) => to.positionAt(it.span.start)),
        );
      }),
      cases(200),
    );
  });

  it('finds the same in decomposed letters', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const composed = text.normalize('NFC');
        const decomposed = text.normalize('NFD');
        // That the marks stand apart is the one thing to say of the one and not of the other.
        const found = (it: string) => findingsOf(it).filter(({ rule }) => rule !== 'unicode-not-nfc');
        assert.deepEqual(said(decomposed, found(decomposed)), said(composed, found(composed)));
      }),
      cases(200),
    );
  });

  for (const [what, line] of [
    ['blank line', '\n'],
    ['comment', '<!-- ghi chú của người soạn -->\n'],
  ] as const) {
    it(`shifts what it finds below a new ${what}, and nothing else`, () => {
      fc.assert(
        fc.property(anyDraft, (text) => {
          // The mark of a file's beginning is a hidden sign anywhere else.
          fc.pre(!text.startsWith('\ufeff'));
          const move = (it: Span): Span => ({ start: it.start + line.length, end: it.end + line.length });
          const moved = findingsOf(text).map((it) => ({ ...it, span: move(it.span), fixes: [], related: [] }));
          const below = findingsOf(line + text).map((it) => ({ ...it, fixes: [], related: [] }));
          assert.deepEqual(below, moved);
        }),
        cases(200),
      );
    });
  }
});

describe('changes from an editor', function () {
  this.timeout(60_000);

  const change = fc.record({
    from: place,
    to: place,
    text: fc.oneof(draft, fc.constantFrom('', 'a', '\n', '\r\n', '😀')),
  });

  it('make the text that they describe, one after the other', () => {
    fc.assert(
      fc.property(anyText, fc.array(change, { maxLength: 8 }), fc.boolean(), (first, wanted, backwards) => {
        let text = first;
        let lowest = text.length;
        const changes: Change[] = [];
        for (const it of wanted) {
          const limit = backwards ? lowest : text.length;
          const [start, end] = [it.from, it.to].map((part) => Math.round(part * limit)).sort((a, b) => a - b);
          const source = new Source(text);
          const range = { start: source.positionAt(start as number), end: source.positionAt(end as number) };
          changes.push({ range, text: it.text });
          // A position cannot stand between \r and \n.
          const [from, to] = [source.offsetAt(range.start), source.offsetAt(range.end)];
          text = text.slice(0, from) + it.text + text.slice(to);
          lowest = from;
        }
        assert.equal(changed(new Source(first), changes).text, text);
      }),
      cases(300),
    );
  });

  it('replace the whole text when they say no place', () => {
    const source = new Source('cũ');
    assert.equal(changed(source, [{ text: 'mới' }]).text, 'mới');
    const start = { line: 0, character: 0 };
    assert.equal(changed(source, [{ text: 'mới' }, { text: 'rất ', range: { start, end: start } }]).text, 'rất mới');
  });
});
