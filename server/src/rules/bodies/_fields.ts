import { type Field, type FormerField, fields, formerFields } from '../../data/ministries';
import { wordOf } from '../../syntax/needs';
import { allMatches, wordEnd, wordStart } from '../../text/match';
import { type Span, span, textOf } from '../../text/span';
import type { Mention } from './_mention';
import { inManner, Names, readerOf, sayDay } from './_text';

const names = new Names<Field | FormerField>([...formerFields, ...fields]);
const former = new RegExp(`[\\s:]${new Names(formerFields).pattern}${wordEnd}`, 'u');
const field = new RegExp(`${names.pattern}${wordEnd}`, 'uy');
const head = new RegExp(
  `(?<!(?:cơ|trụ|công|cán|toàn|nội|đồng|tiến|đảng|quân|liên|hội)\\s+)${wordStart}(?<plural>(?:các|giữa|những|hai|02)\\s+)?(?<kind>sở|bộ)(?<colon>(?:,\\s*(?:ban|ngành|đơn vị|cơ quan)){0,3}(?:\\s+tỉnh)?\\s*:)?\\s+`,
  'gu',
);
const joint = new RegExp(`\\s*(?:,\\s*và|,|;|và${wordEnd}|-)\\s*`, 'uy');
const ownHead = new RegExp(`(?:sở|bộ|ubnd|ban|văn phòng|công an)${wordEnd}`, 'uy');
const other = /[^,;.:()]{1,45}/uy;

const isFormer = (it: Field | FormerField | undefined): it is FormerField => it !== undefined && 'into' in it;

/** `Sở Tài nguyên và Môi trường`, `Bộ KH&ĐT`, and the second of `các sở: Nội vụ, Kế hoạch và Đầu tư`. */
function* fieldMentions(text: string, key: string): Generator<Mention> {
  if (!former.test(key)) return;
  for (const found of allMatches(key, head)) {
    const { plural, colon, kind } = found.groups as { plural?: string; colon?: string; kind: string };
    const kindStart = found.index + (plural?.length ?? 0);
    if (kind === 'bộ' && !colon && plural === undefined && text[kindStart] !== 'B') continue;
    const isList = plural !== undefined || colon !== undefined;
    let at = found.index + found[0].length;
    for (let isFirst = true; at < text.length; isFirst = false) {
      const row = fieldAt(key, at);
      if (row) {
        const begin = isFirst && !colon && plural === undefined ? kindStart : at;
        if (isFormer(row.row)) {
          const whole = span(found.index, row.end);
          yield toMention(text, { kind, row: row.row, at: span(begin, row.end), name: span(at, row.end), whole });
        }
        at = row.end;
      } else if (isList && !isFirst) at = endOf(other, key, at) ?? at;
      const next = isList ? endOf(joint, key, at) : undefined;
      if (next === undefined || next === at || endOf(ownHead, key, next) !== undefined) break;
      at = next;
    }
  }
}

function fieldAt(
  key: string,
  at: number,
): { readonly row: Field | FormerField | undefined; readonly end: number } | undefined {
  const end = endOf(field, key, at);
  return end === undefined ? undefined : { row: names.get(key.slice(at, end)), end };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

interface Found {
  readonly kind: string;
  readonly row: FormerField;
  readonly at: Span;
  readonly name: Span;
  readonly whole: Span;
}

function toMention(text: string, { kind, row, at, name, whole }: Found): Mention {
  const office = kind === 'sở' ? 'Sở' : 'Bộ';
  const written = textOf(text, at);
  const successor =
    row.elsewhere === undefined ? `nay là ${office} ${row.into}` : `việc chính về ${office} ${row.into}`;
  return {
    rule: kind === 'sở' ? 'obsolete-department' : 'obsolete-ministry',
    span: at,
    whole,
    from: row.from,
    message: () =>
      `${office} ${shortest(row)} không còn từ ${sayDay(row.from)}, ${successor}${row.elsewhere === undefined ? '' : ` (${row.elsewhere})`}`,
    ...(row.elsewhere === undefined && {
      replacement: () => {
        const into = inStyle(textOf(text, name), row.into);
        return at.start === name.start ? into : inManner(written, `${written.slice(0, kind.length)} ${into}`);
      },
    }),
  };
}

/** A name that leaves room for what became of it. */
const shortest = ({ name, forms }: FormerField): string => (name.length < 26 ? name : (forms[0] ?? name));

/** `TN&MT` is answered by `NN&MT`, `TNMT` by `NNMT`, words by words. */
function inStyle(written: string, into: string): string {
  if (/\s|\p{Ll}/u.test(written)) {
    return /\p{Ll}/u.test(written) ? into : into.toLocaleUpperCase('vi');
  }
  const forms = fields.find((it) => it.name === into)?.forms.filter((it) => /^[\p{Lu}&]+$/u.test(it)) ?? [];
  return forms.find((it) => it.includes('&') === written.includes('&')) ?? into;
}

export const fieldReader = readerOf(formerFields, fieldMentions, wordOf('sở', 'bộ'));
