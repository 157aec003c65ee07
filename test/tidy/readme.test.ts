import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');

describe('the pictures of README.md', () => {
  it('are there, small enough to be loaded at once and large enough to be read, and say what they show', () => {
    const pictures = [...readme.matchAll(/!\[(?<alt>[^\]]*)\]\((?<file>[^)]+)\)/gu)];
    assert.ok(0 < pictures.length);
    for (const { groups } of pictures) {
      const { alt = '', file = '' } = groups ?? {};
      assert.ok(20 < alt.length, file);
      const picture = readFileSync(file);
      assert.equal(picture.toString('latin1', 1, 4), 'PNG', file);
      assert.ok(picture.length <= 150_000, `${file} has ${picture.length} bytes`);
      assert.ok(1000 <= picture.readUInt32BE(16) && 600 <= picture.readUInt32BE(20), file);
    }
  });

  it('leads nowhere but to itself: a page in a gallery has no files beside it', () => {
    const links = [...readme.matchAll(/(?<!!)\[[^\]]+\]\((?<to>[^)]+)\)/gu)].map((it) => it.groups?.to ?? '');
    const headings = new Set(
      [...readme.matchAll(/^#{1,4} (?<words>.+)$/gmu)].map(
        (it) =>
          `#${(it.groups?.words ?? '')
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
            .replaceAll(' ', '-')}`,
      ),
    );
    for (const it of links) assert.ok(it.startsWith('https://') || headings.has(it), it);
  });
});
