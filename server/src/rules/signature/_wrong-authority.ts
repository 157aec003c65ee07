import { changeTo, type Finding, offer } from '../../lint/rule';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { textOf } from '../../text/span';
import { authorityOf, isDeputy, isUpsideDown } from './_signature';

const committee =
  /^(?:ủy ban nhân dân|ubnd|(?:thường trực )?(?:hội đồng nhân dân|hđnd)|ban (?:thường vụ|chấp hành))(?:\s|$)/u;

/** Rights to sign that can not stand where they do, whoever signs. */
export function* wrongAuthorities({ signatures, source }: Plan): Generator<Finding> {
  for (const { lines } of signatures) {
    for (const [i, line] of lines.entries()) {
      const authority = authorityOf(line);
      const next = lines[i + 1];
      const isBody = next !== undefined && isOf(next, 'TM');
      const isBelow = isBody && (authority ? authority.right === 'KT' : i === 0 && lines.length === 2);
      if (next && (isBelow || (i + 2 === lines.length && isUpsideDown(line, next)))) {
        yield {
          span: line.span,
          message: `Dòng “${line.text}” phải ở dưới dòng “${next.text}”`,
          fixes: [
            {
              title: 'Đổi chỗ hai dòng',
              edits: [replace(line.span, next.text), replace(next.span, line.text)],
              safe: false,
            },
          ],
        };
        continue;
      }
      if (!authority) continue;
      const { right, written, position } = authority;
      const mark = { start: line.span.start, end: line.span.start + written.length };
      const isPlain = textOf(source.text, mark) === written;
      if (/^(?:KT|TL|TUQ)$/u.test(right) && committee.test(fold(position))) {
        yield {
          span: line.span,
          message: `“${right}.” đứng trước chức vụ của một người; thay mặt ${position} phải ghi “TM.”`,
          ...(next && isPlain && { fixes: offer('Đổi thành “TM.”', replace(mark, 'TM. ')) }),
        };
      } else if (right === 'KT' && next && isDeputy(position) && fold(next.text) === fold(position)) {
        const head = position.replace(/^PHÓ\s+/u, '').replace(/^THỨ TRƯỞNG/u, 'BỘ TRƯỞNG');
        yield {
          span: line.span,
          message: `“KT.” đứng trước chức vụ của cấp trưởng, phải là “KT. ${head}”`,
          fixes: changeTo(line.span, `KT. ${head}`),
        };
      }
    }
  }
}

const isOf = (line: Phrase, right: string): boolean => authorityOf(line)?.right === right;
