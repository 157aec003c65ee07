/**
 * Whether a text looks like a plan, from its first and last lines alone. It is asked of every text file that is opened, so it is
 * cheap, and it would rather miss a plan than bother whoever reads notes, a README or a letter.
 */
export function looksLikePlan({ first, last }: { readonly first: string; readonly last: string }): boolean {
  const head = first.normalize('NFC');
  // Whoever explains plans shows them between fences.
  if (/^\s*(?:```|~~~)/mu.test(head)) return false;
  if (!title.test(head) && !opening.test(head)) return false;
  const tail = last.normalize('NFC');
  return 2 <= signs.filter(({ form, atEnd }) => form.test(atEnd ? tail : head)).length;
}

const title = /^[\s#*]*(?:DỰ THẢO\s+)?KẾ HOẠCH(?:[ \t*:]*$|\s+\p{L})/mu;
/** `Sở Tư pháp ban hành Kế hoạch … như sau:`: the head is in another file, or was lost on the way. */
const opening =
  /(?:ban hành|xây dựng|triển khai)\s+[Kk]ế hoạch(?![\p{L}\p{M}])[^.;]{0,400}?(?:như sau|sau đây|nội dung sau)\s*:/u;

/** What only documents of offices have. */
const signs: readonly { readonly form: RegExp; readonly atEnd?: boolean }[] = [
  { form: /CỘNG\s+(?:HÒA|HOÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u },
  { form: /^[\s*]*Số\s*:?[\s.…_\d]*[-/]\s*KH\s*[-/]/mu },
  { form: /,\s*ngày[\s.…_\d]*tháng[\s.…_\d]*năm\s*\d{0,4}[\s*]*$/mu },
  { form: /^[\s*#]*I\s?[.-]\s?(?:MỤC\s+(?:ĐÍCH|TIÊU)|QUAN\s+ĐIỂM)/mu },
  { form: /^[\s*]*(?:Căn cứ|Thực hiện)\s(?:[^\n]{0,200}\s)?(?:số\s+\d|Luật\s)/mu },
  { form: /^[\s*]*N[ơo]i nhận\s*:/imu, atEnd: true },
];
