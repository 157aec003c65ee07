import assert from 'node:assert/strict';
import fc from 'fast-check';
import { issuerKinds } from '../../../server/src/data/issuer-kinds';
import { inSentence, newPlan, type SuperiorDocument, tidy } from '../../../server/src/features/beginning/new-plan';
import { subjectFrom } from '../../../server/src/features/beginning/new-plan-choices';
import { anyText, cases } from '../../properties/drafts';
import { findingsOf } from '../../rules/workbench';

const superior: SuperiorDocument = {
  type: 'Kế hoạch',
  symbol: '214/KH-UBND',
  date: '16/10/2026',
  issuer: 'Ủy ban nhân dân tỉnh Hoài Lĩnh',
  title: 'triển khai công tác phòng, chống đuối nước trẻ em năm 2027',
};

/** What is said of it, but for what every draft may lack: its number and its day. */
const said = (text: string): readonly string[] =>
  findingsOf(text)
    .filter((it) => !['header-number-blank', 'header-date-blank'].includes(it.rule))
    .map((it) => `${it.severity} ${it.rule}: ${text.slice(it.span.start, it.span.end)}`);

describe('a new plan', () => {
  it('of a department, with all that was answered, leaves nothing to repair', () => {
    const { text } = newPlan({
      kind: 'department',
      name: 'Sở Giáo dục và Đào tạo',
      parent: 'UBND tỉnh Hoài Lĩnh',
      place: 'Hoài Lĩnh',
      year: 2027,
      superior,
      subject: 'Phòng, chống đuối nước cho học sinh.',
    });
    assert.equal(
      text.split('\nII. ')[0],
      `UBND TỈNH HOÀI LĨNH
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số:     /KH-SGDĐT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hoài Lĩnh, ngày     tháng     năm 2027

KẾ HOẠCH
Phòng, chống đuối nước cho học sinh năm 2027

Thực hiện Kế hoạch số 214/KH-UBND ngày 16/10/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh triển khai công tác phòng, chống đuối nước trẻ em năm 2027, Sở Giáo dục và Đào tạo xây dựng Kế hoạch phòng, chống đuối nước cho học sinh năm 2027 với các nội dung như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- [Kết quả cần đạt];
- [Ý nghĩa đối với công việc của cơ quan].

2. Yêu cầu

- [Yêu cầu về cách làm];
- [Yêu cầu về thời gian, phối hợp].
`,
    );
    assert.equal(
      text.slice(text.indexOf('Trên đây là')),
      `Trên đây là Kế hoạch phòng, chống đuối nước cho học sinh năm 2027 của Sở Giáo dục và Đào tạo; yêu cầu các đơn vị được giao nhiệm vụ nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Ủy ban nhân dân tỉnh Hoài Lĩnh (b/c);
- Lãnh đạo Sở;
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, [đơn vị soạn thảo].

GIÁM ĐỐC




[Họ và tên]
`,
    );
    assert.deepEqual(said(text), []);
  });

  it('has the head and the signature of who issues it', () => {
    const ends = (kind: string, name: string, parent = ''): string => {
      const { text } = newPlan({ kind, name, parent, year: 2027, place: 'Hoài Lĩnh' });
      const lines = text.split('\n');
      const signature = text.slice(text.indexOf('- Lưu')).split('\n').slice(1);
      const number = lines.findIndex((it) => it.startsWith('Số'));
      return [...lines.slice(0, number + 1), '…', ...signature].filter((it) => it !== '').join(' | ');
    };
    assert.deepEqual(
      [
        ends('province', 'tỉnh Hoài Lĩnh'),
        ends('province', 'UBND thành phố Hoài Lĩnh'),
        ends('commune', 'Xã Thượng Khuê'),
        ends('department', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND tỉnh Hoài Lĩnh'),
        ends('department', 'Thanh tra tỉnh', 'UBND tỉnh Hoài Lĩnh'),
        ends('unit', 'Chi cục Thủy lợi', 'Sở Nông nghiệp và Môi trường'),
        ends('school', 'Trường Tiểu học Thượng Khuê', 'UBND xã Thượng Khuê'),
        ends('hospital', 'Bệnh viện Đa khoa Hoài Lĩnh', 'Sở Y tế'),
        ends('party', 'Đảng ủy xã Thượng Khuê', 'Đảng bộ tỉnh Hoài Lĩnh'),
        ends('party', 'Tỉnh ủy Hoài Lĩnh'),
        ends('ministry', 'Bộ Nội vụ'),
        ends('other', ''),
      ],
      [
        'ỦY BAN NHÂN DÂN | TỈNH HOÀI LĨNH | Số:     /KH-UBND | … | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | [Họ và tên]',
        'ỦY BAN NHÂN DÂN | THÀNH PHỐ HOÀI LĨNH | Số:     /KH-UBND | … | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | [Họ và tên]',
        'ỦY BAN NHÂN DÂN | XÃ THƯỢNG KHUÊ | Số:     /KH-UBND | … | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | [Họ và tên]',
        'UBND TỈNH HOÀI LĨNH | SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH | Số:     /KH-SVHTTDL | … | GIÁM ĐỐC | [Họ và tên]',
        'UBND TỈNH HOÀI LĨNH | THANH TRA TỈNH | Số:     /KH-… | … | CHÁNH THANH TRA | [Họ và tên]',
        'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | CHI CỤC THỦY LỢI | Số:     /KH-… | … | CHI CỤC TRƯỞNG | [Họ và tên]',
        'UBND XÃ THƯỢNG KHUÊ | TRƯỜNG TIỂU HỌC THƯỢNG KHUÊ | Số:     /KH-… | … | HIỆU TRƯỞNG | [Họ và tên]',
        'SỞ Y TẾ | BỆNH VIỆN ĐA KHOA HOÀI LĨNH | Số:     /KH-… | … | GIÁM ĐỐC | [Họ và tên]',
        'ĐẢNG BỘ TỈNH HOÀI LĨNH | ĐẢNG ỦY XÃ THƯỢNG KHUÊ | * | Số     -KH/ĐU | … | T/M BAN THƯỜNG VỤ | BÍ THƯ | [Họ và tên]',
        'TỈNH ỦY HOÀI LĨNH | * | Số     -KH/TU | … | T/M BAN THƯỜNG VỤ | BÍ THƯ | [Họ và tên]',
        'BỘ NỘI VỤ | Số:     /KH-BNV | … | BỘ TRƯỞNG | [Họ và tên]',
        '[CƠ QUAN CHỦ QUẢN] | [CƠ QUAN BAN HÀNH] | Số:     /KH-… | … | GIÁM ĐỐC | [Họ và tên]',
      ],
    );
  });

  it('of the Party has its form throughout', () => {
    const { text } = newPlan({
      kind: 'party',
      name: 'Đảng ủy xã Thượng Khuê',
      year: 2027,
      subject: 'Học tập nghị quyết',
    });
    assert.match(text, /^ĐẢNG CỘNG SẢN VIỆT NAM$/mu);
    assert.doesNotMatch(text, /CỘNG HÒA|\.\/\.|^I\. /mu);
    assert.match(text, /^I- MỤC ĐÍCH, YÊU CẦU$/mu);
    assert.match(text, /triển khai thực hiện\.\n\nNơi nhận:\n/u);
    assert.match(text, /\n- Lưu Văn phòng Đảng ủy\.\n/u);
  });

  it('rests on what was typed, on a document with what is missing left open, or on something to be named', () => {
    const ground = (it: string | SuperiorDocument | undefined): string =>
      newPlan({ kind: 'ministry', name: 'Bộ Nội vụ', year: 2027, ...(it !== undefined && { superior: it }) })
        .text.split('\n')
        .find((line) => line.endsWith('như sau:'))
        ?.split(', Bộ Nội vụ')[0] ?? '';
    assert.equal(ground(undefined), 'Căn cứ [văn bản làm căn cứ]');
    assert.equal(ground('  '), 'Căn cứ [văn bản làm căn cứ]');
    assert.equal(ground('Kết luận số 12-KL/TW'), 'Thực hiện Kết luận số 12-KL/TW');
    assert.equal(ground('căn cứ Luật Thư viện;'), 'Căn cứ Luật Thư viện');
    assert.equal(
      ground({ type: 'Chỉ thị', symbol: '12-CT/TU', title: 'Về việc tăng cường học tập' }),
      'Thực hiện Chỉ thị số 12-CT/TU, ngày …/…/… của [Cơ quan cấp trên] về việc tăng cường học tập',
    );
  });

  it('of a cell of the Party names no office that it has not', () => {
    const { text } = newPlan({ kind: 'party', name: 'chi bộ Trường Tiểu học Thượng Khuê', year: 2027 });
    assert.match(text, /\n- Các đảng viên trong chi bộ,\n- Lưu Chi bộ\.\n/u);
    assert.doesNotMatch(text, /đảng bộ trực thuộc/u);
  });

  it('sets right what is answered by habit', () => {
    const { text } = newPlan({
      kind: 'department',
      name: 'Sở NN&MT',
      parent: 'UBND Thành phố Hồ Chí Minh',
      place: 'TP. HCM, ngày',
      year: 2027,
      superior: 'theo chỉ đạo của Chủ tịch Ủy ban nhân dân Thành phố',
      subject: 'V/v kiểm tra đê điều',
    });
    assert.match(text, /\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nSố: {5}\/KH-SNNMT\n/u);
    assert.match(text, /\nThành phố Hồ Chí Minh, ngày /u);
    assert.match(text, /\nKiểm tra đê điều năm 2027\n/u);
    assert.match(
      text,
      /\nTheo chỉ đạo của Chủ tịch .*, Sở Nông nghiệp và Môi trường xây dựng Kế hoạch kiểm tra đê điều năm 2027 /u,
    );
    const { text: loud } = newPlan({
      kind: 'commune',
      name: 'xã Thượng Khuê',
      place: 'thượng Khuê',
      year: 2027,
      subject: 'ỨNG PHÓ BÃO',
    });
    assert.match(loud, /\nỨNG PHÓ BÃO NĂM 2027\n/u);
    assert.match(loud, /\nThượng Khuê, ngày /u);
  });

  it('has its stops where something is to be filled in, and none where it was answered', () => {
    const { snippet } = newPlan({
      kind: 'department',
      name: 'Sở Y tế',
      parent: 'UBND tỉnh Hoài Lĩnh',
      place: 'Hoài Lĩnh',
      year: 2027,
      superior,
      subject: 'Tiêm chủng',
    });
    assert.ok(snippet.endsWith('$0'));
    assert.doesNotMatch(snippet, /Cơ quan ban hành|Địa danh|CURRENT_YEAR|undefined/u);
    const stops = [...snippet.matchAll(/\$\{(?<number>\d+)[:|]/gu)].map((it) => Number(it.groups?.number));
    assert.deepEqual(
      stops,
      stops.map((_, i) => i + 1),
    );
  });

  it('takes an answer as it is meant', () => {
    assert.equal(tidy(' Sở\tY  tế\r\n.; '), 'Sở Y tế');
    assert.equal(tidy('Ho\u0061\u0300'.normalize('NFD')), 'Hoà');
    assert.equal(tidy(7), '');
    assert.ok(tidy('dài '.repeat(500)).length <= 300);
    assert.equal(inSentence('Tổ chức ngày hội'), 'tổ chức ngày hội');
    for (const name of ['Hội Nông dân vay vốn', 'Luật Đất đai', 'ISO hóa', 'Nghị quyết về nông thôn'])
      assert.equal(inSentence(name), name);
    assert.equal(subjectFrom('về công tác dân vận trên địa bàn tỉnh Hoài Lĩnh năm 2026'), 'Công tác dân vận');
  });

  const odd = [
    '',
    ' ',
    '“Em bé',
    'Sở "Y tế"',
    '$1 $TM_NAME \\ }',
    'Sở 😀 Vui',
    'xã '.repeat(400),
    '[…]',
    '⟨issuer⟩',
    'a\u0000b\ud83d',
    'I. X',
    '- ;',
  ];
  const words = fc.constantFrom(...odd, 'Sở Nội vụ', 'xã Thượng Khuê', 'Đảng ủy xã Thượng Khuê', 'Trường Tiểu học A');
  const documents = fc.oneof(
    fc.constant(undefined),
    words,
    fc.record({ type: words, symbol: words, date: words, issuer: words, title: words }, { requiredKeys: ['type'] }),
    fc.constant(superior),
  );
  const answers = fc.record(
    {
      kind: fc.constantFrom(...issuerKinds.map((it) => it.id), 'none'),
      name: words,
      parent: words,
      code: fc.constantFrom('', 'SNV', 'UBND'),
      place: words,
      year: fc.constantFrom(2026, 2027, Number.NaN, -3),
      superior: documents,
      subject: words,
    },
    { requiredKeys: ['kind', 'name', 'year'] },
  );

  it('is never an error, whatever was answered', () => {
    fc.assert(
      fc.property(answers, (it) => {
        const { text } = newPlan(it as Parameters<typeof newPlan>[0]);
        const errors = findingsOf(text).filter((found) => found.severity === 'error');
        assert.deepEqual(
          errors.map((found) => `${found.rule}: ${found.message}`),
          [],
          JSON.stringify(it),
        );
        assert.doesNotMatch(text, /undefined|\r/u);
      }),
      cases(400),
    );
  });

  it('of sensible answers is said nothing but that it has no number, no day, and places left open', () => {
    const names: Readonly<Record<string, string>> = {
      province: 'tỉnh Hoài Lĩnh',
      commune: 'phường Hoài Lĩnh',
      department: 'Sở Xây dựng',
      unit: 'Phòng Kinh tế',
      school: 'Trường Trung học cơ sở Hoài Lĩnh',
      hospital: 'Trung tâm Y tế Hoài Lĩnh',
      party: 'Đảng ủy phường Hoài Lĩnh',
      ministry: 'Bộ Xây dựng',
      other: 'Hội Chữ thập đỏ tỉnh Hoài Lĩnh',
    };
    for (const { id } of issuerKinds) {
      for (const from of [undefined, superior, 'Kế hoạch số 5/KH-UBND ngày 05/01/2027 của UBND tỉnh về giao thông']) {
        for (const subject of ['', 'Tổ chức ngày hội đọc sách', 'Công tác văn thư, lưu trữ năm 2027']) {
          const { text } = newPlan({
            kind: id,
            name: names[id] ?? '',
            parent: 'UBND tỉnh Hoài Lĩnh',
            place: 'Hoài Lĩnh',
            year: 2027,
            subject,
            ...(from && { superior: from }),
          });
          assert.deepEqual(said(text), [], `${id} ${JSON.stringify(from)} ${subject}`);
        }
      }
    }
  });

  it('answers of any bytes do no harm', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, subject, from) => {
        const { snippet, text } = newPlan({ kind: 'department', name, subject, superior: from, year: 2027 });
        assert.ok(snippet.endsWith('$0') && text.includes('KẾ HOẠCH'));
      }),
      cases(),
    );
  });
});
