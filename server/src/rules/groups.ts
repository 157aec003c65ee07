/** What the groups of rules, that is the folders beside this file, are called where a drafter reads of them. */
export const groupNames: Readonly<Record<string, string>> = {
  assignments: 'Phân công',
  bodies: 'Cơ quan đã đổi tên, sáp nhập',
  capitals: 'Viết hoa',
  characters: 'Ký tự, dấu câu',
  citations: 'Viện dẫn',
  dates: 'Ngày tháng',
  deadlines: 'Thời hạn',
  extraction: 'Bản chép từ PDF',
  header: 'Phần đầu văn bản',
  leftovers: 'Còn sót từ bản cũ',
  numbering: 'Đánh số',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  spelling: 'Chính tả, dùng từ',
  structure: 'Bố cục',
  workspace: 'Giữa các bản kế hoạch',
};
