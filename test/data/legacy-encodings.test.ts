import assert from 'node:assert/strict';
import { tcvn3, vniLetters, vniSigns, windows1252 } from '../../server/src/data/legacy-encodings';
import { inTcvn3, inVni, misread } from './encode';

const letters = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const alphabet = [...letters].flatMap((it) => tones.map((tone) => (it + tone).normalize('NFC')));

describe('the codes before Unicode', () => {
  it('write every small letter with its tones, and no two alike', () => {
    for (const encode of [inTcvn3, inVni]) {
      const written = [...alphabet, 'đ'].map(encode);
      assert.equal(new Set(written).size, written.length);
      const same = [...alphabet, 'đ'].filter((it) => /\P{ASCII}/u.test(it) && encode(it) === it);
      // These stand where Windows has them.
      const known = encode === inVni ? ['ì', 'í'] : ['ý'];
      assert.deepEqual(same.sort(), known.sort());
    }
  });

  it('hold no letter twice', () => {
    for (const side of [0, 1] as const) {
      assert.equal(new Set(tcvn3.map((it) => it[side])).size, tcvn3.length);
      assert.equal(new Set(vniLetters.map((it) => it[side])).size, vniLetters.length);
    }
    assert.ok([...tcvn3, ...vniLetters].every(([written, meant]) => written && meant));
    assert.ok(vniSigns.every(([, signs, meant]) => signs.length === meant.length));
    assert.equal(windows1252.length, 32);
  });

  it('write as people remember it', () => {
    assert.equal(inTcvn3('Cộng hòa xã hội chủ nghĩa Việt Nam'), 'Céng hßa x· héi chñ nghÜa ViÖt Nam');
    assert.equal(inTcvn3('Độc lập - Tự do - Hạnh phúc'), '§éc lËp - Tù do - H¹nh phóc');
    assert.equal(inVni('Độc lập - Tự do - Hạnh phúc'), 'Ñoäc laäp - Töï do - Haïnh phuùc');
    assert.equal(inVni('Ủy ban nhân dân'), 'UÛy ban nhaân daân');
    assert.equal(misread('Kế hoạch đủ'), 'Káº¿ hoáº¡ch Ä‘á»§');
  });
});
