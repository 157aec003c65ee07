/**
 * The source of `kehoach.tmLanguage.json`, which VS Code reads: colours that are there before the server, and without it.
 * `test/generated/grammar.test.ts` holds the two in step. A theme knows only standard scopes, so each name begins with one;
 * not with `keyword`, which newer themes print in red, and red says mistake.
 *
 * Literals stand in NFC, outside character classes; `decomposed` lets every accented letter match its other Unicode forms.
 * Lines may be very long: repetitions are possessive (`*+`, `++`) or bounded, so that no line can be read in two ways. A
 * stretch that may reach over the line's end (a quotation, bold) ends with the line: one forgotten mark colours no page.
 */

import { withForms } from './forms';
import type { Capture, Grammar, Pattern } from './pattern';
import {
  capital,
  capitalWord,
  dates,
  deadlineWords,
  documentTypes,
  indent,
  labels,
  left,
  positions,
  rest,
  right,
  roman,
  symbol,
  title,
  titleTypes,
  year,
} from './words';

const raw = String.raw;
const names = (...list: readonly string[]): Record<string, Capture> =>
  Object.fromEntries(list.map((name, i) => [String(i + 1), { name }]));
const include = (...list: readonly string[]): Pattern[] => list.map((name) => ({ include: `#${name}` }));

const bulletNames = 'constant.language.bullet.kehoach punctuation.definition.list.begin.kehoach';

const inline = include(
  'comment',
  'footnote',
  'endMark',
  'label',
  'citation',
  'symbol',
  'deadline',
  'date',
  'placeholder',
);

/** A line that begins a part of the draft: what stands before it, a subject or a list of recipients, ends there. */
const blockStart = raw`${indent}(?:${roman}\s?[.\-/](?!v\s)|\d{1,2}\.|[a-zđ]\)|[-–+*|<(_])`;

const subject: Pattern = { name: 'markup.heading.subject.kehoach', match: raw`[^\s*](?:[^\n*]*[^\s*])?` };
const subjectEnd = raw`\s*+$|\s*+(?:Căn cứ|Kính gửi|Xét|Theo|Điều \d)|\s*+[^\n]{240}|${blockStart.slice(1)}|\s*+${capitalWord}\s++${capitalWord}`;
/** Text that was pasted often has no blank line between the subject and the sentence that issues the plan. */
const openingStart = raw`\s*+(?:Thực hiện|Triển khai|Thi hành|Chấp hành|Hưởng ứng|Trên cơ sở|Nhằm|Để)\s`;

