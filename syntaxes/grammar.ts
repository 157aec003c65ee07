/**
 * The source of `kehoach.tmLanguage.json`, which VS Code reads: colours that are there before the server, and without it.
 * `test/generated/grammar.test.ts` holds the two in step. A theme knows only standard scopes, so each name begins with one;
 * not with `keyword`, which newer themes print in red, and red says mistake.
 *
 * Literals stand in NFC, outside character classes; `decomposed` lets every accented letter match its other Unicode forms.
 * Lines may be very long: repetitions are possessive (`*+`, `++`) or bounded, so that no line can be read in two ways. A
 * stretch that may reach over the line's end (a quotation, bold) ends with the line: one forgotten mark colours no page.
 */

interface Capture {
  readonly name: string;
}

export interface Pattern {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Capture>>;
  readonly beginCaptures?: Readonly<Record<string, Capture>>;
  readonly endCaptures?: Readonly<Record<string, Capture>>;
  readonly patterns?: readonly Pattern[];
}

export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, Pattern>>;
}

const raw = String.raw;
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const names = (...list: readonly string[]): Record<string, Capture> =>
  Object.fromEntries(list.map((name, i) => [String(i + 1), { name }]));
const include = (...list: readonly string[]): Pattern[] => list.map((name) => ({ include: `#${name}` }));

/** Word boundaries that hold for decomposed letters too. */
const left = raw`(?<![\p{L}\p{M}\p{N}])`;
const right = raw`(?![\p{L}\p{M}\p{N}])`;
/** White space before a line's first words, and the marks of bold or italic. */
const indent = raw`^\s*+(?:\*{1,3}(?=\S))?+`;

const bulletNames = 'constant.language.bullet.kehoach punctuation.definition.list.begin.kehoach';

const capital = raw`\p{Lu}\p{M}*+`;
const capitalWord = raw`(?>(?:${capital}){2,})`;
const roman = '[IVXLC]{1,7}';

/**
 * The rest of a line that reads as a title: short, one sentence. The first line of a wrapped paragraph is nearly as wide
 * as the page and is none.
 */
const title = raw`(?=(?:[^.;\n\p{M}]\p{M}*+){1,60}(?:\.{3})?\s*+$)`;
const rest = raw`(?=[^\n]{1,200}$)`;

const documentTypes = oneOf([
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết(?: liên tịch)?',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
  'Quy chế(?: phối hợp)?',
  'Thông tư(?: liên tịch)?',
  'Thông báo(?: kết luận)?',
  'Thông tri',
  'Hướng dẫn',
  'Chương trình(?: hành động| phối hợp)?',
  'Kế hoạch(?: liên tịch)?',
  'Đề án',
  'Phương án',
  'Báo cáo(?: thẩm định)?',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Văn bản(?: hợp nhất)?',
  'Lệnh',
  'Giấy mời',
]);

const titleTypes = oneOf([
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'QUY ĐỊNH',
  'QUY CHẾ',
  'HƯỚNG DẪN',
  'THÔNG BÁO',
  'THÔNG TRI',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'CÔNG ĐIỆN',
  'BIÊN BẢN',
]);

const positions = oneOf([
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'CHỦ TỊCH',
  'CHỦ NHIỆM',
  'CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)',
  'BÍ THƯ',
  'THỦ TRƯỞNG',
  'TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|CÔNG AN)',
  '(?:BỘ|THỨ|HIỆU|VIỆN|CỤC|CHI CỤC|VỤ|TỔNG CỤC) TRƯỞNG',
  'PHÓ [^\\p{Ll}]',
]);

const actors = '(?:Đơn vị|Cơ quan|Bộ phận|Cá nhân|Người|Lãnh đạo|Cán bộ|Công chức)';
const labels = oneOf([
  `${actors} (?:được giao )?(?:chủ trì|phối hợp|phụ trách|thực hiện|theo dõi|tham mưu|chỉ đạo|chịu trách nhiệm|đầu mối)(?: thực hiện)?`,
  'Chủ trì',
  'Phối hợp(?: thực hiện)?',
  'Phân công(?: thực hiện)?',
  raw`(?:Thời gian|Thời hạn|Tiến độ|Địa điểm|Thành phần|Đối tượng|Hình thức|Kinh phí|Nguồn kinh phí|Sản phẩm|Kết quả)(?: \p{Ll}[\p{Ll}\p{M}]*+){0,3}`,
]);

const stateSymbol = raw`\d{1,5}(?:/(?:19|20)\d\d)?/\p{Lu}[\p{L}\p{M}\d]*+(?:[-&/]\p{L}[\p{L}\p{M}\d&]*+)*+`;
const partySymbol = raw`\d{1,5}-(?:NQ|QĐ|QyĐ|CT|KL|QC|TT|HD|BC|KH|CTr|ĐA|PA|TB|TTr|CV|BB|TM)/\p{Lu}[\p{L}\p{M}\d]*+(?:-\p{Lu}[\p{L}\p{M}\d]*+)*+`;
const symbol = raw`(?<![\p{L}\p{M}\d/.:-])(?:${stateSymbol}|${partySymbol})`;

