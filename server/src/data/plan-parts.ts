/**
 * The pieces of a plan from which the standard sections, the whole-plan template and a new plan are put together. The form is that
 * of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II and III, and Phụ lục III, Mẫu 1.4; of Party bodies that of Hướng dẫn
 * 05-HD/VPTW. Number and day stay blank: they are given after the signature (Điều 15).
 *
 * A stop has a name, `⟨issuer:[Cơ quan ban hành]⟩`, so that pieces can be put together: the first one with a name is typed, the
 * others repeat it.
 */
export interface PlanParts {
  readonly stateHeader: readonly string[];
  readonly partyHeader: readonly string[];
  readonly opening: string;
  readonly bases: readonly string[];
  readonly purpose: readonly string[];
  readonly content: readonly string[];
  readonly funding: (roman: string) => readonly string[];
  readonly organisation: (roman: string) => readonly string[];
  readonly closing: string;
  readonly recipients: readonly string[];
  readonly partyRecipients: readonly string[];
}

/** What differs from plan to plan, each a text with stops. */
export interface Wording {
  /** The lines of the offices at the head. */
  readonly agencies: readonly string[];
  /** The subject, and how a sentence names the plan by it. */
  readonly subject: string;
  readonly name: string;
  /** `Thực hiện Kế hoạch số …`: on what the plan rests, as its first sentence begins. */
  readonly ground: string;
  /** `I.` of the State, `I-` of the Party. */
  readonly divisionSign: '.' | '-';
  readonly endMark: './.' | '.';
}

export interface Filling {
  /** What stands in the place of a stop. */
  readonly values?: Readonly<Record<string, string>>;
  /** What a stop proposes instead of its own words. */
  readonly proposals?: Readonly<Record<string, string>>;
}

const stop = /⟨(?<name>[a-z][a-z\d]*)(?<rest>[:|][^⟩]*)?⟩/giu;
const literal = (text: string): string => text.replace(/[\\$}]/gu, '\\$&');

/** The lines in the snippet syntax of VS Code: stops get their numbers in the order of writing, the last one is `$0`. */
export function numbered(lines: readonly string[], { values = {}, proposals = {} }: Filling = {}): string {
  const numbers = new Map<string, number>();
  const body = lines.join('\n').replace(stop, (_all, name: string, rest: string) => {
    const value = values[name];
    if (value !== undefined) return literal(value);
    const known = numbers.get(name);
    if (known) return `$${known}`;
    numbers.set(name, numbers.size + 1);
    const proposal = proposals[name];
    return `\${${numbers.size}${proposal === undefined ? rest : `:${literal(proposal)}`}}`;
  });
  return `${body}$0`;
}

export const year = '⟨year:$CURRENT_YEAR⟩';
export const issuer = '⟨issuer:[Cơ quan ban hành]⟩';
export const blankDay = `ngày     tháng ⟨month:   ⟩ năm ${year}`;
const subject = `⟨subject:[nội dung kế hoạch]⟩ năm ${year}`;

/** `Kế hoạch số … ngày … của … về …`, with its verb. */
export const executes = (document: string): string => `Thực hiện ${document}`;
const superior =
  '⟨basis|Kế hoạch,Nghị quyết,Quyết định,Chỉ thị,Chương trình,Công văn|⟩ số ⟨symbol:…/…⟩ ngày ⟨date:…/…/…⟩ ' +
  'của ⟨superior:[Cơ quan cấp trên]⟩ về ⟨title:[trích yếu]⟩';

export const usualWording: Wording = {
  agencies: ['⟨parent:[CƠ QUAN CHỦ QUẢN]⟩', '⟨agency:[CƠ QUAN BAN HÀNH]⟩'],
  subject: `Thực hiện ${subject}`,
  name: `thực hiện ${subject}`,
  ground: executes(superior),
  divisionSign: '.',
  endMark: './.',
};

const times = 'Thường xuyên trong năm,Trước ngày …/…/…,Từ ngày …/…/… đến ngày …/…/…,Quý …/…,Tháng …/…';

export const task = (number: string, suffix = ''): readonly string[] => [
  `${number}. ⟨task${suffix}:[Tên nhiệm vụ]⟩`,
  '',
  `Đơn vị chủ trì: ⟨lead${suffix}:[đơn vị chủ trì]⟩.`,
  '',
  `Đơn vị phối hợp: ⟨support${suffix}:[đơn vị phối hợp]⟩.`,
  '',
  `Thời gian thực hiện: ⟨time${suffix}|${times}|⟩.`,
];

export const heads = 'GIÁM ĐỐC,CHỦ TỊCH,CHÁNH VĂN PHÒNG,TRƯỞNG BAN,HIỆU TRƯỞNG,CHI CỤC TRƯỞNG';
export const partyBodies = 'BAN THƯỜNG VỤ,BAN CHẤP HÀNH,ĐẢNG ỦY,CHI ỦY';

