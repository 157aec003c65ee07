import { type Finding, offer } from '../../lint/rule';
import type { GluedItem } from '../../plan/numbering/glued';
import type { UnnumberedHeading } from '../../plan/numbering/unnumbered-headings';
import type { Plan } from '../../plan/plan';
import type { Section } from '../../plan/sections/sections';
import { place } from '../../syntax/paragraph';
import { insert, replace } from '../../text/edit';
import { lettersBefore } from '../../text/span';

/** An item that has run into the end of the paragraph above. */
export function glued({ source }: Plan, { block, label, gap }: GluedItem, like: Section): Finding {
  const at = place(block, gap);
  const span = place(block, { start: gap.end, end: gap.end + label.length + 1 });
  const { start, end } = like.block;
  const isApart = [lettersBefore(source.text, start, 40), source.text.slice(end, end + 40)].some((it) =>
    /\n[^\S\n]*\r?\n/u.test(it),
  );
  return {
    span,
    message: `“${label}${like.marker.separator}” dính vào cuối đoạn trên, phải xuống dòng`,
    fixes: offer('Xuống dòng', replace(at, source.newline.repeat(isApart ? 2 : 1))),
    severity: 'warning',
  };
}

/** A heading, or an item that is prose, without its number. */
export function unnumbered({ block, like, label, isGuess }: UnnumberedHeading): Finding {
  const { separator } = like.marker;
  const right = `${label}${separator === '-' || separator === ')' ? separator : '.'}`;
  const at = place(block, { start: 0, end: block.paragraph.text.length });
  // A dash stands for the number, or before it; or its sign is left.
  const rest =
    /^(?:[-–]\s*)?(?:(?:\d{1,2}|\p{Ll}|[IVXІХⅠ-Ⅻ]{1,4}(?:\s[IVX]{1,3}){0,3})?[.)]\s+)?/u.exec(
      block.paragraph.text,
    )?.[0] ?? '';
  const isProse = /[.;]$/u.test(block.paragraph.text);
  return {
    span: at,
    message: /^[^-–\p{Ll}\d.)]/u.test(rest)
      ? `Đang viết “${rest.trim()}”, số của mục này phải là “${right}”`
      : isGuess
        ? `Đề mục này có lẽ thiếu số “${right}”`
        : `${isProse ? 'Đoạn' : 'Đề mục'} này chưa có số, phải là “${right}”`,
    fixes: rest
      ? offer(`Đổi thành ${right}`, replace(place(block, { start: 0, end: rest.length }), `${right} `))
      : offer(`Thêm “${right}”`, insert(at.start, `${right} `)),
    severity: isGuess ? 'information' : 'warning',
  };
}
