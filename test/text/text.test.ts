import assert from 'node:assert/strict';
import { applyEdits, areApart, insert, remove, replace } from '../../server/src/text/edit';
import { fold, oldTonePlacement, toNfc, unaccent } from '../../server/src/text/fold';
import { groupBy } from '../../server/src/text/grouped';
import { Source } from '../../server/src/text/source';
import { span } from '../../server/src/text/span';

describe('source', () => {
  it('counts lines ended by LF, CRLF and a lone CR', () => {
    const source = new Source('a\nb\r\nc\rd');
    assert.deepEqual(source.lineStarts, [0, 2, 5, 7]);
    assert.deepEqual(source.positionAt(4), { line: 1, character: 1 });
    assert.deepEqual(source.positionAt(8), { line: 3, character: 1 });
    assert.equal(source.offsetAt({ line: 2, character: 99 }), 6);
    assert.equal(source.offsetAt({ line: 99, character: 0 }), 8);
    assert.equal(source.offsetAt({ line: -1, character: 5 }), 0);
  });

  it('counts characters in UTF-16 units', () => {
    const source = new Source('😀 Kế hoạch\nB');
    assert.deepEqual(source.positionAt(5), { line: 0, character: 5 });
    assert.equal(source.offsetAt({ line: 1, character: 1 }), 13);
  });

  it('knows how its lines end', () => {
    assert.equal(new Source('a\r\nb').newline, '\r\n');
    assert.equal(new Source('a').newline, '\n');
  });
});

describe('edits', () => {
  it('are applied together, whatever their order', () => {
    assert.equal(applyEdits('abcdef', [replace(span(4, 5), 'E'), insert(0, '>'), remove(span(1, 3))]), '>adEf');
  });

  it('are apart unless they share a character or a place', () => {
    assert.ok(areApart([replace(span(0, 2), ''), replace(span(2, 3), '')]));
    assert.ok(!areApart([replace(span(0, 2), ''), replace(span(1, 3), '')]));
    assert.ok(!areApart([insert(1, 'a'), insert(1, 'b')]));
  });
});

describe('folding', () => {
  it('knows both tone placements', () => {
    assert.equal(oldTonePlacement('hoà khoẻ uỷ quý hoàn Thuỷ'), 'hòa khỏe ủy quý hoàn Thủy');
    assert.equal(fold('  Uỷ ban  NHÂN dân'), fold('Ủy ban nhân dân'));
  });

  it('composes with a map back', () => {
    const { text, map } = toNfc('a\u0302\u0301b'.normalize('NFD'));
    assert.equal(text, 'ấb');
    assert.deepEqual(map, { starts: [0, 3], ends: [3, 4] });
    assert.equal(toNfc('ấb').map, undefined);
  });

  it('composes also where somebody put millions of marks', () => {
    assert.equal(toNfc('e\u0301'.repeat(1000)).text, 'é'.repeat(1000));
    assert.equal(toNfc('\u0301'.repeat(5_000_000)).text.length, 5_000_000);
  });

  it('finds without accents', () => {
    assert.equal(unaccent('Ủy ban Đồng Tháp'), 'uy ban dong thap');
  });
});

describe('groups', () => {
  it('hold what has the same key in its order, and nothing that has none', () => {
    const groups = groupBy([3, 10, 1, 12, 30], (it) => (it === 30 ? undefined : String(it).length));
    assert.deepEqual(
      [...groups],
      [
        [1, [3, 1]],
        [2, [10, 12]],
      ],
    );
  });
});