const year = raw`(?:19|20)\d\d(?!\d)`;
const ofYear = raw`(?:\s*+/\s*+${year}|\s++(?i:năm)\s++${year})`;
const dates = oneOf([
  raw`(?:(?i:ngày)\s++)?\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}(?!\d)`,
  raw`(?:(?i:ngày)\s++)?\d{1,2}-\d{1,2}-\d{4}(?!\d)`,
  raw`(?i:ngày)\s*+(?:\d{1,2}\s*+)?(?i:tháng)\s*+(?:\d{1,2}\s*+)?(?i:năm)(?:\s++\d{4}(?!\d))?`,
  raw`\d{1,2}\s++(?i:tháng)\s++\d{1,2}${ofYear}`,
  raw`(?i:ngày)\s++\d{1,2}\s++(?i:tháng)\s++\d{1,2}(?!\d)`,
  raw`(?i:ngày)\s++\d{1,2}(?:/\d{1,2})?(?![\d/])`,
  raw`(?i:tháng)\s++\d{1,2}(?:${ofYear})?(?![\d/])`,
  raw`(?i:quý)\s++(?:I{1,3}|IV|[1-4])${right}(?:${ofYear})?`,
  raw`(?i:năm)\s++${year}(?:\s?+[-–]\s?+${year})?`,
  raw`${year}\s?+[-–]\s?+${year}`,
  raw`\d{1,2}\s++tháng\s++(?:đầu|cuối)\s++năm(?:\s++${year})?`,
  raw`(?i:hằng|hàng)\s++(?:ngày|tuần|tháng|quý|năm)`,
]);

const deadlineWords = oneOf([
  'xong trước',
  'trước',
  'chậm nhất(?: là)?(?: vào)?',
  'muộn nhất(?: là)?(?: vào)?',
  'hạn cuối(?: là)?(?: vào)?',
  'đến hết',
  'đến',
  'kể từ',
  'từ',
]);

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
const blockStart = raw`${indent}(?:${roman}\s?[.\-/]|\d{1,2}\.|[a-zđ]\)|[-–+*|<(_])`;

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

    motto: {
      name: 'markup.heading.motto.kehoach',
      match: raw`Độc lập\s*+[-–]\s*+Tự do\s*+[-–]\s*+Hạnh phúc`,
    },

    type: {
      begin: raw`${indent}(${titleTypes})(?=\s*+(?:\*|$)|\s++\S)(?!\s++[^\p{Ll}\s*:][^\p{Ll}\n]{0,200}$)`,
      end: raw`^(?=\s*+$|\s*+(?:Căn cứ|Kính gửi|Xét|Theo|Điều \d)|\s*+[^\n]{240}|${blockStart.slice(1)}|\s*+${capitalWord}\s++${capitalWord})`,
      beginCaptures: names('markup.heading.type.kehoach entity.name.section.kehoach'),
      patterns: [{ name: 'markup.heading.subject.kehoach', match: raw`[^\s*](?:[^\n*]*[^\s*])?` }],
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

/** `ế` also as `ê` or `é` with a mark, and as `e` with two: half of the drafts that come from a Mac or a PDF have them so. */
function formsOf(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const forms = new Set([letter]);
  for (const order of [marks, [...marks].reverse()]) {
    const [first = '', ...others] = order;
    forms.add(base + order.join(''));
    forms.add((base + first).normalize('NFC') + others.join(''));
  }
  const escaped = [...forms].map((form) =>
    form.replace(/\p{Mn}/gu, (mark) => `\\x{${mark.charCodeAt(0).toString(16).padStart(4, '0')}}`),
  );
  return `(?:${escaped.join('|')})`;
}

const decomposed = (regex: string): string =>
  regex.replace(/\p{L}/gu, (letter) => (letter.normalize('NFD') === letter ? letter : formsOf(letter)));

function withForms(pattern: Pattern): Pattern {
  const { match, begin, end, patterns } = pattern;
  return {
    ...pattern,
    ...(match === undefined ? {} : { match: decomposed(match) }),
    ...(begin === undefined ? {} : { begin: decomposed(begin) }),
    ...(end === undefined ? {} : { end: decomposed(end) }),
    ...(patterns ? { patterns: patterns.map(withForms) } : {}),
  };
}

export const grammar: Grammar = {
  ...source,
  repository: Object.fromEntries(Object.entries(source.repository).map(([name, it]) => [name, withForms(it)])),
};
