import assert from 'node:assert/strict';
import path from 'node:path';
import { guides } from '../../server/src/rules/guides';
import { text, vsix } from './vsix';

const calls = /(?<late>\.then\(\(\)=>(?:[\w$]+\()?)?require\("(?<to>\.[^"]+)"\)/gu;

/** What is read with a program, and what it reads only when it gets there. */
function readWith(name: string): { readonly atOnce: ReadonlySet<string>; readonly later: ReadonlySet<string> } {
  const atOnce = new Set([name]);
  const later = new Set<string>();
  for (const from of atOnce) {
    for (const { groups } of text(from).matchAll(calls)) {
      (groups?.late ? later : atOnce).add(path.posix.join(path.posix.dirname(from), groups?.to ?? ''));
    }
  }
  return { atOnce, later };
}

const sizeOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, it) => sum + (vsix().files.get(it)?.length ?? Number.NaN), 0);

const only = (names: ReadonlySet<string>, pattern: RegExp): string => {
  const [name, ...others] = [...names].filter((it) => pattern.test(it));
  assert.ok(name && others.length === 0, `${pattern} in ${[...names].join()}`);
  return name;
};

describe('the start', function () {
  this.timeout(120_000);
  before(() => {
    vsix();
  });

  it('of a window that shows no plan reads a few lines', () => {
    const { atOnce, later } = readWith('extension/out/client/node.js');
    assert.ok(sizeOf(atOnce) < 20_000, `${sizeOf(atOnce)} bytes`);
    assert.equal(later.size, 1);
  });

  it('of the server reads what finds mistakes, and nothing of what is asked for by a key', () => {
    const serve = only(readWith('extension/out/server/node.js').later, /\/serve-/u);
    const { atOnce, later } = readWith(serve);
    const size = sizeOf(atOnce);
    console.log(`      ${Math.round(size / 1000)} KB of ${Math.round(sizeOf(readAll(serve)) / 1000)} KB`);
    assert.ok(size < 1_150_000, `${size} bytes`);
    assert.ok(atOnce.size < 8, [...atOnce].join());
    only(later, /\/shown-/u);
    only(later, /\/asked-/u);
    only(later, /\/guides-/u);
  });

  it('reads nothing of what is told of the rules', () => {
    const told = [...guides.values()].map((it) => it.why);
    const programs = [...vsix().files.keys()].filter((it) => /\/server\/(?:parts\/)?[^/]+\.js$/u.test(it));
    const telling = programs.filter((it) => told.some((why) => text(it).includes(why.slice(0, 60))));
    assert.deepEqual(telling.map((it) => path.posix.basename(it).replace(/-[A-Z0-9]+\.js$/u, '')).sort(), [
      'browser.js',
      'guides',
    ]);
  });
});

function readAll(name: string): ReadonlySet<string> {
  const all = new Set([name]);
  for (const from of all) {
    const { atOnce, later } = readWith(from);
    for (const it of [...atOnce, ...later]) all.add(it);
  }
  return all;
}
