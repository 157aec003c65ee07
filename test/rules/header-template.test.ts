import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/lint/lint';
import missingComponents from '../../server/src/rules/header/header-missing-components';
import { planOf, settings } from './workbench';

const body = '\n\nI. MỤC ĐÍCH\n\nGiải quyết tài liệu tồn đọng.\n\nII. NỘI DUNG\n\nPhân loại, lập hồ sơ./.\n';

function said(text: string, externalTemplate: boolean): readonly string[] {
  const chosen = { ...settings('phat-hanh'), options: { externalTemplate } };
  return createLinter([missingComponents])(planOf(text), chosen).findings.map((it) => `${it.severity} ${it.message}`);
}

describe('a head printed on the paper beforehand', () => {
  it('spares the draft Quốc hiệu, Tiêu ngữ and agency', () => {
    const text = `Số: 15/KH-SNV\nAn Bình, ngày 10 tháng 3 năm 2027\n\nKẾ HOẠCH\nChỉnh lý tài liệu năm 2027${body}`;
    assert.deepEqual(said(text, false), ['warning Phần đầu thiếu Quốc hiệu, Tiêu ngữ, tên cơ quan']);
    assert.deepEqual(said(text, true), []);
  });

  it('does not spare it its number, its date and its title', () => {
    const text = `Sở Nội vụ ban hành Kế hoạch chỉnh lý tài liệu năm 2027 như sau:${body}`;
    assert.deepEqual(said(text, true), [
      'warning Phần đầu thiếu số và ký hiệu, địa danh và ngày tháng, tên loại, trích yếu',
    ]);
  });
});
