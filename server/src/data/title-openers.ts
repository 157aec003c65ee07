/** What is no name by itself, with the words that must follow where it may begin one. */
const phrases =
  'Về(?: việc)?|Thực hiện|Triển khai|Phát (?:huy|triển)|Tăng cường|Đẩy mạnh|Nâng cao|Phê duyệt|Ban hành|(?:Ủy|Uỷ) quyền|' +
  'Quy định (?:chi tiết|chức năng|về|việc|một số|mức|cơ chế)|' +
  'Hướng dẫn (?:thực hiện|về|một số|việc|chi tiết|thi hành|triển khai)|Sửa đổi|Bổ sung|Thành lập|Kiện toàn|Phân (?:công|cấp|bổ)|' +
  'Giao (?:chỉ tiêu|nhiệm vụ|dự toán|kế hoạch|biên chế)|Tổ chức (?:thực hiện|triển khai|các|hội nghị|lễ)|Tiếp tục|' +
  'Công (?:bố|tác)|Điều chỉnh|Xây dựng|Bảo đảm|Đảm bảo|Cải cách|Đổi mới|Thông qua';
/** A subject that begins with one of them. */
export const titleOpener = new RegExp(
  `^(?<lead>(?:(?:về việc|về|[vV]/[vV])\\s+)?)(?<phrase>${phrases.replace(/ /gu, '\\s')})(?![\\p{L}\\p{M}])`,
  'u',
);
