// The forms in which a file may come.
import fc from 'fast-check';

const hardWrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((it) => it.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'gsu'))?.map((one) => one.trimEnd()) ?? [''])
    .join('\n');

interface Form {
  readonly letters: 'nfc' | 'nfd' | 'mixed';
  readonly newline: '\n' | '\r\n' | '\r' | 'mixed';
  readonly mark: boolean;
  readonly width: number;
}

export const form: fc.Arbitrary<Form> = fc.record({
  letters: fc.constantFrom('nfc', 'nfc', 'nfd', 'mixed'),
  newline: fc.constantFrom('\n', '\n', '\r\n', '\r', 'mixed'),
  mark: fc.integer({ min: 0, max: 9 }).map((it) => it === 9),
  width: fc.constantFrom(0, 0, 0, 40, 72, 90),
});

export function formed(text: string, { letters: form, newline, mark, width }: Form): string {
  const wrapped = width === 0 ? text : hardWrapped(text, width);
  const parts = wrapped.split('\n');
  const ends = ['\n', '\r\n', '\n', '\r'];
  const written = parts.map((it, i) => {
    const decomposed = form === 'nfd' || (form === 'mixed' && i % 3 === 0);
    const end = i === parts.length - 1 ? '' : newline === 'mixed' ? (ends[i % ends.length] as string) : newline;
    return (decomposed ? it.normalize('NFD') : it) + end;
  });
  return (mark ? '\ufeff' : '') + written.join('');
}
