/** With a capital at the beginning, the rest as it is. */
export const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** With a small letter at the beginning, the rest as it is. */
export const decapitalized = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
