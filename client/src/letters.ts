/** Base letters and accents, one after the other; the stroke of đ becomes an accent too. */
export const apart = (text: string): string =>
  text.normalize('NFD').replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');

/** For search: `Ủy ban` is found by `uy ban`. */
export const plain = (text: string): string => apart(text).replace(/\p{M}/gu, '').toLowerCase();

export const hasAccents = (text: string): boolean => apart(text) !== text;
