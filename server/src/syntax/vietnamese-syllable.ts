/** Whether a word can be a Vietnamese syllable, by its letters alone: enough to tell a right decoding from a wrong one. */
export function isSyllable(word: string): boolean {
  if (longest < word.length) return false;
  const decomposed = word.normalize('NFD').toLowerCase();
  const tones = decomposed.match(toneMarks) ?? [];
  if (1 < tones.length) return false;
  const found = form.exec(decomposed.replace(toneMarks, '').normalize('NFC'));
  if (!found) return false;
  // A syllable closed by c, ch, p or t bears the sharp or the heavy tone only, where it bears one.
  return !found.groups?.stop || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}

const longest = 14;
export const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const open =
  'a[iouy]?|â[uy]|e[o]?|ê[u]?|i[au]?|iêu|o|oa[ioy]?|oe[o]?|oi|ô[i]?|ơ[i]?|u[aiy]?|uây|uê[u]?|uơ|uôi|uy[au]?|ư[aiu]?|ươ[iu]|y|yêu|ya';
const closed = '(?:a|ă|â|e|ê|i|iê|o|oa|oă|oe|oo|ô|ơ|u|uâ|uê|uô|ươ|ư|uy|uyê|y|yê)';
const form = new RegExp(`^${onset}(?:${open}|${closed}(?:ng|nh|m|n|(?<stop>ch|c|p|t|k)))$`, 'u');
