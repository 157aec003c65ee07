import assert from 'node:assert/strict';
import { cleanUp } from '../../server/src/features/clean-up/clean-up';
import { findingsOf, fixed } from '../rules/workbench';

/** A plan in the parts that converters set in columns, and the text between them. */
interface Draft {
  readonly office: readonly string[];
  readonly state: readonly string[];
  readonly body: string;
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

const right: Draft = {
  office: ['UBND TỈNH HOÀI LĨNH', 'SỞ NỘI VỤ', 'Số: 41/KH-SNV'],
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hoài Lĩnh, ngày 10 tháng 3 năm 2026'],
  body: `**KẾ HOẠCH**
**Cải cách hành chính năm 2026**

Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về cải cách hành chính năm 2026, Sở Nội vụ ban hành Kế hoạch như sau:

**I. MỤC ĐÍCH**

Nâng cao chất lượng phục vụ người dân.

**II. NỘI DUNG**

Tập huấn cho công chức từ ngày 06/4/2026 đến ngày 10/4/2026.

**III. TỔ CHỨC THỰC HIỆN**

1. Văn phòng Sở theo dõi, báo cáo Giám đốc Sở trước ngày 30/6/2026.

2. Các phòng thuộc Sở thực hiện nhiệm vụ được giao./.`,
  recipients: ['Nơi nhận:', '- UBND tỉnh (b/c);', '- Các phòng thuộc Sở;', '- Lưu: VT, VP.'],
  signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Quốc Khải'],
};

type Columns = (left: readonly string[], right: readonly string[]) => string;

const bold = (line: string): string => (/^\p{Lu}[\p{Lu}\s.]+$/u.test(line) ? `**${line}**` : line);
const rowsOf = (left: readonly string[], beside: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(left.length, beside.length) }, (_, i) => [left[i] ?? '', beside[i] ?? '']);
const tagged = (line: string): string => line.replace(/^\p{Lu}[\p{Lu}\s.]+$/u, '<strong>$&</strong>');
const border = `+${'-'.repeat(44)}+${'-'.repeat(44)}+`;

/** How what stands in two columns comes out of a converter. */
const columns: Readonly<Record<string, Columns>> = {
  'two cells with <br>': (...cells) => `| ${cells.map((it) => it.map(bold).join('<br>')).join(' | ')} |\n|---|---|`,
  'two cells below an empty row': (...cells) =>
    `|     |     |\n| --- | --- |\n| ${cells.map((it) => it.map(bold).join('<br />')).join(' | ')} |`,
  'a row for each line': (left, beside) =>
    rowsOf(left, beside)
      .map(([a, b], i) => `| ${bold(a)} | ${bold(b)} |${i === 0 ? '\n| --- | --- |' : ''}`)
      .join('\n'),
  'a grid': (left, beside) =>
    [border, ...rowsOf(left, beside).map(([a, b]) => `| ${bold(a).padEnd(42)} | ${bold(b).padEnd(42)} |`), border].join(
      '\n',
    ),
  'cells run together': (...cells) =>
    `| ${cells.map((it) => it.map((line) => `**${line}**`).join(' ')).join(' | ')} |\n| --- | --- |`,
  'HTML with paragraphs': (...cells) =>
    `<table>\n<tbody>\n<tr>\n${cells.map((it) => `<td>${it.map((line) => `<p>${tagged(line)}</p>`).join('\n')}</td>`).join('\n')}\n</tr>\n</tbody>\n</table>`,
  'HTML with <br>': (...cells) =>
    `<table><tr>${cells.map((it) => `<td>${it.map(tagged).join('<br/>\n')}</td>`).join('')}</tr></table>`,
  'lines run together with <br>': (...cells) => cells.map((it) => it.join('<br>')).join('\n\n'),
  'words underlined by pandoc': (...cells) =>
    cells.map((it) => it.map((line) => line.replace(/^(?:Độc.*|Nơi.*)$/u, '[$&]{.underline}')).join('\n')).join('\n\n'),
  'words underlined in HTML': (...cells) =>
    cells.map((it) => it.map((line) => line.replace(/^(?:Độc.*|Nơi.*)$/u, '<u>$&</u>')).join('\n')).join('\n\n'),
  'spaces and signs as entities': (...cells) =>
    cells
      .map((it) => it.map((line) => line.replace(/^- /u, '-&nbsp;').replaceAll(' - ', ' &#45; ')).join('\n'))
      .join('\n\n'),
};

