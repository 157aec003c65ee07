import type { Span } from '../../text/span';
import { type Checked, type Printer, placeOf } from './format';

/** One array, a line for each file; the form is promised to other programs. */
export function jsonPrinter(): Printer {
  let isFirst = true;
  return {
    start: () => '[',
    file: (checked) => {
      const text = `${isFirst ? '\n' : ',\n'}${JSON.stringify(toJson(checked))}`;
      isFirst = false;
      return text;
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}

function toJson({ file, source, findings }: Checked) {
  const ends = (it: Span) => ({
    start: { ...placeOf(source, it.start), offset: it.start },
    end: { ...placeOf(source, it.end), offset: it.end },
  });
  return {
    file,
    findings: findings.map((it) => ({
      rule: it.rule,
      severity: it.severity,
      message: it.message,
      ...ends(it.span),
      fixes: (it.fixes ?? []).map(({ title, safe }) => ({ title, safe })),
      related: (it.related ?? []).map((other) => ({ message: other.message, ...ends(other.span) })),
    })),
  };
}
