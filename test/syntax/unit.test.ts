import assert from 'node:assert/strict';
import { unitsOf } from '../../server/src/syntax/unit/unit';
import { planOf } from '../rules/workbench';

const unitsIn = (text: string): readonly string[] =>
  planOf(text).blocks.flatMap(({ paragraph }) => unitsOf(paragraph).map((it) => it.text));

describe('the name of a unit', () => {
  it('ends before what is counted', () => {
    assert.deepEqual(unitsIn('Báo cáo UBND tỉnh 6 tháng đầu năm, Sở Nội vụ 2 lần, UBND xã 15 ngày sau đó.'), [
      'UBND tỉnh',
      'Sở Nội vụ',
      'UBND xã',
    ]);
  });

  it('has its number', () => {
    assert.deepEqual(
      unitsIn('Giao UBND quận 6; UBND phường 12 năm 2026; UBND quận 3 tháng 5/2026; Trường THCS số 2.'),
      ['UBND quận 6', 'UBND phường 12', 'UBND quận 3', 'Trường THCS số 2'],
    );
  });

  it('ends “Sở Nội vụ” before what it does', () => {
    assert.deepEqual(unitsIn('Sở Nội vụ tổng hợp, thẩm định'), ['Sở Nội vụ']);
    assert.deepEqual(unitsIn('Trung tâm Dịch vụ tổng hợp xã'), ['Trung tâm Dịch vụ tổng hợp xã']);
  });
});
