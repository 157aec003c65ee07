import type { HeaderFacts } from '../../plan/facts';
import { decapitalized } from '../../text/capitals';
import { shorten } from './outline';

/** `Kế hoạch số 214/KH-UBND`; a draft has no number yet. */
export function ownName({ title, number }: HeaderFacts): string {
  const type = title ? `${title.text.slice(0, 1)}${title.text.slice(1).toLocaleLowerCase('vi')}` : '';
  return number ? `${type || 'Văn bản'} số ${number.text}` : type;
}

/** A plan in few words: its number, else what it is about. */
export function planName(header: HeaderFacts): string {
  const own = ownName(header);
  const subject = header.subject?.text ?? '';
  if (header.number || subject === '') return shorten(own);
  // In `Kế hoạch phát triển …` the subject goes on with the sentence.
  const words = own === '' || /^\p{Lu}{2}/u.test(subject) ? subject : decapitalized(subject);
  return shorten(`${own} ${words}`);
}
