import assert from 'node:assert/strict';
import {
  hasEndMark,
  isAppendixHeading,
  isAttribution,
  isName,
  isRecipientsLabel,
  isSignatureLine,
  titleWords,
} from '../../server/src/plan/lines/lines';

interface Question {
  readonly of: string;
  readonly ask: (text: string) => boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const questions: readonly Question[] = [
  {
    of: 'a line of a signature',
    ask: isSignatureLine,
    yes: [
      'GIÁM ĐỐC',
      'KT. GIÁM ĐỐC',
      'KT GIÁM ĐỐC',
      'TM. ỦY BAN NHÂN DÂN',
      'TM/ BAN CHỈ ĐẠO',
      'T/M BAN THƯỜNG VỤ',
      'Q. GIÁM ĐỐC',
      'PHÓ CHÁNH VĂN PHÒNG',
      'CHI CỤC TRƯỞNG',
      'TỔ TRƯỞNG CHUYÊN MÔN',
      'PHÓ BÍ THƯ THƯỜNG TRỰC',
      'CHỦ TỊCH HỘI ĐỒNG QUẢN LÝ',
    ],
    no: [
      'QUYẾT ĐỊNH:',
      'QUYẾT ĐỊNH',
      'Giám đốc Sở chủ trì',
      'TRÁCH NHIỆM CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
      'TĂNG TRƯỞNG KINH TẾ',
      'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
      'I. TRƯỞNG BAN',
      'KẾ HOẠCH',
    ],
  },
  {
    of: 'the label of the recipients',
    ask: isRecipientsLabel,
    yes: [
      'Nơi nhận:',
      'NƠI NHẬN',
      'nơi nhận:',
      'Nơi nhân:',
      '- Nơi nhận:',
      'Nơi nhận (VBĐT):',
      'Nơi nhận: Lãnh đạo Sở;',
      'Nơi nhận:          GIÁM ĐỐC',
      'Nơi nhận văn bản:',
    ],
    no: ['Nơi nhận hồ sơ: Bộ phận Một cửa', 'Nơi nhận kết quả', 'Người nhận:', 'Mỗi nơi nhận: một bản'],
  },
  {
    of: 'the heading of an appendix',
    ask: isAppendixHeading,
    yes: [
      'Phụ lục',
      'Phụ lục I',
      'PHỤ LỤC II',
      'Phụ lục số 01:',
      'PHỤ LỤC SỐ 2',
      'Phụ lục: DANH SÁCH HỌC VIÊN',
      'PHỤ LỤC DANH SÁCH HỌC VIÊN',
      'Phụ lục 1 - Danh sách học viên',
      'Phụ lục I (Kèm theo Kế hoạch số 15/KH-SNV)',
      'Biểu 01: TIẾN ĐỘ',
      'Mẫu số 02',
    ],
    no: [
      'Phụ lục đề cương ban hành kèm theo Kế hoạch số 24-KH/TU',
      'Phụ lục kèm theo Kế hoạch này nêu rõ từng nhiệm vụ.',
      'phụ lục I',
      'Biểu dương, khen thưởng',
      'Mẫu báo cáo gửi về Phòng Kinh tế',
    ],
  },
  {
    of: 'an attribution',
    ask: isAttribution,
    yes: [
      '(Kèm theo Quyết định số 28/QĐ-SNV)',
      '(Ban hành kèm theo Nghị quyết số 35-NQ/TU)',
      '( Đính kèm Kế hoạch số 1)',
    ],
    no: ['Kèm theo Quyết định số 28/QĐ-SNV', '(có danh sách kèm theo)', '(theo Kế hoạch số 15/KH-SNV)'],
  },
  {
    of: 'the end of a document',
    ask: hasEndMark,
    yes: ['thực hiện./.', 'thực hiện ./.', 'thực hiện/.', 'thực hiện./', 'thực hiện. /.', 'thực hiện”./.'],
    no: ['thực hiện.', 'trực 24/24', 'km/h', 'thực hiện...'],
  },
  {
    of: 'a name',
    ask: isName,
    yes: ['Nông Văn Tuệ', 'Tráng A Phềnh', 'TS. Lường Thị Vân Hà', 'H’Yim Kđoh', 'Lý Xuân Hậu'],
    no: ['Lãnh đạo Sở', 'GIÁM ĐỐC', 'Nông', 'Các phòng, đơn vị', 'Nông Văn Tuệ chủ trì'],
  },
];

describe('lines by their look', () => {
  for (const { of, ask, yes, no } of questions) {
    for (const text of yes) it(`“${text}” is ${of}`, () => assert.ok(ask(text)));
    for (const text of no) it(`“${text}” is not ${of}`, () => assert.ok(!ask(text)));
  }

  const titles: readonly (readonly [string, string | undefined])[] = [
    ['KẾ HOẠCH', 'kế hoạch'],
    ['KẾ HOẠCH:', 'kế hoạch'],
    ['KẾ HOẠCH Triển khai công tác', 'kế hoạch'],
    ['KẾ HOẠCH CÔNG TÁC NĂM 2027', 'kế hoạch'],
    ['KẾ HOẠCH LIÊN TỊCH', 'kế hoạch liên tịch'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'chương trình hành động'],
    ['Kế hoạch', 'kế hoạch'],
    ['Kế hoạch này gồm ba phần', undefined],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', undefined],
    ['ĐỀ CƯƠNG BÁO CÁO', undefined],
    ['QUYẾT TÂM CAO', undefined],
  ];
  for (const [text, title] of titles) it(`reads the kind of “${text}”`, () => assert.equal(titleWords(text), title));
});
