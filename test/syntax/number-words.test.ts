import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNumberWords } from '../../server/src/syntax/days/number-words';

const ones = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** As it is said in full: `hai mươi mốt`, `một trăm linh năm`. */
function say(number: number, isInner = false): string[] {
  for (const [scale, name] of [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
  ] as const) {
    if (number < scale) continue;
    const rest = number % scale;
    return [...say(Math.floor(number / scale)), name, ...(rest === 0 ? [] : say(rest, true))];
  }
  const [hundreds, tens, last] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = 0 < hundreds || isInner ? [ones[hundreds] as string, 'trăm'] : [];
  if (tens === 0)
    return last === 0 && head.length !== 0
      ? head
      : [...head, ...(head.length === 0 ? [] : ['linh']), ones[last] as string];
  const ten = tens === 1 ? ['mười'] : [ones[tens] as string, 'mươi'];
  const one = last === 1 && 1 < tens ? 'mốt' : last === 5 ? 'lăm' : (ones[last] as string);
  return [...head, ...ten, ...(last === 0 ? [] : [one])];
}

describe('numbers in words', () => {
  it('are read as they are said', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 999_999_999_999 }));
    fc.assert(fc.property(number, (it) => assert.equal(readNumberWords(say(it).join(' ')), it, say(it).join(' '))));
  });

  it('are read in other words, capitals and spaces too', () => {
    assert.equal(readNumberWords('Một trăm lẻ năm triệu'), 105_000_000);
    assert.equal(readNumberWords('hai  mươi tư'), 24);
    assert.equal(readNumberWords('Hai tỉ ba trăm ngàn'), 2_000_300_000);
    assert.equal(readNumberWords('mười lăm'.normalize('NFD')), 15);
  });

  it('are nothing where something else is said', () => {
    for (const it of [
      '',
      'hai đợt',
      'hai ba',
      'trăm',
      'mươi',
      'triệu',
      'linh năm',
      'một phần ba',
      'mười mười',
      'constructor',
      'ba nghìn tỷ triệu',
    ]) {
      assert.equal(readNumberWords(it), undefined, it);
    }
  });
});
