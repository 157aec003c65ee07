// How long a language server takes from a keystroke to diagnostics, as an editor sees it.
import { setTimeout as pause } from 'node:timers/promises';
import { openEditor } from './editor.mjs';

const typed = 'Bổ sung nội dung báo cáo kết quả phối hợp giữa các đơn vị, hoàn thành trước ngày 15/8/2026; ';

/** No series takes longer than this, whatever the server; the keystrokes so far tell enough. */
const longestSeries = 15_000;

/** Opens `text`, then types one letter after another into paragraphs in its middle. Times are in milliseconds. */
export async function typeInto(text, { server, edits, rest, env, peer }) {
  const editor = await openEditor({ server, env, peer });
  const opened = performance.now();
  await editor.open(text);
  const open = performance.now() - opened;

  const places = findPlaces(text);
  const times = [];
  const warmUp = Math.ceil(edits / 10);
  const begun = performance.now();
  for (let i = -warmUp; i < edits; i++) {
    if (0 < i && longestSeries < performance.now() - begun) break;
    const stroke = i + warmUp;
    const line = places[Math.floor(stroke / typed.length) % places.length];
    const started = performance.now();
    await editor.type({ line, character: stroke % typed.length }, typed[stroke % typed.length]);
    if (0 <= i) times.push(performance.now() - started);
    await pause(rest);
  }
  await editor.close();
  return { open, times };
}

/** Lines from the middle on that say something; each is typed into at its beginning. */
function findPlaces(text) {
  const lines = text.split('\n');
  const from = lines.length >> 1;
  return lines.flatMap((it, i) => (from <= i && 40 < it.length ? [i] : []));
}
