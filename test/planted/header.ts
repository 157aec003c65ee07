import type { Phrase } from '../../server/src/plan/phrase';
import type { Plan } from '../../server/src/plan/plan';
import { replace } from '../../server/src/text/edit';
import type { Span } from '../../server/src/text/span';
import type { Planted } from './planter';

/** The line of a phrase with what ends it, where nothing else stands on it. */
export function wholeLine({ source }: Plan, { span }: { readonly span: Span }): Span | undefined {
  const first = source.lineSpan(source.lineAt(span.start));
  const last = source.lineSpan(source.lineAt(Math.max(span.start, span.end - 1)));
  const before = source.text.slice(first.start, span.start);
  const after = source.text.slice(span.end, last.end);
  if (/[^\s*_#]/u.test(before + after)) return undefined;
  return { start: first.start, end: Math.min(source.text.length, last.end + source.newline.length) };
}

/** A letter wrong in the head is a letter wrong anywhere. */
const spelling = [
  'spelling-tone-missing',
  'spelling-tone-misplaced',
  'spelling-confusable',
  'word-repeated',
  'space-after-punct',
  'quotes-unbalanced',
];
/** The appendix names the number of its plan. */
const numberRules = ['stale-name', 'header-number-blank'];

/** What a date that was changed may contradict, besides itself. */
const dateRules = [
  'citation-future-date',
  'header-date-before-basis',
  'deadline-before-issue',
  'deadline-year-mismatch',
  'date-invalid',
  'header-date-blank',
  'stale-year',
];

export function* plantHeader(plan: Plan): Generator<Planted> {
  yield* plantMissing(plan);
  yield* plantNation(plan);
  yield* plantNumber(plan);
  yield* plantSymbol(plan);
  yield* plantDateline(plan);
  yield* plantTitle(plan);
}

function* plantMissing(plan: Plan): Generator<Planted> {
  const { header, blocks, layout } = plan;
  if (header.isAttached) return;
  const parts: readonly (readonly [string, readonly Phrase[], readonly string[]])[] = [
    ['Quốc hiệu', header.nation, []],
    ['Tiêu ngữ', header.motto ? [header.motto] : [], []],
    ['Đảng', header.party ? [header.party] : [], ['header-party-mix']],
    ['agencies', header.agencies, []],
    ['number', header.number ? [{ text: '', span: header.number.span }] : [], []],
    ['title', header.title && layout.subject.end > layout.subject.start ? [header.title] : [], []],
  ];
  for (const [kind, phrases, also] of parts) {
    const lines = phrases.map((it) => wholeLine(plan, it));
    if (lines.length === 0 || lines.some((it) => !it)) continue;
    // Without tên loại only the code tells that it is a plan.
    if (kind === 'title' && !/^KH/u.test(header.number?.code?.text ?? '')) continue;
    if (kind === 'number' && /\n/u.test(plan.source.text.slice(header.number?.span.start, header.number?.span.end)))
      continue;
    const edits = lines.map((it) => replace(it as Span, ''));
    const first = blocks.find((it) => edits.every(({ span }) => it.end <= span.start || span.end <= it.start));
    if (first?.paragraph.kind !== 'text') continue;
    const isSilenced = kind === 'agencies' && header.isParty;
    if (!isSilenced) yield { rule: 'header-missing-components', kind, edits, at: first.start, also };
  }
  const dateline = header.dateline && header.place && wholeLine(plan, { span: whole(header.place, header.date?.span) });
  const first = blocks.find((it) => it.paragraph.kind === 'text');
  if (dateline && first && (dateline.end <= first.start || first.end <= dateline.start)) {
    yield {
      rule: 'header-missing-components',
      kind: 'dateline',
      edits: [replace(dateline, '')],
      at: first.start,
      also: dateRules,
    };
  }
}

const whole = (a: { readonly span: Span }, b: Span | undefined): Span => ({
  start: a.span.start,
  end: Math.max(a.span.end, b?.end ?? 0),
});

function* plantNation({ header, source }: Plan): Generator<Planted> {
  const [nation] = header.nation;
  if (nation && header.nation.length === 1 && source.text.slice(nation.span.start, nation.span.end) === nation.text) {
    const rule = 'header-quoc-hieu-text';
    const forms: readonly (readonly [string, RegExp, string])[] = [
      ['tone', /VIỆT/u, 'VIÊT'],
      ['word lost', / HỘI/u, ''],
      ['word glued', /CHỦ NGHĨA/u, 'CHỦNGHĨA'],
      ['letter', /NGHĨA/u, 'NGHIÃ'],
      ['first word', /CỘNG/u, 'CỒNG'],
      ['end lost', / VIỆT NAM/u, ''],
      ['word doubled', /XÃ HỘI/u, 'XÃ HỘI HỘI'],
    ];
    for (const [kind, from, to] of forms) {
      const text = nation.text.replace(from, to);
      if (text !== nation.text)
        yield { rule, kind, edits: [replace(nation.span, text)], at: nation.span.start, also: spelling };
    }
  }
  const { motto } = header;
  if (!motto || source.text.slice(motto.span.start, motto.span.end) !== motto.text) return;
  const forms: readonly (readonly [string, string])[] = [
    ['en dash', 'Độc lập – Tự do – Hạnh phúc'],
    ['one dash', 'Độc lập - Tự do – Hạnh phúc'],
    ['no spaces', 'Độc lập-Tự do-Hạnh phúc'],
    ['half a space', 'Độc lập - Tự do -Hạnh phúc'],
    ['capitals', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['each capital', 'Độc Lập - Tự Do - Hạnh Phúc'],
    ['small letter', 'Độc lập - tự do - hạnh phúc'],
    ['tone', 'Độc lâp - Tự do - Hạnh phúc'],
    ['word lost', 'Độc lập - Tự do - Hạnh'],
    ['commas', 'Độc lập, Tự do, Hạnh phúc'],
  ];
  for (const [kind, text] of forms) {
    yield {
      rule: 'header-tieu-ngu-text',
      kind,
      edits: [replace(motto.span, text)],
      at: motto.span.start,
      also: spelling,
    };
  }
}

function* plantNumber(plan: Plan): Generator<Planted> {
  const { header, source } = plan;
  const { number } = header;
  const code = number?.code;
  if (!number?.line || !code) return;
  const { start } = number.span;
  const written = source.text.slice(start, number.span.end);
  if (number.number) {
    const blanks = [
      ['blank', '     '],
      ['dots', '…'],
      ['points', '.......'],
    ];
    for (const [kind = '', text = ''] of blanks) {
      for (const profile of ['du-thao', 'phat-hanh'] as const) {
        yield {
          rule: 'header-number-blank',
          kind: `${kind} ${profile}`,
          edits: [replace(number.number.span, text)],
          at: start,
          profile,
        };
      }
    }
  } else {
    yield {
      rule: 'header-number-blank',
      kind: 'points',
      edits: [replace({ start, end: code.span.start }, 'Số: ....../')],
      at: start,
      profile: 'phat-hanh',
    };
  }
  if (header.isParty || number.isPartyStyle) return;
  const proper = code.text.replace(/\s/gu, '');
  const groups = proper.split('-');
  const rule = 'header-number-format';
  const forms: readonly (readonly [string, string])[] = [
    ['no colon', `Số 12/${proper}`],
    ['space before colon', `Số : 12/${proper}`],
    ['space after slash', `Số: 12/ ${proper}`],
    ['one digit', `Số: 5/${proper}`],
    ['spaces round hyphen', `Số: 12/${proper.replace('-', ' - ')}`],
    ['space before hyphen', `Số:      /${proper.replace('-', ' -')}`],
    ['en dash', `Số: 12/${proper.replace('-', '–')}`],
    ['small code', `Số: 12/${(groups[0] ?? '').toLowerCase()}-${groups.slice(1).join('-')}`],
    ['slash', `Số: 12/${proper.replace('-', '/')}`],
    ['capital Số', `SỐ: 12/${proper}`],
  ];
  const isTyped = /^(?:KH|QĐ|BC|TB)-/u.test(proper) && groups.length === 2;
  for (const [kind, text] of forms) {
    if (!proper.includes('-') || (!isTyped && (kind === 'small code' || kind === 'slash'))) continue;
    if (text !== written) yield { rule, kind, edits: [replace(number.span, text)], at: start, also: numberRules };
  }
  if (header.nation.length === 0 || !isTyped) return;
  const party = `Số 12-${proper.replace('-', '/')}`;
  yield {
    rule: 'header-party-mix',
    kind: 'number',
    edits: [replace(number.span, party)],
    at: start,
    also: numberRules,
  };
}

function* plantSymbol(plan: Plan): Generator<Planted> {
  const { header } = plan;
  const [type, office] = header.number?.groups ?? [];
  if (!type || !header.title || header.isParty) return;
  for (const code of ['BC', 'QĐ', 'TTr', 'CTr', 'HD']) {
    if (code === type.text || !/^(?:KH|TB|BC|QĐ|TTr)$/u.test(type.text)) continue;
    yield {
      rule: 'header-symbol-type-mismatch',
      kind: code,
      edits: [replace(type.span, code)],
      at: type.span.start,
      also: numberRules,
    };
  }
  const issuer = header.agencies[header.agencies.length - 1]?.text ?? '';
  if (!office || !/^(?:SỞ (?:NỘI VỤ|XÂY DỰNG|CÔNG THƯƠNG|GIÁO|NÔNG|VĂN)|ỦY BAN NHÂN DÂN)/u.test(issuer)) return;
  for (const code of ['STP', 'STC']) {
    yield {
      rule: 'header-symbol-issuer-mismatch',
      kind: code,
      edits: [replace(office.span, code)],
      at: office.span.start,
      also: numberRules,
    };
  }
}

function* plantDateline(plan: Plan): Generator<Planted> {
  const { header, source, citations } = plan;
  const { place, date, dateline } = header;
  if (!place || !date || !dateline) return;
  const { start } = place.span;
  const end = date.span.end;
  const at = start;
  const month = date.month?.value ?? 12;
  const year = date.year?.value ?? 2026;
  const day = date.day?.value ?? 28;
  if (date.day && date.month && date.year) {
    const blanks: readonly (readonly [string, string])[] = [
      ['day', `ngày      tháng ${month} năm ${year}`],
      ['day and month', `ngày … tháng … năm ${year}`],
      ['points', 'ngày .... tháng .... năm .......'],
      ['no day', `tháng ${month} năm ${year}`],
    ];
    for (const [kind, text] of blanks) {
      for (const profile of ['du-thao', 'phat-hanh'] as const) {
        const edits = [replace({ start, end }, `${place.text}, ${text}`)];
        yield { rule: 'header-date-blank', kind: `${kind} ${profile}`, edits, at, profile, also: dateRules };
      }
    }
  }
  const full = `ngày ${day} tháng ${month} năm ${year}`;
  const lower = place.text.charAt(0).toLowerCase() + place.text.slice(1);
  const forms: readonly (readonly [string, string])[] = [
    ['no comma', `${place.text} ${full}`],
    ['no comma, blank', `${place.text} ngày      tháng ${month} năm ${year}`],
    ['small letter', `${lower}, ${full}`],
    ['capital day', `${place.text}, N${full.slice(1)}`],
    ['day without zero', `${place.text}, ngày 8 tháng ${month} năm ${year}`],
    ['month without zero', `${place.text}, ngày ${day} tháng 1 năm ${year}`],
    ['glued month', `${place.text}, ngày ${day} tháng${month} năm ${year}`],
    ['glued day', `${place.text}, ngày${day} tháng ${month} năm ${year}`],
    ['slashes', `${place.text}, ngày ${day}/${month}/${year}`],
    ['name cut short', `TP. Hồ Chí Minh, ${full}`],
    ['name alone', `Hồ Chí Minh, ${full}`],
  ];
  for (const [kind, text] of forms) {
    yield {
      rule: 'header-place-format',
      kind,
      edits: [replace({ start, end }, text)],
      at,
      also: [...dateRules, 'obsolete-province', 'cap-agency-name', 'city-status', 'stale-name'],
    };
  }
  const bases = citations.filter(
    (it) => it.room === 'opening' && it.date?.year && it.dateWords && !it.within && !it.isOwn,
  );
  const newest = Math.max(...bases.map((it) => it.date?.year?.value ?? 0));
  const later = new Set(bases.filter((it) => it.date?.year?.value === newest).map((it) => it.key)).size;
  // With one later document alone it is that document's date which is doubted.
  if (date.year && 1 < later && source.text.slice(date.year.span.start, date.year.span.end) === String(year)) {
    const edits = [replace(date.year.span, String(newest - 1))];
    const also = [...dateRules, 'closing-title-mismatch', 'obsolete-district-level'];
    yield { rule: 'header-date-before-basis', kind: 'year', edits, at, also };
  }
}

function* plantTitle(plan: Plan): Generator<Planted> {
  const { header, source, layout, blocks } = plan;
  const { title, subject } = header;
  if (!title || !subject || subject.span.start < title.span.end) return;
  const gap = { start: title.span.end, end: subject.span.start };
  const between = source.text.slice(gap.start, gap.end);
  if (/^\s*\n\s*$/u.test(between) && /^\p{Lu}\p{Ll}/u.test(subject.text)) {
    yield { rule: 'header-type-subject-same-line', kind: 'joined', edits: [replace(gap, ' ')], at: title.span.start };
    const at = subject.span.start;
    const lower = { start: at, end: at + 1 };
    const also = ['closing-title-mismatch', 'opening-title-mismatch'];
    const first = subject.text.charAt(0).toLowerCase();
    if (!/^V(?:ề|\/v)/u.test(subject.text)) {
      yield { rule: 'header-subject-prefix', kind: 'V/v', edits: [replace(lower, `V/v ${first}`)], at, also };
    }
    const isOne = !/\n/u.test(source.text.slice(at, subject.span.end));
    if (isOne && subject.text.length < 190 && !/[.…]$/u.test(subject.text)) {
      const end = { start: subject.span.end, end: subject.span.end };
      yield { rule: 'header-subject-prefix', kind: 'full stop', edits: [replace(end, '.')], at, also };
    }
  }
  const first = blocks[layout.subject.end];
  if (header.kind === 'plan' && !header.isParty && first && first.index < layout.body.end) {
    for (const name of ['Các phòng, đơn vị thuộc Sở', 'Ủy ban nhân dân các xã, phường']) {
      const { start } = source.lineSpan(source.lineAt(first.start));
      const text = `Kính gửi: ${name}${source.newline}${source.newline}`;
      yield { rule: 'header-kinh-gui-in-plan', kind: name, edits: [replace({ start, end: start }, text)], at: start };
    }
  }
  const [nation] = header.nation;
  const line = nation && header.nation.length === 1 && wholeLine(plan, nation);
  if (line && nation) {
    const edits = [replace({ start: line.end, end: line.end }, `ĐẢNG CỘNG SẢN VIỆT NAM${source.newline}`)];
    yield { rule: 'header-party-mix', kind: 'two names', edits, at: line.end, also: ['header-missing-components'] };
  }
}
