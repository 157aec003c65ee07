import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shownFor } from '../../client/src/symbol-labels';

const symbol = { name: 'II. NHIỆM VỤ VÀ GIẢI PHÁP', container: 'Kế hoạch số 12/KH-SXD' };

/** As VS Code judges: letters in their order, accents as they are written. */
function holds(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = text.toLowerCase().slice(0, 128).indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether VS Code shows it: it asks for the first word and filters by all. */
function isShown(query: string, found = symbol): boolean {
  const [first = '', ...others] = query.split(' ');
  const { name, container } = shownFor(first, found);
  if (holds(name, query)) return true;
  return holds(name, first) && 0 < others.length && others.every((it) => holds(`${container} • a.kehoach`, it));
}

const reads = (text: string): string => text.normalize('NFC').replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');

describe('a symbol that was found', () => {
  it('passes the filter of VS Code with accents or without, in any order, with words of its plan', () => {
    for (const query of [
      'nhiem vu',
      'nhiệm vụ',
      'giai phap',
      'giải pháp',
      'giai phap nhiem vu',
      'giải pháp nhiệm vụ',
      'vu nhiem',
      'nhiem 12/KH',
      'giai phap 12/kh-sxd',
      'II. nhiem',
    ]) {
      assert.ok(isShown(query), query);
    }
    assert.ok(!isShown('kinh phi'));
    const road = { name: 'Ban Quản lý bảo trì đường bộ', container: '' };
    for (const query of ['ban quan ly', 'Ban Quản lý', 'duong bo', 'đường bộ', 'bo duong ban']) {
      assert.ok(isShown(query, road), query);
    }
  });

  it('reads as it did', () => {
    for (const word of ['nhiem', 'nhiệm', 'vu', 'giai', '']) {
      const { name, container } = shownFor(word, symbol);
      assert.equal(reads(name), symbol.name);
      assert.ok(reads(container).startsWith(symbol.container), container);
    }
    assert.deepEqual(shownFor('nhiệm', symbol), symbol);
    assert.equal(reads(shownFor('nhiem', symbol).container), symbol.container);
  });

  it('ends with what was asked where its name has no room for it', () => {
    assert.equal(shownFor('xyz', symbol).name.slice(-4), ' xyz');
  });

  it('keeps its name, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, name) => {
        const shown = reads(shownFor(word, { name, container: 'KH' }).name);
        assert.ok(shown.startsWith(reads(name)));
      }),
    );
  });
});
