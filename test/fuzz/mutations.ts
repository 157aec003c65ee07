import fc from 'fast-check';
import { inTcvn3, inVni, misread } from '../data/encode';
import { samples } from '../properties/drafts';
import { corpus, seeds } from '../seeds/real-plans';
import { grammarPlan, token } from './grammar';

/** A place in a text, as a part of its length. */
const at = fc.double({ min: 0, max: 1, noNaN: true });

const known: readonly string[] = [...samples, ...[...seeds, ...corpus].map((it) => it.text)].filter(
  (it) => it.length < 30_000,
);

/** A piece out of a document that people wrote. */
const excerpt = fc
  .tuple(fc.constantFrom(...known), at, fc.nat({ max: 3000 }))
  .map(([text, from, length]) => text.slice(Math.round(from * text.length)).slice(0, length));

const longest = 40_000;

type Mutation = (text: string) => string;

const cut = (text: string, a: number, b: number): readonly [string, string, string] => {
  const [start, end] = [a, b].map((it) => Math.round(it * text.length)).sort((x, y) => x - y) as [number, number];
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
};

const span = fc
  .tuple(at, fc.double({ min: 0, max: 0.1, noNaN: true }))
  .map(([a, length]) => [a, Math.min(1, a + length)] as const);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.oneof(token, excerpt)).map(
    ([a, piece]): Mutation =>
      (text) => {
        const [before, , after] = cut(text, a, a);
        return before + piece + after;
      },
  ),
  span.map(
    ([a, b]): Mutation =>
      (text) => {
        const [before, piece, after] = cut(text, a, b);
        return before + piece + piece + after;
      },
  ),
  span.map(
    ([a, b]): Mutation =>
      (text) => {
        const [before, , after] = cut(text, a, b);
        return before + after;
      },
  ),
  fc.tuple(at, at).map(
    ([a, b]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const [i, j] = [a, b].map((it) => Math.min(lines.length - 1, Math.floor(it * lines.length))) as [
          number,
          number,
        ];
        [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
        return lines.join('\n');
      },
  ),
  fc.tuple(at, fc.integer({ min: 1, max: 0xffff })).map(
    ([a, bits]): Mutation =>
      (text) => {
        const [before, , after] = cut(text, a, a);
        return after === '' ? text : before + String.fromCharCode(after.charCodeAt(0) ^ bits) + after.slice(1);
      },
  ),
  fc.tuple(at, token, fc.constantFrom(10, 100, 1000, 10_000)).map(
    ([a, piece, times]): Mutation =>
      (text) => {
        const [before, , after] = cut(text, a, a);
        const most = Math.min(times, Math.floor(longest / Math.max(1, piece.length)));
        return before + piece.repeat(most) + after;
      },
  ),
  span.map(
    ([a, b]): Mutation =>
      (text) => {
        const [before, piece, after] = cut(text, a, b);
        return before + piece.normalize('NFD') + after;
      },
  ),
  fc.tuple(span, fc.constantFrom(inTcvn3, inVni, misread)).map(
    ([[a, b], encode]): Mutation =>
      (text) => {
        const [before, piece, after] = cut(text, a, b);
        return before + encode(piece) + after;
      },
  ),
);

const start = fc.oneof(
  { weight: 5, arbitrary: grammarPlan },
  { weight: 1, arbitrary: fc.constantFrom(...samples) },
  { weight: 1, arbitrary: excerpt },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Any text at all: most are plans that some accident has met. */
export const fuzzedText: fc.Arbitrary<string> = fc
  .tuple(start, fc.array(mutation, { maxLength: 4 }))
  .map(([text, all]) => all.reduce((it, mutate) => mutate(it), text).slice(0, 2 * longest));

const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(inTcvn3(text), 'latin1'),
  (text) => Buffer.from(inVni(text), 'latin1'),
];

/** A file: a text in one of the encodings that offices use, with some bytes flipped or its end lost. */
export const fuzzedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(fuzzedText, fc.constantFrom(...encoders), fc.array(fc.tuple(at, fc.nat({ max: 255 })), { maxLength: 3 }), at)
  .map(([text, encode, flips, kept]) => {
    const bytes = Uint8Array.from(encode(text));
    for (const [a, bits] of flips) {
      const i = Math.floor(a * bytes.length);
      if (i < bytes.length) bytes[i] = (bytes[i] as number) ^ bits;
    }
    return 0.9 < kept ? bytes.slice(0, Math.floor(kept * bytes.length)) : bytes;
  });
