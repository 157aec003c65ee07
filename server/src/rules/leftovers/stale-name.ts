import { defineGuide, defineRule, type Finding } from '../../lint/rule';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { type SelfReference, sayWhere, selfReferences, setAside } from '../../plan/references/self-references';
import { roomOf } from '../../plan/room';
import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { capitalized } from '../../text/capitals';
import type { Edit } from '../../text/edit';
import { fold } from '../../text/fold';
import { allMatches, groupSpan } from '../../text/match';
import { contains, lettersBefore, type Span, span, textOf, within } from '../../text/span';
import { inSentence, isOurs, type OwnNames, otherOffice, ownNames } from './_own-names';
import { offices, signedBy, type Told } from './_told-offices';

export const guide = defineGuide({
  why: 'Kế hoạch chép từ nơi khác hay còn tên cơ quan, địa phương cũ trong câu mở đầu, câu kết, dòng “Kèm theo Kế hoạch số …” của phụ lục và cụm “trên địa bàn tỉnh …”, khác với phần đầu văn bản. Văn bản viện dẫn, lời trích, cơ quan được giao việc, tên viết tắt và địa danh cũ được nói rõ là cũ không tính.',
  examples: [
    {
      text: example('Sở Tư pháp', 'của ⟦Sở Nội vụ⟧'),
      fixed: example('Sở Tư pháp', 'của Sở Tư pháp'),
      says: 'Câu kết ghi Sở Nội vụ, kế hoạch này của Sở Tư pháp',
    },
    {
      text: example('Sở Tư pháp', 'trên địa bàn tỉnh ⟦Thanh Lâm⟧'),
      fixed: example('Sở Tư pháp', 'trên địa bàn tỉnh Hoài Lĩnh'),
      says: 'Câu kết ghi tỉnh Thanh Lâm, phần đầu văn bản là tỉnh Hoài Lĩnh',
    },
    {
      text: `${example('Sở Tư pháp', '')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số      /⟦KH-SNV⟧ ngày     tháng 3 năm 2026 của ⟦Sở Nội vụ⟧)`,
      fixed: `${example('Sở Tư pháp', '')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số      /KH-STP ngày     tháng 3 năm 2026 của Sở Tư pháp)`,
      says: 'ký hiệu KH-SNV',
    },
    {
      text: '| UBND TỈNH HOÀI LĨNH **SỞ TƯ PHÁP** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| Số: 12/KH-STP | *⟦HoàiLĩnh⟧, ngày 05 tháng 3 năm 2026* |\n\n**KẾ HOẠCH**\n\n**Công chứng năm 2026**\n',
      fixed:
        '| UBND TỈNH HOÀI LĨNH **SỞ TƯ PHÁP** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| Số: 12/KH-STP | *Hoài Lĩnh, ngày 05 tháng 3 năm 2026* |\n\n**KẾ HOẠCH**\n\n**Công chứng năm 2026**\n',
    },
    {
      text: example('Sở Tư pháp', '').replace('Hoài Lĩnh, ngày', '⟦Thanh Lâm⟧, ngày'),
      fixed: example('Sở Tư pháp', ''),
      says: 'Địa danh ghi Thanh Lâm, tên cơ quan ghi tỉnh Hoài Lĩnh',
    },
    {
      text: example('Sở Tư pháp', '').replace(
        'UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP',
        'SỞ TƯ PHÁP - TỈNH ĐOÀN - CÔNG AN TỈNH HOÀI LĨNH',
      ),
    },
    {
      text: example('Hội Chữ thập đỏ tỉnh', '').replace(
        'UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP',
        'HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HOÀI LĨNH',
      ),
    },
    {
      text: example('⟦Hội Luật gia tỉnh⟧', '').replace(
        'UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP',
        'HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HOÀI LĨNH',
      ),
    },
    {
      text: example('⟦Sở Nội vụ⟧', 'của Sở Tư pháp').replace('UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP\n', ''),
      fixed: example('Sở Tư pháp', 'của Sở Tư pháp').replace('UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP\n', ''),
      says: 'Câu mở đầu ghi Sở Nội vụ',
    },
    {
      text: example('Sở Tư pháp', '').replace('các đơn vị thực hiện', 'các đơn vị thuộc ⟦Sở Nội vụ⟧ thực hiện'),
      fixed: example('Sở Tư pháp', '').replace('các đơn vị thực hiện', 'các đơn vị thuộc Sở Tư pháp thực hiện'),
    },
    {
      text: `${example('Sở Tư pháp', '')}\n\nNơi nhận:\n- Lưu: VT.\n\n⟦KT. GIÁM ĐỐC SỞ NỘI VỤ⟧\nPHÓ GIÁM ĐỐC\nTrần Văn Khoa`,
    },
    {
      text: `${example('Sở Tư pháp', 'của Sở Tư pháp tỉnh Hoài Lĩnh')}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC SỞ TƯ PHÁP`,
    },
    {
      text: example(
        'Sở Tư pháp',
        '',
        'Phối hợp với Sở Nội vụ tỉnh Thanh Lâm; học tập kinh nghiệm trên địa bàn tỉnh Thanh Lâm.',
      ),
    },
    {
      text: example(
        'Sở Tư pháp',
        '',
        'Rà soát hồ sơ trên địa bàn tỉnh Thanh Lâm (cũ); thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh Thanh Lâm.',
      ),
    },
    {
      text: `${example('Sở Tư pháp', '').replace('Số:     /', 'Số: 87/')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số ⟦78⟧/KH-STP ngày     tháng 3 năm 2026 của Sở Tư pháp)`,
      fixed: `${example('Sở Tư pháp', '').replace('Số:     /', 'Số: 87/')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số 87/KH-STP ngày     tháng 3 năm 2026 của Sở Tư pháp)`,
      says: 'Phụ lục ghi số 78, số của kế hoạch là 87',
    },
    {
      text: `${example('Sở Tư pháp', '').replace('KH-STP', 'QĐ-STP')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số      /KH-STP ngày     tháng 3 năm 2026 của Sở Tư pháp)`,
    },
    {
      text: `${example('Sở Tư pháp', '')}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhụ lục\nDANH MỤC\n(Kèm theo Kế hoạch số      /KH-STP ngày     tháng 3 năm 2026 của Đoàn kiểm tra theo Quyết định số 50/QĐ-SNV)`,
    },
    {
      text: example('Trường Trung học phổ thông Lê Trọng', 'của Trường Trung học phổ thông Lê Trọng').replace(
        'SỞ TƯ PHÁP',
        'TRƯỜNG THPT LÊ TRỌNG',
      ),
    },
    {
      text: example('⟦Trường Trung học phổ thông Tân Phong⟧', '').replace('SỞ TƯ PHÁP', 'TRƯỜNG THPT LÊ TRỌNG'),
    },
    {
      text: example('Sở Tư pháp và Tỉnh đoàn Hoài Lĩnh thống nhất', 'trên địa bàn tỉnh Hoài Lĩnh').replace(
        'UBND TỈNH HOÀI LĨNH\nSỞ TƯ PHÁP',
        'SỞ TƯ PHÁP - TỈNH ĐOÀN\nTỈNH HOÀI LĨNH',
      ),
    },
    {
      text: example('UBND tỉnh Hoài Lĩnh', 'của ⟦UBND tỉnh Thanh Lâm⟧').replace('\nSỞ TƯ PHÁP', ''),
      says: 'Câu kết ghi UBND tỉnh Thanh Lâm, kế hoạch này của UBND tỉnh Hoài Lĩnh',
    },
    {
      text: example('UBND tỉnh Hoài Lĩnh', 'của UBND xã Đồi Cọ')
        .replace('\nSỞ TƯ PHÁP', '')
        .replace('phổ biến, giáo dục pháp luật năm', 'triển khai Chương trình giáo dục pháp luật năm'),
    },
  ],
});

