const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  ENOTDIR: 'không có tệp hay thư mục này',
  EACCES: 'không có quyền',
  EPERM: 'không có quyền',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang được chương trình khác mở',
  EISDIR: 'đây là thư mục',
  ELOOP: 'liên kết trỏ vòng quanh',
  ENAMETOOLONG: 'tên quá dài',
  ENOSPC: 'ổ đĩa đã đầy',
  EIO: 'ổ đĩa bị lỗi',
  EMFILE: 'đang mở quá nhiều tệp',
  // All that Windows says of a network that is down or of a file that a cloud has not sent yet.
  UNKNOWN: 'hệ điều hành không mở được, có thể ổ mạng đã ngắt hoặc tệp trên OneDrive chưa tải về máy',
  ENXIO: 'không phải tệp thường',
};

/** Why the system refused, in words for people; what has none keeps its code. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code !== undefined && reasons[code]) || (code ?? String(error));
}
