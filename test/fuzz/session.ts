import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
} from 'vscode-languageserver/node';
import { isSentence } from './checks';
import { token } from './grammar';
import { fuzzedText } from './mutations';
import { type Peer, startPeer } from './peer';

const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/u);
const withoutEnd = (line: string): string => line.replace(/(?:\r\n|\n|\r)$/u, '');

/** As simply as it can be said: what the protocol means by a position, without what the server has of it. */
function offsetAt(text: string, { line, character }: Position): number {
  const lines = linesOf(text);
  const ends = /[\n\r]$/u.test(text) || text === '' ? lines.length + (text === '' ? 0 : 1) : lines.length;
  if (ends <= line) return text.length;
  const before = lines.slice(0, line).reduce((sum, it) => sum + it.length, 0);
  return before + Math.min(character, withoutEnd(lines[line] ?? '').length);
}

interface TextChange {
  readonly range?: Range;
  readonly text: string;
}

function edited(text: string, { range, text: inserted }: TextChange): string {
  if (!range) return inserted;
  const start = offsetAt(text, range.start);
  return text.slice(0, start) + inserted + text.slice(Math.max(start, offsetAt(text, range.end)));
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
const near = fc.tuple(part, part);
type Near = readonly [number, number];

/** A position by parts of the text; the last tenth of each lies beyond the end. */
function positionIn(text: string, [down, across]: Near): Position {
  const lines = linesOf(text);
  const line = Math.floor(down * 1.1 * lines.length);
  const length = withoutEnd(lines[line] ?? '').length;
  return { line, character: Math.floor(across * 1.1 * (length + 1)) };
}

const isUpTo = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

function rangeIn(text: string, a: Near, b: Near): Range {
  const [one, other] = [positionIn(text, a), positionIn(text, b)];
  return isUpTo(one, other) ? { start: one, end: other } : { start: other, end: one };
}

export const methods = [
  ...['hover', 'completion', 'definition', 'declaration', 'references', 'documentHighlight', 'documentLink', 'rename'],
  ...['documentSymbol', 'codeAction', 'codeLens', 'formatting', 'rangeFormatting', 'onTypeFormatting', 'prepareRename'],
  ...['foldingRange', 'selectionRange', 'semanticTokens/full', 'semanticTokens/full/delta', 'semanticTokens/range'],
  ...['inlayHint', 'diagnostic'],
].map((it) => `textDocument/${it}`);

const others = [
  'workspace/symbol',
  'thao/cleanUp',
  'thao/nextYear',
  'thao/rulePage',
  'thao/rules',
  'thao/newPlanChoices',
];

/** One thing that an editor does. */
export type Step =
  | { readonly does: 'change'; readonly changes: readonly (readonly [Near, Near, string])[] }
  | { readonly does: 'write'; readonly text: string }
  | { readonly does: 'ask'; readonly method: string; readonly at: Near; readonly to: Near; readonly word: string }
  | {
      readonly does: 'ask and call back';
      readonly method: string;
      readonly at: Near;
      readonly to: Near;
      readonly word: string;
    }
  | { readonly does: 'choose'; readonly settings: unknown }
  | { readonly does: 'reopen' };

const asked = {
  method: fc.constantFrom(...methods, ...methods, ...others),
  at: near,
  to: near,
  word: fc.oneof(token, fc.constantFrom('', 'kế hoạch', 'constructor', '__proto__', 'x'.repeat(500))),
};
const settings = fc.constantFrom<unknown>(
  ...[
    {},
    { profile: 'phat-hanh' },
    { profile: 'trinh-ky', rules: { 'date-invalid': 'off' } },
    { rules: { constructor: 'off' } },
  ],
  ...[
    JSON.parse('{"__proto__": {"profile": "phat-hanh"}, "rules": {"__proto__": "off"}}'),
    null,
    5,
    { holidays: ['x'] },
  ],
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      changes: fc.array(fc.tuple(near, near, fc.oneof(token, fc.constantFrom('', 'a', '\n', '\r', '\ud83d', '😀'))), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('write' as const), text: fuzzedText }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('ask' as const), ...asked }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('ask and call back' as const), ...asked }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('choose' as const), settings }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reopen' as const) }) },
);

const uri = 'file:///ke-hoach.kehoach';
const textDocument = { uri };

function paramsOf(text: string, it: Extract<Step, { readonly at: Near }>): object {
  const position = positionIn(text, it.at);
  const range = rangeIn(text, it.at, it.to);
  const options = { tabSize: 4, insertSpaces: true };
  const only = ['quickfix', 'refactor', 'source.fixAll.thao', ''][Math.floor(it.at[0] * 3.99)] ?? '';
  return {
    ...{ textDocument, position, range, options, positions: [position, range.end], query: it.word, newName: it.word },
    ...{ ch: '\n', text, id: it.word, previousResultId: '1' },
    context: { diagnostics: [], only: it.to[0] < 0.5 ? [only] : undefined, includeDeclaration: true, triggerKind: 1 },
  };
}

const isPosition = (it: unknown): it is Position =>
  typeof it === 'object' && it !== null && 'line' in it && 'character' in it;

