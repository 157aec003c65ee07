import assert from 'node:assert/strict';
import { enter } from '../../../server/src/features/format/enter';
import { applyEdits } from '../../../server/src/text/edit';
import { Source } from '../../../server/src/text/source';
import { afterEnter } from '../../grammar/enter-rules';
import { planOf } from '../../rules/workbench';
import { readMarked } from '../marked';

/** The text after Enter at the caret in an editor with our rules for line breaks, or in one without them. */
function pressed(marked: string, hasRules = true): string {
  const { text, at } = readMarked(marked);
  const source = new Source(text);
  const line = source.lineSpanAt(at);
  const above =
    line.start === 0
      ? ''
      : source.text.slice(source.lineSpan(source.lineAt(at) - 1).start, line.start).replace(/\r?\n|\r$/u, '');
  const mark = hasRules ? afterEnter(text.slice(line.start, at), { after: text.slice(at, line.end), above }) : '';
  const indent = /^[ \t]*/u.exec(text.slice(line.start, at))?.[0] ?? '';
  const put = source.newline + indent + mark;
  const broken = text.slice(0, at) + put + text.slice(at);
  const caret = at + put.length;
  const edits = enter(new Source(broken), caret, (it) => planOf(it.text));
  const own = edits.find((it) => it.span.end === caret);
  const shift = edits.reduce(
    (sum, it) => (it.span.end <= caret ? sum + it.text.length - (it.span.end - it.span.start) : sum),
    0,
  );
  const after = applyEdits(broken, edits);
  return `${after.slice(0, caret + shift)}‸${after.slice(caret + shift)}${own === undefined ? '' : ''}`;
}

/** Both editors come to the same. */
function expectPressed(marked: string, expected: string): void {
  assert.equal(pressed(marked), expected);
  assert.equal(pressed(marked, false), expected, 'in an editor without rules for line breaks');
}

