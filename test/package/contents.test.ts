import assert from 'node:assert/strict';
import os from 'node:os';
import path from 'node:path';
import { manifest, text, vsix } from './vsix';

/** Every kind of file that may be in the package. Who adds one says here who reads it. */
const kinds: readonly (readonly [what: string, names: RegExp])[] = [
  ['what the registries read', /^(?:\[Content_Types\]\.xml|extension\.vsixmanifest)$/u],
  ['what VS Code reads first', /^extension\/package\.json$/u],
  ['what people read', /^extension\/(?:readme\.md|changelog\.md|LICENSE\.txt|out\/THIRD-PARTY\.txt)$/u],
  ['the client, for the desktop and for browsers', /^extension\/out\/client\/(?:node|browser)\.js$/u],
  ['the server, for both', /^extension\/out\/server\/(?:node|browser)\.js$/u],
  ['what either loads when it is needed', /^extension\/out\/(?:client|server)\/parts\/[\w-]+\.js$/u],
  ['the language', /^extension\/syntaxes\/[\w.-]+\.json$/u],
  ['the snippets', /^extension\/snippets\/kehoach\.json$/u],
  ['pictures', /^extension\/client\/media\/(?:[\w-]+\/)?[\w-]+\.(?:png|svg)$/u],
];

const named = (pattern: RegExp): readonly string[] => [...vsix().files.keys()].filter((it) => pattern.test(it));

/** What a program of ours is, whatever it is called. */
const bundles = (): readonly string[] => named(/\.[cm]?js$/u);

describe('the package', function () {
  this.timeout(120_000);
  before(() => {
    vsix();
  });

  it('has nothing but what is loaded or read', () => {
    const strange = [...vsix().files.keys()].filter((it) => !kinds.some(([, names]) => names.test(it)));
    assert.deepEqual(strange, []);
    for (const [what, names] of kinds) assert.ok(0 < named(names).length, what);
  });

  it('is under 2 MB', () => {
    assert.ok(vsix().size < 2e6, `${vsix().size} bytes`);
    assert.ok(500_000 < vsix().size, `${vsix().size} bytes`);
  });

  it('has programs without maps, without paths and made small', () => {
    const here = [process.cwd(), path.dirname(process.cwd()), os.homedir()].filter((it) => 4 < it.length);
    for (const name of bundles()) {
      const program = text(name);
      assert.ok(!/sourceMappingURL|sourcesContent/u.test(program), name);
      assert.ok(!/node_modules\/[@\w.-]+\/|(?:client|server)\/src\//u.test(program), name);
      // Whole names only: a clone in `/work` is not what `window/workDoneProgress` speaks of.
      for (const it of here) {
        assert.ok(
          program
            .split(it)
            .slice(1)
            .every((rest) => /^[\p{L}\p{N}]/u.test(rest)),
          `${name} has ${it} in it`,
        );
      }
      // Indentation and lines of code are gone; what is left of both stands in the pages of rules.
      assert.ok(150 < program.length / program.split('\n').length, `${name} is not minified`);
    }
  });

  it('has no part of a program that no other loads', () => {
    const programs = bundles().map((name) => [name, text(name)] as const);
    for (const part of named(/\/parts\/[^/]+\.js$/u)) {
      const file = part.slice(part.lastIndexOf('/'));
      assert.ok(
        programs.some(([name, program]) => name !== part && program.includes(file)),
        part,
      );
    }
  });

  it('carries no picture that nothing shows', () => {
    const shown = JSON.stringify(manifest());
    for (const name of named(/\.(?:png|svg|gif|jpg)$/u)) {
      assert.ok(shown.includes(name.replace(/^extension\//u, '')), name);
    }
  });

  it('hands on our licence and those of the libraries that are bundled', () => {
    assert.match(text('extension/LICENSE.txt'), /^MIT License\n\nCopyright \(c\) \d{4} /u);
    const [head, ...parts] = text('extension/out/THIRD-PARTY.txt').split(`\n\n${'-'.repeat(79)}\n\n`);
    assert.ok(head?.startsWith('Thảo contains'));
    for (const it of parts) {
      assert.match(it, /^(?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+\S* \([\w. -]+\)\n\n/u);
      assert.match(it, /copyright|blue oak/iu);
      assert.match(it, /permission (?:is|to)|licensor|contributor/iu);
    }
    for (const library of ['vscode-languageclient', 'vscode-languageserver', 'vscode-jsonrpc', 'zod', 'semver']) {
      assert.ok(
        parts.some((it) => it.startsWith(`${library} `)),
        library,
      );
    }
  });

  it('tells what is new in the version that it is', () => {
    const { version } = manifest();
    assert.ok(text('extension/changelog.md').includes(`\n## ${version}\n`));
    assert.ok(text('extension.vsixmanifest').includes(` Version="${version}" `));
  });
});
