/** As names have it, and the first word of a sentence. */
export const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);

/** With a capital at the beginning, the rest as it is. */
export const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** With a small letter at the beginning, the rest as it is. */
export const decapitalized = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
