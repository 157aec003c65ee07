import {
  blankDay,
  heads,
  issuer,
  numbered,
  partyBodies,
  planParts,
  signature,
  task,
  usualWording,
  year,
} from './plan-parts';

/**
 * A standard piece of a plan, typed by its prefix (`kh-noinhan`, then Tab). `snippets/kehoach.json` is generated from
 * this list, and completion offers the same.
 *
 * Sources: the form is that of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II and III, and Phụ lục III, Mẫu 1.4 (a plan),
 * 1.3 (a plan issued with a decision) and 2.1 (appendix); for Party bodies Hướng dẫn 05-HD/VPTW. Number and day stay blank:
 * they are given after the signature (Điều 15).
 */
export interface Snippet {
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
  /** In the snippet syntax of VS Code; the only variable is `$CURRENT_YEAR`. */
  readonly body: string;
}

function snippet(about: Omit<Snippet, 'body'>, ...parts: readonly string[]): Snippet {
  return { ...about, body: numbered(parts) };
}

const { stateHeader, opening, bases, purpose, content, funding, organisation, closing, recipients, partyRecipients } =
  planParts(usualWording);
const { partyHeader } = planParts({
  ...usualWording,
  agencies: ['⟨parent:[TÊN CẤP ỦY CẤP TRÊN]⟩', '⟨agency:[TÊN CƠ QUAN BAN HÀNH]⟩'],
});

const table = [
  '| TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |',
  '|---|---|---|---|---|---|',
  '| 1 | ⟨task:[Nhiệm vụ]⟩ | ⟨lead:[Đơn vị chủ trì]⟩ | ⟨support:[Đơn vị phối hợp]⟩ | ⟨time:[Thời gian]⟩ | ⟨result:[Sản phẩm]⟩ |',
  '| 2 | ⟨taskNext:[Nhiệm vụ]⟩ | ⟨leadNext:[Đơn vị chủ trì]⟩ | ⟨supportNext:[Đơn vị phối hợp]⟩ | ' +
    '⟨timeNext:[Thời gian]⟩ | ⟨resultNext:[Sản phẩm]⟩ |',
];

const time = (roman: string): string[] => [
  `${roman}. THỜI GIAN THỰC HIỆN`,
  '',
  `1. Thời gian thực hiện: từ ngày ⟨start:…/…⟩/${year} đến ngày ⟨end:…/…⟩/${year}.`,
  '',
  `2. Thời gian báo cáo kết quả: trước ngày ⟨report:…/…⟩/${year}.`,
];

const numeral = '⟨roman|III,IV,V,VI,II|⟩';

