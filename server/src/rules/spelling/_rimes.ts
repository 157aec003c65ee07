import type { Syllable } from './_syllable';

/** What may follow the vowels of Vietnamese words, without tones; `-` is nothing. */
const rows = `
a - c ch m n ng nh p t|ai|ao|au|ay|ă c m n ng p t|â c m n ng p t|âu|ây|e - c m n ng p t|eo|ê - c ch m n ng nh p t|êu
i - c ch m n nh p t|iu|ia|iê c m n ng p t|iêu|o - c m n ng p t|oi|oa - c ch m n ng nh p t|oai|oao|oay|oă c m n ng p t
oe - m n ng t|oeo|oo c ng|ô - c m n ng p t|ôi|ôô ng|ơ - m n p t|ơi|u - c m n ng p t|ui|ua|uâ n ng t|uây|uê - ch n nh
uy - ch n nh p t|uya|uyu|uyê n t|uô c m n ng t|uôi|uơ -|ư - c m n ng t|ưi|ưu|ưa|ươ c m n ng p t|ươi|ươu
y - ch m n nh p t|yê m n ng t|yêu|uêu|uau|uao`;

const rimes = new Set(
  rows
    .trim()
    .split(/[|\n]/u)
    .flatMap((row) => {
      const [nucleus = '', ...codas] = row.split(' ');
      return codas.length === 0 ? [nucleus] : codas.map((it) => (it === '-' ? nucleus : nucleus + it));
    }),
);

/** Whether the vowels and the final consonant are those of a word; the i of `giếng` is one of its vowels. */
export function hasRime({ onset, nucleus, coda }: Syllable): boolean {
  if (nucleus.startsWith('yê') && onset !== '' && onset !== 'qu') return false;
  if (nucleus.startsWith('iê') && (onset === '' || onset === 'qu')) return false;
  const vowels = onset === 'gi' && nucleus.startsWith('ê') ? `i${nucleus}` : nucleus;
  return rimes.has(vowels + coda);
}

/** A word that ends in a stop bears the sharp tone or the heavy one. */
export const hasToneOfStop = ({ coda, tone }: Syllable): boolean =>
  !/^(?:c|ch|p|t)$/u.test(coda) || tone?.mark === '\u0301' || tone?.mark === '\u0323';
