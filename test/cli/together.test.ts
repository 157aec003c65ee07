import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { planFileName } from '../../server/src/workspace/files';
import { endServers, modern, startEditor } from '../protocol/client';
import { careless, type Desk, openDesk } from './thao';

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly fixes: readonly { readonly title: string }[];
}

const checked = (desk: Desk, ...names: readonly string[]): ReadonlyMap<string, readonly Found[]> => {
  const all: { file: string; findings: Found[] }[] = JSON.parse(desk.thao('check', '--format', 'json', ...names).out);
  return new Map(all.map((it) => [it.file, it.findings]));
};

const drafts = 'test/workspace';
const samples = readdirSync(drafts, { recursive: true })
  .map(String)
  .filter((it) => planFileName.test(it))
  .map((it): [string, string] => [path.basename(it), readFileSync(path.join(drafts, it), 'utf8')]);

describe('drafts that are checked together', function () {
  this.timeout(60_000);
  let desk: Desk;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(async () => {
    desk.clear();
    await endServers();
  });

  it('have the findings that an editor shows which has them open', async () => {
    const flooded = `${careless}${'\nViệc  này.\n'.repeat(40)}${'\nHọp ngày 31/02/2026.\n'.repeat(150)}`;
    const all = [...samples, ['tràn.kehoach', flooded] as const];
    for (const [name, text] of all) desk.put(name, text);
    const said = checked(desk, ...all.map(([name]) => name));
    const editor = await startEditor({ capabilities: modern, settings: { quietWhileTyping: false } });
    const uriOf = (name: string): string => pathToFileURL(path.join(desk.folder, name)).href;
    for (const [name, text] of all) editor.open(uriOf(name), text);
    for (const [name] of all) {
      const shown = await editor.pulled(uriOf(name));
      assert.deepEqual(
        said.get(name)?.map((it) => [it.rule, it.message, it.start.line, it.start.column]),
        shown.map((it) => [it.code, it.message, it.range.start.line + 1, it.range.start.character + 1]),
        name,
      );
    }
    assert.equal(said.get('tràn.kehoach')?.length, 101);
    assert.equal(said.get('tràn.kehoach')?.at(-1)?.rule, 'too-many-findings');
  });

  it('tell one another what they know, whichever is named first', () => {
    const symbol = 'Nghị định số 91/2024/NĐ-CP';
    desk.put('thiếu.kehoach', `Căn cứ ${symbol} của Chính phủ về lưu trữ;\n`);
    desk.put('đủ.kehoach', `Căn cứ ${symbol} ngày 18 tháng 7 năm 2024 của Chính phủ về lưu trữ;\n`);
    const titles = (...names: readonly string[]): string =>
      (checked(desk, ...names).get('thiếu.kehoach') ?? [])
        .filter((it) => it.rule === 'citation-missing-date')
        .flatMap((it) => it.fixes.map((fix) => fix.title))
        .join('\n');
    assert.doesNotMatch(titles('thiếu.kehoach'), /18/u);
    assert.match(titles('thiếu.kehoach', 'đủ.kehoach'), /18/u);
    assert.match(titles('đủ.kehoach', 'thiếu.kehoach'), /18/u);
  });

  it('are repaired as far as the same command says, folded or not', () => {
    const text = careless.replace('\n\nNơi nhận', `${'\n\nViệc  này.'.repeat(40)}\n\nNơi nhận`);
    desk.put('a.kehoach', text);
    const before = desk.thao('check', 'a.kehoach').out;
    const [, places] = /“thao fix” sửa được (\d+) chỗ/u.exec(before) ?? [];
    const after = desk.thao('fix', 'a.kehoach').out;
    assert.match(after, new RegExp(`^Đã sửa ${places} chỗ trong 1 tệp`, 'mu'));
    assert.ok(!desk.get('a.kehoach').includes('  này'));
  });
});
