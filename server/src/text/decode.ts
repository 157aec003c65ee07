/** A text, and how it was written in bytes: whatever is decoded can be written back byte for byte. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The byte order mark that stood before it, which is no part of it. */
  readonly mark: string;
}

const byteOrderMark = '\uFEFF';

/** As an editor does: a byte order mark tells the encoding and is no part of the text. Or why the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly problem: string } {
  const foreign = foreignForm(bytes);
  if (foreign) return { problem: foreign };
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'là tệp nhị phân, không phải văn bản' };
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(hasMark ? 3 : 0));
    return { text, encoding: 'utf-8', mark: hasMark ? byteOrderMark : '' };
  } catch {
    return { problem: 'không phải mã UTF-8 (có thể là mã cũ như TCVN3, VNI): hãy lưu lại tệp bằng mã UTF-8' };
  }
}

const chunk = 8192;

/** Unit by unit: a decoder would put another sign in the place of half a pair. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | { readonly problem: string } {
  if (bytes.length % 2 !== 0) return { problem: 'có mã UTF-16 nhưng bị cụt ở cuối' };
  const [high, low] = encoding === 'utf-16be' ? [0, 1] : [1, 0];
  const units = new Uint16Array((bytes.length - 2) / 2);
  for (let i = 0; i < units.length; i++) {
    units[i] = ((bytes[2 * i + 2 + high] as number) << 8) | (bytes[2 * i + 2 + low] as number);
  }
  let text = '';
  for (let i = 0; i < units.length; i += chunk) text += String.fromCharCode(...units.subarray(i, i + chunk));
  return { text, encoding, mark: byteOrderMark };
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((it, i) => bytes[i] === it);

/** What people draft in before they know that a plan is plain text here. */
function foreignForm(bytes: Uint8Array): string | undefined {
  const advice = 'Thảo chỉ đọc văn bản thuần, hãy lưu lại thành tệp .txt mã UTF-8';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return `là tệp Word (.docx) hoặc tệp nén: ${advice}`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return `là tệp Word (.doc): ${advice}`;
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head === '{\\rtf') return `là tệp RTF: ${advice}`;
  if (head === '%PDF-') return `là tệp PDF: ${advice}`;
  return undefined;
}
