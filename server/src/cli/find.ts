import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../node/reason';
import { isSkippedFolder, planFileName } from '../workspace/files';
import { standardInput } from './files';
import { type Ignored, ignoredIn } from './gitignore';
import { expandBraces, fitsPath, plainName, readPattern, type Segment } from './pattern';

/** A file to read, a name that leads to none, or something to be said of a folder. */
export interface Found {
  readonly file: string;
  readonly problem?: string;
  readonly note?: string;
}

/** The files behind the names, in order, each once. A folder gives its plans, sorted by name; a pattern what fits it. */
export function* findFiles(names: readonly string[]): Generator<Found> {
  const seen = new Set<string>();
  for (const name of names) {
    for (const found of filesOf(name)) {
      if (found.problem === undefined && found.note === undefined) {
        const key = found.file === standardInput ? standardInput : path.resolve(found.file);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield found;
    }
  }
}

function* filesOf(name: string): Generator<Found> {
  if (name === standardInput) {
    yield { file: name };
    return;
  }
  try {
    if (!statSync(name).isDirectory()) {
      yield { file: name };
      return;
    }
  } catch (error) {
    if (isPattern(name)) yield* filesFitting(name);
    else yield { file: name === '' ? '“”' : name, problem: `không đọc được: ${reasonOf(error)}` };
    return;
  }
  const found = walkAll(name, { isWanted: (it) => planFileName.test(it.at(-1) as string), segments: [] });
  yield* found;
  if (!found.some((it) => it.note === undefined)) {
    yield { file: name, note: 'không có tệp *.kehoach, *.kh.md, *.kh.txt nào trong thư mục này' };
  }
}

const isPattern = (name: string): boolean => /[*?[{]/u.test(name);

/** The shells of Windows leave patterns to the programs, and quotes keep them from others. */
function* filesFitting(name: string): Generator<Found> {
  const patterns = expandBraces(process.platform === 'win32' ? name.replaceAll('\\', '/') : name);
  if (!patterns) {
    yield { file: name, problem: 'mẫu tên có quá nhiều lựa chọn trong ngoặc { }' };
    return;
  }
  let count = 0;
  for (const pattern of patterns) {
    for (const found of filesOfPattern(pattern)) {
      count++;
      yield found;
    }
  }
  if (count === 0) yield { file: name, problem: 'không có tệp nào có tên như vậy' };
}

function* filesOfPattern(pattern: string): Generator<Found> {
  const names = pattern.split('/');
  const fixed = names.findIndex(isPattern);
  // One choice of the braces may be a plain name.
  if (fixed === -1) {
    if (statOf(pattern)) yield* filesOf(pattern);
    return;
  }
  const folder = names.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  if (!kindOf(folder).isFolder) return;
  const segments = readPattern(names.slice(fixed).join('/'), { ignoresCase: process.platform === 'win32' });
  if (!segments) return;
  yield* walkAll(folder, { isWanted: wanted(segments), segments });
}

/** A pattern whose end names nothing means plans; one that does means just those files. A folder that it names gives its plans. */
function wanted(segments: readonly Segment[]): (names: readonly string[]) => boolean {
  const last = segments.at(-1) as Segment;
  const isOpen = last.kind === 'deep' || last.signs.every((it) => it.kind === 'any');
  return (names) => {
    const isPlan = planFileName.test(names.at(-1) as string);
    if (fitsPath(segments, names)) return isPlan || !isOpen;
    if (!isPlan) return false;
    return names.some((_, i) => 0 < i && fitsPath(segments, names.slice(0, i)));
  };
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
  readonly followed: Set<string>;
  readonly files: Met[];
  readonly problems: Found[];
  /** Links that lead out of the folder. */
  readonly outside: string[];
}

/** The wanted files of a folder and what is to be said of it. What a link leads to is left out when it is found without. */
function walkAll(
  folder: string,
  { isWanted, segments }: { readonly isWanted: Walk['isWanted']; readonly segments: readonly Segment[] },
): readonly Found[] {
  const root = realpathSync(folder);
  const named = new Set(segments.flatMap((it) => plainName(it) ?? []));
  const walk: Walk = {
    root,
    isWanted,
    mayHold: mayHold(segments),
    named,
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
    const isLink = entry.isSymbolicLink();
    const { isFile, isFolder } = isLink ? kindOf(file) : { isFile: entry.isFile(), isFolder: entry.isDirectory() };
    if (!isFile && !isFolder) continue;
    const isHidden = isFolder ? isSkippedFolder(name) : name.startsWith('.');
    if ((isHidden && !walk.named.has(name)) || ignored.has(name, { isFolder: isFolder && !isLink })) continue;
    const inner = [...names, name];
    if (isFile ? !walk.isWanted(inner) : !walk.mayHold(inner)) continue;
    const target = isLink ? realpathSync(file) : path.join(real, name);
    if (isLink && target !== walk.root && !isInside(target, walk.root)) walk.outside.push(file);
    else if (isFile) walk.files.push({ file, real: target, isLinked: isLinked || isLink });
    else if (!isLink || !walk.followed.has(target)) {
      if (isLink) walk.followed.add(target);
      const deeper = { ignored: ignored.within(name), isLinked: isLinked || isLink };
      walkFolder({ folder: file, real: target, names: inner, ...deeper }, walk);
    }
  }
}

interface Kind {
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/** What stands under a name or where its link leads; neither where there is nothing or nobody may look. */
function kindOf(name: string): Kind {
  const found = statOf(name);
  return { isFile: found?.isFile() ?? false, isFolder: found?.isDirectory() ?? false };
}

/** Nothing where nobody may look, too. */
export function statOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}
