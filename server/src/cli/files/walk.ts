import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isInside, realPath } from '../../node/paths';
import { reasonOf } from '../../node/reason';
import { isSkippedFile, isSkippedFolder } from '../../workspace/files';
import { statOf } from './files';
import { type Ignored, ignoredIn } from './gitignore';
import { fitsPath, plainName, type Segment } from './pattern';

/** A file to read, a name that leads to none, or something to be said of a folder. */
export interface Found {
  readonly file: string;
  readonly problem?: string;
  readonly note?: string;
}

/** How names are told from each other where we run. */
export interface Customs {
  readonly isWindows: boolean;
}

/** No folder is opened in which nothing can be that the pattern names. */
function mayHold(segments: readonly Segment[]): (names: readonly string[]) => boolean {
  const deep = segments.findIndex((it) => it.kind === 'deep');
  const sure = deep === -1 ? segments : segments.slice(0, deep);
  return (names) => fitsPath(sure.slice(0, names.length), names.slice(0, sure.length));
}

/** A file in a folder, where it really lies, and whether a link has led to it. */
interface Met {
  readonly file: string;
  readonly real: string;
  readonly isLinked: boolean;
}

interface Walk {
  readonly root: string;
  readonly isWanted: (names: readonly string[]) => boolean;
  readonly mayHold: (names: readonly string[]) => boolean;
  /** Hidden folders are entered only where the pattern names them. */
  readonly named: ReadonlySet<string>;
  /** A name as it is compared with a pattern. */
  readonly fold: (name: string) => string;
  readonly followed: Set<string>;
  readonly files: Met[];
  readonly problems: Found[];
  /** Links that lead out of the folder. */
  readonly outside: string[];
}

interface Wish {
  readonly isWanted: Walk['isWanted'];
  readonly segments: readonly Segment[];
  readonly customs: Customs;
}

/** The wanted files of a folder and what is to be said of it. What a link leads to is left out when it is found without. */
export function walkAll(folder: string, { isWanted, segments, customs }: Wish): readonly Found[] {
  const root = realPath(folder);
  const named = new Set(segments.flatMap((it) => plainName(it) ?? []));
  const composed = (name: string): string => name.normalize('NFC');
  const walk: Walk = {
    root,
    isWanted,
    mayHold: mayHold(segments),
    named,
    fold: customs.isWindows ? (name) => composed(name).toLowerCase() : composed,
    followed: new Set([root]),
    files: [],
    problems: [],
    outside: [],
  };
  walkFolder({ folder, real: root, names: [], ignored: ignoredIn(folder), isLinked: false }, walk);
  const known = new Set(walk.files.filter((it) => !it.isLinked).map((it) => it.real));
  const found: Found[] = [];
  for (const { file, real, isLinked } of walk.files) {
    if (isLinked && known.has(real)) continue;
    known.add(real);
    found.push({ file });
  }
  const [first] = walk.outside;
  if (first === undefined) return [...found, ...walk.problems];
  const others = walk.outside.length === 1 ? '' : `, cùng ${walk.outside.length - 1} liên kết khác như vậy`;
  return [...found, ...walk.problems, { file: first, note: `bỏ qua, liên kết trỏ ra ngoài ${folder}${others}` }];
}

interface Folder {
  readonly folder: string;
  readonly real: string;
  /** The way to it from where the walk began. */
  readonly names: readonly string[];
  readonly ignored: Ignored;
  readonly isLinked: boolean;
}

function walkFolder({ folder, real, names, ignored, isLinked }: Folder, walk: Walk): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push({ file: folder, problem: `không mở được thư mục: ${reasonOf(error)}` });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const file = path.join(folder, name);
    const mayBeLink = entry.isSymbolicLink();
    const { isFile, isFolder } = mayBeLink ? kindOf(file) : { isFile: entry.isFile(), isFolder: entry.isDirectory() };
    if (!isFile && !isFolder) continue;
    const isLink = mayBeLink && isTrueLink(file);
    const isHidden = isFolder ? isSkippedFolder(name) : isSkippedFile(name);
    const folded = walk.fold(name);
    if ((isHidden && !walk.named.has(folded)) || ignored.has(name, { isFolder: isFolder && !isLink })) continue;
    const inner = [...names, folded];
    if (isFile ? !walk.isWanted(inner) : !walk.mayHold(inner)) continue;
    const target = isLink ? realPath(file) : path.join(real, name);
    if (isLink && target !== walk.root && !isInside(target, walk.root)) walk.outside.push(file);
    else if (isFile) walk.files.push({ file, real: target, isLinked: isLinked || isLink });
    else if (!isLink || !walk.followed.has(target)) {
      if (isLink) walk.followed.add(target);
      const deeper = { ignored: ignored.within(name), isLinked: isLinked || isLink };
      walkFolder({ folder: file, real: target, names: inner, ...deeper }, walk);
    }
  }
}

/** Windows also calls links what a program such as OneDrive fetches when it is opened. */
const isTrueLink = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink() !== false;

interface Kind {
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/** What stands under a name or where its link leads; neither where there is nothing or nobody may look. */
function kindOf(name: string): Kind {
  const found = statOf(name);
  return { isFile: found?.isFile() ?? false, isFolder: found?.isDirectory() ?? false };
}

export const isFolder = (name: string): boolean => kindOf(name).isFolder;
