import { defineGuide, defineRule, safely } from '../../lint/rule';
import { lastParagraph } from '../../plan/closing/last-paragraph';
import { place } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import { textOf } from '../../text/span';
import { endMarkOf } from './_end';

export const guide = defineGuide({
  why: 'Các mẫu trình bày đều viết dấu kết thúc là chấm, gạch chéo, chấm: “./.”, không có dấu nào khác đứng liền trước. Dấu cách trước “./.” như ở Mẫu 1.7 không bị báo; văn bản của Đảng kết thúc bằng dấu chấm nên không xét.',
  law: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  examples: [
    { text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện trong năm 20…../.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n' },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm⟦/.⟧\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      says: 'Dấu kết thúc đang là “/.”, phải là “./.”',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm⟦. /.⟧  \n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm./.  \n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm⟦./⟧\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm⟦;./.⟧\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
      fixed: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn thực hiện nghiêm ./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
    {
      text: 'I. MỤC ĐÍCH\n\nCác thôn gửi danh sách (họ tên, tuổi, địa chỉ...)./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n',
    },
  ],
});

export default defineRule({
  id: 'end-mark-form',
  severity: 'information',
  title: 'Dấu “./.” viết chưa đúng',
  *check({ plan }) {
    const block = lastParagraph(plan);
    if (!block) return;
    const { text } = block.paragraph;
    const mark = endMarkOf(text);
    if (!mark) return;
    const written = textOf(text, mark);
    if (/^\s?\.\/\.$/u.test(written)) return;
    const right = plan.header.party ? '.' : './.';
    yield {
      span: place(block, mark),
      message: `Dấu kết thúc đang là “${written.trim()}”, phải là “${right}”`,
      fixes: safely(`Đổi thành “${right}”`, replace(place(block, mark), right)),
    };
  },
});
