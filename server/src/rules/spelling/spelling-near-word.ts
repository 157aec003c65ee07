import { commonSyllables, knownCompounds, otherCompounds } from '../../data/known-compounds';
import { misspellings } from '../../data/misspellings';
import { misspeltSyllables } from '../../data/misspelt-syllables';
import { changeTo, defineGuide, defineRule, type Finding } from '../../lint/rule';
import { readWords, rememberWord, wordsIn } from '../../syntax/words';
import { isCapital } from '../../text/capitals';
import { unaccent } from '../../text/fold';
import { lazily } from '../../text/memo';
import { textOf } from '../../text/span';
import { hasRime, hasToneOfStop } from './_rimes';
import { readSyllable, withToneInPlace } from './_syllable';
import { inCaseOf, isInCapitals, isQuoted, wordAt } from './_words';

export const guide = defineGuide({
  why: 'So từng cặp tiếng với hơn ba trăm từ hay dùng trong kế hoạch: một tiếng đúng, tiếng kia chỉ khác dấu và hiếm gặp thì có lẽ là gõ sai (“phuc vụ”, “giám sat”). Tiếng thường gặp (“có quan hệ”, “cộng tác”), tên riêng và lời trích không bị nhắc.',
  examples: [
    {
      text: 'Nâng cao chất lượng ⟦phuc vụ⟧, ⟦giám sat⟧ tiến độ, ⟦xử phat⟧ nghiêm; ⟦Đảy mạnh⟧ cải cách.',
      fixed: 'Nâng cao chất lượng phục vụ, giám sát tiến độ, xử phạt nghiêm; Đẩy mạnh cải cách.',
      says: '“phuc vụ” có lẽ là “phục vụ”',
    },
    {
      text: 'Các phòng có quan hệ phối hợp, cộng tác với đơn vị; ông Nguyễn Phuc Vụ; khóa học; pha chế đồ uống; “giám sat”.',
    },
    { text: 'Nhân viên bảo vệ, phản công, hóa giải, đồ thị, quân sư, chứng nhân.' },
  ],
});

export default defineRule({
  id: 'spelling-near-word',
  severity: 'information',
  title: 'Tiếng có lẽ gõ sai dấu trong từ hay dùng',
  needs: [{ word: (word) => isOdd(word) }],
  *checkParagraph(paragraph): Generator<Finding> {
    for (const [i, odd] of wordsIn(paragraph).words.entries()) {
      if (!isOdd(odd)) continue;
      const [before, word, next] = [wordAt(paragraph, i - 1), wordAt(paragraph, i), wordAt(paragraph, i + 1)];
      if (!word) continue;
      for (const [first, last] of [
        [before, word],
        [word, next],
      ] as const) {
        if (!first || !last?.follows) continue;
        const written = `${first.key} ${last.key}`;
        const right =
          last === word
            ? halves().second.get(`${first.key} ${unaccent(last.key)}`)
            : halves().first.get(`${unaccent(first.key)} ${last.key}`);
        if (right === undefined || others().has(written)) continue;
        // `hoàn thành lắp đặt`: its other half belongs to the word beside it.
        const beyond = wordAt(paragraph, last === word ? i - 2 : i + 2);
        const neighbour = last === word ? `${beyond?.key} ${first.key}` : `${last.key} ${beyond?.key}`;
        if (whole().has(neighbour)) continue;
        const isName = isCapital(first.text) && isCapital(last.text) && !isInCapitals(last.text);
        const span = { start: first.start, end: last.end };
        if (isName || isQuoted(paragraph, span.start)) continue;
        const words = textOf(paragraph.text, span);
        const form = inCaseOf(words, right);
        yield {
          span,
          message: `“${words}” có lẽ là “${form}”`,
          fixes: changeTo(span, form),
        };
        break;
      }
    }
  },
});

const keysOf = (words: string): readonly string[] => readWords(words).words.map(({ key }) => key);

/** The syllables of the known words, and without their accents. */
const syllables = lazily(() => {
  const known = new Set(knownCompounds.flatMap(keysOf));
  for (const it of commonSyllables) for (const key of keysOf(it)) known.add(key);
  return { known, bare: new Set(knownCompounds.flatMap(keysOf).map(unaccent)) };
});

/** No syllable of a known word, but one that differs from such a syllable in an accent only. */
const isOdd = rememberWord(({ key, text }): boolean => {
  const { known, bare } = syllables();
  if (known.has(key) || !bare.has(unaccent(key)) || misspeltSyllables.has(key) || toneless.test(key)) return false;
  // What no word looks like is told by itself.
  const syllable = readSyllable(text.toLowerCase());
  if (!syllable || !hasRime(syllable) || withToneInPlace(syllable)) return false;
  return syllable.tone === undefined || hasToneOfStop(syllable);
});

/** It lacks a tone whatever stands beside it. */
const toneless = /[ăâêôơư](?:ch|[cpt])$/u;

/** The whole words, by the half that is written well and the bare other one; none where two are meant. */
const halves = lazily(() => {
  const first = new Map<string, string | undefined>();
  const second = new Map<string, string | undefined>();
  for (const it of new Set(knownCompounds)) {
    const [a = '', b = ''] = keysOf(it);
    for (const [map, half] of [
      [first, `${unaccent(a)} ${b}`],
      [second, `${a} ${unaccent(b)}`],
    ] as const)
      map.set(half, map.has(half) ? undefined : it);
  }
  return { first, second };
});

const joined = (words: string): string => keysOf(words).join(' ');
const whole = lazily(() => new Set(knownCompounds.map(joined)));
/** Words of their own, and those of which the table of misspellings tells. */
const others = lazily(() => new Set([...otherCompounds, ...misspellings.map(({ wrong }) => wrong)].map(joined)));
