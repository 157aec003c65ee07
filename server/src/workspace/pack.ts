import { ownText } from '../text/memo';

/** Plain data in little room, part by part: a number for each value, and the texts beside them. */
export interface Packed {
  readonly nodes: Int32Array;
  readonly texts: readonly string[];
  /** Where each part begins. */
  readonly starts: readonly number[];
}

export interface Packer {
  readonly pack: (parts: readonly unknown[]) => Packed;
  readonly unpack: (packed: Packed, part: number) => unknown;
  /** The text as it may be kept: cut out of no longer one, and the same for the same. */
  readonly own: (text: string) => string;
  /** Forgets which texts were met: what is packed from now on shares them no longer with what was packed before. */
  readonly settle: () => void;
}

/** The lower bits of a node say what the upper ones are: a whole number, a text, the length of a list, the names of an object. */
const tags = { number: 0, text: 1, list: 2, object: 3, truth: 4 } as const;
const tagBits = 3;

/**
 * Thousands of plans are kept by what is known of them: as objects they would take three times the room, and keep the collector of
 * garbage busy. Objects of one shape share their names, equal texts are one.
 */
export function createPacker(): Packer {
  const shapes = createShapes();
  const known = new Map<string, string>();
  /** A text cut out of a longer one keeps all of it in memory, until it is written anew. */
  const own = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    const copy = ownText(text);
    known.set(copy, copy);
    return copy;
  };
  return {
    pack: (parts) => packWith(parts, { shapes, own }),
    unpack: (packed, part) => unpackWith(packed, part, shapes),
    own,
    settle: () => known.clear(),
  };
}

/** Which names an object may have, each list of them by a number. */
interface Shapes {
  readonly of: (it: object) => number;
  readonly names: (shape: number) => readonly string[];
}

/** The names of an object, told one after the other. */
interface Names {
  id: number | undefined;
  readonly next: Map<string, Names>;
}

function createShapes(): Shapes {
  const shapes: (readonly string[])[] = [];
  const noNames: Names = { id: undefined, next: new Map() };
  return {
    of: (it) => {
      let names = noNames;
      for (const name in it) {
        if ((it as Record<string, unknown>)[name] === undefined) continue;
        const longer: Names = names.next.get(name) ?? { id: undefined, next: new Map() };
        names.next.set(name, longer);
        names = longer;
      }
      if (names.id === undefined) {
        names.id = shapes.length;
        shapes.push(Object.keys(it).filter((name) => (it as Record<string, unknown>)[name] !== undefined));
      }
      return names.id;
    },
    names: (shape) => shapes[shape] as readonly string[],
  };
}

interface Packing extends Pick<Packer, 'own'> {
  readonly shapes: Shapes;
}

function packWith(parts: readonly unknown[], { shapes, own }: Packing): Packed {
  const nodes: number[] = [];
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? texts.push(own(text)) - 1;
    places.set(text, place);
    return place;
  };
  const add = (tag: number, bits: number): void => {
    nodes.push((bits << tagBits) | tag);
  };
  const write = (it: unknown): void => {
    if (typeof it === 'number') add(tags.number, it);
    else if (typeof it === 'string') add(tags.text, placeOf(it));
    else if (typeof it === 'boolean') add(tags.truth, it ? 1 : 0);
    else if (Array.isArray(it)) {
      add(tags.list, it.length);
      for (const one of it) write(one);
    } else {
      const shape = shapes.of(it as object);
      add(tags.object, shape);
      for (const name of shapes.names(shape)) write((it as Record<string, unknown>)[name]);
    }
  };
  const starts = parts.map((it) => {
    const start = nodes.length;
    write(it);
    return start;
  });
  return { nodes: Int32Array.from(nodes), texts: texts.slice(), starts };
}

function unpackWith({ nodes, texts, starts }: Packed, part: number, shapes: Shapes): unknown {
  let at = starts[part] as number;
  const read = (): unknown => {
    const node = nodes[at++] as number;
    const bits = node >> tagBits;
    switch (node & ((1 << tagBits) - 1)) {
      case tags.number:
        return bits;
      case tags.text:
        return texts[bits];
      case tags.truth:
        return bits === 1;
      case tags.list: {
        const made: unknown[] = [];
        for (let i = 0; i < bits; i++) made.push(read());
        return made;
      }
      default: {
        const made: Record<string, unknown> = {};
        for (const name of shapes.names(bits)) made[name] = read();
        return made;
      }
    }
  };
  return read();
}
