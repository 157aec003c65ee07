// Runs in the extension host, in Node and in the web worker alike: hence the mocha that is made for browsers.
import './console';
import 'mocha/mocha.js';

declare const Mocha: typeof import('mocha');

/** `load` evaluates the test files once `describe` and `it` exist. */
export async function runMocha(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