/** The lines in capitals, room for the signature, the name. */
export const signature = (...lines: readonly string[]): readonly string[] => [
  ...lines,
  '',
  '',
  '',
  '',
  '⟨signer:[Họ và tên]⟩',
];

export function planParts({ agencies, subject, name, ground, divisionSign, endMark }: Wording): PlanParts {
  const division = (roman: string, title: string): string => `${roman}${divisionSign} ${title}`;
  return {
    stateHeader: [
      ...agencies,
      'Số:     /KH-⟨code:…⟩',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      `⟨place:[Địa danh]⟩, ${blankDay}`,
      '',
      'KẾ HOẠCH',
      subject,
    ],
    partyHeader: [
      ...agencies,
      '*',
      'Số     -KH/⟨code:…⟩',
      '',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      '',
      `⟨place:[Địa danh]⟩, ${blankDay}`,
      '',
      'KẾ HOẠCH',
      subject,
    ],
    opening: `${ground}, ${issuer} xây dựng Kế hoạch ${name} với các nội dung như sau:`,
    bases: [
      'Căn cứ Luật ⟨law:[tên luật]⟩ ngày ⟨lawDate:… tháng … năm …⟩;',
      'Căn cứ Nghị định số ⟨decree:…/…⟩/NĐ-CP ngày ⟨decreeDate:…/…/…⟩ của Chính phủ ⟨decreeTitle:quy định [trích yếu]⟩;',
      'Căn cứ ⟨basis|Quyết định,Kế hoạch,Nghị quyết,Chỉ thị,Chương trình|⟩ số ⟨symbol:…/…⟩ ngày ⟨date:…/…/…⟩ ' +
        'của ⟨superior:[Cơ quan cấp trên]⟩ về ⟨title:[trích yếu]⟩.',
      '',
      `${issuer} ban hành Kế hoạch ${name} với các nội dung như sau:`,
    ],
    purpose: [
      division('I', 'MỤC ĐÍCH, YÊU CẦU'),
      '',
      '1. Mục đích',
      '',
      '- ⟨aim:[Kết quả cần đạt]⟩;',
      '- ⟨use:[Ý nghĩa đối với công việc của cơ quan]⟩.',
      '',
      '2. Yêu cầu',
      '',
      '- ⟨demand:[Yêu cầu về cách làm]⟩;',
      '- ⟨demandOnTime:[Yêu cầu về thời gian, phối hợp]⟩.',
    ],
    content: [
      division('II', '⟨heading|NỘI DUNG THỰC HIỆN,NỘI DUNG,NHIỆM VỤ TRỌNG TÂM,NHIỆM VỤ VÀ GIẢI PHÁP|⟩'),
      '',
      ...task('1'),
      '',
      ...task('2', 'Next'),
    ],
    funding: (roman) => [
      division(roman, 'KINH PHÍ THỰC HIỆN'),
      '',
      'Kinh phí thực hiện Kế hoạch được bảo đảm từ ⟨source|ngân sách nhà nước theo phân cấp,dự toán được giao của các đơn vị,' +
        'nguồn xã hội hóa và các nguồn hợp pháp khác|⟩. ⟨finance:[Đơn vị phụ trách tài chính]⟩ hướng dẫn việc lập dự toán, ' +
        'sử dụng và thanh toán kinh phí theo quy định.',
    ],
    organisation: (roman) => [
      division(roman, 'TỔ CHỨC THỰC HIỆN'),
      '',
      '1. ⟨office:[Đơn vị đầu mối]⟩',
      '',
      '- Chủ trì, phối hợp với các đơn vị liên quan triển khai Kế hoạch; theo dõi, đôn đốc, kiểm tra việc thực hiện;',
      `- Tổng hợp kết quả, tham mưu báo cáo ⟨superior:[Cơ quan cấp trên]⟩ trước ngày ⟨outward:…/…⟩/${year}.`,
      '',
      '2. ⟨units:[Các đơn vị thực hiện]⟩',
      '',
      '- Tổ chức thực hiện các nhiệm vụ được giao tại Kế hoạch này;',
      `- Gửi báo cáo kết quả về ⟨office⟩ trước ngày ⟨inward:…/…⟩/${year}.`,
    ],
    closing: `Trên đây là Kế hoạch ${name} của ${issuer}; yêu cầu các đơn vị được giao nhiệm vụ nghiêm túc triển khai thực hiện${endMark}`,
    recipients: [
      'Nơi nhận:',
      '- ⟨superior:[Cơ quan cấp trên]⟩ (b/c);',
      '- ⟨leaders:[Lãnh đạo cơ quan]⟩;',
      '- ⟨units:[Các đơn vị thực hiện]⟩;',
      '- Lưu: VT, ⟨drafter:[đơn vị soạn thảo]⟩.',
    ],
    partyRecipients: [
      'Nơi nhận:',
      '- ⟨superior:[Cấp ủy cấp trên]⟩ (để báo cáo),',
      '- ⟨units:[Các tổ chức đảng trực thuộc]⟩,',
      '- Lưu ⟨archive:Văn phòng [tên cấp ủy]⟩.',
    ],
  };
}
