// The licences of the libraries that are bundled: they want to be handed on with every copy.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const head = 'Thảo contains parts of these libraries, under the licences that follow.';

/** The text of THIRD-PARTY.txt, by what esbuild says it has put into the bundles. */
export function notices(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file) ?? [];
        if (folder && 0 < bytesInOutput) folders.add(folder);
      }
    }
  }
  const texts = [...folders].map(notice).sort((a, b) => a.localeCompare(b, 'en'));
  return `${[head, ...new Set(texts)].join(`\n\n${'-'.repeat(79)}\n\n`)}\n`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((it) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu.test(it));
  if (files.length === 0) throw new Error(`${name} is bundled, and ${folder} has no licence to hand on`);
  const texts = files.map((it) => readFileSync(path.join(folder, it), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
