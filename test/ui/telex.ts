// What reaches a program from a Telex or VNI keyboard such as Unikey: plain keys, and, as soon as a mark is complete, backspaces
// over the letters that change and their new form sent as text.

export type Stroke = { readonly key: string } | { readonly back: number; readonly text: string };

/** When the tone of a syllable is typed: behind it, as most do, or behind its vowel, whereupon the next letter may move it. */
export type Habit = 'tone at the end' | 'tone at once';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The strokes that write `text`. At the end: "kế" is k e e s, "hoạch" h o a c h j; at once: "hoạch" is h o a j c h. */
export function* telex(text: string, habit: Habit = 'tone at the end'): Generator<Stroke> {
  for (const [word] of text.normalize('NFC').matchAll(/\p{L}+|\P{L}/gu)) {
    let written = '';
    for (const [at, letter] of [...withoutTones(word)].entries()) {
      const plain = plainLetter(letter);
      yield { key: plain };
      if (plain !== letter) yield { back: 1, text: letter };
      written += letter;
      const toned = habit === 'tone at once' ? tonedSoFar(word, at + 1) : written;
      if (toned !== written) yield replacement(written, toned);
      written = toned;
    }
    if (written !== word) yield replacement(written, word);
  }
}

/** What stands when the syllable has been typed so far: in `hoạch` the tone is on the o until the c comes. */
function tonedSoFar(word: string, length: number): string {
  const soFar = word.slice(0, length);
  const pair =
    /^(?<before>.*[^qQ]|)(?<first>[ou])(?<second>[\u00e0-\u00e3\u1ea0-\u1ea3\u00e8-\u00ea\u1eb8-\u1ebd\u00fd\u1ef2-\u1ef9])$/u.exec(
      soFar,
    );
  const { before = '', first = '', second = '' } = pair?.groups ?? {};
  const [tone = ''] = second.normalize('NFD').match(tones) ?? [];
  const bare = second.normalize('NFD').replace(tones, '');
  const moves = tone !== '' && /^(?:oa|oe|uy)$/u.test(first + bare) && length < word.length;
  return moves ? before + (first + tone).normalize('NFC') + bare : soFar;
}

function replacement(written: string, word: string): Stroke {
  let same = 0;
  while (same < written.length && written[same] === word[same]) same++;
  return { back: written.length - same, text: word.slice(same) };
}

const withoutTones = (word: string): string => word.normalize('NFD').replace(tones, '').normalize('NFC');

const plainLetter = (letter: string): string =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
