// The least that any checker of files does: find them, read them, decode them, and look at every character once.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const files = process.argv.slice(2).flatMap((name) => {
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name).map((it) => path.join(name, it));
});
let lines = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) lines++;
}
console.log(files.length, lines);
