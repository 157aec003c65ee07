import assert from 'node:assert/strict';
import type { Header } from '../../server/src/plan/head/header';
import { readYears } from '../../server/src/plan/head/years';
import { fromDay } from '../../server/src/syntax/days/date';
import { planOf } from '../rules/workbench';
import { corpus, seeds } from './real-plans';

/** What a head says, in one line: kind, marks, agencies, number, place, days of issue, years. */
function describeHeader(it: Header): string {
  const day = (value: number): string => Object.values(fromDay(value)).reverse().join('/');
  const marks = `${it.isParty ? ' Party' : ''}${it.isAttached ? ' attached' : ''}`;
  const number = it.number ? `${it.number.number?.text ?? '_'} ${it.number.code?.text ?? '_'}` : 'none';
  const issued = it.issued ? `${day(it.issued.earliest)}-${day(it.issued.latest)}` : 'never';
  const years = it.years ? `${it.years.first}-${it.years.last} by ${it.yearFrom}` : 'none';
  const agencies = it.agencies.map((agency) => agency.text).join(' > ');
  return `${it.kind}${marks} | ${agencies} | ${number} | ${it.place?.text ?? 'nowhere'} | ${issued} | ${years}`;
}

const heads: readonly { readonly text: string; readonly says: string }[] = [
  {
    text: 'UBND TỈNH HOÀI LĨNH\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:       /KH-SNNMT\nHoài Lĩnh, ngày      tháng 12 năm 2026\nKẾ HOẠCH\nThu gom rác thải năm 2027\nCác đơn vị thực hiện.\n',
    says: 'plan | UBND TỈNH HOÀI LĨNH > SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | _ KH-SNNMT | Hoài Lĩnh | 1/12/2026-31/12/2026 | 2027-2027 by subject',
  },
  {
    text: 'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THƯỢNG KHUÊ            Độc lập - Tự do - Hạnh phúc\nSố: 87 /KH-UBND           Thượng Khuê, ngày 19 tháng 11 năm 2026\nKẾ HOẠCH\nPhòng rét cho vật nuôi vụ đông xuân 2026 - 2027\n',
    says: 'plan | ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ | 87 KH-UBND | Thượng Khuê | 19/11/2026-19/11/2026 | 2026-2027 by subject',
  },
  {
    text: '| UBND TỈNH HOÀI LĨNH | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| --- | --- |\n| **SỞ NỘI VỤ** | **Độc lập - Tự do - Hạnh phúc** |\n| Số: 05/KH-SNV | *Hoài Lĩnh, ngày 05 tháng 01 năm 2027* |\n\n**KẾ HOẠCH**\n**Cải cách hành chính**\n',
    says: 'plan | UBND TỈNH HOÀI LĨNH > SỞ NỘI VỤ | 05 KH-SNV | Hoài Lĩnh | 5/1/2027-5/1/2027 | 2027-2027 by date',
  },
  {
    text: 'ĐẢNG ỦY XÃ THƯỢNG KHUÊ\n*\nSố\n12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nThượng Khuê, ngày … tháng … năm 2026\nKẾ HOẠCH\nHọc tập năm 2027 và những năm tiếp theo\n',
    says: 'plan Party | ĐẢNG ỦY XÃ THƯỢNG KHUÊ | 12 KH/ĐU | Thượng Khuê | 1/1/2026-31/12/2026 | 2027-Infinity by subject',
  },
  {
    text: 'CỤC THUẾ\nTHUẾ TỈNH HOÀI LĨNH\nSố: 05/KH-HLI\nHoài Lĩnh, ngày 05 tháng 01 năm 2027\nKẾ HOẠCH\nHỗ trợ hộ kinh doanh\n',
    says: 'plan | CỤC THUẾ > THUẾ TỈNH HOÀI LĨNH | 05 KH-HLI | Hoài Lĩnh | 5/1/2027-5/1/2027 | 2027-2027 by date',
  },
  {
    text: 'CHI CỤC\nTHUẾ KHU VỰC 2\nSố: 05/KH-CCT\nHoài Lĩnh, ngày 05 tháng 01 năm 2027\nKẾ HOẠCH\nHỗ trợ hộ kinh doanh\n',
    says: 'plan | CHI CỤC THUẾ KHU VỰC 2 | 05 KH-CCT | Hoài Lĩnh | 5/1/2027-5/1/2027 | 2027-2027 by date',
  },
  {
    text: 'KẾ HOẠCH\nHọc tập chuyển đổi số\n\nNội dung.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNông Văn Tuệ\n',
    says: 'plan Party |  | none | nowhere | never | none',
  },
  {
    text: 'KẾ HOẠCH\nHọc tập năm 2027\n(Kèm theo Quyết định số     /QĐ-SNV ngày     tháng     năm 2026 của Sở Nội vụ)\nI. MỤC ĐÍCH\n',
    says: 'plan attached |  | none | nowhere | never | 2027-2027 by subject',
  },
  {
    text: 'Số: 15/KH-SNV\nKẾ HOẠCH\nThực hiện Đề án chuyển đổi số giai đoạn 2026-2030\n(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy)\n',
    says: 'plan |  | 15 KH-SNV | nowhere | never | 2026-2030 by subject',
  },
  {
    text: 'Căn cứ Kế hoạch số 61/KH-UBND ngày 26/02/2026 của UBND tỉnh, Sở Nội vụ ban hành Kế hoạch văn thư năm 2026 như sau:\nI. MỤC ĐÍCH\n',
    says: 'plan |  | none | nowhere | never | 2026-2026 by text',
  },
  {
    text: 'SỞ CÔNG THƯƠNG\nSố:      /SCT-CN\nV/v đôn đốc tiến độ\nHoài Lĩnh, ngày      tháng 7 năm 2026\nKính gửi: Công ty Ngàn Sương\n\nSở có ý kiến như sau:\n',
    says: 'letter | SỞ CÔNG THƯƠNG | _ SCT-CN | Hoài Lĩnh | 1/7/2026-31/7/2026 | 2026-2026 by date',
  },
  {
    text: 'Số: 2858 /QĐ-UBND\nHoài Lĩnh, ngày 31 tháng 11 năm 2026\nQUYẾT ĐỊNH\nVề việc khen thưởng\n',
    says: 'decision |  | 2858 QĐ-UBND | Hoài Lĩnh | 1/11/2026-30/11/2026 | 2026-2026 by date',
  },
  {
    text: 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THƯỢNG KHUÊ Độc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND Thượng Khuê, ngày 15 tháng 01 năm 2027\nKẾ HOẠCH\nPhòng rét cho vật nuôi\n',
    says: 'plan | ỦY BAN NHÂN DÂN XÃ THƯỢNG KHUÊ | 07 KH-UBND | Thượng Khuê | 15/1/2027-15/1/2027 | 2027-2027 by date',
  },
  {
    text: 'BẢO HIỂM XÃ HỘI VIỆT NAM     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH HOÀI LĨNH     Độc lập - Tự do - Hạnh phúc\nSố:   /KH-BHXH     Hoài Lĩnh, ngày   tháng   năm 2027\nKẾ HOẠCH\nPhát triển người tham gia\n',
    says: 'plan | BẢO HIỂM XÃ HỘI VIỆT NAM > BẢO HIỂM XÃ HỘI TỈNH HOÀI LĨNH | _ KH-BHXH | Hoài Lĩnh | 1/1/2027-31/12/2027 | 2027-2027 by date',
  },
  {
    text: '| UBND TỈNH HOÀI LĨNH<br>**SỞ NỘI VỤ**<br>Số: 15/KH-SNV | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n|---|---|\n\n# KẾ HOẠCH\n## Công tác văn thư năm 2027\n',
    says: 'plan | UBND TỈNH HOÀI LĨNH > SỞ NỘI VỤ | 15 KH-SNV | nowhere | never | 2027-2027 by subject',
  },
  {
    text: 'SỞ NỘI VỤ        CỘNG HÒA XÃ HỘI\nVĂN PHÒNG        CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nhoài Lĩnh, ngày 15 tháng 3 năm 2027\nDỰ THẢO KẾ HOẠCH\nTiếp công dân\n',
    says: 'plan | SỞ NỘI VỤ > VĂN PHÒNG | none | hoài Lĩnh | 15/3/2027-15/3/2027 | 2027-2027 by date',
  },
  {
    text: 'SỞ NỘI VỤ\nSố: 12/2027/KH-SNV\nThành phố Hoài Lĩnh ngày 15 tháng3 năm 2027\nKẾ HOẠCH LIÊN NGÀNH\nTiếp công dân\n',
    says: 'plan | SỞ NỘI VỤ | 12 KH-SNV | Thành phố Hoài Lĩnh | 15/3/2027-15/3/2027 | 2027-2027 by date',
  },
  {
    text: 'TỈNH ĐOÀN HOÀI LĨNH\nBAN THƯỜNG VỤ\n***\nSố: 112-KH/TĐTN-VP\nĐOÀN TNCS HỒ CHÍ MINH\nHoài Lĩnh, ngày 15 tháng 3 năm 2027\nKẾ HOẠCH\nTháng Thanh niên\n',
    says: 'plan Party | TỈNH ĐOÀN HOÀI LĨNH > BAN THƯỜNG VỤ > ĐOÀN TNCS HỒ CHÍ MINH | 112 KH/TĐTN-VP | Hoài Lĩnh | 15/3/2027-15/3/2027 | 2027-2027 by date',
  },
  {
    text: 'SỞ NỘI VỤ\nSố: 12/SNV-VP\nV/v gửi kế hoạch\nKính gửi: Các phòng\nSở gửi kế hoạch kèm theo./.\n\nKẾ HOẠCH\nTiếp công dân năm 2027\n',
    says: 'letter | SỞ NỘI VỤ | 12 SNV-VP | nowhere | never | none',
  },
  { text: '- Các phòng rà soát tài liệu.\n', says: 'fragment |  | none | nowhere | never | none' },
];

