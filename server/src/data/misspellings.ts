import { linesOf } from './lines';
import { hookAndTilde } from './misspellings/hook-and-tilde';
import { initials } from './misspellings/initials';
import { letters } from './misspellings/letters';
import { tones } from './misspellings/tones';

/**
 * Phrases of administrative Vietnamese as they are often misspelt, with their right form. Phrases and not syllables: nearly each of
 * the syllables is a word, and only their company shows that it is the wrong one.
 *
 * Right forms after Từ điển tiếng Việt (Viện Ngôn ngữ học, Hoàng Phê chủ biên, 2003) and the wording of Nghị định 30/2020/NĐ-CP
 * (05/3/2020); the wrong ones are slips of the ear (s and x, ch and tr, hỏi and ngã) and of the finger (a tone left out).
 *
 * The tables have one a line: `sử/xử lý`, the wrong word and behind the stroke the right one; then the company in which it is right:
 * behind `<` the words before it, behind `>` those after it. `nhửng/những nhiệm vụ,vấn đề` is two of them, `tăng,tổ trưỡng/trưởng` too.
 */
export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  /** Behind one of these words the phrase is not the one meant: `lịch sử lý luận`. */
  readonly after: readonly string[];
  /** Before one of these words: `năng xuất khẩu`. */
  readonly before: readonly string[];
  /** Each of its words could stand there: said as information. */
  readonly isDoubtful: boolean;
}

const form = /^(?<phrase>[^<>]+?)(?: < (?<after>[^>]+?))?(?: > (?<before>.+))?$/u;
const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

function read(row: string): Misspelling {
  const { phrase = row, after, before } = form.exec(row)?.groups ?? {};
  const wrong = phrase.replace(/\/\S+/gu, '');
  const right = phrase.replace(/\S+\//gu, '');
  const isDoubtful = after !== undefined || before !== undefined || wrong.startsWith('giành ');
  return { wrong, right, after: words(after), before: words(before), isDoubtful };
}

/** The phrases of a row: one, or one with each of the words that a comma parts. */
function phrasesOf(row: string): readonly string[] {
  const [words = '', ...company] = row.split(/(?= [<>])/u);
  const [pair = ''] = /\S+\/\S+/u.exec(words) ?? [];
  const others = words.replace(pair, '').trim().split(',');
  if (others.length === 1) return [row];
  return others.map((it) => [words.startsWith(pair) ? `${pair} ${it}` : `${it} ${pair}`, ...company].join(''));
}

export const misspellings: readonly Misspelling[] = [initials, hookAndTilde, tones, letters]
  .flatMap((rows) => linesOf(rows))
  .flatMap(phrasesOf)
  .map(read);
