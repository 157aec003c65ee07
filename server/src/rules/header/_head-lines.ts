import { changeTo, type Finding, offer, safely } from '../../lint/rule';
import type { Plan } from '../../plan/plan';
import { type Block, neighbour, place } from '../../syntax/paragraph';
import { remove } from '../../text/edit';
import { fold } from '../../text/fold';

const office =
  /^(?:ubnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân|sở|phòng|trường|bệnh viện|trung tâm|chi cục|cục|công ty|đảng (?:bộ|ủy))\s/u;

/** Lines of the head that are written twice, names of offices in small letters or with a stray sign behind them. */
export function* headLines({ blocks, layout, source }: Plan): Generator<Finding> {
  if (layout.title === undefined) return;
  let before: Block | undefined;
  const belowTitle = neighbour(blocks, blocks[layout.title] as Block, 1)?.index ?? layout.title;
  for (const block of blocks.slice(layout.head.start, Math.max(layout.subject.end, belowTitle + 1))) {
    const { text, kind } = block.paragraph;
    if (kind !== 'text') continue;
    const end = text.length;
    const span = place(block, { start: 0, end });
    const isName = block.index < layout.title && end < 90 && office.test(fold(text)) && !/[\d:]|\s{3}|\t/u.test(text);
    const stop = isName ? /(?<=\p{L})[.,;]$/u.exec(text) : null;
    if (before?.paragraph.text === text && 4 < end && /\p{L}/u.test(text)) {
      const gap = { start: place(before, { start: 0, end }).end, end: span.end };
      const isNext = source.text.slice(gap.start, span.start).trim() === '';
      yield {
        span,
        message: `Dòng “${text}” lặp lại dòng trên`,
        ...(isNext && { fixes: offer('Xóa dòng lặp', remove(gap)) }),
      };
    } else if (stop) {
      const at = place(block, { start: stop.index, end });
      yield { span: at, message: `Cuối tên cơ quan thừa dấu “${stop[0]}”`, fixes: safely('Bỏ dấu này', remove(at)) };
    } else if (isName && /\p{Ll}/u.test(text) && !/\p{Lu}{2}/u.test(text.slice(4))) {
      yield {
        span,
        message: 'Tên cơ quan ở đầu văn bản phải in hoa',
        fixes: changeTo(span, text.toLocaleUpperCase('vi')),
      };
    }
    before = block;
  }
}
