import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names of files for other programs, from the folder that the command runs in. */
export function locator(root = process.cwd()) {
  const inside = (file: string): string | undefined => {
    const relative = path.relative(root, path.resolve(root, file));
    const isInside = relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
    return isInside ? relative.split(path.sep).join('/') : undefined;
  };
  return {
    relativePath: (file: string): string => inside(file) ?? file,
    uri: (file: string): string => {
      const relative = inside(file);
      return relative === undefined
        ? pathToFileURL(path.resolve(root, file)).href
        : relative.split('/').map(encodeURIComponent).join('/');
    },
  };
}
