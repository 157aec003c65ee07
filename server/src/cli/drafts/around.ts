import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPlan } from '../../plan/build';
import { deadlineFacts, headFactsOf, type KnownPlan, type Mention } from '../../plan/facts';
import type { Others } from '../../plan/others';
import type { Reader } from '../../syntax/reading/read';
import { createKept } from '../../workspace/kept';
import { standardInput } from '../files/files';
import { type Draft, readerOf } from './draft';

/** What the drafts of one run know of each other. Of each only that is kept, so that a thousand need little room. */
export interface Around {
  /** Looks at a draft as the others cite it; what else they ask of it is read from it again when they do. */
  readonly meet: (draft: MetDraft) => void;
  /** The same of a draft at which somebody else has looked. */
  readonly learn: (known: Known) => void;
  readonly besides: (file: string) => Others;
}

type MetDraft = Pick<Draft, 'file' | 'source' | 'readAgain'>;

/** What is told of a draft to who has not read it: plain data. */
export interface Known {
  readonly file: string;
  readonly facts: KnownPlan['facts'];
  readonly lineStarts: readonly number[];
}

const addressOf = (file: string): string =>
  file === standardInput ? 'untitled:stdin' : pathToFileURL(path.resolve(file)).href;

/** As much as a few plans ask for: what the next one asks is hardly ever the same. */
const roomForMentions = 20_000;

export function createAround(read: Reader): Around {
  const kept = createKept({ room: roomForMentions });
  const put = ({ file, facts, lineStarts }: Known, readAgain: Draft['readAgain']): void => {
    const readDeadlines = () => {
      const again = readAgain();
      return again ? deadlineFacts(buildPlan(again, read)) : [];
    };
    kept.put({ uri: addressOf(file), facts, lineStarts, digest: 0, readDeadlines });
  };
  return {
    meet: ({ file, source, readAgain }) =>
      put({ file, facts: headFactsOf(source, read), lineStarts: source.lineStarts }, readAgain),
    learn: (known) => put(known, readerOf(known.file)),
    besides: (file) => {
      // Who asks of the others has met all of them.
      kept.settle();
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
