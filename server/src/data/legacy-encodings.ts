/**
 * The codes in which Vietnamese was written before Unicode, as they look where their bytes are read as Windows-1252.
 *
 * Sources: TCVN 5712:1993, bảng mã VN3 (ABC), the code of the .VnTime fonts: small letters and the seven capitals without a tone,
 * other capitals being drawn by a font of their own (.VnTimeH); VNI for Windows (VNI Software Co., 1989), the code of the VNI-Times fonts: a letter and
 * behind it a sign for its hat and tone; Windows-1252, https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
 */

/** Written and meant, side by side. */
export const tcvn3: readonly (readonly [written: string, meant: string])[] = pairs(
  'µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ ® ¡¢£¤¥¦§',
  'àáảãạ ăằắẳẵặ âầấẩẫậ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ đ ĂÂÊÔƠƯĐ',
);

/** The signs behind a letter: huyền, sắc, hỏi, ngã, nặng, alone and under a hat. */
export const vniSigns: readonly (readonly [letters: string, signs: string, meant: string])[] = [
  ['a', 'øùûõï', 'àáảãạ'],
  ['a', 'âàáåãä', 'âầấẩẫậ'],
  ['a', 'êèéúüë', 'ăằắẳẵặ'],
  ['e', 'øùûõï', 'èéẻẽẹ'],
  ['e', 'âàáåãä', 'êềếểễệ'],
  ['o', 'øùûõï', 'òóỏõọ'],
  ['o', 'âàáåãä', 'ôồốổỗộ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
];

/** Letters that stand for another by themselves. */
export const vniLetters: readonly (readonly [written: string, meant: string])[] = pairs('ôöñìíæóòî', 'ơưđìíỉĩịỵ');

/** The characters of the bytes 80 to 9F; the five bytes without one are read as control characters. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function pairs(written: string, meant: string): readonly (readonly [string, string])[] {
  const from = [...written.replace(/ /gu, '')];
  const to = [...meant.replace(/ /gu, '')];
  return from.map((it, i) => [it, to[i] as string]);
}
