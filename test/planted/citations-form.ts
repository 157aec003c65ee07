import type { Citation } from '../../server/src/plan/citations/citations';
import { mentionsOf } from '../../server/src/plan/citations/cited-document';
import type { Plan } from '../../server/src/plan/plan';
import { place } from '../../server/src/syntax/paragraph';
import { type Edit, remove } from '../../server/src/text/edit';
import type { Planted } from './planter';

const put = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Parts of citations taken out, told again, told otherwise; commas and capitals where none belong; bases that end wrongly. */
export function* plantCitationForms(plan: Plan): Generator<Planted> {
  for (const citation of plan.citations) {
    if (!isPlain(citation)) continue;
    yield* plantOmissions(plan, citation);
    yield* plantSigns(plan, citation);
    yield* plantIssuers(citation);
  }
  yield* plantSecondMentions(plan);
  yield* plantInBases(plan);
}

const isPlain = ({ room, block, type, isOwn, isAlias, isQuoted, dating, within }: Citation): boolean =>
  (room === 'opening' || room === 'body') &&
  block.paragraph.kind === 'text' &&
  type?.stands === 'before' &&
  !/^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(type.name ?? '') &&
  !isOwn &&
  !isAlias &&
  !isQuoted &&
  !within &&
  dating === 'whole';

const isOnly = (plan: Plan, { key }: Citation): boolean => mentionsOf(plan, key).length === 1;

function* plantOmissions(plan: Plan, citation: Citation): Generator<Planted> {
  const { issuer, title, dateWords, symbol, mention, block } = citation;
  const { text } = block.paragraph;
  if (!citation.isFirst || !isOnly(plan, citation) || !issuer || !dateWords || !title) return;
  if (dateWords.span.end < symbol.span.end || issuer.span.start < dateWords.span.end) return;
  const from = mention.dateWords?.span.end ?? 0;
  const to = mention.issuer?.span.end ?? 0;
  const before = text.slice(0, mention.span.start);
  const also = ['citation-title-capital', 'citation-comma-before-date', 'text-broken-paragraph', 'text-hard-wrapped'];
  // What is said before may tell who issued it, or what it is about.
  const isAlone =
    !/(?:tại|theo|ban hành|:|giao|phê duyệt|của|có)\s*$/u.test(before) && !/của [^,;]{2,60} về/u.test(title.text);
  if (
    isAlone &&
    /^\s*của\s/u.test(text.slice(from, to)) &&
    !/(?:của|do) (?:UBND|Ủy|Chính|Sở|Bộ|Ban|Tỉnh|Văn)/u.test(title.text)
  ) {
    const span = place(block, { start: from, end: to });
    yield { rule: 'citation-missing-issuer', kind: 'issuer out', edits: [remove(span)], at: symbol.span.start, also };
  }
  const titleEnd = mention.title?.span.end ?? 0;
  const isEnded = /^[;.,]/u.test(text.slice(titleEnd, titleEnd + 1));
  const inner = plan.citations.some((it) => it.within === citation);
  const inSubject = mentionsOf(plan, citation.key).length !== 1;
  if (isAlone && isEnded && !inner && !inSubject && !/[;.]/u.test(title.text)) {
    const span = place(block, { start: to, end: titleEnd });
    yield {
      rule: 'citation-missing-title',
      kind: 'title out',
      edits: [remove(span)],
      at: symbol.span.start,
      also: [...also, 'opening-title-mismatch', 'abbrev-undefined'],
    };
  }
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^Chính phủ$/u, 'Thủ tướng Chính phủ'],
  [/^Thủ tướng Chính phủ$/u, 'Chính phủ'],
  [/^(?:Bộ trưởng )?Bộ (?!Tài chính|Kế hoạch|Chính trị)/u, 'Bộ Tài chính'],
  [/^(?:UBND|Ủy ban nhân dân) /u, 'Sở Nội vụ'],
  [/^Sở (?!Tư pháp)/u, 'Sở Tư pháp'],
  [/^(?:Bộ Chính trị|Ban Bí thư)/u, 'Tỉnh ủy An Bình'],
];

