import assert from 'node:assert/strict';
import { createReader, type Reading } from '../../server/src/syntax/reading/read';
import { Source } from '../../server/src/text/source';

/** A paragraph a line: `1-2 footnote <number 3> text`. */
export function show(source: Source, { blocks }: Reading): string[] {
  return blocks.map(({ paragraph, start, end }) => {
    const lines = `${source.lineAt(start) + 1}-${source.lineAt(end) + 1}`;
    const kind = paragraph.kind === 'text' ? '' : ` ${paragraph.kind}`;
    const marker = paragraph.marker ? ` <${paragraph.marker.kind} ${paragraph.marker.label}>` : '';
    return `${lines}${kind}${marker} ${paragraph.text}`;
  });
}

export function reads(text: string, expected: readonly string[]): void {
  for (const form of [text, text.normalize('NFD'), text.replace(/\n/gu, '\r\n'), text.replace(/\n/gu, '\r')]) {
    const source = new Source(form);
    assert.deepEqual(show(source, createReader()(source)), expected);
  }
}