const plants: Readonly<Record<string, { readonly draft: Draft; readonly rule?: string }>> = {
  nothing: { draft: right },
  'no list': { draft: { ...right, recipients: [] }, rule: 'missing-noi-nhan' },
  'nobody on the list': { draft: { ...right, recipients: ['Nơi nhận:'] }, rule: 'recipients-empty' },
  'no archive': {
    draft: { ...right, recipients: ['Nơi nhận:', '- UBND tỉnh (b/c);', '- Các phòng thuộc Sở.'] },
    rule: 'recipients-missing-archive',
  },
  'somebody twice': {
    draft: { ...right, recipients: [...right.recipients.slice(0, 2), ...right.recipients.slice(1)] },
    rule: 'recipients-duplicate',
  },
  'who signs for another': {
    draft: { ...right, signature: ['KT. GIÁM ĐỐC', 'Trần Quốc Khải'] },
    rule: 'signature-kt-without-deputy',
  },
  'a deputy who signs as the head': {
    draft: { ...right, signature: ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Quốc Khải'] },
    rule: 'signature-deputy-direct',
  },
  'a sign in the list': {
    draft: { ...right, recipients: right.recipients.map((it) => it.replace('Sở;', 'Sở')) },
    rule: 'recipients-item-punct',
  },
  'a day before the signing': {
    draft: { ...right, body: right.body.replace('30/6/2026', '30/01/2026') },
    rule: 'deadline-before-issue',
  },
};

const told = (text: string): readonly string[] => findingsOf(text, { profile: 'trinh-ky' }).map((it) => it.rule);
const tableOf = (text: string): string => text.replace(/<br\s?\/?>|[^|<>\n+]/gu, '').replace(/\n+/gu, '\n');

describe('a plan whose columns have become', () => {
  for (const [name, write] of Object.entries(columns)) {
    const written = ({ office, state, body, recipients, signature }: Draft): string =>
      [write(office, state), body, write(recipients, signature)].join('\n\n').concat('\n');
    for (const [what, { draft, rule }] of Object.entries(plants)) {
      it(`${name}: ${rule ?? 'nothing'} is told where ${what} is wrong`, () => {
        const text = written(draft);
        assert.deepEqual(told(text), rule === undefined ? [] : [rule]);
        const after = fixed(text, undefined, undefined, 'trinh-ky');
        assert.ok(
          !told(after).includes(rule ?? '') || rule === 'recipients-duplicate' || rule === 'deadline-before-issue',
        );
        assert.equal(tableOf(after.slice(after.indexOf('giao./.'))), tableOf(text.slice(text.indexOf('giao./.'))));
      });
    }

    it(`${name}: joining the lines of the text leaves them as they are`, () => {
      const head = write(right.office, right.state);
      const closing = write(['Nơi nhận:', '- Thường trực Đảng ủy', 'các xã;', '- Lưu: VT.'], right.signature);
      const lines =
        'Các phòng thuộc Sở phổ biến nội dung của Kế hoạch này đến từng\ncông chức, viên chức; báo cáo kết quả theo quy định của Sở và\ncủa Ủy ban nhân dân tỉnh.';
      const text = `${[head, right.body, ...Array.from({ length: 9 }, (_, i) => `${i + 3}. ${lines}`), closing].join('\n\n')}\n`;
      const { text: joined } = cleanUp(text);
      assert.ok(!joined.includes(lines) && joined.includes(lines.replaceAll('\n', ' ')));
      assert.ok(joined.startsWith(head));
      assert.equal(
        tableOf(joined.slice(joined.indexOf('Nơi nhận:') - 9)),
        tableOf(text.slice(text.indexOf('Nơi nhận:') - 9)),
      );
    });
  }

  it('lists of HTML: the dash that the list has is not asked for', () => {
    const list = right.recipients
      .slice(1)
      .map((it) => `<li><p>${it.slice(2)}</p></li>`)
      .join('\n');
    const cell = `<td><p>Nơi nhận:</p>\n<ul>\n${list}\n</ul></td>`;
    const signing = `<td>${right.signature.map((it) => `<p>${it}</p>`).join('\n')}</td>`;
    const text = `${[...right.office, ...right.state].join('\n')}\n\n${right.body}\n\n<table>\n<tr>\n${cell}\n${signing}\n</tr>\n</table>\n`;
    assert.deepEqual(told(text), []);
  });

  it('digits of another width: they are read as digits', () => {
    const wide = right.body.replace(/(?<=ngày )\d\d(?=\/)/gu, (it) =>
      String.fromCharCode(...[...it].map((d) => d.charCodeAt(0) + 0xfee0)),
    );
    const [head, closing] = [
      [...right.office, ...right.state].join('\n'),
      `${right.recipients.join('\n')}\n\n${right.signature.join('\n')}`,
    ];
    assert.deepEqual(told(`${head}\n\n${wide}\n\n${closing}\n`), []);
    assert.deepEqual(told(`${head}\n\n${wide.replace('/6/2026', '/01/2026')}\n\n${closing}\n`), [
      'deadline-before-issue',
    ]);
  });
});