export default defineRule({
  id: 'stale-name',
  severity: 'information',
  profiles: { 'trinh-ky': 'warning', 'phat-hanh': 'warning' },
  onlyPlans: true,
  title: 'Tên cơ quan, địa phương hoặc ký hiệu còn sót từ kế hoạch khác',
  *check({ plan }): Generator<Finding> {
    const own = ownNames(
      plan,
      offices(plan).map((it) => it.phrase),
    );
    const found = outermost([...namesOf(plan, own)]);
    const same = new Map<Phrase, Map<string, Edit[]>>();
    const editsOf = ({ right, text }: StaleName): Edit[] => {
      const others = same.get(right) ?? new Map<string, Edit[]>();
      same.set(right, others);
      const edits = others.get(fold(text)) ?? [];
      others.set(fold(text), edits);
      return edits;
    };
    for (const it of found) if (it.write !== undefined) editsOf(it).push({ span: it.span, text: it.write });
    for (const it of found) {
      const edits = editsOf(it);
      yield {
        span: it.span,
        message: it.says,
        related: [{ span: it.right.span, message: `Ở đây ghi ${it.right.text}` }],
        ...(it.write !== undefined && {
          fixes: [
            {
              title: edits.length === 1 ? `Đổi thành “${it.write}”` : `Đổi cả ${edits.length} chỗ thành “${it.write}”`,
              edits,
              safe: false,
            },
          ],
        }),
      };
    }
  },
});

