import { signaturePieces } from '../../plan/closing/signature';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { type Block, isContent, place, remember } from '../../syntax/paragraph';
import { fold } from '../../text/fold';
import { matchLength } from '../../text/match';
import { coverOf, covers } from '../../text/sorted';
import type { Span } from '../../text/span';

/** `KT.` of `KT. GIÁM ĐỐC`, written well or not: what stands for a right to sign, and what follows it. */
export interface Authority {
  /** `KT`, `TM`, `TL`, `TUQ` or `Q`. */
  readonly right: string;
  /** As written, with what parts it from the position. */
  readonly written: string;
  readonly position: string;
}

const rights = /^(?<right>TUQ|KT|TM|TL|Q|T[./]UQ|K[./]T|T[./]M|T[./]L)(?<sign>\s*[./:]\s*|\s+)(?=\p{L}{2})/iu;

export function authorityOf({ text }: Phrase): Authority | undefined {
  const found = rights.exec(text);
  if (!found?.groups) return undefined;
  const right = (found.groups.right as string).replace(/[./]/u, '').toUpperCase();
  // `Q` stands for an acting head only with its dot.
  if (right === 'Q' && !found.groups.sign?.includes('.')) return undefined;
  return { right, written: found[0], position: text.slice(found[0].length) };
}

const heads =
  /^(?:chủ tịch|(?:tổng )?giám đốc|hiệu trưởng|viện trưởng|bộ trưởng|(?:chi )?cục trưởng|chánh văn phòng|trưởng phòng|trưởng công an)(?:\s|$)/u;

/** One person at the head, not a body: `GIÁM ĐỐC`. */
export const isHead = (position: string): boolean => heads.test(fold(position));

/** The position of one who is not the head: `PHÓ GIÁM ĐỐC`, `THỨ TRƯỞNG`. */
export const isDeputy = (text: string): boolean => /(?:^|\s)(?:phó|thứ trưởng)(?:\s|$)|^p\.\s?\p{L}/u.test(fold(text));

/** `BỘ TRƯỞNG` has a `THỨ TRƯỞNG`, every other head a `PHÓ` of his own. */
export const deputyOf = (head: string): string => {
  const upper = head.toLocaleUpperCase('vi');
  return /^BỘ TRƯỞNG/u.test(upper) ? upper.replace('BỘ TRƯỞNG', 'THỨ TRƯỞNG') : `PHÓ ${upper}`;
};

/** `PHÓ GIÁM ĐỐC` over `KT. GIÁM ĐỐC`: the two lines in the wrong order. */
export function isUpsideDown(above: Phrase, below: Phrase | undefined): boolean {
  const authority = below && authorityOf(below);
  return authority?.right === 'KT' && fold(above.text) === fold(deputyOf(authority.position));
}

/** Schools, hospitals and institutes may write titles of learning; so may the armed forces, whose ranks are another matter. */
const learned =
  /(?<!\p{L})(?:trường|đại học|học viện|viện|bệnh viện|trung tâm (?:y tế|kiểm soát bệnh tật|giáo dục)|trạm y tế|công an|quân sự|bộ đội|quân khu|chỉ huy|biên phòng|cảnh sát)(?!\p{L})/u;
const administrative =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|sở|bộ|văn phòng|phòng|chi cục|cục|thanh tra|ban|đặc khu)(?:\s|$)/u;

/** Who issues, as far as titles of learning before a name are concerned. */
export function officeKind({ header, signature }: Plan): 'learned' | 'administrative' | 'unknown' {
  const last = header.agencies[header.agencies.length - 1];
  const names = [last, header.issuer].flatMap((it) => (it ? [fold(it.text)] : []));
  // A procuracy is no institute, though it has a `VIỆN TRƯỞNG`.
  if (names.some((it) => it.startsWith('viện kiểm sát') || it.startsWith('vks'))) return 'unknown';
  const positions = (signature?.lines ?? []).map((it) => fold(it.text));
  const isLearned = [...names, ...positions].some((it) => learned.test(it) && !/^(?:ubnd|ủy ban|sở)/u.test(it));
  if (isLearned || positions.some((it) => /(?:hiệu|viện) trưởng|giám đốc (?:bệnh viện|trung tâm)/u.test(it)))
    return 'learned';
  return names.some((it) => administrative.test(it)) ? 'administrative' : 'unknown';
}

export interface ClosingLine {
  readonly block: Block;
  readonly text: string;
  readonly start: number;
}

/** What stands in the closing and is neither a recipient nor a known line of a signature: a name, a stamp, another position. */
export const unknownLines: (plan: Plan) => readonly ClosingLine[] = remember(
  ({ blocks, layout, recipients, signatures }: Plan) => {
    const signed = signatures.flatMap(({ lines, name }) => [...lines, ...(name ? [name] : [])]);
    const known = coverOf([...(recipients?.items ?? []), ...signed].map((it) => it.span));
    return blocks.slice(layout.closing.start, layout.closing.end).flatMap((block) =>
      signaturePieces(block).flatMap(({ text, start }): readonly ClosingLine[] => {
        const at = place(block, { start, end: start + 1 }).start;
        return covers(known, at) || !/\p{L}/u.test(text) ? [] : [{ block, text, start }];
      }),
    );
  },
);

/** The last word of the text itself: the signature belongs below it. */
export function lastWord({ blocks, layout }: Plan): Span | undefined {
  const last = blocks.slice(0, layout.closing.start).findLast((it) => isContent(it.paragraph));
  if (!last) return undefined;
  const { text } = last.paragraph;
  return place(last, { start: text.length - matchLength(text, /(?<!\S)\S+$/u), end: text.length });
}
