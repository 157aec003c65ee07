import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((it) => it !== '' && existsSync(it));
const sources = tracked.filter((it) => /^(?:server|client)\/.*\.ts$/u.test(it));

/** Rooms in the order of the imports: each may use those before it. */
const rooms = ['text', 'syntax', 'plan', 'lint', 'rules', 'workspace', 'features', 'server'];
const entries = new Set(['node.ts', 'browser.ts', 'cli.ts']);

function roomOf(file: string): string {
  const inside = path.posix.relative('server/src', file);
  const first = inside.split('/')[0] as string;
  if (entries.has(first) || first === 'cli' || first === 'node') return 'entry';
  return first.replace(/\.ts$/u, '');
}

function importsOf(file: string): { readonly from: string; readonly isType: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const forms = [
    /^(?:import|export)\s(?<type>type\s)?[^'";]*?from\s+'(?<from>[^']+)'/gmsu,
    /^import\s+'(?<from>[^']+)'/gmu,
    // What is read when it is first needed, and types that are named on the spot.
    /(?<![\p{L}.])import\('(?<from>[^']+)'\)/gu,
  ];
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form), ({ groups }) => ({
      from: groups?.from as string,
      isType: groups?.type !== undefined,
    })),
  );
}

const resolve = (file: string, from: string): string => path.posix.join(path.posix.dirname(file), from);

/** All that is left when what uses nothing, and what is used by nothing, is taken away again and again. */
function circle(uses: readonly (readonly [from: string, to: string])[]): string[] {
  let left = uses;
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const [users, used] = [new Set(left.map(([from]) => from)), new Set(left.map(([, to]) => to))];
    left = left.filter(([from, to]) => used.has(from) && users.has(to));
  }
  return [...new Set(left.map(([from]) => from))];
}

