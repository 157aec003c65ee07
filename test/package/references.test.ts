import assert from 'node:assert/strict';
import path from 'node:path';
import { manifest, vsix } from './vsix';

/** A value of JSON with where it stands: `menus.editor/context.0.command`. */
function* leaves(value: unknown, place = ''): Generator<readonly [place: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) yield [place, value];
  else for (const [name, it] of Object.entries(value)) yield* leaves(it, place === '' ? name : `${place}.${name}`);
}

const isIn = (file: string): boolean => vsix().files.has(`extension/${path.posix.normalize(file)}`);

describe('the manifest', function () {
  this.timeout(120_000);
  let all: readonly (readonly [place: string, value: unknown])[];
  let commands: ReadonlySet<string>;

  before(() => {
    all = [...leaves(manifest())];
    commands = new Set(manifest().contributes.commands.map((it: { command: string }) => it.command));
  });

  const textsAt = (pattern: RegExp): readonly (readonly [string, string])[] =>
    all.filter((it): it is readonly [string, string] => typeof it[1] === 'string' && pattern.test(it[0]));

  it('names only files that are in the package', () => {
    const files = textsAt(
      /^(?:main|browser|icon)$|\.(?:path|configuration|icon|light|dark|svg|markdown|image)$|\.image\.\w+$/u,
    );
    const named = files.filter(([, it]) => /^[\w./-]+\.\w+$/u.test(it));
    assert.ok(8 <= named.length, `${named.length}`);
    assert.deepEqual(
      named.filter(([, it]) => !isIn(it) && !isIn(`${it}.js`)),
      [],
    );
    const [, main] = named.find(([place]) => place === 'main') ?? [];
    assert.equal(main, './out/client/node.js');
  });

  it('has all its texts in itself, and none of them empty', () => {
    assert.deepEqual(
      all.filter(([, it]) => it === '' || (typeof it === 'string' && /^%[^%]+%$/u.test(it))),
      [],
    );
  });

  it('calls only commands and settings that it defines', () => {
    const settings = Object.keys(manifest().contributes.configuration.properties);
    const asked = [
      ...textsAt(/\.(?:command|alt)$/u).map(([place, it]) => [place, it] as const),
      ...textsAt(/^contributes\.(?!configuration)/u).flatMap(([place, it]) =>
        [...it.matchAll(/(?:command:|onCommand:)(?<id>[\w.-]+)/gu)].map((found) => [place, found.groups?.id] as const),
      ),
    ].filter(([, it]) => it?.startsWith('thao.'));
    assert.ok(commands.size < asked.length, 'commands, menus and welcome views all name commands');
    assert.deepEqual(
      asked.filter(([, it]) => !commands.has(it ?? '')),
      [],
    );
    const changed = textsAt(/completionEvents/u).flatMap(([, it]) =>
      it.startsWith('onSettingChanged:') ? [it.slice('onSettingChanged:'.length)] : [],
    );
    const opened = textsAt(/./u).flatMap(([, it]) =>
      [...it.matchAll(/openSettings\?[^)]*?(?<id>thao\.\w+)/gu)].map((found) => found.groups?.id ?? ''),
    );
    for (const it of [...changed, ...opened]) assert.ok(settings.includes(it), it);
    for (const it of settings) assert.match(it, /^thao\./u);
  });

  it('gives each command a name and a heading of its own', () => {
    const given: readonly { command: string; title: string; category: string }[] = manifest().contributes.commands;
    assert.equal(commands.size, given.length);
    assert.equal(new Set(given.map((it) => it.title)).size, given.length);
    for (const it of given) assert.equal(it.category, 'Thảo', it.command);
  });

  it('wakes for languages that VS Code or it knows', () => {
    const { activationEvents, contributes } = manifest();
    const known = new Set(['plaintext', 'markdown', ...contributes.languages.map((it: { id: string }) => it.id)]);
    for (const it of activationEvents) {
      assert.ok(!it.startsWith('onLanguage:') || known.has(it.slice('onLanguage:'.length)), it);
      assert.notEqual(it, '*');
    }
    const { grammars, snippets } = contributes;
    for (const it of [...grammars, ...snippets]) assert.ok(it.language === undefined || known.has(it.language));
  });

  it('has pictures of the language for both grounds, and something to read for who sees none', () => {
    const { languages, walkthroughs = [] } = manifest().contributes;
    for (const it of languages) assert.ok(isIn(it.icon.light) && isIn(it.icon.dark));
    const steps = walkthroughs.flatMap((it: { steps: unknown[] }) => it.steps);
    assert.equal(new Set(steps.map((it: { id: string }) => it.id)).size, steps.length);
    for (const { media } of steps) assert.ok('markdown' in media || 8 < media.altText.length, JSON.stringify(media));
  });
});
