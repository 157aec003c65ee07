import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { standardInput } from '../files/files';

/** Names of files for other programs, from the folder that the command runs in. */
export function locator() {
  const root = process.cwd();
  const inside = (file: string): string | undefined => {
    const relative = path.relative(root, path.resolve(root, file));
    const isInside = relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
    return isInside ? relative.split(path.sep).join('/') : undefined;
  };
  return {
    relativePath: (file: string): string => inside(file) ?? file,
    /** The file with this address, as it would be named on the command line. */
    fileAt: (address: string): string => {
      if (!address.startsWith('file:')) return standardInput;
      const file = fileURLToPath(address);
      return inside(file)?.split('/').join(path.sep) ?? file;
    },
    uri: (file: string): string => {
      const relative = inside(file);
      return relative === undefined
        ? pathToFileURL(path.resolve(root, file)).href
        : relative.split('/').map(encodeName).join('/');
    },
  };
}

/** A name may hold half a character, which no address can. */
const encodeName = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));
