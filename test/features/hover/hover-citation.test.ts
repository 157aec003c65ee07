import { check, dated } from './hovering';

describe('hover over a citation', () => {
  const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
  const told = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
  const first = `${dated}Căn cứ ${full} về công tác văn thư;\n\n`;

  it('tells at a short mention what was told in full, and where', () => {
    check(`${first}I. NỘI DUNG\n\nTrình bày theo ⟦Nghị định số 30‸/2020/NĐ-CP⟧.`, [
      told,
      'Ghi đủ ở dòng 10; viện dẫn 2 lần',
    ]);
    check(
      `${first}I. NỘI DUNG\n\n1. Trình bày theo Nghị định số 30/2020/NĐ-CP.\n\n2. Kiểm tra theo ⟦Nghị định số‸ 30/2020/NĐ-CP⟧.`,
      [told, 'Ghi đủ ở dòng 10; viện dẫn 3 lần, các lần khác ở dòng 10 và 14'],
    );
  });

  it('tells at the first mention where it comes again, and the weekday of its day', () => {
    const later = '\n\nI. NỘI DUNG\n\nTrình bày theo Nghị định số 30/2020/NĐ-CP.';
    check(
      `${dated}Căn cứ ⟦Nghị ‸định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;${later}`,
      [told, 'Lần đầu ở đây, nhắc lại ở dòng 14'],
    );
    check(`${dated}Căn cứ ⟦Nghị định số 30/2020/NĐ-CP ngày 05 thá‸ng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;`, [
      told,
      'Chỉ viện dẫn ở đây',
      'Ngày ban hành là thứ Năm, 05/3/2020',
    ]);
  });

  const plan = (cited: string): string =>
    `UBND TỈNH HOÀI LĨNH\nSỞ Y TẾ\n\nSố: 7/KH-SYT\nHoài Lĩnh, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh năm 2026\n\nThực hiện ${cited}, Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`;

  it('takes what it lacks from another plan, and says from which', () => {
    check(
      `${dated}Thực hiện ⟦Chỉ thị số 12‸/CT-TTg⟧, Sở Nội vụ ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`,
      [
        'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng, theo phòng bệnh.kehoach',
        'Chỉ viện dẫn ở đây',
      ],
      {
        others: {
          'file:///ke-hoach/ph%C3%B2ng%20b%E1%BB%87nh.kehoach': plan(
            'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về phòng cháy rừng',
          ),
        },
      },
    );
  });

  it('names a few of the plans that cite it too, and counts the rest', () => {
    const others = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((it) => [`file:///k/${it}.kehoach`, plan(`${full} về công tác văn thư`)]),
    );
    check(
      `${dated}Căn cứ ⟦Nghị ‸định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ⟧ về công tác văn thư;`,
      [told, 'Chỉ viện dẫn ở đây', 'Cũng có trong a.kehoach, b.kehoach và 2 kế hoạch nữa'],
      { others },
    );
  });

  it('says plainly that another place has another day or other words', () => {
    const others = {
      'file:///k/phong-chay.kehoach': plan(
        'Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy của rừng đặc dụng mùa khô',
      ),
    };
    const day =
      'Thực hiện ⟦Chỉ thị số 12‸/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ⟧ về tăng cường phòng cháy của rừng đặc dụng mùa khô.';
    check(
      dated + day,
      [
        'Chỉ thị số 12/CT-TTg ngày 20/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy của rừng đặc dụng mùa khô',
        'Chỉ viện dẫn ở đây',
        'Khác nhau: phong-chay.kehoach ghi ngày 21/4/2025',
      ],
      { others },
    );
    check(
      dated + day.replace('20/4', '21/4').replace('của rừng', 'trong rừng'),
      [
        'Chỉ thị số 12/CT-TTg ngày 21/4/2025 của Thủ tướng Chính phủ về tăng cường phòng cháy trong rừng đặc dụng mùa khô',
        'Chỉ viện dẫn ở đây',
        'Khác nhau: phong-chay.kehoach ghi “của” thay cho “trong” trong trích yếu',
      ],
      { others },
    );
    check(`${first}I. NỘI DUNG\n\nTrình bày theo ⟦Nghị định số 30‸/2020/NĐ-CP ngày 06/3/2020⟧.`, [
      told,
      'Ghi đủ ở dòng 10; viện dẫn 2 lần',
      'Khác nhau: dòng 10 ghi ngày 05/3/2020',
    ]);
  });

  it('leads to the plan of the folder that it is, and to no namesake of another place', () => {
    const above = (place: string): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH ${place.toLocaleUpperCase('vi')}\nSố: 71/KH-UBND\n${place}, ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH\nAn toàn thực phẩm năm 2026\n\nI. MỤC ĐÍCH\n`;
    const cited = `${dated}Thực hiện ⟦Kế hoạch số 71‸/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh⟧ về an toàn thực phẩm.`;
    const name = 'Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm';
    check(cited, [name, 'Chỉ viện dẫn ở đây', 'Là tệp tinh.kehoach: An toàn thực phẩm năm 2026'], {
      others: { 'file:///k/tinh.kehoach': above('Hoài Lĩnh') },
    });
    check(cited, [name, 'Chỉ viện dẫn ở đây'], { others: { 'file:///k/tinh.kehoach': above('An Bình') } });
  });

  it('knows at a short mention which of two years and of two places is meant, and says where several are', () => {
    const above = (place: string, year: number): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH ${place.toLocaleUpperCase('vi')}\nSố: 71/KH-UBND\n${place}, ngày 15 tháng 5 năm ${year}\n\nKẾ HOẠCH\nAn toàn thực phẩm năm ${year}\n\nI. MỤC ĐÍCH\n`;
    const others = {
      'file:///k/1.kehoach': above('Hoài Lĩnh', 2025),
      'file:///k/2.kehoach': above('An Bình', 2026),
      'file:///k/3.kehoach': above('Hoài Lĩnh', 2026),
    };
    const told = `${dated}Thực hiện Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm.\n\nI. NỘI DUNG\n\nCác phòng bám sát ⟦Kế hoạch số 71‸/KH-UBND⟧.`;
    const name = 'Kế hoạch số 71/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về an toàn thực phẩm';
    const lines = [name, 'Ghi đủ ở dòng 10; viện dẫn 2 lần'];
    check(told, [...lines, 'Là tệp 3.kehoach: An toàn thực phẩm năm 2026'], { others });
    const twice = { ...others, 'file:///k/4.kehoach': above('Hoài Lĩnh', 2026) };
    check(told, [...lines, 'Có 2 tệp mang số này: 3.kehoach và 4.kehoach'], { others: twice });
  });

  it('does not take who issues the plan for a part of the title, whatever the office is called', () => {
    check(
      `${dated}Thực hiện ⟦Kế hoạch số 7‸/KH-SYT ngày 15/5/2026 của Sở Y tế⟧ về phòng bệnh năm 2026, Bệnh viện Đa khoa tỉnh ban hành Kế hoạch như sau:`,
      ['Kế hoạch số 7/KH-SYT ngày 15/5/2026 của Sở Y tế về phòng bệnh năm 2026', 'Chỉ viện dẫn ở đây'],
    );
  });

  it('sets the name of a law before its number', () => {
    check(`${dated}Căn cứ ⟦Luật Điện lực số 61‸/2024/QH15 ngày 30/11/2024⟧;`, [
      'Luật Điện lực số 61/2024/QH15 ngày 30/11/2024',
      'Chỉ viện dẫn ở đây',
    ]);
  });
});
