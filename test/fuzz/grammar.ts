import fc from 'fast-check';
import { rules } from '../../server/src/rules/index';
import { form, formed } from './forms';
import { bases, header, opening } from './heads';
import { joined, lines, maybe, oneOf } from './pieces';
import { clause, day, office, period, prototypeNames, sentence, strange, symbol, task } from './sentences';

/** How parts are numbered, level by level. */
const styles: readonly (readonly ((i: number) => string)[])[] = [
  [(i) => `${roman(i)}. `, (i) => `${i}. `, (i) => `${letter(i)}) `, () => '- '],
  [(i) => `${i}. `, (i) => `1.${i}. `, (i) => `1.1.${i}. `, () => '+ '],
  [(i) => `Phần ${roman(i)}\n`, (i) => `${roman(i)}. `, (i) => `${i}. `, (i) => `${letter(i)}. `],
  [(i) => `Điều ${i}. `, (i) => `${i}. `, (i) => `${letter(i)}) `, () => '* '],
  [(i) => `${letter(i).toUpperCase()}. `, (i) => `${roman(i)} - `, (i) => `${i}/ `, () => '• '],
];
const roman = (i: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][(i - 1) % 10] as string;
const letter = (i: number): string => [...'abcdđeghik'][(i - 1) % 10] as string;
const heading = oneOf(
  'MỤC ĐÍCH, YÊU CẦU',
  'NỘI DUNG',
  'TỔ CHỨC THỰC HIỆN',
  'Mục đích',
  'KINH PHÍ',
  'Nhiệm vụ 1',
  '**NỘI DUNG**',
  '',
);

const sections = fc
  .tuple(
    fc.nat({ max: styles.length - 1 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.oneof(task, sentence), heading, fc.nat({ max: 40 })), { maxLength: 14 }),
  )
  .map(([style, items]) => {
    const counts = [0, 0, 0, 0];
    return items
      .map(([level, text, title, slip]) => {
        counts.fill(0, level + 1);
        // One in twenty is numbered wrongly.
        counts[level] = (counts[level] as number) + (slip === 0 ? 2 : slip === 1 ? 0 : 1);
        const mark = styles[style]?.[level]?.(Math.max(1, counts[level] as number)) ?? '';
        return `${slip % 3 === 0 ? '\n' : ''}${mark}${level === 0 ? title : text}`;
      })
      .join('\n');
  });

const cell = fc.oneof(oneOf('STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', '1', '2', '', ' ', '|', '\\|'), clause, period);
const table = fc
  .tuple(fc.nat({ max: 5 }), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.boolean())
  .map(([columns, rows, hasRule]) => {
    const all = rows.map((it) => `| ${it.slice(0, columns + 1).join(' | ')} |`);
    if (hasRule) all.splice(1, 0, `|${' --- |'.repeat(columns)}`);
    return all.join('\n');
  });

const ruleId = fc.oneof(oneOf(...rules.map((it) => it.id)), oneOf(...prototypeNames, 'khong-co', 'unused-suppression'));
const comment = fc.oneof(
  joined(
    fc.constant('<!-- thảo: bỏ qua '),
    ruleId,
    maybe(joined(fc.constant(', '), ruleId)),
    oneOf('', ': vì mật', ':'),
    oneOf(' -->', '-->', ' --', ''),
  ),
  joined(oneOf('<!-- ', '<!--'), clause, oneOf(' -->', '\n-->', '')),
  oneOf('<!-- xem lại: cần sửa -->', '<!---->', '-->', '<!-- <!-- -->'),
);
const note = joined(
  oneOf('[^1]', '[^2]', '[^constructor]', '[^__proto__]', '[1]', '(1)'),
  oneOf(': ', ' ', ''),
  clause,
);
const recipients = joined(
  oneOf('Nơi nhận:\n', 'Nơi nhận :\n', 'NƠI NHẬN\n', 'Nơi nhận: '),
  lines(
    joined(
      oneOf('- ', '- ', '+ ', ''),
      fc.oneof(
        office,
        oneOf('Như trên', 'TT. Tỉnh ủy (b/c)', 'Lưu: VT, NC', 'Lưu VT', 'Lưu: VT, TH (05b).', 'CT, các PCT UBND tỉnh'),
      ),
      oneOf(';', '.', ',', ''),
    ),
    6,
  ),
);
const signature = joined(
  oneOf(
    'TM. ỦY BAN NHÂN DÂN\n',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n',
    'GIÁM ĐỐC\n',
    'T/M BAN THƯỜNG VỤ\n',
    'TL. CHỦ TỊCH\n',
    '',
  ),
  oneOf('\n\n', '(Đã ký)\n', '[daky]\n', '\n'),
  oneOf('Lê Văn An', 'Lò Văn Sương', 'TS. Nguyễn Thị B', 'lê văn an', ''),
);
const appendix = joined(
  oneOf('Phụ lục', 'PHỤ LỤC I', 'Phụ lục II:', 'Phụ lục 1'),
  oneOf('\nDANH MỤC VĂN BẢN\n', '\nBIỂU TỔNG HỢP\n', '\n'),
  oneOf('(Kèm theo Kế hoạch số     /KH-SNV ngày   /6/2026 của Sở Nội vụ)\n', ''),
  fc.oneof(table, sections),
);
const junk = oneOf(
  ...[
    '\f2\n',
    '\n\n3\n\n',
    '_______________',
    '-------',
    '|l|',
    '\ufffd',
    '\u00ad',
    '\u200b',
    '\u00a0\u00a0',
    '¶',
    '·',
    '\uf0b7 ',
  ],
  ...['😀', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '\ud83d', '\ude00', '\0', '\u2028', '\u0301', '\u202e', '\t\t'],
);

const part = fc.oneof(
  { weight: 5, arbitrary: sections },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: task },
  { weight: 2, arbitrary: comment },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: junk },
);

/** A plan as the grammar of plans has it, whole or with parts missing, each part right or slightly wrong. */
const wellOrdered: fc.Arbitrary<string> = fc
  .tuple(
    maybe(comment),
    header,
    bases,
    opening,
    fc.array(part, { maxLength: 6 }),
    maybe(recipients),
    maybe(signature),
    fc.array(appendix, { maxLength: 2 }),
    oneOf('\n', '\n\n'),
  )
  .map(([silence, head, basis, open, body, to, signed, appendices, gap]) =>
    [silence, head, basis, open, ...body, to, signed, ...appendices].filter((it) => it !== '').join(gap),
  );

/** A plan by the grammar, in any form in which a file may come. */
export const grammarPlan: fc.Arbitrary<string> = fc.tuple(wellOrdered, form).map(([text, it]) => formed(text, it));

/** What a mutation may put anywhere. */
export const token: fc.Arbitrary<string> = fc.oneof(
  ...[
    clause,
    part,
    junk,
    comment,
    strange,
    symbol,
    day,
    oneOf('\n', '\r\n', '\r', ' ', '  ', '(', '“', '|', '<!--', '*', '-', 'a', '1.', '/'),
  ],
);
