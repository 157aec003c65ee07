import { tcvn3, vniLetters, vniSigns, windows1252 } from '../../server/src/data/legacy-encodings';

const toTcvn3 = new Map(tcvn3.map(([written, meant]) => [meant, written]));
const toVni = new Map([
  ...vniLetters.map(([written, meant]) => [meant, written] as const),
  ...vniSigns.flatMap(([letter, signs, meant]) => [...meant].map((it, i) => [it, `${letter}${signs[i]}`] as const)),
]);

/** As old fonts want it: of capitals with a tone there are none, and small ones stand in their place. */
export const inTcvn3 = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (it) => toTcvn3.get(it) ?? toTcvn3.get(it.toLowerCase()) ?? it);

export const inVni = (text: string): string =>
  text.replace(/\P{ASCII}/gu, (it) => {
    const small = it.toLowerCase();
    const written = toVni.get(small);
    if (written === undefined) return it;
    return small === it ? written : written.toUpperCase();
  });

/** UTF-8 read as Windows-1252. */
export const misread = (text: string): string =>
  Array.from(Buffer.from(text, 'utf8'), (byte) =>
    0x80 <= byte && byte < 0xa0 ? (windows1252[byte - 0x80] as string) : String.fromCharCode(byte),
  ).join('');
