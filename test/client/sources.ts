import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every source of the client, with the rooms in it. */
export const clientSources: readonly string[] = readdirSync('client/src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join('client/src', name), 'utf8'));
