/** What all the pure functions have found in one object, unseen by who copies or compares it. */
export class Remembering {
  #found: unknown[] = [];

  static foundIn(key: object): unknown[] | undefined {
    return #found in key ? key.#found : undefined;
  }

  static inPassing<V>(key: object, run: () => V): V {
    if (!(#found in key)) return run();
    const before = key.#found;
    key.#found = before.slice();
    const result = run();
    key.#found = before;
    return result;
  }
}

/** The same for objects that are none of these, or were copied. */
const memory = Symbol('memory');

const nothing = Symbol('nothing');
let made = 0;
let readers = 0;
/** Those that come with the modules are fewer; what is made later, and may end before its objects do, is kept apart. */
const mostReaders = 400;

/**
 * Keeps what a pure function found in an object for as long as the object lives. It is kept with the object: a keystroke asks a
 * hundred thousand times, and a WeakMap takes ten times as long to answer.
 */
export function remember<K extends object, V>(read: (key: K) => V): (key: K) => V {
  if (mostReaders <= made++) return rememberApart(read);
  // Numbered when first asked, so that those that are asked of the same objects stand side by side.
  let reader = -1;
  return (key) => {
    if (reader === -1) reader = readers++;
    const found = Remembering.foundIn(key) ?? (key as { readonly [memory]?: unknown[] })[memory] ?? openMemory(key);
    const known = found[reader];
    if (known !== undefined) return (known === nothing ? undefined : known) as V;
    const value = sharedIfEmpty(read(key));
    found[reader] = value === undefined ? nothing : value;
    return value;
  };
}

/** Most readers find nothing in most paragraphs: a list of its own for each would take as much room as the text. */
const none: readonly never[] = Object.freeze([]);
const sharedIfEmpty = <V>(value: V): V => (Array.isArray(value) && value.length === 0 ? (none as V) : value);

/**
 * Forgets afterwards what pure functions found in the object meanwhile: the words of a paragraph, say, which nobody asks for again
 * once its rules have read them.
 */
export const inPassing = <V>(key: object, run: () => V): V => Remembering.inPassing(key, run);

function openMemory(key: object): unknown[] {
  const found: unknown[] = [];
  Object.defineProperty(key, memory, { value: found });
  return found;
}

/** The same for many readers and few objects: what is found ends with its reader. */
export function rememberApart<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = read(key);
    kept.set(key, { value });
    return value;
  };
}
