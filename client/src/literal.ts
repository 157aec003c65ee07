/** In the messages of VS Code `[words](address)` is a link, and may run any command: what is quoted from elsewhere must be none. */
export const literal = (text: string): string => text.replace(/\]\(/gu, '] (');

/** In its lists `$(name)` is an icon. */
export const literalLabel = (text: string): string => text.replace(/\$\(/gu, '\\$(');
