import type { Span } from '../../text/span';
import { type Checked, type JsonStyle, type Printer, placeOf, writeJson } from './format';
import { locator } from './location';

/** One array, a line for each file; the form is promised to other programs. */
export function jsonPrinter(style: JsonStyle): Printer {
  const { fileAt } = locator();
  return {
    start: '[',
    file: (checked) => writeJson(toJson(checked, fileAt), style),
    first: '\n',
    between: ',\n',
    end: ({ files }) => (files === 0 ? ']\n' : '\n]\n'),
  };
}

function toJson({ file, source, findings }: Checked, fileAt: (address: string) => string) {
  const ends = (it: Span, lines: Parameters<typeof placeOf>[0] = source) => ({
    start: { ...placeOf(lines, it.start), offset: it.start },
    end: { ...placeOf(lines, it.end), offset: it.end },
  });
  return {
    file,
    findings: findings.map((it) => ({
      rule: it.rule,
      severity: it.severity,
      message: it.message,
      ...ends(it.span),
      fixes: (it.fixes ?? []).map(({ title, safe, isChoice }) => ({ title, safe, isChoice })),
      related: (it.related ?? []).map((other) => ({
        message: other.message,
        ...(other.plan && { file: fileAt(other.plan.uri) }),
        ...ends(other.span, other.plan?.lines),
      })),
    })),
  };
}
