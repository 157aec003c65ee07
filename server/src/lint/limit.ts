import type { LintFinding } from './lint';

const megabyte = 1024 * 1024;

/** No plan is that long, not even with its appendices; what is longer was not meant for us, and would keep the drafter waiting. */
export const longestText = 5 * megabyte;

/** The command line takes what somebody has put together: nobody waits for each letter, and the memory of any machine is enough. */
export const longestFile = 10 * megabyte;

export const textTooLong = 'text-too-long';

/** What is said instead of findings of a text of so many bytes; `undefined` where only its beginning was read. */
export function tooLong(bytes: number | undefined, longest = longestText): LintFinding {
  const limit = megabytes(longest);
  return {
    rule: textTooLong,
    severity: 'warning',
    span: { start: 0, end: 0 },
    message: `Tệp dài ${bytes === undefined ? `hơn ${limit}` : megabytes(bytes)}, Thảo chỉ kiểm tra tệp đến ${limit}`,
  };
}

/** The length of a text in UTF-8, counted only when it may matter. */
export function isTooLong(text: string): boolean {
  return longestText < 3 * text.length && longestText < utf8Length(text);
}

export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // Each half of a surrogate pair is two of its four bytes.
    bytes += code < 0x800 || (0xd800 <= code && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Rounded up, so that nothing is said to be 5 MB long and too long for 5 MB. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes * 10) / megabyte);
  const rest = tenths % 10;
  return `${Math.floor(tenths / 10)}${rest === 0 ? '' : `,${rest}`} MB`;
}
