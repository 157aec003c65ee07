// How long a language server takes from a keystroke to diagnostics, as an editor sees it.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const uri = 'file:///bench/ke-hoach.kehoach';
const typed = 'Bổ sung nội dung báo cáo kết quả phối hợp giữa các đơn vị, hoàn thành trước ngày 15/8/2026; ';

/** No series takes longer than this, whatever the server; the keystrokes so far tell enough. */
const longestSeries = 15_000;

/** Opens `text`, then types one letter after another into paragraphs in its middle. Times are in milliseconds. */
export async function typeInto(text, { server, edits, rest, env }) {
  const child = spawn(process.execPath, server, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      textDocument: { diagnostic: { relatedInformation: true } },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification('initialized', {});

  let resultId;
  const pull = async () => {
    const report = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: resultId,
    });
    resultId = report.resultId;
  };
  const opened = performance.now();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'kehoach', version: 1, text },
  });
  await pull();
  const open = performance.now() - opened;

  const places = findPlaces(text);
  const times = [];
  const warmUp = Math.ceil(edits / 10);
  const begun = performance.now();
  for (let i = -warmUp; i < edits; i++) {
    if (0 < i && longestSeries < performance.now() - begun) break;
    const stroke = i + warmUp;
    const line = places[Math.floor(stroke / typed.length) % places.length];
    const at = { line, character: stroke % typed.length };
    const started = performance.now();
    // Both are written before either is answered, as an editor does.
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: stroke + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: typed[stroke % typed.length] }],
    });
    await pull();
    if (0 <= i) times.push(performance.now() - started);
    await pause(rest);
  }

  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return { open, times };
}

/** Lines from the middle on that say something; each is typed into at its beginning. */
function findPlaces(text) {
  const lines = text.split('\n');
  const from = lines.length >> 1;
  return lines.flatMap((it, i) => (from <= i && 40 < it.length ? [i] : []));
}
