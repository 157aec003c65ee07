import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { Document } from '../../features/analysis';
import { tokenModifiers, tokenTypes } from '../../features/overlays/token-types';
import type { Token } from '../../features/overlays/tokens';
import { type Span, touches } from '../../text/span';
import { toSpan } from '../convert';
import type { Feature } from '../host';
import { whenShown } from '../late';

/** Colours for what only the plan knows, beside those of the grammar. */
export const tokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  }),
  answer: ({ connection, about, documents }) => {
    const sent = new Map<string, Sent>();
    let results = 0;
    const send = (document: Document, data: number[]): SemanticTokens => {
      for (const uri of sent.keys()) if (!documents.has(uri)) sent.delete(uri);
      const resultId = String(++results);
      sent.set(document.uri, { resultId, data });
      return { resultId, data };
    };
    const { semanticTokens } = connection.languages;
    semanticTokens.on(
      about({ data: [] } as SemanticTokens, async ({ analysis: { document, plan } }) => {
        const { tokensOf } = await whenShown();
        return send(document, encode(document, tokensOf(plan)));
      }),
    );
    semanticTokens.onDelta(
      about({ data: [] } as SemanticTokens | SemanticTokensDelta, async ({ analysis: { document, plan } }, params) => {
        const { tokensOf } = await whenShown();
        const before = sent.get(document.uri);
        const { resultId, data } = send(document, encode(document, tokensOf(plan)));
        if (before?.resultId !== params.previousResultId) return { resultId, data } as SemanticTokens;
        return { resultId, edits: difference(before.data, data) } as SemanticTokensDelta;
      }),
    );
    semanticTokens.onRange(
      about({ data: [] } as SemanticTokens, async ({ analysis: { document, plan } }, { range }) => {
        const { tokensOf } = await whenShown();
        const asked = toSpan(document, range);
        return {
          data: encode(
            document,
            tokensOf(plan).filter((it) => touches(it.span, asked)),
          ),
        };
      }),
    );
  },
};

/** What an editor has been told last of a document. */
interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** Numbers to a token: lines and letters since the one before, length, type, modifiers. */
const size = 5;

/** As the protocol has them; a token over several lines is one on each. */
function encode({ source }: Document, all: readonly Token[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { span, type, modifier } of all) {
    for (const piece of piecesOf(source, span)) {
      const { line, character } = source.positionAt(piece.start);
      const bits = modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(modifier);
      const since = line === lastLine ? character - lastCharacter : character;
      data.push(line - lastLine, since, piece.end - piece.start, tokenTypes.indexOf(type), bits);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}

function* piecesOf(source: Document['source'], { start, end }: Span): Generator<Span> {
  const last = source.lineAt(Math.max(start, end - 1));
  for (let line = source.lineAt(start); line <= last; line++) {
    const whole = source.lineSpan(line);
    const piece = { start: Math.max(start, whole.start), end: Math.min(end, whole.end) };
    if (piece.start < piece.end) yield piece;
  }
}

/** One edit, from the first token that differs to the last; none where all are the same. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  start -= start % size;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  end -= end % size;
  if (start === before.length - end && start === now.length - end) return [];
  return [{ start, deleteCount: before.length - end - start, data: now.slice(start, now.length - end) }];
}
