import type { Signature } from '../../server/src/plan/closing/signature';
import type { Plan } from '../../server/src/plan/plan';
import { replace } from '../../server/src/text/edit';
import type { Span } from '../../server/src/text/span';
import { wholeLine } from './header';
import type { Planted } from './planter';

export function* plantSignature(plan: Plan): Generator<Planted> {
  const { signatures, header, recipients } = plan;
  const [signature] = signatures;
  if (!signature || 1 < signatures.length || header.isAttached) return;
  yield* plantAbsence(plan, signature);
  if (!header.isParty) yield* plantAuthority(plan, signature);
  yield* plantDegree(plan, signature);
  if (recipients) yield* plantOrder(plan, signature);
}

const linesOf = (plan: Plan, signature: Signature): readonly Span[] | undefined => {
  const lines = signature.lines.map((it) => wholeLine(plan, it));
  return lines.some((it) => !it) ? undefined : (lines as readonly Span[]);
};

function* plantAbsence(plan: Plan, signature: Signature): Generator<Planted> {
  const { recipients, layout, blocks } = plan;
  const lines = linesOf(plan, signature);
  const label = blocks[layout.recipientsLabel ?? -1];
  const { name } = signature;
  const nameLine = name && wholeLine(plan, name);
  // The asterisks of a signature over two lines would be torn.
  if (!lines || /\*/u.test(plan.source.text.slice(signature.span.start - 3, signature.span.end + 3))) return;
  const without = lines.map((it) => replace(it, ''));
  for (const profile of ['du-thao', 'trinh-ky'] as const) {
    if (recipients && label && nameLine) {
      const edits = [...without, replace(nameLine, '')];
      const also = ['signature-name-missing'];
      yield { rule: 'signature-missing', kind: `all ${profile}`, edits, at: label.start, profile, also };
    }
    if (name && nameLine) {
      yield { rule: 'signature-missing', kind: `position ${profile}`, edits: without, at: name.span.start, profile };
    }
  }
  const last = signature.lines[signature.lines.length - 1];
  if (!last || !nameLine) return;
  for (const profile of ['trinh-ky', 'phat-hanh'] as const) {
    const edits = [replace(nameLine, '')];
    yield { rule: 'signature-name-missing', kind: profile, edits, at: last.span.start, profile };
  }
}

function* plantAuthority(plan: Plan, signature: Signature): Generator<Planted> {
  const { source, header } = plan;
  const { newline } = source;
  for (const [i, line] of signature.lines.entries()) {
    const found = /^(?<right>KT|TM|TL)\. (?<position>.+)$/u.exec(line.text);
    const { start } = line.span;
    if (source.text.slice(start, line.span.end) !== line.text) continue;
    if (found?.groups) {
      const { right = '', position = '' } = found.groups;
      const forms: readonly (readonly [string, string])[] = [
        ['no dot', `${right} ${position}`],
        ['colon', `${right}: ${position}`],
        ['slash', `${right[0]}/${right[1]} ${position}`],
        ['slash behind', `${right}/ ${position}`],
        ['no space', `${right}.${position}`],
        ['small letters', `${right[0]}${right[1]?.toLowerCase()}. ${position}`],
      ];
      for (const [kind, text] of forms) {
        if (text !== line.text) {
          yield { rule: 'signature-authority-form', kind, edits: [replace(line.span, text)], at: start };
        }
      }
      const next = signature.lines[i + 1];
      const deputy = next && wholeLine(plan, next);
      if (right === 'KT' && next && deputy && signature.name) {
        yield { rule: 'signature-kt-without-deputy', kind: 'lost', edits: [replace(deputy, '')], at: start };
        const edits = [replace(next.span, position)];
        yield { rule: 'signature-kt-without-deputy', kind: 'the head again', edits, at: start };
      }
      const own = wholeLine(plan, line);
      if (right === 'KT' && i === 0 && next && own) {
        yield { rule: 'signature-deputy-direct', kind: 'KT. lost', edits: [replace(own, '')], at: next.span.start };
      }
    }
    const office = header.agencies[header.agencies.length - 1]?.text ?? '';
    if (i === 0 && /^SỞ/u.test(office) && wholeLine(plan, line)) {
      const edits = [replace({ start, end: start }, `TM. ${office}${newline}`)];
      yield { rule: 'signature-tm-with-head-system', kind: 'office', edits, at: start };
    }
  }
}

function* plantDegree(plan: Plan, { name }: Signature): Generator<Planted> {
  const { header } = plan;
  if (!name || header.isParty || !/^\p{Lu}\p{Ll}/u.test(name.text)) return;
  for (const degree of ['TS. ', 'ThS. ', 'PGS.TS ', 'BS. ', 'Thạc sĩ ', 'TS ', 'GS.TS. ']) {
    const { start } = name.span;
    const edits = [replace({ start, end: start }, degree)];
    yield { rule: 'signature-title-degree', kind: degree.trim(), edits, at: start };
  }
}

/** The position and the name stand above the last paragraph of the text. */
function* plantOrder(plan: Plan, signature: Signature): Generator<Planted> {
  const { blocks, layout, source } = plan;
  const { newline } = source;
  const lines = linesOf(plan, signature);
  const nameLine = signature.name && wholeLine(plan, signature.name);
  const last = blocks
    .slice(0, layout.body.end)
    .filter((it) => it.paragraph.kind === 'text')
    .pop();
  if (!lines || !nameLine || !signature.name || !last || !/\.\/\.$/u.test(last.paragraph.text)) return;
  if (/\*/u.test(source.text.slice(signature.span.start - 3, signature.span.end + 3))) return;
  const { start } = source.lineSpan(source.lineAt(last.start));
  const words = [...signature.lines.map((it) => it.text), '', signature.name.text, '', ''].join(newline);
  const edits = [replace({ start, end: start }, words), ...lines.map((it) => replace(it, '')), replace(nameLine, '')];
  const also = ['text-broken-paragraph', 'signature-missing'];
  yield { rule: 'signature-order', kind: 'above the last paragraph', edits, at: start, also };
}
