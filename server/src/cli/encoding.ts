import { isUtf8 } from 'node:buffer';

/**
 * A text, the byte order mark that stood before it, and the way back to bytes; or why the bytes are no text. Whatever is
 * decoded comes back byte for byte.
 */
export type Decoded =
  | { readonly text: string; readonly mark: string; readonly encode: (text: string) => Buffer }
  | { readonly problem: string };

const byteOrderMark = '\uFEFF';

/** As an editor does: a byte order mark tells the encoding and is no part of the text. */
export function decode(bytes: Buffer): Decoded {
  const foreign = foreignForm(bytes);
  if (foreign) return { problem: foreign };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, (it) => it);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, (it) => Buffer.from(it).swap16());
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'là tệp nhị phân, không phải văn bản' };
  if (!isUtf8(bytes)) {
    return { problem: 'không phải mã UTF-8 (có thể là mã cũ như TCVN3, VNI): hãy lưu lại tệp bằng mã UTF-8' };
  }
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const mark = hasMark ? byteOrderMark : '';
  return { text: bytes.toString('utf8', hasMark ? 3 : 0), mark, encode: (text) => Buffer.from(mark + text, 'utf8') };
}

function decodeUtf16(bytes: Buffer, swap: (it: Buffer) => Buffer): Decoded {
  if (bytes.length % 2 !== 0) return { problem: 'có mã UTF-16 nhưng bị cụt ở cuối' };
  return {
    text: swap(bytes).toString('utf16le', 2),
    mark: byteOrderMark,
    encode: (text) => swap(Buffer.from(byteOrderMark + text, 'utf16le')),
  };
}

const startsWith = (bytes: Buffer, head: readonly number[]): boolean => head.every((it, i) => bytes[i] === it);

/** What people draft in before they know that a plan is plain text here. */
function foreignForm(bytes: Buffer): string | undefined {
  const advice = 'Thảo chỉ đọc văn bản thuần, hãy lưu lại thành tệp .txt mã UTF-8';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return `là tệp Word (.docx) hoặc tệp nén: ${advice}`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return `là tệp Word (.doc): ${advice}`;
  const head = bytes.toString('latin1', 0, 5);
  if (head === '{\\rtf') return `là tệp RTF: ${advice}`;
  if (head === '%PDF-') return `là tệp PDF: ${advice}`;
  return undefined;
}
