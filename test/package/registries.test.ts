import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifest, text, vsix } from './vsix';

/** Those that the registries know; another is refused or put under "Other". */
const categories = new Set(['Programming Languages', 'Snippets', 'Linters', 'Formatters', 'Education', 'Other']);

const property = (name: string): string => {
  const [, value] = new RegExp(`<Property Id="Microsoft\\.VisualStudio\\.${name}" Value="([^"]*)"`, 'u').exec(
    text('extension.vsixmanifest'),
  ) ?? [undefined, ''];
  return value;
};

describe('the registries', function () {
  this.timeout(120_000);
  before(() => {
    vsix();
  });

  it('find a name, a publisher, a version and a licence', () => {
    const { name, publisher, version, license, engines, ...others } = manifest();
    assert.match(name, /^[a-z0-9][a-z0-9-]*$/u);
    assert.match(publisher, /^[a-z0-9][a-z0-9-]*$/u);
    assert.match(version, /^\d+\.\d+\.\d+$/u);
    assert.equal(license, 'MIT');
    assert.match(engines.vscode, /^\^1\.\d+\.0$/u);
    assert.ok(text('extension.vsixmanifest').includes('<License>extension/LICENSE.txt</License>'));
    for (const it of ['private', 'scripts', 'devDependencies', 'dependencies', 'files', 'bin']) {
      assert.ok(!(it in others), it);
    }
  });

  it('find what they show: a name, a sentence, an icon, a colour', () => {
    const { displayName, description, icon, galleryBanner } = manifest();
    assert.ok(displayName.length <= 50, displayName);
    assert.ok(80 < description.length && description.length <= 200, `${description.length}`);
    assert.ok(!description.includes('\n'));
    const image = vsix().files.get(`extension/${icon}`);
    assert.ok(image);
    assert.equal(image.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [image.readUInt32BE(16), image.readUInt32BE(20)];
    assert.ok(128 <= width && width === height, `${width} × ${height}`);
    assert.ok(image.length < 50_000);
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/u);
    assert.ok(['dark', 'light'].includes(galleryBanner.theme));
  });

  it('find it under words of both languages, and under no more than they take', () => {
    const { keywords, categories: given } = manifest();
    assert.deepEqual([...new Set(keywords)], keywords);
    assert.ok(keywords.some((it: string) => /[^\p{ASCII}]/u.test(it)));
    for (const it of ['ke hoach', 'Vietnamese', 'linter']) assert.ok(keywords.includes(it), it);
    const [, tags = ''] = /<Tags>([^<]*)<\/Tags>/u.exec(text('extension.vsixmanifest')) ?? [];
    const all = tags.split(',');
    assert.ok(all.length <= 30, `${all.length} tags: ${tags}`);
    for (const it of all) assert.ok(it.length <= 50, it);
    assert.ok(all.includes('__web_extension'));
    assert.ok(0 < given.length && given.every((it: string) => categories.has(it)), String(given));
  });

  it('know that it runs on every platform and in browsers', () => {
    assert.equal(property('Code.ExtensionKind'), 'workspace,web');
    assert.equal(property('Code.Engine'), manifest().engines.vscode);
    assert.ok(!text('extension.vsixmanifest').includes('TargetPlatform='));
    assert.equal(property('Code.PreRelease'), '');
  });

  it('show the pictures of README.md from the address that the package is made for', () => {
    assert.ok(!/!\[|<img/u.test(text('extension/readme.md').replaceAll(/^```[\s\S]*?^```/gmu, '')));
    const address = 'https://example.com/thao';
    const page = vsix(`--pictures=${address}`).files.get('extension/readme.md')?.toString('utf8') ?? '';
    const shown = [...page.matchAll(/!\[[^\]]+\]\((?<to>[^)]*)\)/gu)].map((it) => it.groups?.to);
    const wanted = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\((?<to>[^)]*)\)/gu)];
    assert.ok(0 < wanted.length);
    assert.deepEqual(
      shown,
      wanted.map((it) => `${address}/${it.groups?.to}`),
    );
  });

  for (const name of ['readme.md', 'changelog.md']) {
    it(`show ${name} whole: no picture that is elsewhere, no link to a file beside it`, () => {
      const page = text(`extension/${name}`);
      assert.ok(!/<svg|<script|<iframe|data:image\/svg/iu.test(page));
      const outside = page.replaceAll(/^```[\s\S]*?^```/gmu, '').replaceAll(/`[^`\n]*`/gu, '');
      const targets = [
        ...[...outside.matchAll(/\]\((?<to>[^)\s]+)/gu)].map((it) => it.groups?.to ?? ''),
        ...[...outside.matchAll(/(?:src|href)="(?<to>[^"]*)"/gu)].map((it) => it.groups?.to ?? ''),
      ];
      const broken = targets.filter((it) => !/^(?:#|https:\/\/|mailto:)/u.test(it));
      assert.deepEqual(broken, []);
    });
  }
});
