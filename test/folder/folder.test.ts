import assert from 'node:assert/strict';
import { sample } from '../../client/src/beginning/sample';
import type { Plan } from '../../server/src/plan/plan';
import type { Source } from '../../server/src/text/source';
import { planOf as planOfText } from '../rules/workbench';
import { openDesk, planWith } from './memory';

const names = (all: Iterable<{ readonly uri: string }>): readonly string[] =>
  [...all].map((it) => it.uri.slice(8)).sort();

describe('the folder as a whole', () => {
  it('is not read before somebody asks', async () => {
    const desk = openDesk({ 'file:///r/a.kehoach': planWith('1/KH-SNV') });
    desk.folder.changed(['file:///r/a.kehoach']);
    assert.deepEqual(names(desk.folder.plans()), []);
    assert.deepEqual(desk.reads, []);
    await desk.folder.whole();
    assert.deepEqual(names(desk.folder.plans()), ['r/a.kehoach']);
  });

  it('is read when a plan is opened, and knows what its plans cite and are numbered', async () => {
    const desk = openDesk({
      'file:///r/a.kehoach': planWith('1/KH-SNV'),
      'file:///r/b/c.kh.txt': planWith('2/KH-SNV', 'Kế hoạch số 1/KH-SNV ngày 10/3/2026 của Sở Nội vụ'),
      'file:///elsewhere/d.kehoach': planWith('3/KH-SNV'),
    });
    desk.open('file:///r/new.kehoach', planWith('4/KH-SNV'));
    await desk.folder.whole();
    const { folder } = desk;
    assert.deepEqual(names(folder.plans()), ['r/a.kehoach', 'r/b/c.kh.txt', 'r/new.kehoach']);
    const [cited] = folder.mentions('12/ct-ttg');
    assert.equal(cited?.citation.issuer?.text, 'Thủ tướng Chính phủ');
    assert.deepEqual(names(folder.mentions('12/ct-ttg').map((it) => it.plan)), ['r/a.kehoach', 'r/new.kehoach']);
    assert.deepEqual(names(folder.numbered(folder.mentions('1/kh-snv')[0]?.citation.key ?? '')), ['r/a.kehoach']);
    assert.deepEqual(folder.numbered('3/kh-snv'), []);
  });

  it('keeps of each plan what was found in it, with the places', async () => {
    const text = planWith('7/KH-SNV').replace(/\n/gu, '\r\n');
    const desk = openDesk({ 'file:///r/a.kehoach': text });
    desk.open('file:///r/b.kehoach', text);
    await desk.folder.whole();
    const [kept, open] = ['a', 'b'].map((it) => desk.folder.plan(`file:///r/${it}.kehoach`));
    assert.ok(kept && open);
    assert.deepEqual(
      JSON.parse(JSON.stringify({ ...kept.facts, ...partsOf(kept.facts) })),
      JSON.parse(JSON.stringify({ ...open.facts, ...partsOf(open.facts) })),
    );
    assert.equal(kept.facts.sections.length, 2);
    for (const { span } of kept.facts.citations) {
      assert.deepEqual(kept.lines.positionAt(span.start), open.lines.positionAt(span.start));
      assert.deepEqual(kept.lines.positionAt(span.end), open.lines.positionAt(span.end));
    }
  });

  it('learns nothing from the sample of the guide until it is saved, which knows itself all the same', async () => {
    const desk = openDesk({ 'file:///r/a.kehoach': planWith('1/KH-SNV') });
    desk.open('untitled:Untitled-1', sample);
    desk.open('untitled:Untitled-2', planWith('2/KH-SNV'));
    await desk.folder.whole();
    const { folder } = desk;
    assert.deepEqual(
      [...folder.plans()].map((it) => it.uri),
      ['untitled:Untitled-2', 'file:///r/a.kehoach'],
    );
    assert.deepEqual(folder.besides('file:///r/a.kehoach').numbered('35/kh-ubnd'), []);
    assert.ok([...folder.cited()].every(([key]) => key !== '12/kh-ubnd'));
    assert.ok(folder.plan('untitled:Untitled-1'));
    desk.open('file:///r/b.kehoach', sample);
    assert.equal(folder.besides('file:///r/a.kehoach').numbered('35/kh-ubnd').length, 1);
  });

  it('is read again as often as anybody likes', async () => {
    const long = planWith('1/KH-SNV') + ' '.repeat(30_000_000);
    const desk = openDesk({ 'file:///r/a.kehoach': long });
    desk.open('file:///r/a.kehoach', planWith('1/KH-SNV'));
    await desk.folder.whole();
    for (let i = 0; i < 16; i++) {
      desk.folder.changed(['file:///r/a.kehoach']);
      await desk.folder.whole();
    }
    assert.ok(400 * 1024 * 1024 < desk.reads.length * long.length, 'in all more than a folder may hold at once');
    desk.write('file:///r/b.kehoach', planWith('2/KH-SNV'));
    await desk.folder.whole();
    assert.deepEqual(names(desk.folder.plans()), ['r/a.kehoach', 'r/b.kehoach']);
    assert.deepEqual(desk.folder.unread(), []);
  });

  it('looks once through a folder that was copied, whatever is told of what is in it', async () => {
    const desk = openDesk({
      'file:///r/a.kehoach': planWith('1/KH-SNV'),
      'file:///r/b/c.kehoach': planWith('2/KH-SNV'),
    });
    await desk.folder.whole();
    desk.finds.length = 0;
    desk.reads.length = 0;
    desk.disk.set('file:///r/t%E1%BA%ADp/d.kehoach', { text: planWith('3/KH-SNV') });
    const inside = Array.from({ length: 30 }, (_, i) => `file:///r/tập/sâu/${i}.docx`);
    desk.folder.changed([...inside, 'file:///r/tập/', 'file:///r/b']);
    await desk.folder.whole();
    assert.deepEqual(desk.finds, ['file:///r/tập/', 'file:///r/b']);
    assert.deepEqual(desk.reads, ['file:///r/b/c.kehoach', 'file:///r/t%E1%BA%ADp/d.kehoach']);
  });

  it('looks once through a folder into which much was copied', async () => {
    const desk = openDesk({ 'file:///r/a.kehoach': planWith('1/KH-SNV') });
    await desk.folder.whole();
    desk.finds.length = 0;
    desk.disk.set('file:///r/ảnh/7/b.kehoach', { text: planWith('2/KH-SNV') });
    desk.folder.changed([
      ...Array.from({ length: 30 }, (_, i) => `file:///r/ảnh/${i}.jpg`),
      'file:///r/ảnh/7',
      'file:///r/c',
    ]);
    await desk.folder.whole();
    assert.deepEqual(desk.finds, ['file:///r/ảnh', 'file:///r/c']);
    assert.deepEqual(names(desk.folder.plans()), ['r/a.kehoach', 'r/ảnh/7/b.kehoach']);
  });

  it('follows what is made, written, moved and deleted', async () => {
    const desk = openDesk({
      'file:///r/a.kehoach': planWith('1/KH-SNV'),
      'file:///r/b/c.kehoach': planWith('2/KH-SNV'),
    });
    const { folder } = desk;
    await folder.whole();
    desk.write('file:///r/d.kh.md', planWith('3/KH-SNV'));
    desk.write('file:///r/a.kehoach', planWith('9/KH-SNV'));
    await folder.whole();
    assert.deepEqual(names(folder.plans()), ['r/a.kehoach', 'r/b/c.kehoach', 'r/d.kh.md']);
    assert.deepEqual(names(folder.numbered('1/kh-snv')), []);
    assert.deepEqual(names(folder.numbered('9/kh-snv')), ['r/a.kehoach']);
    desk.remove('file:///r/d.kh.md');
    desk.remove('file:///r/b');
    desk.disk.set('file:///r/new/e.kehoach', { text: planWith('2/KH-SNV') });
    folder.changed(['file:///r/new']);
    await folder.whole();
    assert.deepEqual(names(folder.plans()), ['r/a.kehoach', 'r/new/e.kehoach']);
    assert.deepEqual(names(folder.numbered('2/kh-snv')), ['r/new/e.kehoach']);
    assert.deepEqual(folder.unread(), []);
  });

  it('is looked at again where nobody tells of changes, and what is the same is no news', async () => {
    const desk = openDesk({ 'file:///r/a.kehoach': planWith('1/KH-SNV'), 'file:///r/b.kehoach': planWith('2/KH-SNV') });
    const { folder, disk } = desk;
    await folder.whole();
    const [before] = folder.numbered('1/kh-snv');
    folder.refresh();
    await folder.whole();
    assert.equal(desk.reads.length, 4);
    assert.equal(desk.settled(), 1);
    assert.equal(folder.numbered('1/kh-snv')[0], before);
    disk.delete('file:///r/b.kehoach');
    disk.set('file:///r/c.kehoach', { text: planWith('3/KH-SNV') });
    folder.refresh();
    await folder.whole();
    assert.deepEqual(names(folder.plans()), ['r/a.kehoach', 'r/c.kehoach']);
    assert.equal(desk.settled(), 2);
  });

  it('takes an open plan as it is in the editor, and as it was saved once it is closed', async () => {
    const uri = 'file:///r/k%E1%BA%BF.kehoach';
    const desk = openDesk({ [uri]: planWith('1/KH-SNV') });
    const { folder } = desk;
    await folder.whole();
    desk.open('file:///r/kế.kehoach', planWith('5/KH-SNV'));
    desk.write(uri, planWith('6/KH-SNV'));
    await folder.whole();
    assert.equal([...folder.plans()].length, 1);
    assert.equal(folder.numbered('5/kh-snv').length, 1);
    assert.equal(folder.numbered('6/kh-snv').length, 0);
    desk.close('file:///r/kế.kehoach');
    await folder.whole();
    assert.equal(folder.numbered('5/kh-snv').length, 0);
    assert.equal(folder.numbered('6/kh-snv').length, 1);
    assert.equal(folder.plan('file:///r/kế.kehoach')?.facts.ownKey, '6/kh-snv');
  });

  it('tells what cannot be read, until it can', async () => {
    const uri = 'file:///r/a.kehoach';
    const desk = openDesk({ [uri]: planWith('1/KH-SNV') });
    desk.disk.set(uri, { problem: 'không có quyền' });
    desk.disk.set('file:///r/b.kehoach', { tooLong: 6_000_000 });
    await desk.folder.whole();
    assert.deepEqual(names(desk.folder.plans()), []);
    assert.deepEqual(names(desk.folder.unread()), ['r/a.kehoach', 'r/b.kehoach']);
    desk.write(uri, planWith('1/KH-SNV'));
    desk.remove('file:///r/b.kehoach');
    await desk.folder.whole();
    assert.deepEqual(names(desk.folder.plans()), ['r/a.kehoach']);
    assert.deepEqual(desk.folder.unread(), []);
  });

  it('tells what it cannot understand by a mistake of its own, and goes on with the others', async () => {
    const [broken, sound] = ['file:///r/a.kehoach', 'file:///r/b.kehoach'];
    const planOf = (source: Source): Plan => {
      if (source.text.includes('hỏng')) throw new RangeError('no such place');
      return planOfText(source.text);
    };
    const desk = openDesk({ [broken]: planWith('1/KH-SNV'), [sound]: planWith('2/KH-SNV') }, { planOf });
    await desk.folder.whole();
    desk.write(broken, 'hỏng');
    await desk.folder.whole();
    assert.deepEqual(names(desk.folder.plans()), ['r/b.kehoach']);
    assert.deepEqual(desk.folder.unread(), [{ uri: broken, content: { problem: 'RangeError: no such place' } }]);
    desk.write(broken, planWith('3/KH-SNV'));
    await desk.folder.whole();
    assert.deepEqual([names(desk.folder.plans()).length, desk.folder.unread()], [2, []]);
  });

  it('knows two folders, one in the other, and forgets those that are taken away', async () => {
    const desk = openDesk(
      {
        'file:///r/a.kehoach': planWith('1/KH-SNV'),
        'file:///r/s/b.kehoach': planWith('2/KH-SNV'),
        'file:///t/c.kehoach': planWith('3/KH-SNV'),
      },
      { roots: ['file:///r', 'file:///r/s'] },
    );
    const { folder } = desk;
    await folder.whole();
    assert.deepEqual([...desk.reads].sort(), ['file:///r/a.kehoach', 'file:///r/s/b.kehoach']);
    folder.setRoots(['file:///r/s', 'file:///t']);
    await folder.whole();
    assert.deepEqual(names(folder.plans()), ['r/s/b.kehoach', 't/c.kehoach']);
    folder.setRoots([]);
    assert.deepEqual(names(folder.plans()), []);
  });

  it('is given up half-way, and nobody waits for ever', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const desk = openDesk(
      { 'file:///r/a.kehoach': planWith('1/KH-SNV'), 'file:///r/b.kehoach': planWith('2/KH-SNV') },
      { beforeRead: (uri) => (uri.endsWith('a.kehoach') ? Promise.resolve() : held) },
    );
    const impatient = new AbortController();
    const [first, second] = [desk.folder.whole(impatient.signal), desk.folder.whole()];
    impatient.abort();
    await first;
    assert.equal(desk.folder.isWhole(), false);
    desk.folder.stop();
    await second;
    release();
    await held;
    assert.deepEqual(desk.reads.length < 3, true);
    assert.equal(desk.settled(), 0);
  });

  it('says once that it has been read, and then when something is new', async () => {
    const desk = openDesk(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`file:///r/${i}.kehoach`, planWith(`${i}/KH-SNV`)])),
    );
    await desk.folder.whole();
    assert.equal(desk.settled(), 1);
    desk.folder.changed(['file:///r/notes', 'file:///elsewhere/x.kehoach']);
    await desk.folder.whole();
    assert.equal(desk.settled(), 1);
    desk.write('file:///r/1.kehoach', planWith('77/KH-SNV'));
    await desk.folder.whole();
    assert.equal(desk.settled(), 2);
  });

  it('tells each plan what the others say, each thing once, and the same list until one says something else', async () => {
    const cited = 'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ';
    const texts = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`file:///r/${i}.kehoach`, planWith(`${i + 1}/KH-SNV`, cited)]),
    );
    const desk = openDesk({ ...texts, 'file:///r/5.kehoach': planWith('6/KH-SNV', cited.replace('20/4', '21/4')) });
    const { folder } = desk;
    await folder.whole();
    const said = (uri: string): readonly string[] =>
      folder
        .besides(uri)
        .mentions('12/ct-ttg')
        .map((it) => `${it.plan.uri.slice(10)} ${it.citation.dateWords?.text}`);
    assert.deepEqual(said('file:///r/new.kehoach'), ['0.kehoach 20/4/2025', '5.kehoach 21/4/2025']);
    assert.deepEqual(said('file:///r/0.kehoach'), ['1.kehoach 20/4/2025', '5.kehoach 21/4/2025']);
    assert.deepEqual(said('file:///r/5.kehoach'), ['0.kehoach 20/4/2025']);
    const { mentions } = folder.besides('file:///r/new.kehoach');
    const before = mentions('12/ct-ttg');
    desk.write('file:///r/7.kehoach', planWith('17/KH-SNV', cited));
    await folder.whole();
    assert.equal(mentions('12/ct-ttg'), before);
    desk.write('file:///r/5.kehoach', planWith('6/KH-SNV', cited));
    await folder.whole();
    assert.deepEqual(said('file:///r/new.kehoach'), ['0.kehoach 20/4/2025']);
    assert.deepEqual(
      folder
        .besides('file:///r/3.kehoach')
        .numbered('4/kh-snv')
        .map((it) => it.uri),
      [],
    );
    desk.open('file:///r/0.kehoach', planWith('1/KH-SNV', cited.replace('20/4', '22/4')));
    assert.deepEqual(said('file:///r/new.kehoach'), ['0.kehoach 22/4/2025', '1.kehoach 20/4/2025']);
    assert.deepEqual(said('file:///r/0.kehoach'), ['1.kehoach 20/4/2025']);
  });
});

const partsOf = ({ header, citations, deadlines, sections, units, recipients }: Parts): Parts => ({
  header,
  citations,
  deadlines,
  sections,
  units,
  recipients,
});
type Parts = Readonly<Record<'header' | 'citations' | 'deadlines' | 'sections' | 'units' | 'recipients', unknown>>;
