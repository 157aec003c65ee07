import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindPlansParams,
  findPlansRequest,
  isSkippedFolder,
  planFileName,
  planGlob,
  type ReadPlanAnswer,
  type ReadPlanParams,
  readPlanRequest,
  skippedGlob,
} from '../../../server/src/protocol';

/** Reads for a server that cannot: in a browser, and in folders that are on no disk. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(findPlansRequest, async ({ folder, most }: FindPlansParams) => {
    const uri = vscode.Uri.parse(folder);
    return isInWorkspace(uri) ? findPlans(uri, most) : [];
  });
  client.onRequest<ReadPlanAnswer, unknown>(readPlanRequest, async ({ uri, longest }: ReadPlanParams) => {
    const file = vscode.Uri.parse(uri);
    return isInWorkspace(file) ? readPlan(file, longest) : { problem: 'không nằm trong thư mục đang mở' };
  });
}

/** No more is read than the folders that the drafter has opened. */
const isInWorkspace = (uri: vscode.Uri): boolean =>
  vscode.workspace.getWorkspaceFolder(uri) !== undefined && !uri.path.split('/').includes('..');

/** VS Code searches these itself; in a window of any other kind it would wait for somebody who can, for ever. */
const searched = new Set(['file', 'vscode-remote']);

async function findPlans(folder: vscode.Uri, most: number): Promise<readonly string[]> {
  const uris = searched.has(folder.scheme)
    ? await vscode.workspace.findFiles(new vscode.RelativePattern(folder, planGlob), skippedGlob, most)
    : await lookThrough(folder, most);
  return uris.map(String).sort();
}

const mostFolders = 2000;

async function lookThrough(root: vscode.Uri, most: number): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [root];
  for (let i = 0; i < folders.length && i < mostFolders && found.length < most; i++) {
    const folder = folders[i] as vscode.Uri;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (name.startsWith('.')) continue;
      if (type === vscode.FileType.Directory) {
        if (!isSkippedFolder(name)) folders.push(uri);
      } else if ((type & vscode.FileType.File) !== 0 && planFileName.test(name)) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function readPlan(uri: vscode.Uri, longest: number): Promise<ReadPlanAnswer> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (longest < size) return { tooLong: size };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return longest < bytes.length ? { tooLong: bytes.length } : { base64: toBase64(bytes) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { isGone: true };
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const chunk = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += chunk) text += String.fromCharCode(...bytes.subarray(i, i + chunk));
  return btoa(text);
}
