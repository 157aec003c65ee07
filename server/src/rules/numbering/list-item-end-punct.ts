import { defineGuide, defineRule, type Finding, safely } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { isLastWritten } from '../../plan/unfinished';
import { type Block, place } from '../../syntax/paragraph';
import { insert } from '../../text/edit';

export const guide = defineGuide({
  why: 'Khi các ý cùng cấp đều kết thúc bằng dấu chấm hoặc chấm phẩy mà riêng một ý không có dấu, thường là gõ sót. Danh sách không chấm dòng nào, ý ngắn như tên gọi, ý còn phần ở dưới và ý kết thúc bằng địa chỉ mạng không bị báo.',
  examples: [
    {
      text: 'I. YÊU CẦU\n\n- Kiểm tra đúng nội dung, đúng đối tượng đã duyệt.\n\n- Kết luận khách quan, có kiến nghị cụ ⟦thể⟧\n\n- Không gây phiền hà cho người dân.\n',
      fixed:
        'I. YÊU CẦU\n\n- Kiểm tra đúng nội dung, đúng đối tượng đã duyệt.\n\n- Kết luận khách quan, có kiến nghị cụ thể.\n\n- Không gây phiền hà cho người dân.\n',
      says: 'thiếu dấu chấm',
    },
    {
      text: '1. Văn phòng\n\na) Bố trí xe đưa đón đoàn kiểm ⟦tra⟧\n\nb) Lập dự toán kinh phí của cả đợt;\n\nc) Tổng hợp kết quả kiểm tra.\n',
      fixed:
        '1. Văn phòng\n\na) Bố trí xe đưa đón đoàn kiểm tra;\n\nb) Lập dự toán kinh phí của cả đợt;\n\nc) Tổng hợp kết quả kiểm tra.\n',
    },
    {
      text: '1. Thành phần\n\n- Đại diện lãnh đạo Ủy ban nhân dân xã\n\n- Trưởng các thôn.\n\n- Công an xã\n\n2. Yêu cầu\n\n- Họp đúng giờ, đủ thành phần.\n\n- Trưởng thôn\n\n- Ghi biên bản đầy đủ, rõ ràng.\n\n3. Tài liệu\n\n- Tài liệu gửi trước 02 ngày.\n\n- Người dự họp tải tài liệu tại địa chỉ xaanbinh.vn/hop\n\n- Bản giấy phát tại phòng họp.\n',
    },
    {
      text: 'I. NỘI DUNG\n\n1. Tổ chức họp dân tại 12 thôn trong xã.\n\n2. Lập danh sách hộ tham gia đợt này.\n\n3. Xây dựng và hoàn thiện quy ước của các thôn\n\n(1) Rà soát các quy ước đang còn hiệu lực.\n\n(2) Lấy ý kiến của các hộ dân trong thôn.\n',
    },
    {
      text: '1. Phân công\n\n- Văn phòng chuẩn bị phòng họp.\n\n- Các thôn chuẩn bị những nội dung sau đây để báo cáo\n\n+ Thu gom rác;\n\n+ Trồng cây.\n\n- Công an xã giữ trật tự.\n',
    },
  ],
});

export default defineRule({
  id: 'list-item-end-punct',
  severity: 'hint',
  title: 'Một ý trong danh sách thiếu dấu cuối dòng',
  *check({ plan }): Generator<Finding> {
    if (plan.hardWrapped) return;
    for (const items of runsOf(plan)) {
      const bare = items.filter((it) => !stopped.test(it.paragraph.text));
      const [odd] = bare;
      if (!odd || 1 < bare.length || items.length < fewest || !isSentence(odd) || isLastWritten(plan, odd)) continue;
      const others = items.filter((it) => it !== odd && it !== items.at(-1)).map((it) => it.paragraph.text);
      const mark = odd !== items.at(-1) && others.every((it) => it.endsWith(';')) ? ';' : '.';
      const { text } = odd.paragraph;
      const span = place(odd, { start: text.length - (/\S+$/u.exec(text)?.[0].length ?? 1), end: text.length });
      const sign = mark === ';' ? 'dấu chấm phẩy' : 'dấu chấm';
      yield {
        span,
        message: `Cuối dòng này thiếu ${sign}, các dòng cùng cấp đều có dấu`,
        fixes: safely(`Thêm ${sign}`, insert(span.end, mark)),
      };
    }
  },
});

const fewest = 3;
/** The mark of a footnote may stand behind. */
const stopped = /[.;…]["”)]*(?:\d{1,2}|\[\^?[\p{L}\d]{1,3}\])?$/u;

/** What names a thing needs no stop, nor does an address bear one. */
const isSentence = ({ paragraph: { text, marker } }: Block): boolean =>
  30 <= text.length - (marker?.end ?? 0) && /(?:^|\s)(?:[^\s/@_.]*[\p{L}\d)%”]|\d{1,2}(?:\/\d{1,4}){1,2})$/u.test(text);

/** Items of one kind that follow each other with nothing between. */
function* runsOf({ blocks, layout }: Plan): Generator<readonly Block[]> {
  let run: Block[] = [];
  for (let i = layout.body.start; i < layout.body.end; i++) {
    const block = blocks[i] as Block;
    if (block.paragraph.kind === 'comment') continue;
    const [first] = run;
    if (first && levelOf(first) !== levelOf(block)) {
      // The last may be a heading over what comes below.
      yield levelOf(block) < levelOf(first) ? run : run.slice(0, -1);
      run = [];
    }
    if (0 < levelOf(block) && levelOf(block) < dash + 1) run.push(block);
  }
  yield run;
}

const dash = 6;

/** Of an item from 1, a clause, to 6, a dash; 0 of a part, and more than a dash has of what is none. */
function levelOf({ paragraph: { marker, kind } }: Block): number {
  if (kind !== 'text' || !marker) return dash + 1;
  if (marker.kind === 'number') return marker.isBracketed ? dash - 1 : Math.min(marker.numbers.length, dash - 3);
  if (marker.kind === 'letter') return dash - 2;
  return marker.kind === 'dash' ? dash : /^(?:roman|division|capital)$/u.test(marker.kind) ? 0 : dash + 1;
}
