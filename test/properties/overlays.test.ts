import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hints } from '../../server/src/features/overlays/hints';
import { lenses, lensesAsBefore } from '../../server/src/features/overlays/lenses';
import { tokensOf } from '../../server/src/features/overlays/tokens';
import { toDay } from '../../server/src/syntax/days/date';
import type { Span } from '../../server/src/text/span';
import { planOf } from '../rules/workbench';
import { anyDraft, anyText, cases, samples } from './drafts';

const today = toDay(2026, 11, 21);
const hintsIn = (text: string) => hints({ plan: planOf(text), today, holidays: [] }, { start: 0, end: text.length });

function isInside(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
}

describe('what is laid over any text', () => {
  it('are tokens in order, inside the text, none over another', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), (text) => {
        let last = 0;
        for (const { span } of tokensOf(planOf(text))) {
          isInside(text, span);
          assert.ok(last <= span.start);
          last = span.end;
        }
      }),
      cases(),
    );
  });

  it('are hints inside the text, the same for the whole as for its parts', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), (text) => {
        const all = hintsIn(text);
        const middle = Math.floor(text.length / 2);
        const context = { plan: planOf(text), today, holidays: [] };
        const parts = [
          ...hints(context, { start: 0, end: middle }),
          ...hints(context, { start: middle, end: text.length }),
        ];
        const said = (list: typeof all): string[] => [...new Set(list.map((it) => `${it.at} ${it.label}`))];
        assert.deepEqual(said(parts), said(all));
        for (const { at, label, lines } of all) {
          assert.ok(0 < at && at <= text.length);
          assert.ok(label !== '' && !/undefined|NaN/u.test(label + JSON.stringify(lines)));
        }
      }),
      cases(),
    );
  });

  it('are lenses over headings, as they were where nothing has changed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyDraft), anyDraft, (text, other) => {
        const plan = planOf(text);
        const found = lenses(plan);
        for (const { span, places } of found) {
          isInside(text, span);
          assert.ok(2 <= places.length);
        }
        assert.deepEqual(
          lensesAsBefore(plan, found).map((it) => it.title),
          found.map((it) => it.title),
        );
        lensesAsBefore(planOf(other), found);
      }),
      cases(),
    );
  });

  it('is the same in NFD and with other line ends', () => {
    for (const sample of samples) {
      for (const other of [sample.normalize('NFD'), sample.replace(/\n/gu, '\r\n')]) {
        const read = (text: string): unknown => ({
          tokens: tokensOf(planOf(text)).map((it) => [
            it.type,
            it.modifier,
            text.slice(it.span.start, it.span.end).normalize('NFC').replace(/\r/gu, ''),
          ]),
          hints: hintsIn(text).map((it) => it.label),
          lenses: lenses(planOf(text)).map((it) => it.title),
        });
        assert.deepEqual(read(other), read(sample));
      }
    }
  });
});
