import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document to try things on; `name` begins with its number for the real ones. */
export interface RealPlan {
  readonly name: string;
  readonly text: string;
}

const readFolder = (folder: string): readonly RealPlan[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /\.(?:txt|md|kehoach)$/u.test(name))
        .sort()
        .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
    : [];

/** The real documents beside the repository, which never become part of it: empty where they are not at hand. */
export const seeds = readFolder('../shared/seeds');
export const corpus = readFolder('../shared/corpus');

/** Our own drafts of invented offices. */
export const samples = readFolder('test/workspace');