/** A name that is not the plan's own. */
interface StaleName {
  readonly span: Span;
  readonly text: string;
  readonly says: string;
  readonly right: Phrase;
  /** What must stand there; undefined where the draft has it in capitals only. */
  readonly write: string | undefined;
}

/** The place in the name of an office that is not the plan's own is told with it. */
const outermost = (all: readonly StaleName[]): readonly StaleName[] =>
  all.filter((it) => !all.some((other) => other !== it && contains(other.span, it.span) && other.text !== it.text));

const ofAreas = selectBlocks(({ text }) => text.includes('địa bàn'));

function* namesOf(plan: Plan, own: OwnNames): Generator<StaleName> {
  yield* placeOfIssue(plan, own);
  for (const it of offices(plan)) if (it.phrase.span !== plan.header.subject?.span) yield* officeAt(plan, own, it);
  for (const it of signedBy(plan)) yield* officeAt(plan, own, it);
  const { issuer } = plan.header;
  const opening = issuer && plan.opening.formula;
  if (opening && !/\s(?:và|-|–)\s/u.test(issuer.text)) {
    const start = opening.paragraph.text.indexOf(issuer.text);
    const stretch = span(start, start + issuer.text.length);
    yield* placesIn(opening, own, { stretch, form: placeForm, where: 'Câu mở đầu' });
  }
  const selves = selfReferences(plan);
  for (const self of selves) {
    if (self.kind === 'appendix') yield* codeIn(self, own);
    yield* placesIn(self.block, own, { stretch: self.name, form: placeForm, where: capitalized(sayWhere(self)) });
  }
  const known = new Set(selves.map((it) => it.block));
  for (const block of ofAreas(plan.blocks)) {
    if (known.has(block)) continue;
    const room = roomOf(block, plan.layout);
    if (room !== 'body' && room !== 'appendix') continue;
    const stretch = span(0, block.paragraph.text.length);
    yield* placesIn(block, own, { stretch, form: areaForm, where: 'Ở đây' });
  }
}

/** A province, a department, a commune date their papers from the place that they are named after. */
function* placeOfIssue({ header }: Plan, { places }: OwnNames): Generator<StaleName> {
  const { place, agencies } = header;
  const last = fold(agencies.at(-1)?.text ?? '');
  const level = /^sở\s/u.test(last)
    ? /(?:tỉnh|thành phố)/u
    : /^(?:ubnd|ủy ban nhân dân|(?:đảng ủy|công an|công đoàn|hội .{3,20})(?= (?:xã|phường)))\s+(?<kind>tỉnh|thành phố|xã|phường)/u;
  const kind = /^sở\s/u.test(last) ? [...places.keys()].find((it) => level.test(it)) : level.exec(last)?.groups?.kind;
  const right = kind === undefined ? undefined : places.get(kind);
  if (!place || !right || kind === undefined) return;
  const name = place.text.replace(/^(?:TP\.?|Thành phố|Tỉnh|Xã|Phường)\s*/iu, '');
  if (name === '' || isOurs(name, right.text) || /[….]/u.test(name)) return;
  yield {
    span: place.span,
    text: place.text,
    says: `Địa danh ghi ${place.text}, tên cơ quan ghi ${kind} ${right.text}`,
    right,
    write: right.text,
  };
}

function* officeAt(plan: Plan, own: OwnNames, { phrase, where }: Told): Generator<StaleName> {
  const right = otherOffice(phrase.text, own);
  if (!right || fold(plan.header.subject?.text ?? '').includes(fold(phrase.text))) return;
  // What runs over two lines is told, and not written anew.
  const isBroken = /[\r\n]/u.test(textOf(plan.source.text, phrase.span));
  const sentence = inSentence(plan, right);
  const isSigned = where === 'Chỗ ký';
  const write = isBroken || isSigned ? undefined : sentence;
  yield {
    span: phrase.span,
    text: phrase.text,
    says: `${where} ghi ${phrase.text}, kế hoạch này của ${sentence ?? right.text}`,
    right,
    write,
  };
}

const codeForm = /(?<=số[\s.…_\d]*[-/]\s?)(?<code>\p{Lu}{1,4}[-–/][\p{L}\d&-]+)/dgu;

