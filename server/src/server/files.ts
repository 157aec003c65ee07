import type { Connection } from 'vscode-languageserver';
import { longestText } from '../lint/limit';
import {
  type FindPlansParams,
  findPlansRequest,
  type ReadPlanAnswer,
  type ReadPlanParams,
  readPlanRequest,
} from '../protocol';
import { decodeText } from '../text/decode';
import type { FileContent, PlanFiles } from '../workspace/files';
import type { Client } from './client';

/** Plans on the disk of this machine are read there; others by the editor that shows them, where it offers that. */
export function chooseFiles(
  connection: Connection,
  { disk, client }: { readonly disk: PlanFiles | undefined; readonly client: () => Client },
): PlanFiles {
  const asked = filesOfClient(connection);
  const filesFor = (uri: string): PlanFiles | undefined => {
    if (disk && uri.startsWith('file:')) return disk;
    return client().options.files === true ? asked : undefined;
  };
  return {
    find: async (folder, options) => (await filesFor(folder)?.find(folder, options)) ?? [],
    read: async (uri, folder) => (await filesFor(uri)?.read(uri, folder)) ?? { isGone: true },
  };
}

const filesOfClient = (connection: Connection): PlanFiles => ({
  find: (folder, { most }) => {
    const params: FindPlansParams = { folder, most };
    return connection.sendRequest<readonly string[]>(findPlansRequest, params);
  },
  read: async (uri): Promise<FileContent> => {
    const params: ReadPlanParams = { uri, longest: longestText };
    const answer = await connection.sendRequest<ReadPlanAnswer>(readPlanRequest, params);
    if (!('base64' in answer)) return answer;
    const decoded = decodeText(Uint8Array.from(atob(answer.base64), (it) => it.charCodeAt(0)));
    return 'problem' in decoded ? decoded : { text: decoded.text };
  },
});
