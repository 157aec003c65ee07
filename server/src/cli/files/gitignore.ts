import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fitsName, fitsPath, readPattern, type Segment } from './pattern';

/** What the `.gitignore` files from the root of a repository down to a folder say of what is in it. */
export interface Ignored {
  /** The same one folder deeper. */
  readonly within: (name: string) => Ignored;
  readonly has: (name: string, options: { readonly isFolder: boolean }) => boolean;
}

interface Line {
  readonly segments: readonly Segment[];
  /** It speaks of a name anywhere below, and not of a path. */
  readonly isName: boolean;
  readonly isForFolders: boolean;
  readonly isKept: boolean;
}

/** The lines of one file, and how many names of a path lie above it. */
interface Page {
  readonly depth: number;
  readonly lines: readonly Line[];
}

const longestFile = 1024 * 1024;

/** Git asks about capitals where the disk does. */
const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** What is ignored in a folder, which may lie anywhere in a repository. What stands above a repository says nothing of it. */
export function ignoredIn(folder: string): Ignored {
  const above: string[] = [];
  let root = path.resolve(folder);
  while (!isThere(path.join(root, '.git'))) {
    const parent = path.dirname(root);
    if (parent === root) return open(path.resolve(folder), [], []);
    above.unshift(path.basename(root));
    root = parent;
  }
  return above.reduce((ignored, name) => ignored.within(name), open(root, [], []));
}

/** Nothing is where nobody may look. */
function isThere(name: string): boolean {
  try {
    return lstatSync(name, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function open(folder: string, names: readonly string[], above: readonly Page[]): Ignored {
  const lines = readLines(path.join(folder, '.gitignore'));
  const pages = lines.length === 0 ? above : [...above, { depth: names.length, lines }];
  return {
    within: (name) => open(path.join(folder, name), [...names, name], pages),
    has: (name, { isFolder }) => {
      for (let i = pages.length - 1; 0 <= i; i--) {
        const { depth, lines } = pages[i] as Page;
        const last = lines.findLast((line) => {
          if (line.isForFolders && !isFolder) return false;
          return line.isName
            ? fitsName(line.segments[0] as Segment, fold(name))
            : fitsPath(line.segments, [...names.slice(depth), name].map(fold));
        });
        if (last) return !last.isKept;
      }
      return false;
    },
  };
}

const fold = (name: string): string => (ignoresCase ? name.toLowerCase() : name);

/** As git does it takes no link for a file. */
function readLines(file: string): readonly Line[] {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (!found?.isFile() || longestFile < found.size) return [];
    return parseIgnore(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

function parseIgnore(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((it) => parseLine(it.replace(/\r$/u, '')));
}

function parseLine(text: string): readonly Line[] {
  if (text.startsWith('#')) return [];
  let pattern = trimEnd(text);
  const isKept = pattern.startsWith('!');
  if (isKept) pattern = pattern.slice(1);
  const isForFolders = pattern.endsWith('/');
  if (isForFolders) pattern = pattern.slice(0, -1);
  const isName = !pattern.includes('/');
  if (pattern.startsWith('/')) pattern = pattern.slice(1);
  if (pattern === '') return [];
  const segments = readPattern(pattern, { ignoresCase });
  return segments ? [{ segments, isName, isForFolders, isKept }] : [];
}

/** Spaces at the end count only behind a backslash. */
function trimEnd(text: string): string {
  let end = text.length;
  while (0 < end && text[end - 1] === ' ') end--;
  let slashes = 0;
  while (text[end - 1 - slashes] === '\\') slashes++;
  return text.slice(0, slashes % 2 === 1 && end < text.length ? end + 1 : end);
}
