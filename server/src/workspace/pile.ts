import { groupBy } from '../text/grouped';
import { addressKey, folderKey, isAmong, planFileName } from './files';

/** What is still to be looked through and read. */
export interface Pile {
  readonly folders: string[];
  /** By the keys of their addresses. */
  readonly plans: Map<string, string>;
}

export const isEmpty = ({ folders, plans }: Pile): boolean => folders.length === 0 && plans.size === 0;

export const put = (pile: Pile, uri: string): unknown => pile.plans.set(addressKey(uri), uri);

interface Again {
  readonly uris: readonly string[];
  readonly met: () => readonly string[];
}

/** Nobody says which of these are folders, and thousands of files may be copied at once. */
export function putAgain(pile: Pile, { uris, met }: Again): void {
  const others = new Map<string, string>();
  for (const uri of uris) {
    // What is gone is found out by reading it.
    if (planFileName.test(uri)) put(pile, uri);
    else others.set(folderKey(uri), uri);
  }
  if (others.size === 0) return;
  for (const uri of met()) if (isAmong(addressKey(uri), others)) put(pile, uri);
  // What is in another of them is found with that one.
  const outer = [...others].filter(([key]) => !isAmong(parentOf(key), others)).map(([, uri]) => uri);
  for (const [folder, inside] of groupBy(outer, (it) => parentOf(it.replace(/\/$/u, '')))) {
    pile.folders.push(...(inside.length < many ? inside : [folder]));
  }
}

/** So many in one folder, pictures say, are looked at together. */
const many = 20;

const parentOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('/')));