function* codeIn({ block, name }: SelfReference, { code, number }: OwnNames): Generator<StaleName> {
  if (!code) return;
  for (const match of allMatches(block.paragraph.text, codeForm)) {
    const at = groupSpan(match, 'code');
    const text = match.groups?.code ?? '';
    if (!at || at.start < name.start) continue;
    // `của Đoàn kiểm tra theo Quyết định số 50/QĐ-SCT`: the number of what set the issuer up.
    if (/\stheo Quyết định\s/u.test(block.paragraph.text.slice(name.start + 1, at.start))) continue;
    if (fold(text) === fold(code.text)) {
      const written = /(?<digits>\d{1,5})\s?[-/]\s?$/du.exec(block.paragraph.text.slice(0, at.start));
      const digits = written && groupSpan(written, 'digits');
      const value = written?.groups?.digits ?? '';
      if (!number || !digits || digits.start < name.start || Number(value) === Number(number.text)) continue;
      yield {
        span: place(block, digits),
        text: value,
        says: `Phụ lục ghi số ${value}, số của kế hoạch là ${number.text}`,
        right: number,
        write: number.text,
      };
      continue;
    }
    // What the head itself has wrong is told there.
    if (isSameButMisspelt(text, code.text)) continue;
    yield {
      span: place(block, at),
      text,
      says: `Phụ lục ghi ký hiệu ${text}, số của kế hoạch là ${code.text}`,
      right: code,
      write: code.text,
    };
  }
}

/** Only signs, the order of letters, or the type before the office differ: `KHUBND`, `KH-UNBD`, `QĐ-UBND` for `KH-UBND`. */
function isSameButMisspelt(text: string, own: string): boolean {
  const plain = (it: string): string => [...fold(it).replace(/[^\p{L}\d]/gu, '')].sort().join('');
  const office = (it: string): string => it.slice(it.search(/[-–/]/u) + 1);
  const isOtherType = fold(text).startsWith('kh-') && fold(office(text)) === fold(office(own));
  return plain(text) === plain(own) || isOtherType;
}

const placeName = '(?<name>\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){0,3})';
const placeForm = new RegExp(`(?<!\\p{L}|ợp tác )(?<kind>tỉnh|thành phố|xã|phường|đặc khu)\\s+${placeName}`, 'dgu');
const areaForm = new RegExp(`(?<=địa bàn\\s+(?:toàn\\s+)?)(?<kind>tỉnh|thành phố)\\s+${placeName}`, 'dgu');
/** Another's place, one among others, or one that is said to be of the past. */
const notOwn =
  /(?<![\p{L}\p{M}])(?:kinh nghiệm|phối hợp|giáp ranh|với|liên tỉnh|các tỉnh|của các|tham quan|khảo sát tại)(?![\p{L}\p{M}])[^;.]{0,60}$/iu;
const notNow =
  /^\s*(?:\(\s*(?:cũ|trước)|cũ(?![\p{L}\p{M}])|trước\s|nay\s|,\s*(?:tỉnh|thành phố|\p{Lu})|và\s+(?:tỉnh|thành phố|\p{Lu})|[-–]\s*\p{Lu})/u;

interface Search {
  readonly stretch: Span;
  readonly form: RegExp;
  readonly where: string;
}

function* placesIn(block: Block, { places }: OwnNames, { stretch, form, where }: Search): Generator<StaleName> {
  const { text } = block.paragraph;
  const cited = setAside(block.paragraph);
  for (const match of allMatches(text, form)) {
    const { kind = '', name = '' } = match.groups ?? {};
    const right = places.get(kind);
    const at = groupSpan(match, 'name');
    if (!right || !at || !within(stretch, match.index)) continue;
    if (isOurs(name, right.text) || cited.some((it) => within(it, match.index))) continue;
    if (notOwn.test(lettersBefore(text, match.index, 120)) || notNow.test(text.slice(at.end, at.end + 20))) continue;
    yield {
      span: place(block, at),
      text: name,
      says: `${where} ghi ${kind} ${name}, phần đầu văn bản là ${kind} ${right.text}`,
      right,
      write: right.text,
    };
  }
}

function example(issuer: string, closing: string, sentence = 'Niêm yết thủ tục hành chính.'): string {
  return [
    'UBND TỈNH HOÀI LĨNH',
    'SỞ TƯ PHÁP',
    '',
    'Số:     /KH-STP',
    '',
    'Hoài Lĩnh, ngày     tháng 3 năm 2026',
    '',
    'KẾ HOẠCH',
    'Phổ biến, giáo dục pháp luật năm 2026',
    '',
    `Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh, ${issuer} ban hành Kế hoạch phổ biến, giáo dục pháp luật năm 2026 như sau:`,
    '',
    'I. NỘI DUNG',
    '',
    sentence,
    '',
    `${`Trên đây là Kế hoạch phổ biến, giáo dục pháp luật năm 2026 ${closing}`.trimEnd()}, yêu cầu các đơn vị thực hiện nghiêm túc./.`,
  ].join('\n');
}
