// What reaches a program from a Telex keyboard such as Unikey: plain keys, and, as soon as a mark is complete, backspaces over
// the letters that change and their new form sent as text.

export type Stroke = { readonly key: string } | { readonly back: number; readonly text: string };

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The strokes that write `text`. A tone is typed at the end of its syllable, as people do: "kế" is k e e s, "hoạch" h o a c h j. */
export function* telex(text: string): Generator<Stroke> {
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}+|\P{L}/gu)) {
    let written = '';
    for (const letter of withoutTones(word)) {
      const plain = plainLetter(letter);
      yield { key: plain };
      if (plain !== letter) yield { back: 1, text: letter };
      written += letter;
    }
    if (written !== word) yield replacement(written, word);
  }
}

function replacement(written: string, word: string): Stroke {
  let same = 0;
  while (written[same] === word[same]) same++;
  return { back: written.length - same, text: word.slice(same) };
}

const withoutTones = (word: string): string => word.normalize('NFD').replace(tones, '').normalize('NFC');

const plainLetter = (letter: string): string =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
