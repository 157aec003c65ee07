import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPlan } from '../plan/build';
import { factsOf, headFactsOf, type KnownPlan } from '../plan/facts';
import { headOf, type Others } from '../plan/others';
import { isNumberedSo } from '../plan/own-document';
import type { Reader } from '../syntax/read';
import type { Source } from '../text/source';
import { createKept } from '../workspace/kept';
import { standardInput } from './files';

/** What the drafts of one run know of each other. Of each only that is kept, so that a thousand need little room. */
export interface Around {
  /** Looks at a draft as the others cite it. */
  readonly meet: (file: string, source: Source) => void;
  /** The drafts that others carry out, of which they must know more: `meetWhole` is for these. */
  readonly superiors: () => ReadonlySet<string>;
  readonly meetWhole: (file: string, source: Source) => void;
  readonly besides: (file: string) => Others;
}

export const addressOf = (file: string): string =>
  file === standardInput ? 'untitled:stdin' : pathToFileURL(path.resolve(file)).href;

export function createAround(read: Reader): Around {
  const kept = createKept();
  const files = new Map<string, string>();
  const put = (file: string, source: Source, facts: KnownPlan['facts']): void => {
    const uri = addressOf(file);
    files.set(uri, file);
    kept.put({ uri, facts, lines: source, lineStarts: source.lineStarts, digest: 0 });
  };
  const isSuperior = (plan: KnownPlan): boolean => {
    const { ownKey } = plan.facts;
    if (ownKey === undefined) return false;
    const head = headOf(plan);
    return kept
      .sayings(ownKey, plan.uri)
      .some(({ citation, plan: below }) => isNumberedSo({ citation, plan: below.facts }, head));
  };
  return {
    meet: (file, source) => put(file, source, headFactsOf(source, read)),
    superiors: () => new Set([...kept.all()].filter(isSuperior).map((it) => files.get(it.uri) as string)),
    meetWhole: (file, source) => put(file, source, factsOf(buildPlan(source, read))),
    besides: (file) => {
      const uri = addressOf(file);
      return {
        mentions: (key) => kept.sayings(key, uri),
        numbered: (key) => kept.numbered(key).filter((it) => it.uri !== uri),
      };
    },
  };
}
