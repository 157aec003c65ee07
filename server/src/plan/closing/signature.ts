import { type Block, place } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';
import type { Span } from '../../text/span';
import type { Layout } from '../layout';
import {
  type Column,
  cellLines,
  columnsOf,
  isCapitalName,
  isLowerSignatureLine,
  isName,
  isRecipientsLabel,
  isSignatureLine,
} from '../lines/lines';
import type { Phrase } from '../phrase';

/** Who signs: `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC` / name. */
export interface Signature {
  readonly span: Span;
  /** The lines of authority and position, in their order. */
  readonly lines: readonly Phrase[];
  readonly name?: Phrase;
}

/** All who sign, in their order; of those who sign beside each other on the same lines, the first. */
export function readSignatures(blocks: readonly Block[], { closing }: Layout): readonly Signature[] {
  const signatures: Signature[] = [];
  let lines: Phrase[] = [];
  const close = (name?: Phrase): void => {
    const first = lines[0];
    if (!first) return;
    const last = name ?? (lines[lines.length - 1] as Phrase);
    signatures.push({ span: { start: first.span.start, end: last.span.end }, lines, ...(name && { name }) });
    lines = [];
  };
  for (let i = closing.start; i < closing.end; i++) {
    const block = blocks[i] as Block;
    for (const { text, start } of signaturePieces(block)) {
      const phrase = { text, span: place(block, { start, end: start + text.length }) };
      if (isSignatureLine(text) || isLowerSignatureLine(text)) lines.push(phrase);
      else if (lines.length !== 0 && (isName(text) || isCapitalName(text))) close(phrase);
    }
  }
  close();
  return signatures;
}

/** What of a block may be a line of the signature: of a line of the recipients only the right column, of a table each line of each cell. */
export function signaturePieces({ paragraph }: Block): readonly Column[] {
  const { text, kind, marker } = paragraph;
  if (kind === 'row') return cellLines(text).flatMap(linesOf);
  if (kind !== 'text') return [];
  const columns = columnsOf(text).flatMap(linesOf);
  if (marker === undefined && !isRecipientsLabel(text)) return columns;
  return 1 < columns.length ? columns.slice(1) : behindSign(text);
}

function linesOf(it: Column): readonly Column[] {
  const signed = positionAndName(it.text, 0).map((one) => ({ ...one, start: it.start + one.start }));
  return signed.length === 0 ? [it] : signed;
}

const longest = 250;
/** A word that begins a line of a signature, or any in capitals behind the sign that closes an item. */
const behind =
  /[;:.]\s+(?=\p{Lu}{2})|\s(?=(?:PHÓ|THỨ TRƯỞNG|KT\.|TM\.|TL\.|TUQ\.|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN|TRƯỞNG|HIỆU TRƯỞNG|BỘ TRƯỞNG)(?:\s|$))/gu;

/** A page's two columns may have been run together with a single space: `- Sở Y tế (b/c); KT. CHỦ TỊCH`. */
function behindSign(text: string): readonly Column[] {
  if (longest < text.length) return [];
  for (const gap of allMatches(text, behind)) {
    const start = gap.index + gap[0].length;
    if (isSignatureLine(text.slice(start))) return [{ text: text.slice(start), start }];
    const signed = positionAndName(text, start);
    if (signed.length !== 0) return signed;
  }
  return [];
}

/** What stands below the right to sign: `TM. BAN CHẤP HÀNH` / `CHỦ TỊCH`, `KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC`. */
const ownLine =
  /\s(?=KT\.|PHÓ |THỨ TRƯỞNG)|(?<=^T[./]?M.{4,60})(?<!PHÓ|KT\.)\s(?=(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG BAN|CHỦ NHIỆM)$)/gu;

/** The whole signature may have been set as one line: `KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An`. */
export function positionAndName(text: string, from: number): readonly Column[] {
  const name = /(?<=[^\p{Ll}]{4}\s)\p{Lu}\p{Ll}.{1,50}$/u.exec(text.slice(from));
  if (!name || !isName(name[0])) return [];
  const position = text.slice(from, from + name.index).trimEnd();
  if (!isSignatureLine(position)) return [];
  const starts = [0, ...allMatches(position, ownLine).map((it) => it.index + 1)];
  const lines = starts.map((start, i) => ({
    text: position.slice(start, starts[i + 1]).trimEnd(),
    start: from + start,
  }));
  return [...lines, { text: name[0], start: from + name.index }];
}
