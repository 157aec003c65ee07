import { setImmediate } from 'node:timers/promises';
import { type Draft, readDraft } from './draft';
import type { Given } from './given';

/** The drafts that were found, in their order, as often as they are asked for. */
export interface Queue {
  /** One at a time; problems are named on the first look only. */
  readonly read: () => AsyncGenerator<Draft>;
  /** From now on nothing is held for another look. */
  readonly lookLast: () => void;
}

/** Drafts whose texts are kept from the first look to the second, rather than read twice. */
const longestHeld = 1024 * 1024;

export function createQueue({ files, stdinName, problems }: Given): Queue {
  const held = new Map<string, Draft>();
  const failed = new Set<string>();
  let length = 0;
  let isLast = false;

  const draftOf = async (file: string): Promise<Draft | undefined> => {
    const known = held.get(file);
    if (known) {
      if (isLast) held.delete(file);
      return known;
    }
    const draft = await readDraft(file, stdinName);
    if ('problem' in draft) {
      failed.add(file);
      problems.add(draft.problem);
      return undefined;
    }
    length += draft.source.text.length;
    if (!isLast && (length < longestHeld || !draft.isFile)) held.set(file, draft);
    return draft;
  };

  return {
    read: async function* () {
      for (const file of files) {
        if (failed.has(file)) continue;
        const draft = await draftOf(file);
        if (draft) yield draft;
        // Who listens for the end of the output is heard between two turns of the loop.
        await setImmediate();
      }
    },
    lookLast: () => {
      isLast = true;
    },
  };
}
