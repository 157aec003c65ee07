/**
 * All that a global pattern finds, in order. `matchAll` copies the pattern, and the copy has to be compiled anew whenever memory was
 * cleaned up; this one stays what it is.
 */
export function allMatches(text: string, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 0xffff < (text.codePointAt(form.lastIndex) ?? 0) ? 2 : 1;
  }
  return found;
}
