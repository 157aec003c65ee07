import {
  type CancellationToken,
  type Connection,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver';
import { planGlob } from '../workspace/files';
import type { Folder, WatchedFolder } from '../workspace/folder';
import type { Client } from './client';

export interface FolderHost {
  readonly connection: Connection;
  readonly folder: WatchedFolder;
  readonly client: Client;
}

/** Keeps what is known of the folder in step with the disk, from the time on that the editor can be asked. */
export async function followFolder({ connection, folder, client }: FolderHost): Promise<void> {
  connection.onDidChangeWatchedFiles(({ changes }) => folder.changed(changes.map((it) => it.uri)));
  if (client.changesRoots) {
    let roots = client.roots;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((it) => it.uri));
      roots = [...roots.filter((it) => !gone.has(it)), ...added.map((it) => it.uri)];
      folder.setRoots(roots);
    });
  }
  await watch(connection, client);
}

async function watch(connection: Connection, client: Client): Promise<void> {
  if (!client.watchesFiles) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: planGlob, kind: WatchKind.Change },
      // A folder that is moved or deleted takes its plans along, and nobody names them.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

/** What is looked for in all plans waits until they have been read, or until nobody asks any more. */
export async function wholeFolder(
  folder: Pick<Folder, 'whole'>,
  ...tokens: readonly CancellationToken[]
): Promise<void> {
  const waiting = new AbortController();
  const listening = tokens.map((it) => it.onCancellationRequested(() => waiting.abort()));
  await folder.whole(waiting.signal);
  for (const it of listening) it.dispose();
}

/** How long the background waits after a word from the editor: more of them come together. */
const politeMilliseconds = 40;

/** Who never falls silent does not hold it up for ever. */
const mostPauses = 8;

/** What is done in the background stops while the editor asks and tells. */
export interface Breath {
  readonly talked: () => void;
  readonly breathe: () => Promise<void>;
}

export function createBreath(): Breath {
  let hasTalked = false;
  return {
    talked: () => {
      hasTalked = true;
    },
    breathe: async () => {
      await pause(0);
      for (let i = 0; hasTalked && i < mostPauses; i++) {
        hasTalked = false;
        await pause(politeMilliseconds);
      }
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
