// npm run fuzz -- [--minutes 10] [--seed N] [--only …]: bundles the search for faults and runs it; test/fuzz/campaign.ts says more.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../host/parts.mjs';

const outfile = path.join(root, 'out', 'fuzz', 'campaign.mjs');
await build({
  entryPoints: [path.join(root, 'test', 'fuzz', 'campaign.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  outfile,
});
const args = ['--enable-source-maps', outfile, ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
