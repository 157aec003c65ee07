/**
 * The ways to open a window for the tests that run inside it; `web` runs them in a web worker.
 * @type {Record<string, { opens: 'folder' | 'workspace' | 'virtual' | 'nothing', web?: boolean }>}
 */
export const suites = {
  folder: { opens: 'folder' },
  untitled: { opens: 'nothing' },
  roots: { opens: 'workspace' },
  web: { opens: 'folder', web: true },
  virtual: { opens: 'virtual' },
  'virtual-web': { opens: 'virtual', web: true },
};
