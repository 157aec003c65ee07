import assert from 'node:assert/strict';
import {
  addressKey,
  addressWithin,
  isLeftOut,
  isSkippedFile,
  isSkippedFolder,
  isWithin,
  skippedGlob,
} from '../../server/src/workspace/files';
import { openDesk, planWith } from './memory';

const haveOneKey = (...uris: readonly string[]): void => {
  for (const it of uris) assert.equal(addressKey(it), addressKey(uris[0] as string), it);
};

describe('the address of a file', () => {
  it('is one however an editor writes the drive, the accents and the capitals of Windows', () => {
    haveOneKey(
      'file:///c%3A/Users/Nguy%E1%BB%85n%20V%C4%83n%20An/K%E1%BA%BF%20ho%E1%BA%A1ch%20(1)/a.kehoach',
      'file:///C:/Users/Nguyễn Văn An/Kế hoạch (1)/a.kehoach',
      'file:///c:/users/nguy%e1%bb%85n%20v%c4%83n%20an/K%E1%BA%BF%20ho%E1%BA%A1ch%20%281%29/A.KEHOACH',
    );
    haveOneKey(
      'file://maychu/chung/K%E1%BA%BF%20ho%E1%BA%A1ch/a.kehoach',
      'file://MAYCHU/Chung/kế hoạch/A.kehoach',
      'file:////maychu/chung/k%E1%BA%BF%20ho%E1%BA%A1ch/a.kehoach',
      'file://///maychu/chung/kế hoạch/a.kehoach',
    );
  });

  it('is another where the disk makes a difference', () => {
    assert.notEqual(addressKey('file:///home/an/A.kehoach'), addressKey('file:///home/an/a.kehoach'));
    const [composed, apart] = ['NFC', 'NFD'].map((form) => `file:///c:/${'kế hoạch'.normalize(form)}.kehoach`);
    assert.notEqual(addressKey(composed as string), addressKey(apart as string));
    assert.notEqual(addressKey('vscode-vfs://github/A.kehoach'), addressKey('vscode-vfs://github/a.kehoach'));
  });

  it('tells what is in a folder of a drive or of another machine', () => {
    for (const root of ['file:///c%3A/K%E1%BA%BF', 'file:///d%3A/', 'file://maychu/chung/kế']) {
      const file = addressWithin(addressWithin(root, 'Quý 1'), "100% (bản cuối)'!*.kehoach");
      assert.ok(isWithin(file, root), file);
      assert.ok(isWithin(decodeURIComponent(file).toUpperCase().replace(/^FILE/u, 'file'), root), file);
      assert.ok(!isWithin(file, 'file:///c%3A/k'), file);
      assert.ok(!isLeftOut(file, root));
    }
  });
});

describe('what is skipped', () => {
  const root = 'file:///c%3A/Users/An';

  it('is what programs of Windows keep beside drafts', () => {
    assert.ok(isSkippedFile('~$-hoach.kh.txt'));
    assert.ok(!isSkippedFile('~nháp.kh.txt'));
    for (const it of [
      '$RECYCLE.BIN/S-1-5-21/$R1.kehoach',
      'appdata/Roaming/Code/User/History/1a/b.kehoach',
      'System%20Volume%20Information',
      'x/node_modules',
      '%23recycle/kế hoạch.kehoach',
      'x/.git/index.lock',
      'x/~%24-hoach.kh.txt',
    ]) {
      assert.ok(isLeftOut(`${root}/${it}`, 'file:///C:/Users/an/'), it);
    }
    for (const it of ['', '/Out.kehoach', '/x/~nh%C3%A1p.kh.txt', '/x/y']) assert.ok(!isLeftOut(root + it, root), it);
    const kept = `${root}/AppData/Local/Temp`;
    assert.ok(!isLeftOut(`${kept}/a.kehoach`, kept), 'what is opened by its drafter may lie anywhere');
  });

  it('is the same for an editor that searches', () => {
    const names = [...skippedGlob.matchAll(/\*\*\/(?<name>[^{},]+?)\/\*\*/gu)].map((it) => it.groups?.name ?? '');
    assert.equal(names.length, 10);
    for (const it of names) assert.ok(isSkippedFolder(it), it);
  });

  it('is not read when it changes either', async () => {
    const skipped = ['$Recycle.Bin/$R1.kehoach', 'node_modules/x.kehoach', '~$kế.kh.txt', '.git/y.kehoach'];
    const desk = openDesk({ [`${root}/kế.kh.txt`]: planWith('1/KH-SNV') }, { roots: [root] });
    await desk.folder.whole();
    for (const it of skipped) desk.write(`${root}/${it}`, planWith('1/KH-SNV'));
    desk.folder.changed([`${root}/node_modules`, `${root}/.git`]);
    await desk.folder.whole();
    assert.deepEqual(desk.reads, [`${root}/kế.kh.txt`]);
    assert.equal([...desk.folder.plans()].length, 1);
    assert.deepEqual(desk.folder.unread(), []);
  });
});

describe('a plan of a folder on Windows', () => {
  for (const [root, opened] of [
    ['file:///c%3A/Nguy%E1%BB%85n%20An', 'file:///C:/Nguyễn An/Kế.kehoach'],
    ['file:///C:/Nguyễn An', 'file:///c%3A/nguy%E1%BB%85n%20an/k%E1%BA%BF.kehoach'],
    ['file://maychu/Chung', 'file:////MAYCHU/chung/K%e1%ba%bf.kehoach'],
  ] as const) {
    it(`is one in the folder ${root} and opened as ${opened}`, async () => {
      const found = addressWithin(root, 'Kế.kehoach');
      const desk = openDesk(
        { [found]: planWith('1/KH-SNV'), [addressWithin(root, 'b.kehoach')]: planWith('2/KH-SNV') },
        { roots: [root] },
      );
      await desk.folder.whole();
      assert.equal([...desk.folder.plans()].length, 2);
      desk.open(opened, planWith('3/KH-SNV'));
      assert.equal([...desk.folder.plans()].length, 2);
      assert.deepEqual(desk.folder.besides(opened).numbered('1/kh-snv'), [], 'it does not stand beside itself');
      assert.deepEqual(desk.folder.besides(found).numbered('3/kh-snv'), []);
      assert.equal(desk.folder.plan(found)?.uri, opened);
      desk.write(found, planWith('4/KH-SNV'));
      await desk.folder.whole();
      assert.equal(desk.folder.numbered('4/kh-snv').length, 0, 'the editor knows best');
      desk.close(opened);
      await desk.folder.whole();
      assert.equal(desk.folder.numbered('4/kh-snv').length, 1);
      assert.equal([...desk.folder.plans()].length, 2);
    });
  }
});
