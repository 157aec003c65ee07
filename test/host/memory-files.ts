// A folder that is on no disk, as in a repository that is looked at without being fetched.
import * as vscode from 'vscode';

export const scheme = 'thao-virtual';

interface File {
  readonly bytes: Uint8Array;
  readonly changed: number;
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** As much of a file system as an editor needs. Folders are there as soon as something is in them. */
export function memoryFiles(): vscode.FileSystemProvider {
  const files = new Map<string, File>();
  const folders = new Set<string>(['/']);
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  let clock = 0;
  const tell = (uri: vscode.Uri, type: vscode.FileChangeType): void => changes.fire([{ type, uri }]);
  const isFolder = (path: string): boolean => folders.has(path) || [...files.keys()].some((it) => isBelow(it, path));
  const fileAt = (uri: vscode.Uri): File => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };

  const write = (uri: vscode.Uri, bytes: Uint8Array): void => {
    const isNew = !files.has(uri.path);
    files.set(uri.path, { bytes, changed: ++clock });
    tell(uri, isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed);
  };

  const remove = (uri: vscode.Uri): void => {
    if (!files.has(uri.path) && !isFolder(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    for (const path of [...files.keys(), ...folders]) {
      if (path !== uri.path && !isBelow(path, uri.path)) continue;
      folders.delete(path);
      if (files.delete(path)) tell(uri.with({ path }), vscode.FileChangeType.Deleted);
    }
    tell(uri, vscode.FileChangeType.Deleted);
  };

  return {
    onDidChangeFile: changes.event,
    watch: () => ({ dispose: () => {} }),
    stat: (uri) => {
      if (!files.has(uri.path) && isFolder(uri.path)) {
        return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      }
      const { bytes, changed } = fileAt(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: changed, size: bytes.length };
    },
    readDirectory: (uri) => {
      const within = uri.path === '/' ? '/' : `${uri.path}/`;
      const found = new Map<string, vscode.FileType>();
      for (const path of [...files.keys(), ...folders]) {
        if (!path.startsWith(within) || path === within) continue;
        const [name = '', ...deeper] = path.slice(within.length).split('/');
        const isOne = deeper.length === 0 && files.has(path);
        found.set(name, isOne ? vscode.FileType.File : vscode.FileType.Directory);
      }
      return [...found];
    },
    readFile: (uri) => fileAt(uri).bytes,
    writeFile: write,
    createDirectory: (uri) => {
      folders.add(uri.path);
      tell(uri, vscode.FileChangeType.Created);
    },
    delete: remove,
    rename: (from, to) => {
      write(to, fileAt(from).bytes);
      remove(from);
    },
  };
}

/** Fills the folder with what lies beside the file of the workspace. */
export async function fill(folder: vscode.Uri, from: vscode.Uri): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const [source, copy] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(folder, name)];
    if (type === vscode.FileType.Directory) await fill(copy, source);
    else await vscode.workspace.fs.writeFile(copy, await vscode.workspace.fs.readFile(source));
  }
}
