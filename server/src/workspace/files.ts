/** Where the plans of a folder come from: the disk, or whoever shows the folder to the drafter. */
export interface PlanFiles {
  /** The addresses of the plans below a folder, in order; or of the one plan whose address it is. */
  readonly find: (
    folder: string,
    options: { readonly most: number; readonly signal: AbortSignal },
  ) => Promise<readonly string[]>;
  /** What is in a file; nothing where a link leads out of the folder that it is said to be in. */
  readonly read: (uri: string, folder?: string) => Promise<FileContent>;
}

/** The text of a file, or why there is none; `tooLong` is its length in bytes where that is known. */
export type FileContent =
  | { readonly text: string }
  | { readonly isGone: true }
  | { readonly problem: string }
  | { readonly tooLong: number | undefined };

/** One file that fails in a way that nobody thought of is one file. */
export async function contentOf(files: PlanFiles, uri: string, folder: string | undefined): Promise<FileContent> {
  try {
    return await files.read(uri, folder);
  } catch (error) {
    return { problem: String(error) };
  }
}

/** Stands in the sample of the guide, whose offices and documents are invented: while it lies nowhere, no plan learns from it. */
export const sampleMark = '<!-- Bản thảo mẫu để thử';

/** How the files of plans are named. */
export const planFileName = /\.(?:kehoach|kh\.md|kh\.txt)$/iu;

/** The same for editors, who look for files and watch them. */
export const planGlob = '**/*.{kehoach,kh.md,kh.txt}';

/** What has no dot on Windows and on shared drives: what was deleted, and what programs keep, old versions of drafts among it. */
const hiddenWithoutDot = /^(?:\$recycle\.bin|system volume information|appdata|[#@]recycle|#snapshot|@eadir)$/iu;

/** What programs keep for themselves, where nobody drafts. */
export const isSkippedFolder = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name === 'out' || hiddenWithoutDot.test(name);

/** Hidden, or what Word lays beside a file that it has open, under nearly the same name. */
export const isSkippedFile = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** True where the way from a folder to what is in it leads over something that is skipped. */
export function isLeftOut(uri: string, folder: string): boolean {
  const names = addressKey(uri).slice(folderKey(folder).length).split('/').filter(Boolean);
  const last = names.pop();
  if (last === undefined) return false;
  return names.some(isSkippedFolder) || (planFileName.test(last) ? isSkippedFile(last) : isSkippedFolder(last));
}

/** The same for editors. */
export const skippedGlob = `{${[
  ...['node_modules', 'out', '.*', 'AppData', '$RECYCLE.BIN', 'System Volume Information'],
  ...['#recycle', '@Recycle', '#snapshot', '@eaDir'],
]
  .map((it) => `**/${it}/**`)
  .join(',')}}`;

/**
 * One spelling of an address for all who write it: every editor escapes other characters. Windows asks nobody about capitals; its
 * addresses begin with the letter of a drive or the name of another machine, which some write behind two slashes more.
 */
export function addressKey(uri: string): string {
  const plain = decode(uri).replace(/^file:\/{4,}/iu, 'file://');
  return /^file:\/\/(?:\/[a-z]:|[^/])/iu.test(plain) ? plain.toLowerCase() : plain;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The address of what has this name in a folder, written as VS Code writes it. */
export const addressWithin = (folder: string, name: string): string =>
  `${folder.replace(/\/$/u, '')}/${encodeURIComponent(name).replace(/[!'()*]/gu, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** The same for a folder, which some write with a slash at its end. */
export const folderKey = (uri: string): string => addressKey(uri).replace(/\/$/u, '');

/** True for each of these folders and for all that is in them, however many they are; all by their keys. */
export function isAmong(key: string, folders: { readonly has: (key: string) => boolean }): boolean {
  for (let end = key.length; 0 < end; end = key.lastIndexOf('/', end - 1)) {
    if (folders.has(key.slice(0, end))) return true;
  }
  return false;
}

/** True for the folder itself and for all that is in it. */
export function isWithin(uri: string, folder: string): boolean {
  const [inner, outer] = [addressKey(uri), folderKey(folder)];
  // Who goes up on the way may end anywhere.
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(inner)) return false;
  return inner === outer || inner.startsWith(`${outer}/`);
}
