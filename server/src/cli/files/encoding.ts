import { type DecodedText, decodeText } from '../../text/decode';

/**
 * A text, the byte order mark that stood before it, and the way back to bytes; or why the bytes are no text. Whatever is
 * decoded comes back byte for byte.
 */
export type Decoded =
  | { readonly text: string; readonly mark: string; readonly encode: (text: string) => Buffer }
  | { readonly problem: string };

export function decode(bytes: Buffer): Decoded {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  return { text: decoded.text, mark: decoded.mark, encode: (text) => encode(decoded, text) };
}

function encode({ encoding, mark }: DecodedText, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(mark + text, 'utf8');
  const bytes = Buffer.from(mark + text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