/** Another office than the one whose code the symbol bears. */
function* plantIssuers({ issuer, symbol, within }: Citation): Generator<Planted> {
  const other = others.find(([form]) => issuer && form.test(issuer.text))?.[1];
  const isKnown =
    /(?:CP|TTg|TW|UBND)$/u.test(symbol.form) || /^B|^S\p{Lu}{1,5}$/u.test(symbol.offices[0]?.replace(/&/gu, '') ?? '');
  if (!issuer || other === undefined || within || !isKnown || /LT/u.test(symbol.code ?? '')) return;
  if (/[,;]| và /u.test(issuer.text) || issuer.text.includes('…')) return;
  const also = ['citation-issuer-inconsistent', 'obsolete-department'];
  yield {
    rule: 'citation-issuer-symbol-mismatch',
    kind: other,
    edits: [{ span: issuer.span, text: other }],
    at: issuer.span.start,
    also,
  };
}

function* plantSigns(plan: Plan, citation: Citation): Generator<Planted> {
  const { symbol, dateWords, issuer, title, style, mention, block } = citation;
  const { text } = block.paragraph;
  const at = symbol.span.start;
  const between = mention.dateWords ? text.slice(mention.symbol.span.end, mention.dateWords.span.start) : '';
  const isBroken = /\n/u.test(plan.source.text.slice(at, symbol.span.end));
  if (style === 'state' && issuer && dateWords && between === ' ngày ' && !isBroken) {
    const edits = [put(symbol.span.end, ',')];
    yield { rule: 'citation-comma-before-date', kind: 'comma', edits, at, also: ['text-broken-paragraph'] };
  }
  const isLone = plan.citations.filter((it) => it.style === 'party' && it.dateWords && it.dating === 'whole').length;
  if (style === 'party' && 2 < isLone && between === ' ngày ' && !citation.isQuoted) {
    const edits = [put(symbol.span.end, ',')];
    if (!hasPartyComma(plan)) yield { rule: 'citation-comma-inconsistent', kind: 'comma', edits, at };
  }
  const word =
    /^(?:về (?:việc )?)(?<first>tăng cường|triển khai|thực hiện|phát triển|cải cách|ban hành|tiếp tục|đẩy mạnh)/u.exec(
      title?.text ?? '',
    );
  const first = word?.groups?.first;
  if (title && word && first !== undefined) {
    const from = (mention.title?.span.start ?? 0) + word[0].length - first.length;
    const { start } = place(block, { start: from, end: from + 1 });
    if (/\n\s*$/u.test(plan.source.text.slice(start - 6, start))) return;
    const edits = [{ span: { start, end: start + 1 }, text: (first[0] as string).toLocaleUpperCase('vi') }];
    yield { rule: 'citation-title-capital', kind: 'capital', edits, at: start };
  }
}

const hasPartyComma = ({ citations, source }: Plan): boolean =>
  citations.some(
    (it) => it.style === 'party' && source.text.slice(it.symbol.span.end, it.symbol.span.end + 2).includes(','),
  );

