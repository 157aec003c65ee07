import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/edit';
import { findingsOf } from './workbench';

const draft = (signature: string, issuer = 'ỦY BAN NHÂN DÂN\nXÃ HẠ KHUÊ', number = '45/KH-UBND'): string =>
  `${issuer}\n\nSố: ${number}\n\nKẾ HOẠCH\nHội thao năm 2027\n\nI. MỤC ĐÍCH\n\nRèn luyện sức khỏe./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n${signature}\n\nMã Thị Sen\n`;

const told = (text: string) => findingsOf(text).filter((it) => it.rule === 'signature-authority-form');
const says = (text: string): readonly string[] => told(text).map((it) => it.message);
const fixed = (text: string): string => applyEdits(text, told(text)[0]?.fixes?.[0]?.edits ?? []);

describe('who signs for a committee', () => {
  it('signs for the one that issues the plan', () => {
    assert.deepEqual(says(draft('TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH')), [
      'Ký thay mặt hội đồng nhân dân, trong khi văn bản này của ỦY BAN NHÂN DÂN XÃ HẠ KHUÊ',
    ]);
    assert.deepEqual(says(draft('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH')), []);
    const council = draft('TM. THƯỜNG TRỰC HĐND\nCHỦ TỊCH', 'HỘI ĐỒNG NHÂN DÂN\nXÃ HẠ KHUÊ', '45/KH-HĐND');
    assert.deepEqual(says(council), []);
  });

  it('is its chairman or his deputy', () => {
    assert.deepEqual(says(draft('TM. ỦY BAN NHÂN DÂN\nGIÁM ĐỐC')), [
      'GIÁM ĐỐC không ký thay mặt ủy ban nhân dân: phải là CHỦ TỊCH',
    ]);
    assert.deepEqual(says(draft('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH')), []);
    assert.deepEqual(says(draft('TM. ỦY BAN NHÂN DÂN\nTUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ')), []);
  });

  it('is told that the line of the committee is missing or short, and gets it by one key', () => {
    const bare = draft('CHỦ TỊCH');
    assert.deepEqual(says(bare), ['Trên chức vụ thiếu dòng “TM. ỦY BAN NHÂN DÂN”']);
    assert.equal(fixed(bare), draft('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'));
    const deputy = draft('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    assert.equal(fixed(deputy), draft('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'));
    const short = draft('TM. UBND XÃ\nCHỦ TỊCH');
    assert.deepEqual(says(short), ['Phần ký đang viết tắt “UBND”, phải là ỦY BAN NHÂN DÂN']);
    assert.equal(fixed(short), draft('TM. ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH'));
  });

  it('signs alone where the number is that of an office', () => {
    assert.deepEqual(says(draft('GIÁM ĐỐC', 'UBND TỈNH HOÀI LĨNH\nSỞ NỘI VỤ', '45/KH-SNV')), []);
    assert.deepEqual(says(draft('TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG')), []);
  });
});
