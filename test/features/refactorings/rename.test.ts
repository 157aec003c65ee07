import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isRefusal, prepareRename, rename } from '../../../server/src/features/refactorings/rename';
import { place } from '../../../server/src/syntax/paragraph';
import { unitsOf } from '../../../server/src/syntax/unit/unit';
import { applyEdits } from '../../../server/src/text/edit';
import { planOf } from '../../rules/workbench';
import { mark, readMarked } from '../marked';

const text = `UBND TỈNH HOÀI LĨNH
SỞ Y TẾ

KẾ HOẠCH
Phòng bệnh của Sở Y tế năm 2027

Thực hiện Kế hoạch số 12/KH-SYT ngày 05/01/2027 của Sở Y tế về phòng bệnh năm 2027, Sở Y tế ban hành Kế hoạch như sau:

I. NHIỆM VỤ

1. Văn phòng Sở Y tế làm việc với Sở Y tế tỉnh An Bình, Giám đốc Sở Y tế và Trung tâm Y tế xã theo “quy chế của Sở Y tế”.

2. Rà soát thủ tục hành chính (TTHC); mỗi TTHC do Cục công bố theo Quyết định số 5/QĐ-TTHC.

Nơi nhận:
- Sở Y tế;
- Lưu: VT.
`;

const renamed = (marked: string, name: string): string => {
  const { text: draft, at } = readMarked(marked);
  const groups = rename(planOf(draft), at, name);
  assert.ok(!isRefusal(groups), isRefusal(groups) ? groups.refused : '');
  return applyEdits(
    draft,
    groups.flatMap((it) => it.edits),
  );
};

const refusal = (marked: string, name?: string): string => {
  const { text: draft, at } = readMarked(marked);
  const found = name === undefined ? prepareRename(planOf(draft), at) : rename(planOf(draft), at, name);
  return isRefusal(found) ? found.refused : '';
};

const prepared = (marked: string): string => {
  const { text: draft, at } = readMarked(marked);
  const found = prepareRename(planOf(draft), at);
  if (isRefusal(found)) return found.refused;
  const line = draft.slice(draft.lastIndexOf('\n', at - 1) + 1);
  const start = draft.length - line.length;
  const span = { start: found.span.start - start, end: found.span.end - start };
  return `${mark(line.slice(0, line.indexOf('\n')), [span])} ${found.name}`;
};

describe('renaming', () => {
  it('takes the unit or the abbreviation at the caret', () => {
    assert.equal(
      prepared(text.replace('Giám đốc Sở', 'Giám đốc‸ Sở'))
        .replace(/^.*(?=Giám)/u, '')
        .replace(/ và Trung.* (?=Sở)/u, ' '),
      'Giám đốc ⟦Sở Y tế⟧ Sở Y tế',
    );
    assert.match(prepared(text.replace('Văn phòng Sở', 'Văn ph‸òng Sở')), /^1\. ⟦Văn phòng Sở Y tế⟧ làm/u);
    assert.match(prepared(text.replace('Văn phòng Sở', 'Văn phòng Sở‸')), /^1\. Văn phòng ⟦Sở Y tế⟧ làm/u);
    assert.match(prepared(text.replace('mỗi TTHC', 'mỗi TT‸HC')), /mỗi ⟦TTHC⟧ do/u);
    assert.equal(prepared(text.replace('\nSỞ', '\nS‸Ở')), '⟦SỞ Y TẾ⟧ Sở Y tế');
  });

  it('gives a unit another name everywhere it is meant, in capitals where it stood in them', () => {
    const expected = text
      .replace('SỞ Y TẾ', 'SỞ Y TẾ VÀ DÂN SỐ')
      .replace('bệnh của Sở Y tế', 'bệnh của Sở Y tế và Dân số')
      .replace('2027, Sở Y tế ban', '2027, Sở Y tế và Dân số ban')
      .replace('Văn phòng Sở Y tế', 'Văn phòng Sở Y tế và Dân số')
      .replace('Giám đốc Sở Y tế', 'Giám đốc Sở Y tế và Dân số')
      .replace('- Sở Y tế', '- Sở Y tế và Dân số');
    for (const [from, to] of [
      ['- Sở Y', '- Sở‸ Y'],
      ['\nSỞ Y', '\nSỞ‸ Y'],
      ['Giám đốc Sở', 'Giám đốc Sở‸'],
    ] as const) {
      assert.equal(renamed(text.replace(from, to), 'Sở Y tế và  Dân số '), expected);
    }
  });

  it('keeps the line breaks of a text from a PDF', () => {
    const wrapped = readFileSync('test/workspace/ke-hoach-ngat-dong.kh.txt', 'utf8');
    const plan = planOf(wrapped);
    const broken = plan.blocks.flatMap((block) =>
      unitsOf(block.paragraph)
        .filter((it) => it.kinds.length === 0)
        .map((it) => place(block, it.span))
        .filter((it) => /\n/u.test(wrapped.slice(it.start, it.end))),
    );
    assert.ok(broken[0]);
    for (const { start } of broken) {
      const found = rename(plan, start + 1, 'Ban Một hai ba bốn năm sáu');
      assert.ok(!isRefusal(found));
      const after = applyEdits(
        wrapped,
        found.flatMap((it) => it.edits),
      );
      assert.equal(after.split('\n').length, wrapped.split('\n').length);
      assert.notEqual(after, wrapped);
    }
  });

  it('gives an abbreviation other letters, not in symbols', () => {
    assert.equal(
      renamed(text.replace('mỗi TTHC', 'mỗi TTHC‸'), 'TTHCC'),
      text.replace('(TTHC)', '(TTHCC)').replace('mỗi TTHC', 'mỗi TTHCC'),
    );
  });

  it('follows the writing of a draft from a Mac', () => {
    const decomposed = text.normalize('NFD');
    const at = decomposed.indexOf('- Sở Y tế'.normalize('NFD')) + 4;
    assert.equal(
      renamed(`${decomposed.slice(0, at)}‸${decomposed.slice(at)}`, 'Sở Sức khỏe'),
      renamed(text.replace('- Sở Y', '- Sở‸ Y'), 'Sở Sức khỏe').normalize('NFD'),
    );
  });

  it('refuses what has no name of its own, and says why', () => {
    assert.match(refusal(text.replace('làm việc', 'làm‸ việc')), /Đặt con trỏ vào tên một đơn vị/u);
    assert.match(refusal(text.replace('ngày 05/01/2027 của Sở', 'ngày 05/01/2027 của ‸Sở')), /viện dẫn/u);
    assert.match(refusal(text.replace('chế của Sở', 'chế của ‸Sở')), /trích dẫn/u);
    assert.match(refusal('I. VIỆC\n\nCác phòng, đơn‸ vị thuộc Sở làm.\n'), /từng đơn vị/u);
    assert.match(refusal('‸'), /Đặt con trỏ/u);
  });

  it('refuses names that are none', () => {
    const at = text.replace('- Sở Y', '- Sở‸ Y');
    assert.match(refusal(at, '  '), /để trống/u);
    assert.match(refusal(at, 'Sở\nY tế'), /một dòng/u);
    assert.match(refusal(at, '123'), /phải có chữ/u);
    assert.match(refusal(at, 'Sở | Ban'), /dấu/u);
    const short = text.replace('mỗi TTHC', 'mỗi TTHC‸').replace('công bố theo', 'công bố cho UBND theo');
    assert.match(refusal(short, 'UBND'), /đã được dùng/u);
  });
});
