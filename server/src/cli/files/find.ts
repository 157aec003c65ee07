import { statSync } from 'node:fs';
import path from 'node:path';
import { isWindows } from '../../node/paths';
import { reasonOf } from '../../node/reason';
import { planFileName } from '../../workspace/files';
import { standardInput, statOf } from './files';
import { expandBraces, fitsPath, readPattern, type Segment } from './pattern';
import { type Customs, type Found, isFolder, walkAll } from './walk';

/** The files behind the names, in order, each once. A folder gives its plans, sorted by name; a pattern what fits it. */
export function* findFiles(names: readonly string[], customs: Customs = { isWindows }): Generator<Found> {
  const seen = new Set<string>();
  for (const name of names) {
    for (const found of filesOf(customs.isWindows ? withoutQuote(name) : name, customs)) {
      if (found.problem === undefined && found.note === undefined) {
        const key = keyOf(found.file, customs);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield found;
    }
  }
}

/** Of `"C:\nháp\"` Windows makes `C:\nháp"`: a bar before the quote makes a letter of it, which no name there has. */
const withoutQuote = (name: string): string => name.replace(/"$/u, '');

function keyOf(file: string, customs: Customs): string {
  if (file === standardInput) return standardInput;
  const whole = path.resolve(file);
  return customs.isWindows ? whole.toLowerCase() : whole;
}

function* filesOf(name: string, customs: Customs): Generator<Found> {
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
    if (isPattern(name)) yield* filesFitting(name, customs);
    else yield* filesSpelt(name, { customs, problem: `không đọc được: ${reasonOf(error)}` });
    return;
  }
  const walk = { isWanted: (it: readonly string[]) => planFileName.test(it.at(-1) as string), segments: [], customs };
  const found = walkAll(name, walk);
  yield* found;
  if (!found.some((it) => it.note === undefined)) {
    const note = 'không có tệp *.kehoach, *.kh.md, *.kh.txt nào trong thư mục này';
    yield { file: name, note: note + otherTextsOf(name, customs) };
  }
}

/** A text may be a plan, or anything: whoever gives a folder of them is told how to ask for them. */
function otherTextsOf(folder: string, customs: Customs): string {
  const pattern = `${folder.replace(/[\\/]+$/u, '')}/**/*.txt`;
  const found = [...filesOfPattern(slashed(pattern, customs), customs)];
  const count = found.filter((it) => it.problem === undefined && it.note === undefined).length;
  return count === 0 ? '' : `; có ${count} tệp .txt, muốn kiểm tra thì ghi "${pattern}"`;
}

const isPattern = (name: string): boolean => /[*?[{]/u.test(name);

/** The shells of Windows leave patterns to the programs, and quotes keep them from others. */
const slashed = (name: string, customs: Customs): string => (customs.isWindows ? name.replaceAll('\\', '/') : name);

function* filesFitting(name: string, customs: Customs): Generator<Found> {
  const patterns = expandBraces(slashed(name, customs));
  if (!patterns) {
    yield { file: name, problem: 'mẫu tên có quá nhiều lựa chọn trong ngoặc { }' };
    return;
  }
  let count = 0;
  for (const pattern of patterns) {
    for (const found of filesOfPattern(pattern, customs)) {
      count++;
      yield found;
    }
  }
  if (count === 0) yield { file: name, problem: 'không có tệp nào có tên như vậy' };
}

function* filesSpelt(
  name: string,
  { customs, problem }: { readonly customs: Customs; readonly problem: string },
): Generator<Found> {
  const found = [...filesOfPattern(slashed(name, customs), customs)];
  if (0 < found.length) yield* found;
  else yield { file: name === '' ? '“”' : name, problem };
}

/** A name with accents may be written in other letters on the disk, as those that come from a Mac are. */
const mayBeSpeltOtherwise = (name: string): boolean => name.normalize('NFD') !== name.normalize('NFC');

function* filesOfPattern(pattern: string, customs: Customs): Generator<Found> {
  if (pattern === '') return;
  // One choice of the braces may be a plain name.
  if (statOf(pattern)) {
    yield* filesOf(pattern, customs);
    return;
  }
  const names = pattern.split('/');
  const hasShare = customs.isWindows && pattern.startsWith('//');
  // What is there as it is written is no pattern: `[2027]` may be the name of a folder.
  const isThere = (count: number): boolean => isFolder(folderOf(names.slice(0, count), customs));
  let fixed = hasShare ? 4 : 0;
  while (fixed < names.length && isThere(fixed + 1)) fixed++;
  if (!names.slice(fixed, fixed + 1).some((it) => isPattern(it) || mayBeSpeltOtherwise(it))) return;
  const segments = readPattern(names.slice(fixed).join('/').normalize('NFC'), { ignoresCase: customs.isWindows });
  const folder = folderOf(names.slice(0, fixed), customs);
  if (segments && isFolder(folder)) yield* walkAll(folder, { isWanted: wanted(segments), segments, customs });
}

/** A drive without a slash behind it would be the folder in which one stands on that drive. */
function folderOf(names: readonly string[], customs: Customs): string {
  const name = names.join('/');
  if (name === '') return names.length === 0 ? '.' : '/';
  return customs.isWindows && /^[a-z]:$/iu.test(name) ? `${name}/` : name;
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