/** A document told in full is told again further below: in full, with a word left out of its title, with another issuer. */
function* plantSecondMentions(plan: Plan): Generator<Planted> {
  const { source } = plan;
  const target = plan.blocks
    .slice(plan.layout.body.start, plan.layout.body.end - 1)
    .findLast(({ paragraph: { kind, text, marker } }) => {
      return (
        kind === 'text' && marker !== undefined && /\p{Ll}[;.]$/u.test(text) && 60 < text.length && text.length < 600
      );
    });
  if (!target) return;
  const at = place(target, { start: 0, end: target.paragraph.text.length }).end - 1;
  for (const citation of plan.citations) {
    const { block, mention, title, issuer, dateWords } = citation;
    if (target.start < block.start || !isPlain(citation) || !citation.isFirst || !title || !issuer || !dateWords)
      continue;
    if (plan.citations.some((it) => it.within === citation)) continue;
    if (!/[;.]/u.test(source.text.charAt(at))) continue;
    if (dateWords.span.end < citation.symbol.span.end || issuer.span.start < dateWords.span.end) continue;
    const { text } = block.paragraph;
    const words = mention.title?.text.split(/\s+/u) ?? [];
    if (words.length < 9 || /[;.…]|\(|viết tắt/u.test(title.text) || mentionsOf(plan, citation.key).length !== 1)
      continue;
    const head = text.slice(mention.span.start, mention.title?.span.start);
    const whole = head + (mention.title?.text ?? '');
    const also = [
      'citation-repeat-full',
      'cap-nhan-dan',
      'cap-nha-nuoc',
      'abbrev-undefined',
      'wording-bao-dam',
      'date-month-padding',
      'citation-title-capital',
      'citation-comma-before-date',
      'citation-missing-so',
      'citation-type-symbol-mismatch',
      'citation-year-symbol-mismatch',
      'citation-qppl-missing-year',
      'citation-future-date',
      'citation-date-invalid',
      'citation-symbol-form',
      'tone-mark-inconsistent',
      'date-leading-zero',
      'date-style-mixed',
      'cap-law-name',
      'cap-document-type',
      'spelling-tone-missing',
    ];
    const add = (what: string): readonly Edit[] => [put(at, ` theo ${what}`)];
    yield { rule: 'citation-repeat-full', kind: 'again', edits: add(whole), at, also };
    const middle = Math.floor(words.length / 2);
    const left = words[middle] ?? '';
    if (/^\p{Ll}{3,}$/u.test(left) && !/^(?:các|những|việc|của|năm|tỉnh|trên|công|tác|toàn)$/u.test(left)) {
      const shorter = [...words.slice(0, middle), ...words.slice(middle + 1)].join(' ');
      yield { rule: 'citation-title-inconsistent', kind: 'word out', edits: add(head + shorter), at, also };
      const swapped = [...words.slice(0, middle), 'khoảng', ...words.slice(middle + 1)].join(' ');
      yield { rule: 'citation-title-inconsistent', kind: 'other word', edits: add(head + swapped), at, also };
    }
    const other = /^(?:Chính phủ)/u.test(issuer.text)
      ? 'Thủ tướng Chính phủ'
      : /^(?:Ban Thường vụ)/u.test(issuer.text)
        ? 'Ủy ban Kiểm tra'
        : '';
    if (other !== '') {
      const what = `${text.slice(mention.span.start, mention.issuer?.span.start)}${other}`;
      const rule = other === 'Thủ tướng Chính phủ' ? 'citation-issuer-symbol-mismatch' : 'citation-issuer-inconsistent';
      yield { rule, kind: 'other issuer', edits: add(what), at, also };
    }
  }
}

function* plantInBases(plan: Plan): Generator<Planted> {
  const { bases } = plan.opening;
  const also = [
    'opening-fragment',
    'space-before-punct',
    'citation-missing-title',
    'text-broken-paragraph',
    'legal-basis-law-date',
  ];
  for (const [i, block] of bases.entries()) {
    const { text } = block.paragraph;
    const next = bases[i + 1];
    if (
      next &&
      next.index === block.index + 1 &&
      /^Căn cứ/u.test(text) &&
      /^Căn cứ/u.test(next.paragraph.text) &&
      /;$/u.test(text)
    ) {
      const span = place(block, { start: text.length - 1, end: text.length });
      if (bases.findLast((it) => /^Căn cứ/u.test(it.paragraph.text)) !== block) {
        yield { rule: 'legal-basis-punct', kind: 'full stop', edits: [{ span, text: '.' }], at: span.start, also };
        yield { rule: 'legal-basis-punct', kind: 'comma', edits: [{ span, text: ',' }], at: span.start, also };
        yield { rule: 'legal-basis-punct', kind: 'nothing', edits: [remove(span)], at: span.start - 1, also };
      }
    }
    const verb = /^Căn cứ(?= (?:Nghị|Quyết|Kế|Luật|Chỉ|Thông) )/u.exec(text);
    if (verb) {
      const { end } = place(block, { start: 0, end: verb[0].length });
      yield { rule: 'can-cu-comma', kind: 'Căn cứ,', edits: [put(end, ',')], at: end, also };
    }
    const law = /^Căn cứ (?<law>(?:Bộ luật|Luật) \p{Lu}[^;,.\d]{3,80}?)(?<date> ngày \d[^;,.]{6,30})(?=[;.]$)/u.exec(
      text,
    );
    if (!law?.groups) continue;
    const { law: name = '', date = '' } = law.groups;
    const nameEnd = 'Căn cứ '.length + name.length;
    const span = place(block, { start: nameEnd, end: nameEnd + date.length });
    yield { rule: 'legal-basis-law-date', kind: 'no day', edits: [remove(span)], at: span.start - 1 };
    yield {
      rule: 'legal-basis-law-number',
      kind: 'number',
      edits: [put(span.start, ' số 33/2024/QH15')],
      at: span.start,
      also: ['citation-year-symbol-mismatch'],
    };
  }
}
