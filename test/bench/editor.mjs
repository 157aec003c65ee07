// An editor as a server over stdio sees it: one document, typed into, with the findings pulled after every change.
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** `peer` is what a server that is not ours asks of its editor beside that. */
export async function openEditor({ server, env, root = 'file:///bench', folders = [], peer = {} }) {
  const { languageId = 'kehoach', settings, initializationOptions, answers = () => ({}) } = peer;
  const uri = `${root}/ke-hoach.${languageId === 'markdown' ? 'md' : 'kehoach'}`;
  let lines = [];
  const child = spawn(process.execPath, server, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map((it) => settings?.[it.section] ?? null));
  for (const [method, answer] of Object.entries(answers({ uri, text: () => lines.join('\n') })))
    connection.onRequest(method, answer);
  connection.onRequest('client/registerCapability', () => null);
  for (const it of ['diagnostic', 'inlayHint', 'semanticTokens', 'codeLens'])
    connection.onRequest(`workspace/${it}/refresh`, () => null);
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    initializationOptions,
    workspaceFolders: folders.map((it) => ({ uri: it, name: it })),
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      textDocument: {
        diagnostic: { relatedInformation: true, dynamicRegistration: settings !== undefined },
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
      },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  if (settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let version = 1;
  let resultId;
  const ask = (method, params) => connection.sendRequest(method, { textDocument: { uri }, ...params });
  const pull = async () => {
    const report = await ask('textDocument/diagnostic', { previousResultId: resultId });
    resultId = report.resultId;
  };
  return {
    /** True of what the server does not say it can do: `textDocument/hover` is its `hoverProvider`. */
    lacks: (method) => !capabilities[`${method.split('/')[1]}Provider`],
    ask,
    pid: child.pid,
    open: async (text) => {
      lines = text.split('\n');
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      });
      await pull();
    },
    /** Puts a text at a place, or over what stands up to `end`, and waits for the findings. */
    type: async ({ line, character, end }, text) => {
      const start = { line, character };
      const before = lines[line];
      lines[line] = before.slice(0, character) + text + before.slice((end ?? start).character);
      version++;
      // Both are written before either is answered, as an editor does.
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end: end ?? start }, text }],
      });
      await pull();
    },
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
