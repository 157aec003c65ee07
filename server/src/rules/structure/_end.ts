import { isEndnote } from '../../plan/closing/last-paragraph';
import { lineOf } from '../../plan/lines/lines';
import type { Plan } from '../../plan/plan';
import { isTableHead } from '../../plan/sections/set-aside';
import { type Block, type Paragraph, remember } from '../../syntax/paragraph';
import { allMatches } from '../../text/match';

/** The end mark and what was meant to be one, with a comma or semicolon before it and a closing quotation mark behind it. */
const writtenMark =
  /(?<mark>[;,]?\s?(?:(?:\.\s?\/\s?){2,3}\.{0,2}|\.{1,2}\s?[/\\|]\s?[/\\|]?\s?\.{0,2}|[/\\|]\s?\.{1,2}))(?<after>[”"»)]?)$/u;

/** Where the end mark of a paragraph stands in its text, well written or not. */
export function endMarkOf(text: string): { readonly start: number; readonly end: number } | undefined {
  const tail = Math.max(0, text.length - 12);
  const found = writtenMark.exec(text.slice(tail));
  const mark = found?.groups?.mark;
  if (!found || mark === undefined) return undefined;
  const start = tail + found.index;
  const end = start + mark.length;
  // `năm 20…../.`: the dots before it are a place to fill in.
  const isBehindBlank = /[.…]$/u.test(text.slice(0, start)) && /\.\/\.$/u.test(mark);
  return { start: isBehindBlank ? end - 3 : start, end };
}

const marksIn = remember(({ text }: Paragraph): readonly RegExpExecArray[] =>
  text.includes('./.') ? allMatches(text, earlyMark) : [],
);

const earlyMark = /\.\/\.(?=[”"»)]?(?<tail>$|\s+\p{Lu}))/gu;

/** The place of an end mark that the main text goes on after. */
export interface EarlyMark {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What a paragraph says of a mark before it: a list or its head may follow the text, and so may a note. */
const roleOf = remember((paragraph: Paragraph): 'list' | 'note' | 'words' => {
  const { kind, text, marker } = paragraph;
  if (kind === 'row' || (kind === 'text' && !marker && (isTableHead(text) || lineOf(paragraph).isCapitals)))
    return 'list';
  return isEndnote(paragraph) || /^\(.*\)\.?$/su.test(text) || /^(?:\*|Ghi chú|Lưu ý)/u.test(text) ? 'note' : 'words';
});

/**
 * End marks that stand before the last paragraph of the main text. What follows in brackets, in a table or under a title in
 * capitals may be a list of enclosures or an attachment: the text had ended.
 */
export const earlyMarks: (plan: Plan) => readonly EarlyMark[] = remember(({ blocks, layout }: Plan) => {
  const found: EarlyMark[] = [];
  let isFollowed = false;
  for (let i = layout.body.end - 1; layout.body.start <= i; i--) {
    const block = blocks[i] as Block;
    const { kind, text } = block.paragraph;
    const role = roleOf(block.paragraph);
    if (role === 'list') isFollowed = false;
    if (role === 'list' || kind !== 'text') continue;
    for (const it of marksIn(block.paragraph)) {
      const isLast = it.groups?.tail === '';
      if (isLast && !isFollowed) continue;
      if (isLast && /[”"»]$/u.test(text)) continue;
      found.push({ block, start: it.index, end: it.index + it[0].length });
    }
    if (role === 'words') isFollowed = true;
  }
  return found.reverse();
});
