// How long a language server takes for what an editor asks while somebody reads and writes, as the editor sees it.
import { openEditor } from './editor.mjs';

const around = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };

/** What editors ask about a place in the text. */
const questions = {
  completion: ['textDocument/completion', (at) => ({ position: at })],
  hover: ['textDocument/hover', (at) => ({ position: at })],
  symbols: ['textDocument/documentSymbol', () => ({})],
  highlights: ['textDocument/documentHighlight', (at) => ({ position: at })],
  definition: ['textDocument/definition', (at) => ({ position: at })],
  'light bulb': [
    'textDocument/codeAction',
    (at) => ({ range: { start: at, end: at }, context: { diagnostics: [], triggerKind: 2 } }),
  ],
  tokens: ['textDocument/semanticTokens/full', () => ({})],
  'inlay hints': ['textDocument/inlayHint', ({ line }) => ({ range: shifted(around, line) })],
  'code lens': ['textDocument/codeLens', () => ({})],
  folding: ['textDocument/foldingRange', () => ({})],
};

/** Asks each question at `places` spread over the text, after a letter has been typed there. Times are in milliseconds. */
export async function askAbout(text, { server, places, env }) {
  const editor = await openEditor({ server, env });
  await editor.open(text);
  const lines = text.split('\n');
  const offered = Object.entries(questions).filter(([, [method]]) => !editor.lacks(method));
  const times = Object.fromEntries(offered.map(([name]) => [name, []]));
  for (let i = -Math.ceil(places / 10); i < places; i++) {
    const line = Math.abs(i * 7919) % lines.length;
    const at = { line, character: Math.abs(i * 104729) % (lines[line].length + 1) };
    await editor.type(at, 'a');
    for (const [name, [method, params]] of offered) {
      const started = performance.now();
      await editor.ask(method, params(at));
      if (0 <= i) times[name].push(performance.now() - started);
    }
    await editor.type({ ...at, end: { line, character: at.character + 1 } }, '');
  }
  await editor.close();
  return times;
}

const shifted = ({ start, end }, by) => ({
  start: { ...start, line: start.line + by },
  end: { ...end, line: end.line + by },
});
