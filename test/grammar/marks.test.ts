import { colours } from './samples';

describe('the grammar, at marks, tables and comments', () => {
  colours({
    'marks in the text': [
      `thực hiện nghiêm túc./.
→ constant.language.end-mark: ./.`,
      `phong trào “Ngày Chủ nhật *xanh*” và **đúng hạn**
→ string.quoted.double: “Ngày Chủ nhật *xanh*”
→ markup.italic: *xanh*
→ markup.bold: **đúng hạn**`,
      `mở ngoặc “mà không đóng
câu sau
→ !string: câu sau`,
      `có chú thích[^1] ở đây
→ constant.numeric.footnote: [^1]
[^1]: Nội dung chú thích
→ constant.numeric.footnote: [^1]`,
      `do [Đơn vị đầu mối] trình ngày …/…/… theo
→ variable.parameter.placeholder: [Đơn vị đầu mối]
→ variable.parameter.placeholder: …/…/…`,
      `trước ngày …/…/2026
→ constant.language.deadline: trước
→ variable.parameter.placeholder: …/…/2026`,
      `lối sống,... và “văn hóa”…
→ !variable: ,...
→ !variable: …`,
      `| TT | Nhiệm vụ |
→ punctuation.separator.table: |
|---|---|
→ punctuation.separator.table: |---|---|
| 1 | Theo Quyết định số 9/QĐ-STL |
→ entity.name.type.symbol: 9/QĐ-STL`,
      `2 * 3 * 4 và ** x
→ !markup: 2 * 3 * 4 và ** x`,
    ],
    comments: [
      `<!-- thảo: bỏ qua numbering-gap, date-invalid: bản gốc viết vậy -->
→ comment.block.html: <!-- thảo: bỏ qua numbering-gap, date-invalid: bản gốc viết vậy -->
→ keyword.control.suppression: bỏ qua
→ entity.name.tag: numbering-gap, date-invalid`,
      `trước <!-- I. ghi chú
→ comment.block.html: <!-- I. ghi chú
II. NỘI DUNG
→ comment.block.html: II. NỘI DUNG
→ !markup.heading: II. NỘI DUNG
--> sau
→ comment.block.html: -->
→ !comment:  sau`,
    ],
  });
});
