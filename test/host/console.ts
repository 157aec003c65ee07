// What tests print is marked: the window itself prints much more, which is shown only when they fail.
// VS Code lets nobody replace the functions of its console, hence another console.

/** Invisible; code.mjs takes it away again. */
const mark = '\u2060';

const inner = console;

function marked(kind: 'log' | 'warn' | 'error'): PropertyDescriptor {
  const print = (first: unknown = '', ...rest: unknown[]) =>
    typeof first === 'string' ? inner[kind](mark + first, ...rest) : inner[kind](mark, first, ...rest);
  return { value: print };
}

globalThis.console = Object.create(inner, { log: marked('log'), warn: marked('warn'), error: marked('error') });