describe('the head of a document', () => {
  for (const { text, says } of heads) {
    it(`says ${says}`, () => {
      assert.equal(describeHeader(planOf(text).header), says);
      assert.equal(describeHeader(planOf(text.normalize('NFD')).header), says, 'in NFD');
      assert.equal(describeHeader(planOf(text.replace(/\n/gu, '\r\n')).header), says, 'with CRLF');
    });
  }

  it('gives every phrase its place', () => {
    for (const { text } of heads) {
      const { header } = planOf(text);
      for (const it of [header.title, header.place, header.number?.number, header.number?.code, ...header.agencies]) {
        if (it && !/\n| {3}/u.test(text.slice(it.span.start, it.span.end))) {
          assert.equal(text.slice(it.span.start, it.span.end), it.text);
        }
      }
    }
  });

  it('knows who issues, from the opening before the agency lines', () => {
    const text =
      'UBND TỈNH HOÀI LĨNH\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố: /KH-SVHTTDL\nKẾ HOẠCH\nĐọc sách\n\nThực hiện Kế hoạch số 41/KH-UBND ngày 23/01/2026 của Ủy ban nhân dân tỉnh, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch đọc sách như sau:\n';
    assert.equal(planOf(text).header.issuer?.text, 'Sở Văn hóa, Thể thao và Du lịch');
    assert.equal(planOf(text.slice(0, text.indexOf('\n\n'))).header.issuer?.text, 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH');
  });

  it('agrees with what a reader finds in the real documents', function () {
    // The real documents are not part of the repository: without ../shared there is nothing to read.
    if (seeds.length === 0) this.skip();
    const facts = [...seeds, ...corpus].map(({ name, text }) => {
      const { kind, isParty, year, years, number } = planOf(text).header;
      const when = year ?? (years ? `${years.first}-${years.last}` : 'none');
      return `${name.slice(0, 3)} ${kind}${isParty ? ' Party' : ''} ${when} ${number?.number?.text ?? '_'}`;
    });
    assert.deepEqual(facts, [
      '000 plan 2026 _',
      '001 plan 2021 _',
      '002 plan 2026 _',
      '003 plan 2026 _',
      '004 plan 2026 _',
      '002 plan 2026-2030 _',
      '003 plan 2026 _',
      '006 plan 2026 _',
      '010 plan 2025 4644',
      '016 report 2025 _',
      '025 notice 2026 _',
      '035 decision 2026 _',
      '041 decision 2025 2858',
      '045 letter 2026 _',
      '055 letter 2026 _',
      '069 other 2026 _',
      '079 other Party 2025 _',
    ]);
  });
});

describe('the years of a subject', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Công tác văn thư năm 2027', '2027-2027'],
    ['Thực hiện Nghị quyết giai đoạn 2026 - 2030', '2026-2030'],
    ['Nhiệm vụ năm học 2025 – 2026', '2025-2026'],
    ['Cải cách hành chính năm 2026, định hướng đến năm 2030', '2026-2030'],
    ['Phòng, chống thiên tai năm 2026 và những năm tiếp theo', '2026-Infinity'],
    ['Kiểm tra công vụ quý IV/2026', '2026-2026'],
    ['Hoạt động văn hóa tháng 12/2026', '2026-2026'],
    ['Thực hiện Chỉ thị số 38/CT-TTg ngày 29/9/2020 của Thủ tướng Chính phủ năm 2026', '2026-2026'],
    ['Thực hiện Nghị quyết số 98/2023/QH15 ngày 24 tháng 6 năm 2023 trong năm 2026', '2026-2026'],
    ['Tổ chức Tết trồng cây năm 2026 và năm 2027', '2026-2027'],
    ['Bồi dưỡng nghiệp vụ văn thư', 'none'],
  ];
  for (const [subject, wanted] of cases) {
    it(`of “${subject}”`, () => {
      const years = readYears(subject);
      assert.equal(years ? `${years.first}-${years.last}` : 'none', wanted);
    });
  }
});