export const snippets: readonly Snippet[] = [
  snippet(
    {
      prefix: 'kh-full',
      name: 'Toàn văn kế hoạch',
      description: 'Kế hoạch đủ các phần theo Mẫu 1.4 Nghị định 30: từ Quốc hiệu đến chữ ký',
    },
    ...stateHeader,
    '',
    opening,
    '',
    ...purpose,
    '',
    ...content,
    '',
    ...funding('III'),
    '',
    ...organisation('IV'),
    '',
    closing,
    '',
    ...recipients,
    '',
    ...signature(`⟨position|${heads}|⟩`),
  ),
  snippet(
    {
      prefix: 'kh-header',
      name: 'Phần đầu kế hoạch',
      description:
        'Tên cơ quan, số ký hiệu, Quốc hiệu, Tiêu ngữ, địa danh và ngày, tên loại, trích yếu; số và ngày để trống',
    },
    ...stateHeader,
  ),
  snippet(
    {
      prefix: 'kh-header-dang',
      name: 'Phần đầu kế hoạch của cấp ủy',
      description:
        'Tên cơ quan Đảng, số ký hiệu kiểu Đảng, tiêu đề Đảng Cộng sản Việt Nam, địa danh và ngày, tên loại, trích yếu',
    },
    ...partyHeader,
  ),
  snippet(
    {
      prefix: 'kh-kemtheo',
      name: 'Dòng kèm theo quyết định',
      description: 'Dòng dưới trích yếu của kế hoạch ban hành kèm theo quyết định; số và ngày để trống',
    },
    `(Kèm theo Quyết định số     /QĐ-⟨code:…⟩ ${blankDay} của ${issuer})`,
  ),
  snippet(
    {
      prefix: 'kh-mobai',
      name: 'Câu mở đầu',
      description: 'Thực hiện văn bản cấp trên, cơ quan xây dựng Kế hoạch với các nội dung như sau',
    },
    opening,
  ),
  snippet(
    {
      prefix: 'cancu',
      name: 'Các căn cứ ban hành',
      description: 'Luật, nghị định, văn bản cấp trên, mỗi căn cứ một dòng; rồi câu ban hành Kế hoạch',
    },
    ...bases,
  ),
  snippet(
    {
      prefix: 'kh-mucdich',
      name: 'Mục đích, yêu cầu',
      description: 'Phần I: mục đích và yêu cầu, mỗi ý một gạch đầu dòng',
    },
    ...purpose,
  ),
  snippet(
    {
      prefix: 'kh-noidung',
      name: 'Nội dung thực hiện',
      description: 'Phần II với hai nhiệm vụ, mỗi nhiệm vụ đủ chủ trì, phối hợp, thời gian',
    },
    ...content,
  ),
  snippet(
    {
      prefix: 'kh-nhiemvu',
      name: 'Một nhiệm vụ',
      description: 'Tên nhiệm vụ, đơn vị chủ trì, đơn vị phối hợp, thời gian thực hiện',
    },
    ...task('⟨number:1⟩'),
  ),
  snippet(
    {
      prefix: 'kh-bang',
      name: 'Bảng phân công nhiệm vụ',
      description: 'Bảng sáu cột: nhiệm vụ, chủ trì, phối hợp, thời gian hoàn thành, sản phẩm',
    },
    ...table,
  ),
  snippet(
    {
      prefix: 'kh-thoigian',
      name: 'Thời gian thực hiện',
      description: 'Phần thời gian thực hiện và thời gian báo cáo',
    },
    ...time(numeral),
  ),
  snippet(
    { prefix: 'kh-kinhphi', name: 'Kinh phí thực hiện', description: 'Phần kinh phí: nguồn và đơn vị hướng dẫn' },
    ...funding(numeral),
  ),
  snippet(
    {
      prefix: 'kh-tochuc',
      name: 'Tổ chức thực hiện',
      description: 'Phần giao việc cho đơn vị đầu mối và các đơn vị, kèm thời hạn báo cáo',
    },
    ...organisation(numeral),
  ),
  snippet(
    {
      prefix: 'kh-ketthuc',
      name: 'Câu kết thúc',
      description: 'Trên đây là Kế hoạch …, kết thúc bằng dấu ./. của nội dung',
    },
    closing,
  ),
  snippet(
    {
      prefix: 'kh-noinhan',
      name: 'Nơi nhận',
      description: 'Nơi nhận của cơ quan nhà nước, mỗi nơi một dòng, dòng cuối là Lưu: VT',
    },
    ...recipients,
  ),
  snippet(
    {
      prefix: 'kh-noinhan-dang',
      name: 'Nơi nhận của cấp ủy',
      description: 'Nơi nhận trong văn bản của Đảng, dòng cuối là Lưu Văn phòng',
    },
    ...partyRecipients,
  ),
  snippet(
    {
      prefix: 'kh-ky',
      name: 'Người đứng đầu ký trực tiếp',
      description: 'Chức vụ người đứng đầu và họ tên, theo chế độ thủ trưởng',
    },
    ...signature(`⟨position|${heads}|⟩`),
  ),
  snippet(
    { prefix: 'kh-ky-kt', name: 'Cấp phó ký thay (KT.)', description: 'KT. người đứng đầu, chức vụ cấp phó và họ tên' },
    ...signature(`KT. ⟨position|${heads}|⟩`, 'PHÓ ⟨position⟩'),
  ),
  snippet(
    {
      prefix: 'kh-ky-tm',
      name: 'Ký thay mặt tập thể (TM.)',
      description: 'TM. tập thể lãnh đạo hoặc ban chỉ đạo, chức vụ người ký và họ tên',
    },
    ...signature(
      'TM. ⟨body|ỦY BAN NHÂN DÂN,HỘI ĐỒNG NHÂN DÂN,BAN CHỈ ĐẠO,HỘI ĐỒNG|⟩',
      '⟨position|CHỦ TỊCH,TRƯỞNG BAN|⟩',
    ),
  ),
  snippet(
    {
      prefix: 'kh-ky-tm-kt',
      name: 'Phó Chủ tịch ký thay (TM., KT.)',
      description: 'TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch và họ tên',
    },
    ...signature('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
  ),
  snippet(
    {
      prefix: 'kh-ky-tl',
      name: 'Ký thừa lệnh (TL.)',
      description: 'TL. người đứng đầu, chức vụ người được giao ký và họ tên',
    },
    ...signature(
      'TL. ⟨head|CHỦ TỊCH,GIÁM ĐỐC,BỘ TRƯỞNG|⟩',
      '⟨position|CHÁNH VĂN PHÒNG,TRƯỞNG PHÒNG [TÊN PHÒNG],CHÁNH THANH TRA|⟩',
    ),
  ),
  snippet(
    {
      prefix: 'kh-ky-tuq',
      name: 'Ký thừa ủy quyền (TUQ.)',
      description: 'TUQ. người đứng đầu, chức vụ người được ủy quyền bằng văn bản và họ tên',
    },
    ...signature(
      'TUQ. ⟨head|GIÁM ĐỐC,CHỦ TỊCH|⟩',
      '⟨position|TRƯỞNG PHÒNG [TÊN PHÒNG],CHÁNH VĂN PHÒNG,CHI CỤC TRƯỞNG|⟩',
    ),
  ),
  snippet(
    {
      prefix: 'kh-ky-dang',
      name: 'Chữ ký trong văn bản của Đảng (T/M)',
      description: 'T/M cấp ủy hoặc ban thường vụ, chức vụ người ký và họ tên',
    },
    ...signature(`T/M ⟨body|${partyBodies}|⟩`, '⟨position|BÍ THƯ,PHÓ BÍ THƯ|⟩'),
  ),
  snippet(
    {
      prefix: 'kh-phuluc',
      name: 'Phụ lục',
      description: 'Số phụ lục, tiêu đề, dòng kèm theo Kế hoạch và nội dung; nội dung chính phải nhắc đến phụ lục này',
    },
    'Phụ lục ⟨roman|I,II,III,IV,V|⟩',
    '⟨title:[TIÊU ĐỀ PHỤ LỤC]⟩',
    `(Kèm theo Kế hoạch số     /KH-⟨code:…⟩ ${blankDay} của ${issuer})`,
    '',
    '⟨content:[Nội dung phụ lục]⟩./.',
  ),
  snippet(
    {
      prefix: 'vd-nghidinh',
      name: 'Viện dẫn nghị định',
      description: 'Nghị định của Chính phủ, viện dẫn lần đầu: số, ngày, trích yếu',
    },
    'Nghị định số ⟨number:…⟩/⟨decreeYear:…⟩/NĐ-CP ngày ⟨date:…/…/…⟩ của Chính phủ ⟨title:quy định [trích yếu]⟩',
  ),
  snippet(
    {
      prefix: 'vd-chithi-ttg',
      name: 'Viện dẫn chỉ thị của Thủ tướng',
      description: 'Chỉ thị của Thủ tướng Chính phủ, viện dẫn lần đầu: số, ngày, trích yếu',
    },
    'Chỉ thị số ⟨number:…⟩/CT-TTg ngày ⟨date:…/…/…⟩ của Thủ tướng Chính phủ về ⟨title:[trích yếu]⟩',
  ),
  snippet(
    {
      prefix: 'vd-vanban',
      name: 'Viện dẫn văn bản của Nhà nước',
      description: 'Tên loại, số ký hiệu, ngày, cơ quan ban hành, trích yếu theo thứ tự của Nghị định 30',
    },
    '⟨type|Kế hoạch,Quyết định,Nghị quyết,Chỉ thị,Thông tư,Chương trình,Công văn,Thông báo|⟩ số ⟨symbol:…/…⟩ ' +
      'ngày ⟨date:…/…/…⟩ của ⟨issuer:[cơ quan ban hành]⟩ về ⟨title:[trích yếu]⟩',
  ),
  snippet(
    {
      prefix: 'vd-dang',
      name: 'Viện dẫn văn bản của Đảng',
      description: 'Tên loại, số ký hiệu kiểu Đảng, dấu phẩy trước ngày, cơ quan ban hành, trích yếu',
    },
    '⟨type|Kết luận,Chỉ thị,Nghị quyết,Quy định,Chương trình hành động,Kế hoạch|⟩ số ⟨number:…⟩-⟨code:…/…⟩, ' +
      'ngày ⟨date:…/…/…⟩ của ⟨issuer|Ban Bí thư,Bộ Chính trị,Ban Chấp hành Trung ương,Ban Thường vụ Tỉnh ủy,' +
      'Ban Thường vụ Thành ủy,Ban Thường vụ Đảng ủy|⟩ về ⟨title:[trích yếu]⟩',
  ),
];
