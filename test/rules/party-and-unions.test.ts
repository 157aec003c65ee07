import assert from 'node:assert/strict';
import { mark, unmark } from './marked';
import { findingsOf, fixed } from './workbench';

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const party = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const board = 'TỈNH ỦY HOÀI LĨNH\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 30-KH/BTGDVTU';
const cell = 'ĐẢNG BỘ XÃ THƯỢNG KHUÊ\nCHI BỘ THÔN HẠ\n*\nSố 05-KH/CB';
const women = 'HỘI LHPN TỈNH HOÀI LĨNH\nBAN THƯỜNG VỤ HỘI LHPN XÃ THƯỢNG KHUÊ\nSố: 12/KH-BTV';
const farmers = 'BCH HỘI NÔNG DÂN TỈNH HOÀI LĨNH\nHỘI NÔNG DÂN XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/HNDX';
const school = 'UBND XÃ THƯỢNG KHUÊ\nTRƯỜNG TIỂU HỌC MÂY NGANG\nSố: 12/KH-TH';
const pioneers = 'HỘI ĐỒNG ĐỘI XÃ THƯỢNG KHUÊ\nLIÊN ĐỘI TRƯỜNG THCS MÂY NGANG\n***\nSố: 12/KH-LĐ';

interface Parts {
  readonly right?: string;
  readonly year?: string;
  readonly who?: string;
  readonly text?: string;
  readonly end?: string;
  readonly archive?: string;
  readonly signs?: string;
}

