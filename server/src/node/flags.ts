import { setFlagsFromString } from 'node:v8';

const engine = Number.parseInt(process.versions.v8 ?? '', 10);

/** The newest V8, that of Node 26, in which all our flags were seen to be known. */
const seen = 14;

/** V8 complains on standard error of a flag that it does not know: only those engines are asked that were seen to know it. */
export function setFlag(flag: string, { newest = seen }: { readonly newest?: number } = {}): void {
  if (engine <= newest) setFlagsFromString(flag);
}