/** Every place and every word of an answer, however deep. */
function checkAnswer(it: unknown, text: string, about: string): void {
  if (typeof it === 'string') return;
  if (typeof it !== 'object' || it === null) {
    assert.ok(typeof it !== 'number' || Number.isFinite(it), `${about}: ${it}`);
    return;
  }
  if ('start' in it && 'end' in it && isPosition(it.start) && isPosition(it.end)) {
    const lines = linesOf(text).length + 1;
    for (const { line, character } of [it.start, it.end]) {
      assert.ok(Number.isInteger(line) && 0 <= line && line < lines, `${about}: line ${line} of ${lines}`);
      assert.ok(Number.isInteger(character) && 0 <= character, `${about}: character ${character}`);
    }
    assert.ok(isUpTo(it.start, it.end), `${about}: ${JSON.stringify(it)}`);
    return;
  }
  for (const name of ['title', 'message', 'label', 'newName', 'tooltip', 'summary', 'markdown']) {
    const words = (it as Record<string, unknown>)[name];
    if (typeof words === 'string') isSentence(words, `${about} ${name}`, text);
  }
  for (const [name, value] of Object.entries(it)) {
    if (!Array.isArray(it) && name === 'data') continue;
    checkAnswer(value, text, about);
  }
}

/** Edits of an answer, from the last to the first, must be apart. */
function checkEdits(edits: readonly { readonly range: Range }[], text: string, about: string): void {
  const spans = edits
    .map(({ range }) => [offsetAt(text, range.start), offsetAt(text, range.end)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [i, [start]] of spans.entries()) {
    const before = spans[i - 1];
    assert.ok(!before || before[1] <= start, `${about}: edits overlap`);
  }
}

/** What is shown of a document, all of it. */
async function shownBy({ connection }: Peer): Promise<unknown> {
  const ask = (method: string, more: object = {}): Promise<unknown> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument, ...more });
  const whole = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
  const { items } = (await ask('diagnostic')) as { items: unknown };
  const { data } = (await ask('semanticTokens/full')) as { data: unknown };
  return {
    items,
    data,
    symbols: await ask('documentSymbol'),
    folds: await ask('foldingRange'),
    format: await ask('formatting', { options: { tabSize: 4, insertSpaces: true } }),
    hints: await ask('inlayHint', { range: whole }),
    lenses: await ask('codeLens'),
  };
}

const open = (peer: Peer, text: string): Promise<void> =>
  peer.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'kehoach', version: 1, text },
  });

const isCalledBack = (error: unknown): boolean =>
  error instanceof ResponseError && (error.code as number) === LSPErrorCodes.RequestCancelled;

const isRefused = (error: unknown): boolean =>
  error instanceof ResponseError && (error.code as number) !== ErrorCodes.InternalError;

const withQuiet = (chosen: unknown): unknown =>
  typeof chosen === 'object' ? { ...chosen, quietWhileTyping: false } : { quietWhileTyping: false };

/** Does all steps in one server, and then asks a fresh one about the text that is left: both must show the same. */
export async function checkSession(first: string, steps: readonly Step[]): Promise<void> {
  const peer = await startPeer();
  let text = first;
  let version = 1;
  peer.settings = withQuiet({});
  const { connection } = peer;
  const ask = async (it: Extract<Step, { readonly at: Near }>): Promise<void> => {
    const params = paramsOf(text, it);
    const answer = await connection.sendRequest<unknown>(it.method, params).catch((error: unknown) => {
      // What cannot be renamed is told in words.
      if (!it.method.endsWith('ename') || !isRefused(error)) throw error;
      return null;
    });
    checkAnswer(answer, text, it.method);
    if (/ormatting$/u.test(it.method)) checkEdits((answer ?? []) as [], text, it.method);
    if (it.method !== 'textDocument/codeAction') return;
    for (const action of (answer as { data?: unknown }[]).slice(0, 4)) {
      if (action.data === undefined) continue;
      checkAnswer(await connection.sendRequest('codeAction/resolve', action), text, 'codeAction/resolve');
    }
  };
  try {
    await open(peer, text);
    for (const it of steps) {
      if (it.does === 'change' || it.does === 'write') {
        const contentChanges: TextChange[] = [];
        for (const one of it.does === 'write' ? [{ text: it.text }] : it.changes) {
          const change = 'text' in one ? one : { range: rangeIn(text, one[0], one[1]), text: one[2] };
          contentChanges.push(change);
          text = edited(text, change);
        }
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges,
        });
      } else if (it.does === 'ask') await ask(it);
      else if (it.does === 'ask and call back') {
        const cancelling = new CancellationTokenSource();
        const answer = connection.sendRequest(it.method, paramsOf(text, it), cancelling.token);
        cancelling.cancel();
        await answer.catch((error: unknown) => {
          if (!isCalledBack(error)) throw error;
        });
      } else if (it.does === 'choose') {
        peer.settings = withQuiet(it.settings);
        await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      } else {
        await connection.sendNotification('textDocument/didClose', { textDocument });
        await open(peer, text);
        version = 1;
      }
    }
    const fresh = await startPeer();
    try {
      fresh.settings = peer.settings;
      await open(fresh, text);
      assert.deepEqual(await shownBy(peer), await shownBy(fresh), 'a fresh server shows the same');
    } finally {
      await fresh.end();
    }
    assert.deepEqual(peer.errors, [], 'nothing to be sorry for in the log');
  } finally {
    await peer.end();
  }
}
