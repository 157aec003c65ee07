import { unaccent } from '../../text/fold';

/** Words to be found by any of their words, with accents and without: `uy ban`, `Ủy ban`, `30/2020`, `ubnd tinh`. */
export interface Searched {
  readonly text: string;
}

const shortNames: readonly (readonly [RegExp, string])[] = [
  [/uy ban nhan dan/gu, 'ubnd'],
  [/hoi dong nhan dan/gu, 'hdnd'],
  [/mat tran to quoc/gu, 'mttq'],
];

/** What is searched, made once for each thing. */
export function searched(...parts: readonly (string | undefined)[]): Searched {
  const words = unaccent(parts.filter((it) => it !== undefined && it !== '').join(' ')).replace(/\s+/gu, ' ');
  const [name = ''] = parts;
  const short = shortNames.reduce((text, [form, by]) => text.replace(form, by), words);
  return { text: `${words}${short === words ? '' : ` ${short}`} ${initials(name)}` };
}

/** `vpub` finds `Văn phòng Ủy ban …`. */
function initials(name: string): string {
  const words = unaccent(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 2 ? '' : words.map((it) => it[0]).join('');
}

/** What has been typed, ready to be compared. */
export interface Typed {
  readonly whole: string;
  readonly words: readonly string[];
}

export function readTyped(text: string): Typed {
  const whole = unaccent(text).replace(/\s+/gu, ' ').trim();
  return { whole, words: whole === '' ? [] : whole.split(' ') };
}

/** How well it fits, 0 best; undefined where a typed word is not the beginning of any. */
export function rankOf({ whole, words }: Typed, { text }: Searched): number | undefined {
  if (text.startsWith(whole)) return 0;
  let from = 0;
  let isInOrder = true;
  for (const word of words) {
    const at = findWord(text, word, from);
    if (at === -1) {
      if (from === 0 || findWord(text, word, 0) === -1) return undefined;
      isInOrder = false;
      continue;
    }
    from = at + word.length;
  }
  return isInOrder ? 1 : 2;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** A word that begins so; behind a sign another word begins. */
function findWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !letter.test(text[at - 1] as string) || !letter.test(word[0] as string)) return at;
  }
  return -1;
}
