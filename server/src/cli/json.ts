/** Reads JSON as people write it in settings: with comments, and with a comma after the last item. Throws as `JSON.parse` does. */
export function parseRelaxed(text: string): unknown {
  const strict = blankOut(blankOut(text.replace(/^\uFEFF/u, ''), comment), lastComma);
  return strict.trim() === '' ? {} : JSON.parse(strict);
}

const comment = String.raw`//[^\n\r]*|/\*[^]*?(?:\*/|$)`;
const lastComma = String.raw`,(?=\s*[}\]])`;

/** Lines stay where they are, so that an error is named at its own; what stands in strings stays. */
function blankOut(text: string, unwanted: string): string {
  const next = new RegExp(`"|${unwanted}`, 'gu');
  let result = '';
  let from = 0;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] === '"') {
      next.lastIndex = endOfString(text, next.lastIndex);
      continue;
    }
    result += text.slice(from, found.index) + found[0].replace(/[^\n\r]/gu, ' ');
    from = next.lastIndex;
  }
  return result + text.slice(from);
}

/** Behind its closing mark, or at the end of the line where it has none: a pattern for all of it would run out of stack. */
function endOfString(text: string, start: number): number {
  const stop = /["\\\n]/gu;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] !== '\\') return found[0] === '"' ? stop.lastIndex : found.index;
    stop.lastIndex++;
  }
  return text.length;
}
