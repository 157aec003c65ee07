import { toneMarks } from '../../syntax/vietnamese-syllable';
import { allMatches } from '../../text/match';

/** A Vietnamese syllable without its tone, and the letter that bears the tone: `được` is đ, ươ, c, with the dot on the second vowel. */
export interface Syllable {
  readonly onset: string;
  /** The vowels with their hats and horns, without the tone. */
  readonly nucleus: string;
  readonly coda: string;
  /** Absent where there is none. */
  readonly tone?: { readonly mark: string; readonly at: number };
}

const parts =
  /^(?<onset>ngh|ng|nh|th|tr|ch|kh|ph|gh|[bcdđghklmnpqrstvx])?(?<nucleus>[aăâeêioôơuưy]{1,4})(?<coda>ch|ng|nh|[cmnpt])?$/u;

/** Reads a word in lower case; `undefined` for what no Vietnamese syllable looks like, or what bears two tones. */
export function readSyllable(word: string): Syllable | undefined {
  const decomposed = word.normalize('NFD');
  const marks = allMatches(decomposed, toneMarks);
  if (1 < marks.length) return undefined;
  const plain = decomposed.replace(toneMarks, '').normalize('NFC');
  const groups = parts.exec(plain)?.groups;
  if (!groups) return undefined;
  let { onset = '', nucleus = '' } = groups;
  // The u of `qu`, and the i of `gi` before another vowel, belong to what begins the syllable.
  const glide =
    (onset === 'q' && nucleus.startsWith('u')) || (onset === 'g' && /^i[aăâeêoôơuư]/u.test(nucleus)) ? 1 : 0;
  onset += nucleus.slice(0, glide);
  nucleus = nucleus.slice(glide);
  const mark = marks[0];
  const before = mark ? decomposed.slice(0, mark.index).normalize('NFC').length - 1 : 0;
  return {
    onset,
    nucleus,
    coda: groups.coda ?? '',
    ...(mark && { tone: { mark: mark[0], at: before - onset.length } }),
  };
}

/** Which of the vowels bears the tone. */
const toneAt = new Map<string, number>([
  ...['ia', 'ua', 'ưa', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'iu', 'oi', 'ôi', 'ơi', 'ui', 'ưi', 'ưu'].map(
    (it): [string, number] => [it, 0],
  ),
  ...[
    'iê',
    'yê',
    'uô',
    'ươ',
    'oă',
    'uâ',
    'uê',
    'uơ',
    'oai',
    'oay',
    'oeo',
    'uây',
    'uôi',
    'ươi',
    'ươu',
    'iêu',
    'yêu',
  ].map((it): [string, number] => [it, 1]),
  ['uyê', 2],
]);
/** Open, they may bear it on either: `hòa`, `hoà`. */
const either = new Set(['oa', 'oe', 'uy']);

/** The syllable with its tone where it belongs; `undefined` where it stands there already, or where nothing is certain. */
export function withToneInPlace({ onset, nucleus, coda, tone }: Syllable): string | undefined {
  if (!tone) return undefined;
  const place = either.has(nucleus) ? (coda === '' ? undefined : 1) : nucleus.length === 1 ? 0 : toneAt.get(nucleus);
  const isOpenPair = either.has(nucleus) && coda === '' && 0 <= tone.at;
  const right = isOpenPair ? undefined : (place ?? (either.has(nucleus) ? 1 : undefined));
  if (right === undefined || right === tone.at) return undefined;
  // A tone on a letter of the onset is one on the glide of `qu` or `gi`.
  if (tone.at < -1) return undefined;
  const vowels = [...nucleus].map((it, i) => (i === right ? (it + tone.mark).normalize('NFC') : it)).join('');
  return onset + vowels + coda;
}
