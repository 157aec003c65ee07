import { allMatches } from './match';
/**
 * All folding stands here: what makes two Vietnamese strings the same for us. `hòa` and `hoà` differ in every Unicode form,
 * stripping marks leaves `đ`, and half of the drafts come from a Mac in NFD.
 */

/** From each UTF-16 unit of a normalised text to the stretch of the original that it stands for. */
export interface NfcMap {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const combining = /[\u0300-\u036f]/u;
/** No letter has so many marks; without a limit millions of them would overflow the stack. */
const cluster = /\P{Mn}?\p{Mn}{1,500}/gu;

export const isDecomposed = (text: string): boolean => combining.test(text);

/** The text in NFC; a map only where something changed. */
export function toNfc(text: string): { readonly text: string; readonly map?: NfcMap } {
  if (!isDecomposed(text)) return { text };
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  let at = 0;
  const copy = (end: number): void => {
    for (let i = at; i < end; i++) {
      starts.push(i);
      ends.push(i + 1);
    }
    result += text.slice(at, end);
    at = end;
  };
  for (const found of allMatches(text, cluster)) {
    copy(found.index);
    const composed = found[0].normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      starts.push(at);
      ends.push(at + found[0].length);
    }
    result += composed;
    at += found[0].length;
  }
  copy(text.length);
  return { text: result, map: { starts, ends } };
}

const newStyle = /(?<first>[oOuU])(?<second>[àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;
const tones = ['àáảãạ', 'èéẻẽẹ', 'ỳýỷỹỵ', 'ÀÁẢÃẠ', 'ÈÉẺẼẸ', 'ỲÝỶỸỴ'];
const plain = ['a', 'e', 'y', 'A', 'E', 'Y'];
const toned: Record<string, string> = { o: 'òóỏõọ', O: 'ÒÓỎÕỌ', u: 'ùúủũụ', U: 'ÙÚỦŨỤ' };
const pairs = new Set(['oa', 'oe', 'uy']);

/** `hoà`, `khoẻ`, `uỷ` become `hòa`, `khỏe`, `ủy`; `quý`, `hoàn` stay. */
export function oldTonePlacement(text: string): string {
  return text.replace(newStyle, (all, first: string, second: string, at: number) => {
    const row = tones.findIndex((it) => it.includes(second));
    const vowel = plain[row] as string;
    if (!pairs.has((first + vowel).toLowerCase())) return all;
    const before = text[at - 1];
    if ((before === 'q' || before === 'Q') && (first === 'u' || first === 'U')) return all;
    const tone = (tones[row] as string).indexOf(second);
    return (toned[first] as string)[tone] + vowel;
  });
}

/** The key for comparisons: NFC, lower case, old tone placement, single spaces. */
export function fold(text: string): string {
  const key = oldTonePlacement(text.normalize('NFC').toLowerCase());
  return (wideSpace.test(key) ? key.replace(/\s+/gu, ' ') : key).trim();
}

/** White space that is more than one plain space. */
const wideSpace = /[^\S ]|\s\s/u;

/** For search: `Ủy ban` is found by `uy ban`. */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd');
}
