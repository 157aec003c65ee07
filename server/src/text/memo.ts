/** So many texts are kept; then all are forgotten, which costs less than to keep count of them. */
const most = 4096;

/** The same text written anew: one that is cut out of a longer text would keep all of it, unless it is so short that it was copied. */
export const ownText = (text: string): string =>
  text.length <= longestCopied ? text : JSON.parse(JSON.stringify(text));

const longestCopied = 12;

/**
 * Keeps what a pure function found in a text, for texts that come again in many plans: names of offices, titles. Each is written
 * anew.
 */
export function rememberText<V>(read: (text: string) => V): (text: string) => V {
  const kept = new Map<string, { readonly value: V }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.value;
    const own = ownText(text);
    const value = read(own);
    if (kept.size === most) kept.clear();
    kept.set(own, { value });
    return value;
  };
}

/** What is made when first asked for, and not with the module: a table that most texts have no use for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Keeps what was made last, for those who ask with the same again and again. */
export function keepLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
