import assert from 'node:assert/strict';
import { issuerKinds } from '../../../server/src/data/issuer-kinds';
import { newPlanChoices } from '../../../server/src/features/beginning/new-plan-choices';
import { factsOf } from '../../../server/src/plan/facts';
import { sample } from '../../protocol/drafts';
import { planOf } from '../../rules/workbench';

describe('what a new plan may be made of', () => {
  const known = (...names: readonly string[]) => ({
    plans: () => names.map((name) => ({ uri: name, facts: factsOf(planOf(sample(name))), lines: planOf('').source })),
  });
  const folder = known(
    'cap-tren/ke-hoach-ubnd-tinh.kehoach',
    'cap-duoi/ke-hoach-so.kehoach',
    'dang/ke-hoach-dang-uy.kehoach',
  );

  it('are those who issue the plans of the folder, as sentences write them', () => {
    assert.deepEqual(newPlanChoices(folder, { thisYear: 2026, answers: {} }).issuers, [
      { kind: 'province', name: 'Ủy ban nhân dân tỉnh Hoài Lĩnh', code: 'UBND', place: 'Hoài Lĩnh' },
      {
        kind: 'department',
        name: 'Sở Giáo dục và Đào tạo',
        parent: 'UBND tỉnh Hoài Lĩnh',
        code: 'SGDĐT',
        place: 'Hoài Lĩnh',
      },
      {
        kind: 'party',
        name: 'Đảng ủy xã Thượng Khuê',
        parent: 'Đảng bộ tỉnh Hoài Lĩnh',
        code: 'ĐU',
        place: 'Thượng Khuê',
      },
    ]);
  });

  it('are the plans of who stands above, what is cited and other plans, each once and in full', () => {
    const answers = { kind: 'department', name: 'Sở Giáo dục và Đào tạo' };
    const { superiors } = newPlanChoices(folder, { thisYear: 2026, answers });
    assert.deepEqual(
      superiors.map((it) => it.label),
      [
        'Kế hoạch số 214/KH-UBND',
        'Kế hoạch số 64-KH/TU',
        'Nghị quyết số 57-NQ/TW',
        'Quyết định số 1248/QĐ-TTg',
        'Kế hoạch số 12-KH/ĐU',
      ],
    );
    assert.deepEqual(superiors[0], {
      label: 'Kế hoạch số 214/KH-UBND',
      description:
        'Ủy ban nhân dân tỉnh Hoài Lĩnh: Triển khai công tác phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2027',
      document: {
        type: 'Kế hoạch',
        symbol: '214/KH-UBND',
        date: '16/10/2026',
        issuer: 'Ủy ban nhân dân tỉnh Hoài Lĩnh',
        title: 'triển khai công tác phòng, chống đuối nước trẻ em trên địa bàn tỉnh năm 2027',
      },
      subject: 'Triển khai công tác phòng, chống đuối nước trẻ em',
    });
  });

  it('have their day from whatever mention tells it', () => {
    const text = `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Nghị định số 66/2021/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Lâm nghiệp;

I. MỤC ĐÍCH

Thực hiện Điều 5 Nghị định số 66/2021/NĐ-CP ngày 06/7/2021.
`;
    const plans = () => [{ uri: 'a', facts: factsOf(planOf(text)), lines: planOf('').source }];
    const { superiors } = newPlanChoices({ plans }, { thisYear: 2026, answers: {} });
    assert.deepEqual(superiors.find((it) => it.document.symbol === '66/2021/NĐ-CP')?.document, {
      type: 'Nghị định',
      symbol: '66/2021/NĐ-CP',
      issuer: 'Chính phủ',
      title: 'quy định chi tiết một số điều của Luật Lâm nghiệp',
      date: '06/7/2021',
    });
  });

  it('follow from what has been answered so far', () => {
    const of = (answers: Parameters<typeof newPlanChoices>[1]['answers']) =>
      newPlanChoices(folder, { thisYear: 2026, answers });
    assert.deepEqual(of({ kind: 'commune', name: 'Ủy ban nhân dân xã Mường Sen' }).places.slice(0, 1), ['Mường Sen']);
    assert.deepEqual(of({ kind: 'province', name: 'thành phố Hồ Chí Minh' }).places[0], 'Thành phố Hồ Chí Minh');
    assert.deepEqual(of({ kind: 'department', name: 'Sở Y tế' }).parents, ['Ủy ban nhân dân tỉnh Hoài Lĩnh']);
    assert.deepEqual(of({ kind: 'ministry' }).parents, []);
  });

  it('is little where no plan is known', () => {
    const { issuers, superiors, places, thisYear, kinds } = newPlanChoices(known(), { thisYear: 2026, answers: {} });
    assert.deepEqual([issuers, superiors, places, thisYear, kinds.length], [[], [], [], 2026, issuerKinds.length]);
  });
});
