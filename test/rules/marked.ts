import type { Span } from '../../server/src/text/span';

/** A text in which `⟦` and `⟧` stand around spans; marks may be nested. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const it of marked) {
    if (it === '⟦') open.push(text.length);
    else if (it === '⟧') spans.push({ start: open.pop() as number, end: text.length });
    else text += it;
  }
  if (open.length !== 0) throw new Error(`a mark is left open in ${marked.slice(0, 80)}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with marks around the spans: for comparing by eye. */
export function mark(text: string, spans: readonly Span[]): string {
  const inserts = spans.flatMap((it) => [
    { at: it.start, sign: '⟦', order: it.start === it.end ? 0 : 2 },
    { at: it.end, sign: '⟧', order: 1 },
  ]);
  inserts.sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text;
  for (const it of inserts) result = result.slice(0, it.at) + it.sign + result.slice(it.at);
  return result;
}
