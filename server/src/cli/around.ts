import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPlan } from '../plan/build';
import { factsOf, headFactsOf, type KnownPlan, type Mention } from '../plan/facts';
import type { Others } from '../plan/others';
import type { Reader } from '../syntax/read';
import { createKept } from '../workspace/kept';
import { standardInput } from './files';
import type { Draft } from './queue';

/** What the drafts of one run know of each other. Of each only that is kept, so that a thousand need little room. */
export interface Around {
  /** Looks at a draft as the others cite it; what else they ask of it is read from it again when they do. */
  readonly meet: (draft: MetDraft) => void;
  readonly besides: (file: string) => Others;
}

type MetDraft = Pick<Draft, 'file' | 'source' | 'readAgain'>;

export const addressOf = (file: string): string =>
  file === standardInput ? 'untitled:stdin' : pathToFileURL(path.resolve(file)).href;

export function createAround(read: Reader): Around {
  const kept = createKept();
  return {
    meet: ({ file, source, readAgain }) => {
      kept.put({
        uri: addressOf(file),
        facts: headFactsOf(source, read),
        lines: source,
        lineStarts: source.lineStarts,
        digest: 0,
        readDeadlines: () => {
          const again = readAgain();
          return again ? factsOf(buildPlan(again, read)).deadlines : [];
        },
      });
    },
    besides: (file) => {
      const uri = addressOf(file);
      const mentions = new Map<string, readonly Mention[]>();
      const numbered = new Map<string, readonly KnownPlan[]>();
      return {
        mentions: (key) => once(mentions, key, () => kept.sayings(key, uri)),
        numbered: (key) => once(numbered, key, () => kept.numbered(key).filter((it) => it.uri !== uri)),
      };
    },
  };
}

/** Several rules ask the same of one draft. */
function once<V>(known: Map<string, V>, key: string, ask: () => V): V {
  const said = known.get(key) ?? ask();
  known.set(key, said);
  return said;
}
