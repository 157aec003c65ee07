import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, changed } from '../../server/src/text/change';
import { Source } from '../../server/src/text/source';

const piece = fc.constantFrom('a', 'bc', '', '\n', '\r', '\r\n', 'ế');
const text = fc.array(piece, { maxLength: 12 }).map((it) => it.join(''));
const position = fc.record({ line: fc.nat(5), character: fc.nat(4) });
const change = fc.record({ range: fc.record({ start: position, end: position }), text: piece });

const told = ({ range, text: words }: Change): string =>
  `${range?.start.line}:${range?.start.character}-${range?.end.line}:${range?.end.character} ${JSON.stringify(words)}`;

describe('changes of a text', () => {
  it('made at once are those made one by one, wherever they lie', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (before, changes) => {
        const byOne = changes.reduce((it, one) => changed(it, [one]), new Source(before));
        const atOnce = changed(new Source(before), changes);
        assert.equal(atOnce.text, byOne.text, changes.map(told).join(', '));
        assert.deepEqual(atOnce.lineStarts, new Source(atOnce.text).lineStarts);
      }),
      { numRuns: 20_000 },
    );
  });

  it('count beyond the end in the text that the change before has made', () => {
    const end = { line: 9, character: 0 };
    const changes = [
      { range: { start: end, end }, text: 'a' },
      { range: { start: { line: 0, character: 0 }, end }, text: 'KẾ HOẠCH' },
    ];
    assert.equal(changed(new Source('Lê Văn An'), changes).text, 'KẾ HOẠCH');
  });
});
