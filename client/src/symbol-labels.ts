import { apart, hasAccents, plain } from './letters';

/** What the list of symbols says of one: its name, and in grey what it stands in. */
export interface Labels {
  readonly name: string;
  readonly container: string;
}

/**
 * VS Code filters once more what a search has found, letter by letter, so that `nhiem vu` never shows `NHIỆM VỤ`. It asks with the
 * first word alone; then the name must hold all the letters that were typed in their order, or else the first word, and what it
 * stands in every other word. So a name whose accents were not typed is written with its accents as letters of their own, which
 * look the same; and where other words may stand before the first, or have accents that are not typed, the name stands in grey
 * as well.
 */
export function shownFor(word: string, { name, container }: Labels): Labels {
  if (word === '') return { name, container };
  const isTyped = holds(name, word);
  const shown = isTyped ? name : apart(name);
  const around = mayNeedMore(word, name, isTyped)
    ? [cut(container), name].filter((it) => it !== '').join(' › ')
    : container;
  return {
    // What is found by words that the name has no room for ends with what was asked.
    name: holds(shown, word) ? shown : `${shown} ${word}`,
    container: hasAccents(word) ? around : apart(around),
  };
}

/** True where the words that follow may not stand behind the first, or not as they are written. */
function mayNeedMore(word: string, name: string, isTyped: boolean): boolean {
  const number = /^(?:\S{1,6}[.)]\s+)?/u.exec(name)?.[0].length ?? 0;
  const found = placeOf(plain(name), plain(word));
  if (number < found) return true;
  return isTyped && !hasAccents(word) && hasAccents(name);
}

/** Where the word begins a word of the text. */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string)) return at;
  }
  return text.indexOf(word);
}

/** The letters stand in the text in this order, others between them: all that VS Code asks. */
function holds(text: string, letters: string): boolean {
  const inside = text.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = inside.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const longest = 40;

/** VS Code reads 128 letters, accents among them. */
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest)).trimEnd()}…`;