const source: Grammar = {
  name: 'Kế hoạch',
  scopeName: 'text.kehoach',
  patterns: include(
    'comment',
    'state',
    'motto',
    'recipients',
    'appendix',
    'type',
    'division',
    'heading',
    'signature',
  ).concat(include('capitals', 'number', 'basis', 'attribution', 'footnoteBody', 'table', 'bullet', 'text')),
  repository: {
    text: { patterns: include('bold', 'quote', 'italic').concat(inline) },

    comment: {
      name: 'comment.block.html.kehoach',
      begin: '<!--',
      end: '-->',
      beginCaptures: { 0: { name: 'punctuation.definition.comment.html.kehoach' } },
      endCaptures: { 0: { name: 'punctuation.definition.comment.html.kehoach' } },
      patterns: [
        {
          match: raw`(?i:thảo)\s*+:\s*+((?i:bỏ qua))\s++((?:[a-z]++(?:-[a-z]++)*+)(?:\s*+,\s*+[a-z]++(?:-[a-z]++)*+)*+)`,
          captures: names('keyword.control.suppression.kehoach', 'entity.name.tag.rule.kehoach'),
        },
      ],
    },

    state: {
      match: raw`(?:${indent})?+(CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)`,
      captures: names('markup.heading.state.kehoach'),
    },

    // Left of it may stand the second line of who issues: `XÃ HẠ KHUÊ    Độc lập - …`.
    motto: {
      captures: names('markup.heading.capitals.kehoach', 'markup.heading.motto.kehoach'),
      match: raw`(?:^\s*+(${capitalWord}(?:\s\p{Lu}[\p{Lu}\p{M}]*+)++)\s\s++)?+(Độc lập\s*+[-–]\s*+Tự do\s*+[-–]\s*+Hạnh phúc)`,
    },

    type: {
      begin: raw`${indent}(${titleTypes})(?=\s*+(?:\*|$)|\s++\S)(?!\s++[^\p{Ll}\s*:][^\p{Ll}\n]{0,200}$)(?:\*{0,3}\s*+$)?`,
      end: raw`^(?:(?=${subjectEnd})|(?!\G)(?=${openingStart}))`,
      beginCaptures: names('markup.heading.type.kehoach entity.name.section.kehoach'),
      patterns: [
        // The line below the type is its subject, whatever it begins with; \G is at its beginning and at that of no other.
        { begin: raw`^\G(?=\s*+\S)`, end: raw`^(?!\G)(?=${subjectEnd}|${openingStart})`, patterns: [subject] },
        subject,
      ],
    },

    resolution: {
      name: 'markup.heading.type.kehoach entity.name.section.kehoach',
      match: raw`${indent}${capitalWord}\s++${capitalWord}:\s*+$`,
    },

    division: {
      match: raw`${indent}((?:(?i:phần|chương|mục|tiểu mục)\s++(?:${roman}|\d{1,2})(?:\s*+[.:]|(?=\s*+\*{0,2}$)))|(?i:điều)\s++\d{1,3}[.:](?=\s++(?:\p{Lu}|\d)))`,
      captures: names('markup.heading.division.kehoach entity.name.section.kehoach'),
    },

    heading: {
      patterns: [
        ...headings(
          '1',
          raw`${roman}\s?\.(?=\s*+[“"(]*+[\p{Lu}\[…])|[ivx]{1,5}\.\s(?=\s*+${capitalWord}\s)|${roman}[-/]\s?(?=\p{Lu}\p{M}*+\p{Lu})|[A-H]\.\s(?=\s*+${capitalWord})`,
          rest,
        ),
        ...headings(
          '3',
          raw`\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,3}(?:\.(?=\s++[“"(]*+[\p{L}\[…])|(?=\s++[“"(]*+[\p{Lu}\[…]))`,
          title,
        ),
        ...headings('2', raw`\d{1,2}\s?[.)](?=\s*+[“"(]*+[\p{L}\[…]|\s++\d{1,3}%)`, title),
        ...headings('4', raw`[a-zđ]\)(?=\s*+[“"(]*+[\p{L}\[…])`, title),
        ...headings('2', raw`Bước \d{1,2}[.:]`, title),
      ],
    },

    appendix: {
      match: raw`${indent}((?:Phụ lục|PHỤ LỤC)(?:\s++(?i:số\s++)?(?:${roman}|\d{1,2}))?)\*{0,3}\s*+(?:([:.])\s*+([^\n]*))?$`,
      captures: names(
        'markup.heading.appendix.kehoach entity.name.section.kehoach',
        'punctuation.separator.kehoach',
        'markup.heading.capitals.kehoach',
      ),
    },

    attribution: {
      begin: raw`^\s*+\*{0,3}\((?:Ban hành )?[Kk]èm theo${right}`,
      end: raw`\)|$`,
      name: 'markup.italic.attribution.kehoach',
      patterns: inline,
    },

    capitals: {
      name: 'markup.heading.capitals.kehoach',
      match: raw`${indent}${capitalWord}\s++${capital}(?!.*[.;,]\s*+$)[^\p{Ll}\n]{0,200}$`,
    },

    signature: {
      patterns: [
        {
          match: raw`${indent}((?i:KT|TM|TL|TUQ|Q)\s?\.|[TK]/[MLUTQ]{1,2}(?=\s))\s*+(${capitalWord}[^\p{Ll}\n]*)$`,
          captures: names('constant.language.authority.kehoach', 'markup.heading.signature.kehoach'),
        },
        {
          name: 'markup.heading.signature.kehoach',
          match: raw`${indent}${positions}[^\p{Ll}\n]{0,80}$`,
        },
      ],
    },

    recipients: {
      name: 'meta.recipients.kehoach',
      begin: raw`${indent}((?i:nơi nhận))\*{0,3}\s*+(?:(:)|$)`,
      end: raw`^(?=${indent.slice(1)}(?:(?:KT|TM|TL|TUQ|Q)\s?\.|[TK]/[MLUTQ]|${positions}|${roman}\s?\.|(?i:phụ lục)(?:\s|:|$)|${capitalWord}\s++${capitalWord}))`,
      beginCaptures: names('markup.heading.recipients.kehoach', 'punctuation.separator.label.kehoach'),
      patterns: [
        {
          match: raw`^\s*+([-–])?\s*+(Lưu)\s*+(?:(:)|(?=VT|Văn|VP))\s*+(VT)?`,
          captures: names(
            bulletNames,
            'constant.language.archive.kehoach',
            'punctuation.separator.label.kehoach',
            'constant.language.archive.kehoach',
          ),
        },
        ...include('bullet', 'text'),
      ],
    },

    number: {
      match: raw`^\s*+(Số)(?:\s*+(:)|(?=\s*+(?:\d{1,5}|…|\.{2,})?\s*+[-–]\s?\p{Lu}))\s*+((?:\d{1,5}|…|\.{2,})?\s*+(?:(?:/(?:19|20)\d\d)?[-/]\s?[\p{L}…][\p{L}\p{M}\d&/…-]*+))?`,
      captures: names(
        'constant.language.label.kehoach',
        'punctuation.separator.label.kehoach',
        'entity.name.type.symbol.kehoach',
      ),
    },

    basis: {
      match: raw`^\s*+(?:([-–])\s++)?(Căn cứ|Kính gửi|Xét đề nghị|Theo đề nghị)${right}`,
      captures: names(bulletNames, 'constant.language.basis.kehoach'),
    },

    bullet: {
      match: raw`^\s*+([-–+•*\x{F0B7}])(?=\s++\S)`,
      captures: names(bulletNames),
    },

    table: {
      name: 'meta.table.kehoach',
      begin: raw`^\s*+(?=\|)`,
      end: '$',
      patterns: [
        {
          name: 'keyword.operator.table.kehoach punctuation.separator.table.kehoach',
          match: raw`\|(?:\s*+:?+-++:?+\s*+(?=\|))*+`,
        },
        ...include('text'),
      ],
    },

    label: {
      match: raw`(?:^\s*+|(?<=[-–+•*;.)|])\s*+)(${labels})(?=\s*+\*{0,3}\s*+:)`,
      captures: names('constant.language.label.kehoach'),
    },

    citation: {
      match: raw`${left}((?i:${documentTypes}))\s++(?:((?i:số))\s++)?(${symbol})`,
      captures: names(
        'support.type.document.kehoach',
        'support.type.document.kehoach',
        'entity.name.type.symbol.kehoach',
      ),
    },

    symbol: { name: 'entity.name.type.symbol.kehoach', match: symbol },

    deadline: {
      name: 'constant.language.deadline.kehoach',
      match: raw`${left}(?i:${deadlineWords})(?=\s++(?:hết\s++)?(?:(?i:ngày|tháng|quý)\s++[\dIV…]|\d{1,2}/\d))`,
    },

    date: { name: 'constant.numeric.date.kehoach', match: raw`(?<![\p{L}\p{M}\p{N}/.])${dates}` },

    placeholder: {
      patterns: [
        {
          name: 'variable.parameter.placeholder.kehoach',
          match: raw`\[(?!\^)[^\[\]\n]{1,80}\](?!\()`,
        },
        {
          name: 'variable.parameter.placeholder.kehoach',
          match: raw`(?<![\p{L}\p{M}\p{N}”"“,;)…])…(?:[…./]|\s(?=…))*+(?:${year})?|(?<!\.)\.{4,}|_{3,}`,
        },
      ],
    },

    footnote: { name: 'constant.numeric.footnote.kehoach', match: raw`\[\^[\p{L}\p{N}_-]{1,20}\](?!:)` },
    footnoteBody: {
      match: raw`^(\[\^[\p{L}\p{N}_-]{1,20}\]):`,
      captures: names('constant.numeric.footnote.kehoach'),
    },

    endMark: { name: 'constant.language.end-mark.kehoach', match: raw`\./\.(?=[\s*”"]*+$)` },

    bold: {
      name: 'markup.bold.kehoach',
      begin: raw`\*\*(?=[^\s*])`,
      end: raw`\*\*|$`,
      patterns: include('quote', 'italic').concat(inline),
    },

    quote: {
      name: 'string.quoted.double.kehoach',
      begin: '“',
      end: '”|$',
      beginCaptures: { 0: { name: 'punctuation.definition.string.begin.kehoach' } },
      endCaptures: { 0: { name: 'punctuation.definition.string.end.kehoach' } },
      patterns: include('italic').concat(inline),
    },

    italic: {
      name: 'markup.italic.kehoach',
      begin: raw`\*(?=[^\s*][^*\n]*\*)`,
      end: raw`\*|$`,
      patterns: inline,
    },
  },
};

/** A marker that is a heading with its title, and the same before a paragraph, where only the marker is coloured. */
function headings(level: string, marker: string, heading: string): Pattern[] {
  const name = `markup.heading.${level}.kehoach`;
  const sign = `${name} punctuation.definition.heading.kehoach`;
  return [
    {
      name: `${name} entity.name.section.kehoach`,
      begin: raw`${indent}(${marker})${heading}`,
      end: '$',
      beginCaptures: names('punctuation.definition.heading.kehoach'),
      patterns: inline,
    },
    { match: raw`${indent}(${marker})`, captures: names(sign) },
  ];
}

export const grammar: Grammar = {
  ...source,
  repository: Object.fromEntries(Object.entries(source.repository).map(([name, it]) => [name, withForms(it)])),
};
