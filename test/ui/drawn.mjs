// Runs in the page: what the editor has drawn. Each function stands alone, because only its text travels there.

/** The drawn lines from top to bottom. */
export function drawnLines() {
  return [...document.querySelectorAll('.editor-instance .view-line')]
    .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent.replaceAll('\u00a0', ' ') }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text)
    .join('\n');
}

/** Each underlined piece with the letters that stand above it. */
export function drawnSquiggles() {
  const letters = [];
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (let at = 0; at < node.data.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        letters.push({ letter: node.data[at], box: range.getBoundingClientRect() });
      }
    }
  }
  const found = [];
  for (const mark of document.querySelectorAll('.editor-instance [class*="squiggly-"]')) {
    const box = mark.getBoundingClientRect();
    const above = letters.filter((it) => {
      const x = (it.box.left + it.box.right) / 2;
      const y = (it.box.top + it.box.bottom) / 2;
      // A combining mark has no width of its own and stays with its letter.
      return box.left <= x && x <= box.right && box.top - 2 <= y && y <= box.bottom + 2;
    });
    const text = above
      .map(({ letter }) => letter)
      .join('')
      .replaceAll('\u00a0', ' ');
    const severity = /squiggly-(\w+)/u.exec(mark.className)[1];
    found.push({ top: box.top, left: box.left, severity, text });
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ severity, text }) => ({ severity, text }));
}

/** The middle of the first drawn `text`. */
export function drawnPlace(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const middle = at + Math.floor(text.length / 2);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let seen = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (middle < seen + node.data.length) {
        const range = document.createRange();
        range.setStart(node, middle - seen);
        range.setEnd(node, middle - seen + 1);
        const box = range.getBoundingClientRect();
        return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      }
      seen += node.data.length;
    }
  }
  return undefined;
}
