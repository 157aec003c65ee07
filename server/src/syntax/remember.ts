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
/** How many are asked of paragraphs, and how many of other objects. */
let inside = 0;
let beside = 0;
/** Those that come with the modules are fewer; what is made later, and may end before its objects do, is kept apart. */
const mostReaders = 400;

/**
 * Keeps what a pure function found in an object for as long as the object lives. It is kept with the object: a keystroke asks a
 * hundred thousand times, and a WeakMap takes ten times as long to answer.
 */
export function remember<K extends object, V>(read: (key: K) => V): (key: K) => V {
  if (mostReaders <= made++) return rememberApart(read);
  // Numbered when first asked, so that those that are asked of the same objects stand side by side.
  let [insider, besider] = [-1, -1];
  return (key) => {
    let found = Remembering.foundIn(key);
    let place: number;
    if (found) {
      if (insider === -1) insider = inside++;
      place = insider;
    } else {
      if (besider === -1) besider = beside++;
      place = besider;
      found = (key as { readonly [memory]?: unknown[] })[memory] ?? openMemory(key);
    }
    const known = found[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as V;
    const value = sharedIfEmpty(read(key));
    // A list that grows by itself gets half as much again, and sixteen places more: most of them would stay empty.
    if (found.length <= place) found.length = (place | (portion - 1)) + 1;
    found[place] = value === undefined ? nothing : value;
    return value;
  };
}

/** So many places are added at a time. */
const portion = 4;

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
