import { compounds } from '../../data/compounds';
import { toneMarks } from '../../syntax/vietnamese-syllable';
import { matchLength } from '../../text/match';
import { wrongOnsetOf } from './_onsets';
import { hasRime, hasToneOfStop } from './_rimes';
import { readSyllable, type Syllable, withToneInPlace } from './_syllable';

/** How a rime that no word has comes about, and the one that was meant; the whole word without its tone. */
const slips: readonly (readonly [RegExp, string])[] = [
  // The horn is on one letter only, or was lost with the letter that an old font had for it.
  [/^(?<a>[^aăâeêioôơuưy]*)(?:uơ|ưo)(?<z>c|m|n|ng|p|t|i|u)$/u, '$<a>ươ$<z>'],
  [/^(?<a>[^aăâeêioôơuưy]*)ơ(?<z>ng|c)$/u, '$<a>ươ$<z>'],
  [/^(?<a>th)ươ$/u, '$<a>uơ'],
  [/^(?<a>ng|q)yê(?<z>n|t)$/u, '$<a>uyê$<z>'],
  [/^(?<a>qu|[^aăâeêioôơuưy]*u|)(?:ye|ie|iê)(?<z>n|t|m|ng|u)$/u, '$<a>yê$<z>'],
  [/^(?<a>[^aăâeêioôơuưy]+)(?:ie|yê|ye)(?<z>c|m|n|ng|p|t|u)$/u, '$<a>iê$<z>'],
  [/^qư(?<z>[aăâeêioơuy].*)$/u, 'qu$<z>'],
  [/^(?<a>[^aăâeêioôơuưy]+)ing$/u, '$<a>inh'],
  // A finger that struck twice.
  [/^(?<a>.*)(?:aâ|ââ)(?<z>.*)$/u, '$<a>â$<z>'],
  [/^(?<a>.*)(?:aă|ăă)(?<z>.*)$/u, '$<a>ă$<z>'],
  [/^(?<a>.*)(?:eê|êê)(?<z>.*)$/u, '$<a>ê$<z>'],
  [/^(?<a>.*)(?:oô|ôô)(?<z>.*)$/u, '$<a>ô$<z>'],
  [/^(?<a>.*)ơơ(?<z>.*)$/u, '$<a>ơ$<z>'],
  [/^(?<a>.*)(?:uư|ưư)(?<z>.*)$/u, '$<a>ư$<z>'],
  [/^(?<a>.*)ii(?<z>.*)$/u, '$<a>i$<z>'],
  [/^(?<a>.*)aa(?<z>[iouy]|ch|nh)$/u, '$<a>a$<z>'],
  [/^(?<a>.*[aăâeêioôơuưy])(?<z>ng|nh|ch|[cmnpt])(?:c|m|n|p|t|g|h)$/u, '$<a>$<z>'],
  [/^(?<a>.*[aêi])ck$/u, '$<a>ch'],
  [/^(?:đđ|dđ|đd)(?<z>.*)$/u, 'đ$<z>'],
];

/** A doubled letter is a slip of the finger only where both are the same. */
const isOtherEnding = /(?:(?<a>[cmnpt])(?!\k<a>)[cmnptgh]|(?:nh|ch)(?!h)[cmnptgh]|ng(?!g)[cmnptgh])$/u;
const wholeEnding = /[aăâeêioôơuưy](?:ng|nh|ch|[cmnpt])?$/u;

