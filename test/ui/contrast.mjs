// Runs in the page: how well the words and marks of a picture can be seen. It stands alone, because only its text travels there.

/** The contrast of each text and each drawn mark of the picture with what lies under it, by the formula of WCAG. */
export function drawnContrasts() {
  const channels = (color) => color.match(/[\d.]+/gu).map(Number);
  const over = ([r, g, b, a = 1], ground) => [r, g, b].map((it, i) => it * a + ground[i] * (1 - a));
  const luminance = (color) => {
    const [r, g, b] = color.map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const probe = document.body.appendChild(document.createElement('i'));
  const resolved = (color) => {
    probe.style.color = '';
    probe.style.color = color;
    return channels(getComputedStyle(probe).color);
  };
  const page = over(resolved('var(--vscode-editor-background)'), [255, 255, 255]);
  const shapes = [...document.querySelectorAll('svg :is(path, rect, text)')];
  const boxOf = (it) => it.getBoundingClientRect();
  const groundOf = (it, at) => {
    const { left, top, width, height } = boxOf(it);
    const [x, y] = [left + width / 2, top + height / 2];
    const under = shapes.slice(0, at).filter((other) => {
      const box = boxOf(other);
      const covers = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      return covers && other.tagName !== 'text' && getComputedStyle(other).fill !== 'none';
    });
    return under.reduce((ground, other) => over(channels(getComputedStyle(other).fill), ground), page);
  };
  const found = shapes.flatMap((it, at) => {
    const { fill, stroke, strokeOpacity } = getComputedStyle(it);
    const ground = groundOf(it, at);
    const isText = it.tagName === 'text';
    // Lines that only stand for words are faint on purpose.
    if (!isText && (stroke === 'none' || Number(strokeOpacity) < 1)) return [];
    const contrast = ratio(over(channels(isText ? fill : stroke), ground), ground);
    return [{ what: isText ? it.textContent : it.outerHTML.slice(0, 60), isText, contrast }];
  });
  probe.remove();
  return found;
}
