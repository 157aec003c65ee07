// harper.js has no command line of its own: the least that one can be. Told where it is installed, then the files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, ...files] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(path.join(root, 'node_modules', 'harper.js', 'dist', name)).href);
const { LocalLinter } = await load('index.js');
const { binary } = await load('binary.js');
const linter = new LocalLinter({ binary });
await linter.setup();
for (const file of files) {
  let output = '';
  for (const found of await linter.lint(readFileSync(file, 'utf8'), { language: 'markdown' })) {
    output += `${file}:${found.span().start}: ${found.message()}\n`;
    found.free();
  }
  process.stdout.write(output);
}