/** Letters of a slip, tones apart: everything else in the text is passed over at once. */
const suspicious = new RegExp(
  [
    'u[ơờớợởỡ]|[ưừứựửữ][oòóọỏõ]|u[òóọỏõ][cimnt]|(?<![ưừứựửữ])[ơờớợởỡ](?:c|ng)|thư[ơờớợởỡ](?![cimnptu])',
    '[iìíịỉĩ][eéèẹẻẽ]|(?:qu|(?<![\\p{L}\\p{M}]))[iìíịỉĩ][êếềệểễ]|(?<=[\\p{L}\\p{M}])(?<!u)[yýỳỵỷỹ][eéèẹẻẽêếềệểễ]|u[yýỳỵỷỹ][eéèẹẻẽ]|q[ưừứựửữ]',
    '[aàáạảã][ăắặằẳẵâấầậẩẫ]|[eèéẹẻẽ][êếềệểễ]|[oòóọỏõ][ôốồộổỗ]|[uùúụủũ][ưừứựửữ]|[aàáạảã]{2}|[ăắặằẳẵ]{2}|[âấầậẩẫ]{2}|[êếềệểễ]{2}|[ôốồộổỗ]{2}|[ơờớợởỡ]{2}|[ưừứựửữ]{2}|[iìíịỉĩ]{2}',
    'ck|đđ|dđ|đd|cc|nn|tt|pp|mm|gg|hh|ă(?:[iyo]|nh|(?![\\p{L}\\p{M}]))',
    '(?:[iyưu][ếềệểễ]|u[ốồộổỗấầậẩẫ]|ư[ớờợởỡ]|[ấầậẩẫ])(?![\\p{L}\\p{M}])',
    '[àảãằẳẵầẩẫèẻẽềểễìỉĩòỏõồổỗờởỡùủũừửữỳỷỹ](?:ch?|[pt])(?![\\p{L}\\p{M}])',
    '[ìíịỉĩ]ng(?![\\p{L}\\p{M}])|[àáảãạềếểễệìíỉĩị]h(?![\\p{L}\\p{M}])',
    '[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{2}',
    '[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][aăâeêioôơuưybcdđghklmnpqrstvx]{1,8}[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]',
  ].join('|'),
  'iu',
);

/** Of a word in small letters that is none: what was meant, where one word only can be. */
export interface Impossible {
  readonly right?: string;
  /** Two words with no space between them: where they may be parted. */
  readonly gaps?: readonly number[];
}

const longest = 9;
const longestGlued = 14;
const shortestCompound = 5;

export function intendedWord(word: string, { isName }: { readonly isName: boolean }): Impossible | undefined {
  // A Vietnamese word is short, and one without any mark may be foreign.
  if (word.length < 2 || longestGlued < word.length || !/[^\p{ASCII}]/u.test(word)) return undefined;
  const compound = shortestCompound <= word.length ? joinedIn(word.normalize('NFC'), isName) : undefined;
  if (compound || !suspicious.test(word)) return compound;
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  const plain = decomposed.replace(toneMarks, '').normalize('NFC');
  if (!/^[a-zăâđêôơư]+$/u.test(plain)) return undefined;
  const tone = tones[0];
  if (1 < tones.length) return doubleTone(plain, tones) ?? (isName || tones.length !== 2 ? undefined : parted(word));
  if (longest < word.length) return undefined;
  const syllable = readSyllable(word);
  if (syllable && hasRime(syllable)) {
    if (hasToneOfStop(syllable) || syllable.tone === undefined || isName) return undefined;
    return {};
  }
  // An old font wrote ă for ã: `lănh đạo`, `đă`.
  const tilde = !tone && /^(?<a>(?:ngh|ng|nh|th|tr|ch|kh|ph|[bcdđghlmnrstvx])o?)ă(?<z>[iyo]|nh|)$/u.exec(plain)?.groups;
  if (tilde) return isName ? undefined : { right: `${tilde.a}ã${tilde.z}` };
  for (const [form, right] of slips) {
    if (!form.test(plain) || (right === '$<a>$<z>' && isOtherEnding.test(plain))) continue;
    const meant = plain.replace(form, right);
    const read = readSyllable(meant);
    if (!read || !hasRime(read) || !wholeEnding.test(meant)) continue;
    // Names of the highlands end otherwise than Vietnamese words; the horn on one letter only is a slip in any of them.
    if (isName && form !== slips[0]?.[0]) return undefined;
    if (/^[^aăâeêioôơuưy]*ơng$/u.test(plain) && !tone && !toneless.has(plain)) return undefined;
    return { ...withTone(read, tone) };
  }
  // `hoàn thàh`: a letter is left out; with these tones it ends in no stop.
  const cut = tone && !isName ? /^(?<a>[^aăâeêioôơuưy]+[aêi])h$/u.exec(plain)?.groups?.a : undefined;
  const whole = cut === undefined ? undefined : readSyllable(`${cut}nh`);
  if (whole) return tone === '\u0301' || tone === '\u0323' ? {} : withTone(whole, tone);
  // What must be closed is open: `tiế` tục, `quyế` định.
  if (tone && !isName && openRime.test(plain)) return {};
  return tone && !isName && /^[^aăâeêioôơuưy]*uo(?:c|n|ng|t|m|i)$/u.test(plain) && !/^qu/u.test(plain) ? {} : undefined;
}

