import path from 'node:path';
import { findFiles } from '../../server/src/cli/files/find';
import type { Customs } from '../../server/src/cli/files/walk';
import { clean, type Desk, openDesk } from './thao';

/** A folder of its own for each test, in which the program stands. */
export interface Search {
  readonly desk: () => Desk;
  readonly put: (...files: readonly string[]) => void;
  /** With slashes, and what is said of one in brackets. */
  readonly found: (...names: readonly string[]) => readonly string[];
}

export function searchEachTime(customs?: Customs): Search {
  let desk: Desk;
  let home: string;
  beforeEach(() => {
    desk = openDesk();
    home = process.cwd();
    process.chdir(desk.folder);
  });
  afterEach(() => {
    process.chdir(home);
    desk.clear();
  });
  return {
    desk: () => desk,
    put: (...files) => {
      for (const it of files) desk.put(it, clean);
    },
    found: (...names) =>
      [...findFiles(names, customs)].map(({ file, problem, note }) => {
        const name = file.split(path.sep).join('/');
        return problem === undefined && note === undefined ? name : `${name} (${problem ?? note})`;
      }),
  };
}
