import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { clientSources } from './sources';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

interface Entry {
  readonly command: string;
  readonly when?: string;
}

describe('what can be done in the editor', () => {
  it('takes no key from anybody, so that none collides', () => {
    assert.equal(contributes.keybindings, undefined);
  });

  it('can all be called from the list of commands, which opens with a key', () => {
    const hidden = (contributes.menus.commandPalette as readonly Entry[]).filter((it) => it.when === 'false');
    assert.deepEqual(hidden, []);
    for (const menu of Object.values<readonly Entry[]>(contributes.menus)) {
      for (const { command } of menu) {
        assert.ok(
          contributes.commands.some((it: Entry) => it.command === command),
          command,
        );
      }
    }
  });

  it('is told in words, not in colours of our own', () => {
    assert.equal(contributes.colors, undefined);
    for (const it of clientSources) assert.doesNotMatch(it, /createTextEditorDecorationType|ThemeColor/u);
  });

  it('is said to a screen reader wherever an item stands in the status bar', () => {
    for (const it of clientSources.filter((text) => /create(?:LanguageStatus|StatusBar)Item/u.test(text))) {
      const made = it.match(/create(?:LanguageStatus|StatusBar)Item\(/gu)?.length ?? 0;
      const said = it.match(/\.accessibilityInformation = /gu)?.length ?? 0;
      assert.equal(said, made);
    }
  });
});
