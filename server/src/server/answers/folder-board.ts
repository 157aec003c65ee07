import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { AnalysisContext, Document, Grounds } from '../../features/analysis';
import { tooLong } from '../../lint/limit';
import type { LintFinding } from '../../lint/lint';
import { Source } from '../../text/source';
import { addressKey } from '../../workspace/files';
import { toDiagnostic } from '../convert';
import type { Host } from '../host';

/** What is wrong in the plans of the folder that are not open, for everybody to see. */
export interface Board {
  /** Looks at a plan as it is now and tells what is shown of it; nothing where it cannot be read. One that is open is shown by its editor. */
  readonly show: (uri: string) => Promise<readonly LintFinding[] | undefined>;
  /** The plans that others have said something new of since they were looked at. */
  readonly outdated: () => Promise<readonly string[]>;
  readonly wipe: (uri: string) => Promise<void>;
  /** Takes back what is said of all others, also of one that is being looked at. */
  readonly wipeAllBut: (uris: readonly string[]) => Promise<void>;
}

export function createBoard(host: Host): Board {
  const { documents, folder, analyst } = host;
  const { publish, published } = createPublisher(host.connection);
  const looking = new Set<Look>();
  /** What the looks rest on, by the keys of the addresses. */
  const looked = new Map<string, { readonly uri: string; readonly stillHolds: Grounds }>();

  const openAs = (uri: string): string | undefined => {
    const id = addressKey(uri);
    for (const it of documents.keys()) if (addressKey(it) === id) return it;
    return undefined;
  };
  const contextOf = async (uri: string): Promise<AnalysisContext> => {
    const { lint } = await host.settings(folder.rootOf(uri) ?? uri);
    return { settings: lint, others: folder.besides(uri) };
  };
  const lookAt = async (uri: string, look: Look): Promise<readonly LintFinding[] | undefined> => {
    const open = openAs(uri);
    if (open !== undefined) return (await host.check(open))?.analysis.shown;
    const content = await folder.read(uri);
    const isText = 'text' in content;
    if (!isText && !('tooLong' in content)) {
      if (look.isLatest) {
        looked.delete(look.id);
        await publish(uri, []);
      }
      return undefined;
    }
    const document: Document = { uri, version: 0, source: new Source(isText ? content.text : '') };
    const analysis = isText ? host.analyse(document, await contextOf(uri)) : undefined;
    const shown = analysis ? analysis.shown : 'tooLong' in content ? [tooLong(content.tooLong)] : [];
    // Who has looked at it since has read it as it is by now.
    if (!look.isLatest) return shown;
    // While it was being read, the drafter may have opened it, or taken everything back.
    const isWanted = openAs(uri) === undefined && look.isWanted;
    if (analysis && isWanted) looked.set(look.id, { uri, stillHolds: analyst.groundsOf(analysis) });
    else looked.delete(look.id);
    await publish(uri, isWanted ? shown.map((it) => toDiagnostic(document, it, host.client())) : []);
    return shown;
  };

  return {
    show: async (uri) => {
      // What fails on one plan is said, and the others are looked at.
      const look: Look = { id: addressKey(uri), isWanted: true, isLatest: true };
      for (const it of looking) if (it.id === look.id) it.isLatest = false;
      looking.add(look);
      const shown = await host.guard(undefined, () => lookAt(uri, look));
      looking.delete(look);
      return shown instanceof Error ? undefined : shown;
    },
    outdated: async () => {
      const found: string[] = [];
      for (const { uri, stillHolds } of looked.values()) if (!stillHolds(await contextOf(uri))) found.push(uri);
      return found;
    },
    wipe: (uri) => {
      looked.delete(addressKey(uri));
      return publish(uri, []);
    },
    wipeAllBut: async (uris) => {
      const still = new Set(uris.map(addressKey));
      for (const id of looked.keys()) if (!still.has(id)) looked.delete(id);
      for (const it of looking) it.isWanted &&= still.has(it.id);
      const gone = published().filter((it) => !still.has(addressKey(it)));
      await Promise.all(gone.map((it) => publish(it, [])));
    },
  };
}

/** A plan that is being read, whose findings may be wanted no more when it has been, or been found anew. */
interface Look {
  readonly id: string;
  isWanted: boolean;
  isLatest: boolean;
}

interface Publisher {
  /** The files of which something is published. */
  readonly published: () => readonly string[];
  /** Instead of what was published of the file before; nothing takes it back. */
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => Promise<void>;
}

function createPublisher(connection: Connection): Publisher {
  /** By the keys of their addresses. */
  const published = new Map<string, string>();
  return {
    publish: async (uri, diagnostics) => {
      const id = addressKey(uri);
      const before = published.get(id);
      if (diagnostics.length === 0 && before === undefined) return;
      if (diagnostics.length === 0) published.delete(id);
      else published.set(id, uri);
      await connection.sendDiagnostics({ uri: before ?? uri, diagnostics });
    },
    published: () => [...published.values()],
  };
}