describe('the house', () => {
  it('imports point one way', () => {
    const wrong: string[] = [];
    for (const file of sources.filter((it) => it.startsWith('server/src/'))) {
      const room = roomOf(file);
      for (const { from } of importsOf(file)) {
        if (!from.startsWith('.')) continue;
        const target = roomOf(`${resolve(file, from)}.ts`);
        // Data is a leaf, settings and protocol are read by the skin, and the entries see everything.
        if (target === 'data') continue;
        if (room === 'data') wrong.push(`${file} imports ${from}: data is a leaf`);
        if (room === 'entry' || room === 'protocol' || room === target) continue;
        if (room === 'settings' && (target === 'lint' || target === 'text')) continue;
        if (target === 'settings' && (room === 'server' || room === 'features')) continue;
        if (target === 'protocol' && room === 'server') continue;
        if (rooms.indexOf(room) <= rooms.indexOf(target) || !rooms.includes(target))
          wrong.push(`${file} imports ${from}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('no files, and no rooms within a room, use each other in a circle', () => {
    // Types may: a plan is made of what its rooms find, and they read plans.
    const uses = sources.flatMap((file) =>
      importsOf(file)
        .filter((it) => it.from.startsWith('.') && !it.isType)
        .map((it) => [file, `${resolve(file, it.from)}.ts`] as const),
    );
    const inside = (file: string): string => file.split('/').slice(0, 4).join('/');
    const between = uses.map(([from, to]) => [inside(from), inside(to)] as const).filter(([from, to]) => from !== to);
    assert.ok(1000 < uses.length && 100 < between.length);
    assert.deepEqual(circle(uses), []);
    assert.deepEqual(circle(between), []);
    assert.deepEqual(circle([...between, ['server/src/plan/head', 'x'], ['x', 'server/src/plan/head']]).sort(), [
      'server/src/plan/head',
      'x',
    ]);
  });

  it('the client sees nothing of the server but its protocol', () => {
    const wrong = sources
      .filter((it) => it.startsWith('client/'))
      .flatMap((file) => importsOf(file).map((it) => ({ file, target: resolve(file, it.from) })))
      .filter((it) => it.target.startsWith('server/') && it.target !== 'server/src/protocol');
    assert.deepEqual(wrong, []);
  });

  it('only entries and tests use Node, only the skin speaks LSP', () => {
    const wrong: string[] = [];
    for (const file of sources.filter((it) => it.startsWith('server/src/'))) {
      const room = roomOf(file);
      for (const { from } of importsOf(file)) {
        if (from.startsWith('node:') && room !== 'entry') wrong.push(`${file} imports ${from}`);
        if (from.startsWith('vscode-') && room !== 'entry' && room !== 'server' && room !== 'protocol') {
          wrong.push(`${file} imports ${from}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('no value is taken from the types of the protocol, which the bundles leave out', () => {
    const library = createRequire(createRequire(import.meta.url).resolve('vscode-languageserver/node'));
    const leftOut = new Set(Object.keys(library('vscode-languageserver-types')));
    assert.ok(leftOut.has('SymbolKind'));
    const taken = sources
      .filter((it) => it.startsWith('server/'))
      .flatMap((file) =>
        Array.from(
          readFileSync(file, 'utf8').matchAll(/^import \{(?<names>[^}]*)\} from 'vscode-languageserver[/a-z]*';/gmu),
          ({ groups }) => (groups?.names ?? '').split(',').map((it) => it.trim()),
        ).flat(),
      );
    assert.ok(taken.includes('createConnection'));
    assert.deepEqual(
      taken.filter((it) => leftOut.has(it)),
      [],
    );
  });

  it('what our own requests come to is guarded', () => {
    const answers = sources
      .filter((it) => it.startsWith('server/src/server/'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split(/(?=connection\.on(?:Request|ExecuteCommand)\()/u)
          .slice(1),
      );
    const unguarded = answers
      .map((it) => it.split(/;\n {4}\S|\n {2}\},\n/u)[0] as string)
      .filter((it) => !/admit\(/u.test(it));
    assert.ok(7 < answers.length);
    assert.deepEqual(unguarded, []);
  });

  it('no pattern reads letters as ASCII', () => {
    const wrong = sources.filter((it) =>
      /\/(?:[^/\n\\]|\\.)*\\[bwW](?:[^/\n\\]|\\.)*\/[dgimsuvy]*[.,;)\s]/u.test(readFileSync(it, 'utf8')),
    );
    assert.deepEqual(wrong, []);
  });

  it('no file is too long to be read at a sitting, but for tables and what is generated', () => {
    const long = tracked.filter(
      (it) =>
        /^(?:server|client|test)\/.*\.(?:ts|mjs)$/u.test(it) &&
        !/^server\/src\/(?:data\/|rules\/(?:index|guides)\.ts)/u.test(it) &&
        350 < readFileSync(it, 'utf8').split('\n').length,
    );
    assert.deepEqual(long, []);
  });

  it('the top level holds what was asked for', () => {
    const allowed =
      /^(?:client|server|syntaxes|snippets|test|package\.json|tsconfig\.json|README\.md|package-lock\.json|LICENSE|CHANGELOG\.md|\..*)$/u;
    const wrong = [...new Set(tracked.map((it) => it.split('/')[0] as string))].filter((it) => !allowed.test(it));
    assert.deepEqual(wrong, []);
  });

  it('no test is skipped by hand or runs alone', () => {
    const wrong = tracked.filter(
      (it) =>
        /^test\/.*\.ts$/u.test(it) && /(?<![\p{L}.])(?:it|describe)\.(?:skip|only)\(/u.test(readFileSync(it, 'utf8')),
    );
    assert.deepEqual(wrong, []);
  });

  it('texts of ours are in NFC', () => {
    const wrong = tracked.filter((it) => {
      if (!/\.(?:ts|mjs|json|md|kehoach|txt)$/u.test(it) || it === 'package-lock.json') return false;
      const text = readFileSync(it, 'utf8');
      return text !== text.normalize('NFC');
    });
    assert.deepEqual(wrong, []);
  });
});