const ofParty: Parts = { right: party, end: '.', archive: 'Lưu Văn phòng.', signs: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ' };

const draft = (head: string, it: Parts = {}): string =>
  `${head}\n${it.right ?? nation}\nThượng Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nThực hiện công tác chuyển đổi số năm ${it.year ?? '2026'}\n\n` +
  `Thực hiện nhiệm vụ được giao, ${it.who ?? 'Trường Tiểu học Mây Ngang'} ban hành Kế hoạch thực hiện công tác chuyển đổi số năm 2026 như sau:\n\n` +
  `I. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n2. Bảo đảm tiến độ.\n\n${it.text ?? 'II. NỘI DUNG'}\n\n1. Phổ biến văn bản.\n\n2. Kiểm tra định kỳ.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n` +
  `1. Các bộ phận thực hiện nhiệm vụ được giao.\n\n2. Bộ phận tổng hợp theo dõi.\n\nTrên đây là Kế hoạch thực hiện công tác chuyển đổi số năm 2026 của ${it.who ?? 'Trường Tiểu học Mây Ngang'}${it.end ?? './.'}\n\n` +
  `Nơi nhận:\n- Các bộ phận;\n- ${it.archive ?? 'Lưu: VT.'}\n\n${it.signs ?? 'HIỆU TRƯỞNG'}\n\nLò Văn Sơn\n`;

/** What is said of a draft, and that a repair of all of it leaves nothing more to say. */
function says(marked: string, ...rules: readonly string[]): void {
  const { text } = unmark(marked);
  const found = findingsOf(text);
  assert.deepEqual(
    found.map((it) => it.rule),
    rules,
  );
  assert.equal(
    mark(
      text,
      found.map((it) => it.span),
    ),
    marked,
  );
}

describe('whose document it is', () => {
  it('is told once where the head has that of another', () => {
    says(
      draft(board, { ...ofParty, right: nation, signs: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN' }).replace(
        nation.split('\n')[0] ?? '',
        '⟦$&⟧',
      ),
      'header-party-mix',
    );
    says(
      draft(cell.replace(/Số.*/u, '⟦Số: 05/KH-CB⟧'), { ...ofParty, signs: 'T/M CHI BỘ\nBÍ THƯ' }),
      'header-party-mix',
    );
    says(draft(school, { right: `⟦${party}⟧` }), 'header-party-mix');
    assert.equal(fixed(draft(school, { right: party })), draft(school));
    const numbered = draft(cell.replace(/Số.*/u, 'Số: 05/KH-CB'), { ...ofParty, signs: 'T/M CHI BỘ\nBÍ THƯ' });
    assert.match(fixed(numbered), /^Số: 05-KH\/CB$/mu);
  });

  it('is no union of the Mặt trận, however it numbers', () => {
    says(draft(women, { signs: 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH' }));
    says(draft(women.replace('12/KH-BTV', '12-KH/BTV'), { signs: 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH' }));
    const own = { right: 'HỘI NÔNG DÂN VIỆT NAM', signs: 'T/M BAN THƯỜNG VỤ\nCHỦ TỊCH' };
    says(draft(farmers, own));
    says(draft(farmers.replace('Số 12-KH/HNDX', 'Số: 12/KH-HNDX'), own));
  });

  it('keeps the State out of a head of the Party that lacks a line', () => {
    const text = draft('*\nSố 30-KH/BTGDVTU', {
      ...ofParty,
      who: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      signs: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN',
    });
    assert.equal(fixed(text).includes('CỘNG HÒA'), false);
  });
});

describe('the code of the number', () => {
  it('is not that of another committee, nor that of who is above', () => {
    says(
      draft(cell.replace('KH/CB', 'KH/⟦TU⟧'), { ...ofParty, signs: 'T/M CHI BỘ\nBÍ THƯ' }),
      'header-symbol-issuer-mismatch',
    );
    says(draft(school.replace('KH-TH', 'KH-⟦UBND⟧')), 'header-symbol-issuer-mismatch');
    says(draft(cell.replace('KH/CB', 'KH/CBT5'), { ...ofParty, signs: 'T/M CHI BỘ\nBÍ THƯ' }));
  });

  it('says what the document is above whom it is addressed to', () => {
    says(
      draft(school).replace('\nKẾ HOẠCH', '\n⟦Kính gửi⟧: Các tổ chuyên môn.\n\nKẾ HOẠCH'),
      'header-kinh-gui-in-plan',
    );
  });
});

describe('who collects the reports of others', () => {
  const sums = (name: string, to: string): string =>
    `II. NỘI DUNG\n\n1. ${name}\n\n- Tổng hợp kết quả, báo cáo ${to} trước ngày 10/12/2026.\n\n2. Các tổ\n\n- Báo cáo kết quả về ${name} ⟦trước ngày 15/12/2026⟧.\n\nIII. CÁC VIỆC KHÁC`;
  const marked = (name: string, to: string): void => {
    const { text, spans } = unmark(sums(name, to));
    assert.deepEqual(
      findingsOf(`Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n${text}`)
        .filter((it) => it.rule === 'deadline-order')
        .map((it) => it.span.end - it.span.start),
      spans.map((it) => it.end - it.start),
      `${name}, ${to}`,
    );
  };

  it('has done so before, whatever he and who is above him are called', () => {
    for (const name of [
      'Chi ủy',
      'Tổ thư ký',
      'Bộ phận giúp việc',
      'Thường trực Hội',
      'Tổng phụ trách Đội',
      'Đoàn xã',
      'Kế toán',
    ]) {
      marked(name, 'Ban Thường vụ');
    }
    for (const to of ['Ban Chỉ đạo', 'Chánh án', 'Hiệu trưởng', 'Hội cấp trên', 'Chi bộ']) marked('Văn phòng', to);
  });

  it('is nobody whose name is only alike', () => {
    const text = unmark(sums('Chi ủy', 'Đảng ủy')).text.replace('về Chi ủy', 'về Chi hội');
    assert.deepEqual(
      findingsOf(`Hạ Khuê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nChuyển đổi số năm 2026\n\n${text}`).filter(
        (it) => it.rule === 'deadline-order',
      ),
      [],
    );
  });
});

describe('who signs', () => {
  it('may be any of those who sign for such bodies', () => {
    says(draft(pioneers, { right: 'ĐỘI TNTP HỒ CHÍ MINH', signs: 'TM. BAN CHỈ HUY LIÊN ĐỘI\nTỔNG PHỤ TRÁCH' }));
    says(draft(women, { signs: 'TL. BAN THƯỜNG VỤ\nTRƯỞNG BAN' }));
    says(draft(school, { signs: 'P. HIỆU TRƯỞNG' }));
  });

  it('signs for a body, not in its place', () => {
    says(draft(cell, { ...ofParty, signs: '⟦K/T CHI BỘ⟧\nPHÓ BÍ THƯ' }), 'signature-authority-form');
    assert.match(fixed(draft(cell, { ...ofParty, signs: 'K/T CHI BỘ\nPHÓ BÍ THƯ' })), /^T\/M CHI BỘ$/mu);
    const office = 'ỦY BAN NHÂN DÂN\nXÃ THƯỢNG KHUÊ\nSố: 12/KH-UBND';
    says(
      draft(office, { who: 'Ủy ban nhân dân xã Thượng Khuê', signs: '⟦TL. ỦY BAN NHÂN DÂN⟧\nCHÁNH VĂN PHÒNG' }),
      'signature-authority-form',
    );
  });

  it('is called by the head of the office alone', () => {
    const [it] = findingsOf(draft(school, { signs: 'PHÓ HIỆU TRƯỞNG PHỤ TRÁCH TRƯỜNG' }));
    assert.equal(it?.message, 'Cấp phó ký thay mà trên dòng này thiếu “KT. HIỆU TRƯỞNG”');
  });
});

describe('the end of a document of the Party', () => {
  it('has its full stop, and a place where the file lies', () => {
    says(draft(cell, { ...ofParty, end: '' }).replace('Ngang\n\nNơi', '⟦Ngang⟧\n\nNơi'), 'missing-end-mark');
    says(draft(cell, { ...ofParty, archive: '⟦Lưu:⟧' }), 'recipients-archive-line');
    says(draft(cell, { ...ofParty, text: 'II. NỘI DUNG\n\nCác bộ phận rà soát⟦./.⟧' }), 'end-mark-misplaced');
  });
});

describe('a repair', () => {
  it('of a year leaves whose plan it is', () => {
    const text = draft(school, { year: '2025' });
    assert.equal(fixed(text), draft(school));
  });

  it('of a heading without its number adds no section', () => {
    assert.equal(fixed(draft(school, { text: 'NỘI DUNG' })), draft(school));
  });

  it('of a day without its year names nobody', () => {
    const text = 'Thực hiện Kế hoạch số 45/KH-LMHTX ngày 15/01 của Liên minh Hợp tác xã tỉnh về chuyển đổi số.\n';
    assert.equal(fixed(text), text.replace('15/01', '15/01/…'));
  });

  it('takes no co-operative for a commune', () => {
    const head = 'HỢP TÁC XÃ TỈNH HOÀI LĨNH\nSố: 12/KH-HTX';
    const text = draft(head, { who: 'Hợp tác xã Nông nghiệp Hạ Khuê', signs: 'GIÁM ĐỐC' });
    assert.equal(fixed(text), text);
  });
});

describe('whose plan it is', () => {
  it('is said in the opening and by the place of issue as in the head', () => {
    const head = 'ĐẢNG BỘ TỈNH HOÀI LĨNH\nĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố 12-KH/ĐU';
    const own = 'Ban Thường vụ Đảng ủy xã Thượng Khuê';
    says(draft(head, { ...ofParty, who: own }));
    says(draft(head, { ...ofParty, who: own }).replace('xã Thượng Khuê', 'xã ⟦Hạ Khuê⟧'), 'stale-name');
    says(draft(head, { ...ofParty, who: own }).replace('\nThượng Khuê,', '\n⟦Hạ Khuê⟧,'), 'stale-name');
  });

  it('is not that of what stands below the name of a council', () => {
    const head = 'HỘI ĐỒNG NHÂN DÂN XÃ THƯỢNG KHUÊ\nTHƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nSố: 12/KH-HĐND';
    const it = {
      who: 'Thường trực Hội đồng nhân dân xã Thượng Khuê',
      signs: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH',
    };
    assert.equal(fixed(draft(head, it).replace('xã Thượng Khuê ban', 'xã Hạ Khuê ban')), draft(head, it));
  });

  it('needs one day for two that are cited together', () => {
    says(
      draft(school, {
        text: 'II. NỘI DUNG\n\nThực hiện Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị về giám sát.',
      }),
    );
  });
});
