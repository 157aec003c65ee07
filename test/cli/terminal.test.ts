import assert from 'node:assert/strict';
import { openTerminal, type Surroundings } from '../../server/src/cli/terminal';

type Listener = (error: NodeJS.ErrnoException) => void;

/** A terminal that keeps what it is told, and a clock that is moved by hand. */
function desk(more: { readonly isTTY?: boolean; readonly env?: Surroundings['env']; readonly takes?: boolean } = {}) {
  const said: string[] = [];
  const listeners = new Map<string, Listener>();
  let time = 5000;
  const exits: number[] = [];
  const output = (name: string) => ({
    isTTY: more.isTTY ?? true,
    write: (it: string | Buffer): boolean => {
      said.push(`${name}${it}`);
      return name === '' || (more.takes ?? true);
    },
    on: (event: string, listener: Listener) => listeners.set(name + event, listener),
    hasColors: () => true,
  });
  const terminal = openTerminal({
    stdout: output('>'),
    stderr: output(''),
    env: more.env ?? {},
    now: () => time,
    exit: (status) => exits.push(status),
  });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  const say = (event: string, code = ''): void => listeners.get(event)?.(Object.assign(new Error(), { code }));
  return { terminal, said, pass, say, exits };
}

const at = (done: number) => ({ doing: 'Đang đọc', done, all: 9 });
const erase = '\r\u001b[K';

describe('the terminal', () => {
  it('shows how far the work is after a second, and wipes it away before anything else', async () => {
    const { terminal, said, pass } = desk();
    terminal.showProgress(at(1));
    pass(999);
    terminal.showProgress(at(2));
    pass(1);
    terminal.showProgress(at(3));
    pass(50);
    terminal.showProgress(at(4));
    assert.deepEqual(said, [`${erase}Đang đọc 3/9 tệp`]);
    await terminal.write('a\n');
    await terminal.write('');
    pass(100);
    terminal.showProgress(at(5));
    terminal.complain('x');
    pass(100);
    terminal.showProgress(at(6));
    terminal.hideProgress();
    terminal.hideProgress();
    assert.deepEqual(said.slice(1), [
      erase,
      '>a\n',
      `${erase}Đang đọc 5/9 tệp`,
      erase,
      'thao: x\n',
      `${erase}Đang đọc 6/9 tệp`,
      erase,
    ]);
  });

  it('shows nothing of it to a file, in CI, or of a single draft', () => {
    for (const more of [{ isTTY: false }, { env: { CI: 'true' } }, { env: { TERM: 'dumb' } }]) {
      const { terminal, said, pass } = desk(more);
      pass(5000);
      terminal.showProgress(at(1));
      terminal.hideProgress();
      assert.deepEqual(said, []);
    }
    const { terminal, said, pass } = desk();
    pass(5000);
    terminal.showProgress({ doing: 'Đang đọc', done: 1, all: 1 });
    assert.deepEqual(said, []);
  });

  it('has colours where somebody sees them, or as was asked for', () => {
    const colours = (isTTY: boolean, env: Surroundings['env'] = {}): boolean =>
      desk({ isTTY, env }).terminal.hasColours;
    assert.deepEqual([colours(true), colours(false)], [true, false]);
    assert.equal(colours(true, { NO_COLOR: '1' }), false);
    assert.equal(colours(true, { NO_COLOR: '' }), true);
    assert.equal(colours(false, { FORCE_COLOR: '1' }), true);
    assert.equal(colours(false, { FORCE_COLOR: '' }), true);
    assert.equal(colours(true, { FORCE_COLOR: '0' }), false);
    assert.equal(colours(false, { FORCE_COLOR: '3', NO_COLOR: '1' }), true);
  });

  it('waits for who is slow, and not for who has gone', async () => {
    const { terminal, said, say, exits } = desk({ takes: false });
    let isWritten = false;
    const written = terminal.write('a').then(() => {
      isWritten = true;
    });
    await Promise.resolve();
    assert.equal(isWritten, false);
    say('>drain');
    await written;
    const last = terminal.write('b');
    say('>error', 'EPIPE');
    await last;
    await terminal.write('c');
    assert.equal(terminal.isRead(), false);
    assert.deepEqual(exits, []);
    say('>error', 'ENOSPC');
    assert.deepEqual(exits, [2]);
    assert.equal(said.at(-1), 'thao: không in ra được: ổ đĩa đã đầy\n');
  });
});