describe('a line break', () => {
  it('goes on with the number', () => {
    expectPressed('1. Trực ban.‸', '1. Trực ban.\n2. ‸');
    expectPressed('1. Trực ban;\n2. Báo cáo;‸\n', '1. Trực ban;\n2. Báo cáo;\n3. ‸\n');
    expectPressed('1. Quân số\n1.1. Trực ban;‸', '1. Quân số\n1.1. Trực ban;\n1.2. ‸');
    expectPressed('d) Trực ban;‸', 'd) Trực ban;\nđ) ‸');
    expectPressed(
      'c) Họp.\nd) Trực ban.‸'.normalize('NFD'),
      'c) Họp.\nd) Trực ban.\nđ) ‸'.normalize('NFD').replace('đ', 'đ'),
    );
    expectPressed('y) Trực ban;‸', 'y) Trực ban;\n‸');
    expectPressed('(1) Trực ban;‸', '(1) Trực ban;\n(2) ‸');
    expectPressed('9) Trực ban;‸', '9) Trực ban;\n10) ‸');
    expectPressed(
      '1. Yêu cầu\na) Họp.\n2. Trực ban đủ quân số.‸',
      '1. Yêu cầu\na) Họp.\n2. Trực ban đủ quân số.\n3. ‸',
    );
    expectPressed('1. Phòng Nội vụ\n2. Phòng Y tế‸', '1. Phòng Nội vụ\n2. Phòng Y tế\n3. ‸');
  });

  it('leaves one mark where the drafter has typed another behind that of the editor', () => {
    expectPressed('- Họp;\n- - Trực ban;‸', '- Họp;\n- Trực ban;\n- ‸');
    expectPressed('- Họp;\n- + Trực ban;‸', '- Họp;\n+ Trực ban;\n+ ‸');
    expectPressed('- Họp:\n+ Trực ban;\n+ - Báo cáo;‸\nHết', '- Họp:\n+ Trực ban;\n- Báo cáo;\n- ‸\nHết');
    expectPressed('1. Họp.\n2. 2. Trực ban.‸', '1. Họp.\n2. Trực ban.\n3. ‸');
    expectPressed('a) Họp;\r\nb) b) Trực ban;‸', 'a) Họp;\r\nb) Trực ban;\r\nc) ‸');
    expectPressed('- - Trực ban;‸', '- - Trực ban;\n- ‸');
    expectPressed('Họp.\n- - Trực ban;‸', 'Họp.\n- - Trực ban;\n- ‸');
    expectPressed('- Họp;\n- -5 độ;‸', '- Họp;\n- -5 độ;\n- ‸');
  });

  it('makes an item of the level below where Tab was pressed behind a new dash', () => {
    expectPressed('- Họp;\n- \tTrực ban;‸', '- Họp;\n+ Trực ban;\n+ ‸');
    expectPressed('- Họp;\n\n-   Trực ban;‸', '- Họp;\n\n+ Trực ban;\n+ ‸');
    expectPressed('-\tHọp;\n-\tTrực ban;‸', '-\tHọp;\n-\tTrực ban;\n- ‸');
    expectPressed('-   Họp;\n-   Trực ban;‸', '-   Họp;\n-   Trực ban;\n- ‸');
    expectPressed('- Họp;\n-  Trực ban;‸', '- Họp;\n-  Trực ban;\n- ‸');
  });

  it('has no letter behind a small numeral', () => {
    expectPressed('I. NỘI DUNG\ni) Trực ban;‸\nii) Báo cáo.\n', 'I. NỘI DUNG\ni) Trực ban;\n‸\nii) Báo cáo.\n');
    expectPressed('h) Họp;\ni) Trực ban;‸', 'h) Họp;\ni) Trực ban;\nk) ‸');
  });

  it('goes on with the dash', () => {
    expectPressed('- Trực ban;‸', '- Trực ban;\n- ‸');
    expectPressed('  + Trực ban;‸', '  + Trực ban;\n  + ‸');
    expectPressed('– Trực ban;‸', '– Trực ban;\n– ‸');
    expectPressed('• Trực ban;‸', '• Trực ban;\n• ‸');
    expectPressed('- Trực ban.\n- Báo cáo.‸', '- Trực ban.\n- Báo cáo.\n- ‸');
    expectPressed('- Trực ban\r\n- Báo cáo‸', '- Trực ban\r\n- Báo cáo\r\n- ‸');
  });

  it('begins the level below after a colon, as this draft does', () => {
    expectPressed('1. Các phòng:‸', '1. Các phòng:\na) ‸');
    expectPressed(
      '1. Các phòng:\n- Trực ban;\n- Báo cáo.\n2. Văn phòng:‸',
      '1. Các phòng:\n- Trực ban;\n- Báo cáo.\n2. Văn phòng:\n- ‸',
    );
    expectPressed(
      '1. Các phòng:\n1.1. Trực ban;\n1.2. Báo cáo.\n2. Văn phòng:‸',
      '1. Các phòng:\n1.1. Trực ban;\n1.2. Báo cáo.\n2. Văn phòng:\n2.1. ‸',
    );
    expectPressed('a) Các phòng:‸', 'a) Các phòng:\n- ‸');
    expectPressed('- Các phòng:‸', '- Các phòng:\n+ ‸');
    expectPressed(
      '- Các phòng:\n• Trực ban;\n• Báo cáo.\n- Văn phòng:‸',
      '- Các phòng:\n• Trực ban;\n• Báo cáo.\n- Văn phòng:\n• ‸',
    );
    expectPressed('1. Các phòng:‸\na) Trực ban;\nb) Báo cáo.', '1. Các phòng:\na) ‸\nb) Trực ban;\nc) Báo cáo.');
  });

  it('says nothing below headings and at the end of a list', () => {
    for (const text of [
      'I. MỤC ĐÍCH‸',
      '1. Mục đích‸',
      '1. MỤC ĐÍCH, YÊU CẦU.‸',
      '**1. Trực ban.**‸',
      'Điều 1. Phạm vi.‸',
      '- Trực ban;\n- Báo cáo.‸',
      '- Trực ban;\n\n- Báo cáo.‸',
      'a) Trực ban;\nb) Báo cáo.‸',
      'a) Trực ban;\n\nb) Báo cáo.‸',
      '1. Trực ban;\n2. Báo cáo.‸',
      '2. Thực hiện nghiêm./.‸',
      '- Thực hiện nghiêm./.‸',
      'Căn cứ Luật Lưu trữ;‸',
      'Nơi nhận:‸',
      'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT, VP.‸',
      '| 1. Trực ban; |‸',
      '1. Mục đích.\nGiữ rừng.\n2. Yêu cầu.‸',
      'a) Mục đích\n\nGiữ rừng.\n\nb) Yêu cầu‸',
      '-5 độ‸',
      '‸',
      '\n‸',
      'Các phòng:‸',
    ]) {
      expectPressed(text, `${text.slice(0, -1)}\n‸`);
    }
  });

  it('splits a paragraph and does no more', () => {
    expectPressed('1. Trực ban;‸ báo cáo.', '1. Trực ban;\n‸ báo cáo.');
    expectPressed('- Trực‸ ban;', '- Trực\n‸ ban;');
    expectPressed('- ‸Trực ban;', '- \n‸Trực ban;');
    expectPressed('a) Trực ban;‸ báo cáo;\nb) Họp.', 'a) Trực ban;\n‸ báo cáo;\nb) Họp.');
  });

  it('makes room in a list that is in order, with what stands below and what refers to it', () => {
    expectPressed(
      'I. NỘI DUNG\n1. Trực ban.‸\n2. Báo cáo.\n3. Họp, theo khoản 2 Mục này.\n',
      'I. NỘI DUNG\n1. Trực ban.\n2. ‸\n3. Báo cáo.\n4. Họp, theo khoản 3 Mục này.\n',
    );
    expectPressed(
      '1. Trực ban;‸\n2. Quân số:\n2.1. Họp;\n2.2. Báo cáo.\n',
      '1. Trực ban;\n2. ‸\n3. Quân số:\n3.1. Họp;\n3.2. Báo cáo.\n',
    );
    expectPressed('a) Trực ban;‸\nb) Họp;\nc) Báo cáo.', 'a) Trực ban;\nb) ‸\nc) Họp;\nd) Báo cáo.');
  });

  it('renumbers nothing in a list that was not in order, or where the number is free', () => {
    expectPressed('1. Trực ban;‸\n3. Họp;\n4. Báo cáo.', '1. Trực ban;\n2. ‸\n3. Họp;\n4. Báo cáo.');
    expectPressed(
      '1. Trực ban;‸\n2. Họp;\n2. Nghỉ;\n5. Báo cáo.',
      '1. Trực ban;\n2. ‸\n2. Họp;\n2. Nghỉ;\n5. Báo cáo.',
    );
  });

  it('leaves the list at an empty item, and those behind it close up', () => {
    expectPressed('- Trực ban;\n- ‸', '- Trực ban;\n‸');
    expectPressed('- Trực ban;\n\n- ‸\n\nHết.', '- Trực ban;\n\n‸\n\nHết.');
    expectPressed('Các phòng:\n- ‸', 'Các phòng:\n‸');
    expectPressed('a) Trực ban;\nb) ‸', 'a) Trực ban;\n‸');
    expectPressed('1. Trực ban;\n2. ‸\n3. Họp;\n4. Báo cáo.', '1. Trực ban;\n‸\n2. Họp;\n3. Báo cáo.');
    expectPressed('  - Trực ban;\n  - ‸', '  - Trực ban;\n  ‸');
    expectPressed('Giá trị đo\n- ‸', 'Giá trị đo\n- \n‸');
    expectPressed('- Trực ban;\n-‸', '- Trực ban;\n-\n‸');
  });

  it('keeps the items apart where they are', () => {
    expectPressed('- Trực ban;\n\n- Báo cáo;‸\n', '- Trực ban;\n\n- Báo cáo;\n\n- ‸\n');
    expectPressed('1. Trực ban;‸\n\n2. Báo cáo;', '1. Trực ban;\n\n2. ‸\n\n3. Báo cáo;');
    expectPressed(
      'Mở đầu.\r\n\r\nGiữa.\r\n\r\nCuối.\r\n\r\n1. Trực ban;‸',
      'Mở đầu.\r\n\r\nGiữa.\r\n\r\nCuối.\r\n\r\n1. Trực ban;\r\n\r\n2. ‸',
    );
  });

  it('goes on among the recipients with a dash and no sign', () => {
    const apart = 'Mở đầu.\n\nGiữa.\n\nCuối.\n\nHết./.\n\n';
    expectPressed(`${apart}Nơi nhận:\n- Sở Y tế;‸`, `${apart}Nơi nhận:\n- Sở Y tế;\n- ‸`);
    expectPressed('Nơi nhận:\n- Sở Y tế‸\n- Lưu: VT.', 'Nơi nhận:\n- Sở Y tế\n- ‸\n- Lưu: VT.');
  });

  it('does nothing in text whose lines are wrapped by hand', () => {
    const wrapped = Array.from(
      { length: 20 },
      (_, i) => `${i % 3 === 0 ? `${i / 3 + 1}. Trực` : 'và báo'} cáo đầy đủ ở các đơn vị thuộc phạm vi quản lý của Sở`,
    );
    const text = `${wrapped.join('\n')};`;
    assert.equal(pressed(`${text}‸`, false), `${text}\n‸`);
  });

  it('does nothing where the caret is not where a line break leaves it', () => {
    const source = new Source('1. Trực ban;\n2. Báo cáo');
    for (let at = 0; at <= source.text.length; at++) {
      if (at !== 13)
        assert.deepEqual(
          enter(source, at, (it) => planOf(it.text)),
          [],
          String(at),
        );
    }
  });
});
