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

/** From now on notes every popup, and, until a pause in the typing of a line, every squiggle on it and just above. */
export function noteWhatComesUp() {
  const noted = new Set();
  const popups = '.suggest-widget.visible, .parameter-hints-widget.visible, .monaco-editor .monaco-hover:not(.hidden)';
  let last = performance.now();
  let longestPause = 0;
  const note = () => {
    for (const popup of document.querySelectorAll(popups)) {
      const rows = [...popup.querySelectorAll('.monaco-list-row')].map((it) => it.textContent);
      noted.add(popup.matches('.suggest-widget') ? `list ${rows.join(' | ')}` : `popup ${popup.textContent}`);
    }
    // Thảo takes 600 ms for a pause, and may have begun to count a little earlier.
    if (400 < Math.max(longestPause, performance.now() - last)) return;
    const cursor = document.querySelector('.editor-instance .cursors-layer .cursor').getBoundingClientRect();
    for (const mark of document.querySelectorAll('.editor-instance [class*="squiggly-"]')) {
      const box = mark.getBoundingClientRect();
      if (cursor.top - 2 * cursor.height < box.top && box.top < cursor.bottom) {
        noted.add(`${mark.className} at ${document.querySelector('[id="status.editor.selection"]').textContent}`);
      }
    }
  };
  const stroke = ({ key }) => {
    const now = performance.now();
    longestPause = key === 'Enter' ? 0 : Math.max(longestPause, now - last);
    last = now;
  };
  window.addEventListener('keydown', stroke, true);
  const change = { subtree: true, childList: true, attributeFilter: ['class'] };
  new MutationObserver(note).observe(document.querySelector('.editor-instance'), change);
  window.noted = noted;
}

export function whatCameUp() {
  return [...window.noted];
}

/** Of the first line of the text, which has to be in sight. */
export function measurements() {
  const line = document.querySelector('.editor-instance .view-line');
  const { fontSize, lineHeight } = getComputedStyle(line);
  const above =
    line.getBoundingClientRect().top - document.querySelector('.editor-instance').getBoundingClientRect().top;
  return { fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight), above };
}

/**
 * Words in a box, as VS Code shows letters that it finds suspicious, and words in red, which read as mistakes. Maroon does not: in
 * it the older light colours write every heading of every language.
 */
export function alarmingText() {
  const words = (elements) => elements.map((it) => it.textContent.replaceAll('\u00a0', ' '));
  const isRed = (element) => {
    const [red, green, blue] = getComputedStyle(element).color.match(/\d+/gu).map(Number);
    return 130 < red - Math.max(green, blue);
  };
  return {
    boxed: words([...document.querySelectorAll('.editor-instance .unicode-highlight')]),
    red: words([...document.querySelectorAll('.editor-instance .view-line span[class^="mtk"]')].filter(isRed)),
  };
}
