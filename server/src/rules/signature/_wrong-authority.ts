import { changeTo, type Finding, offer } from '../../lint/rule';
import type { Phrase } from '../../plan/phrase';
import type { Plan } from '../../plan/plan';
import { replace } from '../../text/edit';
import { fold } from '../../text/fold';
import { textOf } from '../../text/span';
import { authorityOf, isDeputy, isUpsideDown } from './_signature';

const council = '(?:ủy ban nhân dân|ubnd|(?:thường trực )?(?:hội đồng nhân dân|hđnd))(?:\\s|$)';
const isCouncil = new RegExp(`^${council}`, 'u');
const committee = new RegExp(
  `^(?:${council}|(?:ban (?:thường vụ|thường trực|chấp hành|chỉ đạo)|ủy ban kiểm tra|(?:đảng|chi) ủy|chi bộ)(?:\\s|$))`,
  'u',
);
/** A board may empower others to sign, but has no deputy. */
const board = /^hội đồng (?:quản trị|thành viên)(?:\s|$)/u;
/** The head of an office of its own signs by order of a body. */
const ofOffice = /^(?:kt\.?|k\/t)\s|^(?:phó )?(?:trưởng|chánh|thư ký|ủy viên)(?!\p{L})/u;

/** Rights to sign that can not stand where they do, whoever signs. */
export function* wrongAuthorities({ signatures, source, header }: Plan): Generator<Finding> {
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
      const body = fold(position);
      const isByOrder = /^(?:TL|TUQ)$/u.test(right) && next !== undefined && ofOffice.test(fold(next.text));
      if (isByOrder && isCouncil.test(body)) {
        yield {
          span: line.span,
          message: `“${right}.” đứng trước chức vụ của một người, phải là “${right}. CHỦ TỊCH”`,
          fixes: changeTo(line.span, `${right}. CHỦ TỊCH`),
        };
      } else if (!isByOrder && /^(?:KT|TL|TUQ)$/u.test(right) && isBodyFor(right, body)) {
        const say = (it: string): string => (header.isParty && it.length === 2 ? `${it[0]}/${it[1]}` : `${it}.`);
        const form = say('TM');
        yield {
          span: line.span,
          message: `“${say(right)}” đứng trước chức vụ của một người; thay mặt ${position} phải ghi “${form}”`,
          ...(next && isPlain && { fixes: offer(`Đổi thành “${form}”`, replace(mark, `${form} `)) }),
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

const isBodyFor = (right: string, body: string): boolean =>
  committee.test(body) || (right === 'KT' && board.test(body));

const isOf = (line: Phrase, right: string): boolean => authorityOf(line)?.right === right;
