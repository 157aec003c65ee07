import type { Edit } from '../../text/edit';
import { allMatches } from '../../text/match';
import { type Span, textOf } from '../../text/span';
import { eth, withoutEth } from './symbol-groups';
import type { Part } from './symbol-parts';

export type SymbolFault =
  | 'space'
  | 'dash'
  | 'hyphen'
  | 'eth'
  | 'letter'
  | 'slash'
  | 'dot'
  | 'unslashed'
  | 'tail'
  | 'party-as-state'
  | 'state-as-party';

/** A symbol as it was taken apart, and whose it is. */
export interface Sketch {
  readonly parts: readonly Part[];
  /** How many parts stand before the groups of letters: the number, and its year. */
  readonly lead: number;
  /** The groups of letters as they must be written. */
  readonly proper: readonly string[];
  /** Two groups that were written as one. */
  readonly split: { readonly code: string; readonly office: string } | undefined;
  /** Written with a space where the slash behind the number has to be. */
  readonly isUnslashed: boolean;
  /** Written with a hyphen behind the number, as the Party does. */
  readonly isDashed: boolean;
  /** Whose manner it was written in by mistake. */
  readonly turned: 'party-as-state' | 'state-as-party' | undefined;
  /** Right in the manner of the Party. */
  readonly isOfParty: boolean;
  /** Of one office of the State: what several issued together was written otherwise, `19/2008/NQLT/CP-UBTUMTTQVN`. */
  readonly isOfOneOffice: boolean;
  /** Where lines were joined. */
  readonly seams: ReadonlySet<number>;
}

export interface Form {
  readonly form: string;
  readonly faults: ReadonlySet<SymbolFault>;
  readonly repairs: readonly Edit[];
}

type Mend = (fault: SymbolFault | undefined, span: Span, text: string) => void;

/** A symbol as it must be written, what is wrong with it, and the smallest edits that put it right. */
export function writeForm(text: string, sketch: Sketch): Form {
  const { parts, lead, proper, split, turned, isOfParty } = sketch;
  const faults = new Set<SymbolFault>(turned ? [turned] : []);
  const repairs: Edit[] = [];
  const mend: Mend = (fault, span, text) => {
    if (fault) faults.add(fault);
    repairs.push({ span, text });
  };
  const joint = isOfParty ? '/' : '-';
  let form = '';
  for (const [i, part] of parts.entries()) {
    const written = proper[i - lead] ?? part.text;
    mendLetters(part, written, mend);
    if (i === lead && split) {
      const at = part.span.start + split.code.length;
      mend('hyphen', { start: at, end: at }, joint);
      form += `${split.code}${joint}${split.office}`;
    } else form += written;
    if (i < parts.length - 1) form += writeSign(text, { sketch, i, mend });
  }
  return { form, faults, repairs };
}

function mendLetters({ text, span, gap }: Part, written: string, mend: Mend): void {
  if (written !== withoutEth(text)) mend('letter', span, written);
  else if (gap) mend('space', gap, '');
  else {
    for (const { index, 0: letter } of allMatches(text, eth)) {
      const at = span.start + index;
      mend('eth', { start: at, end: at + 1 }, withoutEth(letter));
    }
  }
}

/** The sign that has to stand behind a part. */
function writeSign(
  text: string,
  { sketch, i, mend }: { readonly sketch: Sketch; readonly i: number; readonly mend: Mend },
): string {
  const { lead, turned, isUnslashed, isDashed, isOfOneOffice } = sketch;
  const { separator } = sketch.parts[i] as Part;
  if (isUnslashed && i === 0) {
    mend('unslashed', separator, '/');
    return '/';
  }
  const sign = textOf(text, separator).trim();
  const isTurned = turned !== undefined && i <= lead;
  // `45/QĐ/BYT`, `45/QĐ.BYT`: between the code and an office of the State stands a hyphen.
  const isSlashed = i === lead && sign === '/' && !isDashed && !isTurned && isOfOneOffice;
  const isDotted = i === lead && sign === '.' && !isDashed && !isTurned && isOfOneOffice;
  const asWritten = /^[/&+.]$/u.test(sign) && !isSlashed && !isDotted ? sign : '-';
  const wanted = isTurned ? ((turned === 'party-as-state') === i < lead ? '-' : '/') : asWritten;
  // What is turned has been named, and so has a slash.
  const fault = isTurned ? undefined : isSlashed ? 'slash' : isDotted ? 'dot' : 'dash';
  mendSeparator(text, { separator, wanted, fault, seams: sketch.seams, mend });
  return wanted;
}

/** A space where lines were joined is no fault: it stands for the end of a line. Hyphens that do not break are hyphens. */
function mendSeparator(
  text: string,
  it: {
    readonly separator: Span;
    readonly wanted: string;
    /** What a wrong sign is called. */
    readonly fault: SymbolFault | undefined;
    readonly seams: ReadonlySet<number>;
    readonly mend: Mend;
  },
): void {
  const { separator, wanted, mend } = it;
  let isWritten = false;
  for (let at = separator.start; at < separator.end; at++) {
    const sign = text[at] as string;
    const span = { start: at, end: at + 1 };
    if (/\s/u.test(sign)) {
      if (!it.seams.has(at)) mend('space', span, '');
      continue;
    }
    isWritten = true;
    if (sign !== wanted && !/[\u2010\u2011]/u.test(sign)) mend(it.fault, span, wanted);
  }
  if (!isWritten) mend('hyphen', { start: separator.end, end: separator.end }, wanted);
}
