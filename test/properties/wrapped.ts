/** Lines broken at 80 letters, as out of a PDF; the rows of a table stay whole. */
export function wrapped(text: string, width = 80): string {
  const wrap = (line: string): string => {
    if (line.startsWith('|') || line.startsWith('<!--')) return line;
    let length = 0;
    return line
      .split(' ')
      .map((word, i) => {
        const breaks = i !== 0 && width < length + 1 + word.length;
        length = breaks || i === 0 ? word.length : length + 1 + word.length;
        return `${i === 0 ? '' : breaks ? '\n' : ' '}${word}`;
      })
      .join('');
  };
  return text.split('\n').map(wrap).join('\n');
}