const openRime = /^(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnprstvx])?(?:iê|yê|uyê|uô|ươ|uâ|â)$/u;

/** Without their horn and without a tone, these are no words; others may be a highland name of an instrument. */
const toneless = new Set('phơng chơng trơng thơng hơng dơng xơng'.split(' '));

/** `thờitiếp`: where they may be parted in two ways, and neither makes a word that plans have, nothing is offered. */
function parted(word: string): Impossible | undefined {
  const isWhole = (text: string): boolean => {
    const read = readSyllable(text);
    return read?.tone !== undefined && hasRime(read) && hasToneOfStop(read) && !wrongOnsetOf(text);
  };
  const gaps: number[] = [];
  for (let i = 2; i <= word.length - 2; i++) {
    if (isWhole(word.slice(0, i)) && isWhole(word.slice(i))) gaps.push(i);
  }
  return compoundIn(word) ?? (gaps.length === 0 ? undefined : { gaps });
}

/** `côngtác`: a word of two syllables that plans are full of. */
function compoundIn(word: string): Impossible | undefined {
  for (let i = 2; i <= word.length - 2; i++) {
    if (compounds.has(`${word.slice(0, i)} ${word.slice(i)}`)) return { gaps: [i] };
  }
  return undefined;
}

/** Not `các`, which `cácbon` begins with as well. */
const small = 'của|về|đến|năm|ngày|tháng|được|với|những|như|theo|trong';
const smallFirst = new RegExp(`^(?:${small})(?=\\p{L}{2})`, 'u');
const smallLast = new RegExp(`(?<=\\p{L}{2})(?:${small})$`, 'u');

/** `Đảngvề`: behind a name as well. */
const tonedLast = /(?<=\p{L}{2})(?:của|về|đến|được|với|những)$/u;

/** `đếnnăm`, `vềphê` duyệt, `dungnhư`: one of those small words, and one that is whole as well. */
function joinedIn(word: string, isName: boolean): Impossible | undefined {
  const compound = compoundIn(word);
  if (compound) return compound;
  if (isName) {
    const at = tonedLast.exec(word)?.index;
    return at && isSyllable(word.slice(0, at)) ? { gaps: [at] } : undefined;
  }
  const first = matchLength(word, smallFirst);
  const gap = first || smallLast.exec(word)?.index;
  return gap && isSyllable(first ? word.slice(gap) : word.slice(0, gap)) ? { gaps: [gap] } : undefined;
}

function isSyllable(word: string): boolean {
  const read = readSyllable(word);
  return read !== undefined && hasRime(read) && hasToneOfStop(read) && !wrongOnsetOf(word);
}

function doubleTone(plain: string, tones: readonly string[]): Impossible | undefined {
  const read = readSyllable(plain);
  if (!read || !hasRime(read)) return undefined;
  return new Set(tones).size === 1 ? withTone(read, tones[0]) : {};
}

function withTone(syllable: Syllable, tone: string | undefined): Impossible {
  const { onset, nucleus, coda } = syllable;
  if (!tone) {
    const isOpen = hasToneOfStop(syllable);
    // Of the words that lack their horn and their tone, these have one tone only.
    const heavy = /^(?:đươc|vươt|lươt|dươc)$/u.test(onset + nucleus + coda);
    const acute = /^(?:nươc|trươc|thươc|phươc|bươc)$/u.test(onset + nucleus + coda);
    if (isOpen) return { right: onset + nucleus + coda };
    if (!heavy && !acute) return {};
    return withTone(syllable, heavy ? '\u0323' : '\u0301');
  }
  const toned: Syllable = { onset, nucleus, coda, tone: { mark: tone, at: -1 } };
  if (!hasToneOfStop(toned)) return {};
  const right = withToneInPlace(toned);
  return right === undefined ? {} : { right };
}
