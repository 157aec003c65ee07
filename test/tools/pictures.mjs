// npm run pictures: takes the screenshot that README.md begins with anew, by the UI test that knows how.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['test/tools/test.mjs', 'ui', '-g', 'the picture of README.md'], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES: '1' },
});
process.exit(status ?? 1);
