import { version } from '../../../../package.json';
import { describedRules, guideOf } from '../../features/pages/described-rules';
import type { LintFinding } from '../../lint/lint';
import type { Fix, Guides, Severity } from '../../lint/rule';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { standardInput } from '../files/files';
import { type Checked, type JsonStyle, type Printer, placeOf, writeJson } from './format';
import { locator } from './location';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifPrinter(guides: Guides, style: JsonStyle): Printer {
  const { uri, fileAt } = locator();
  const ruleIndices = new Map(describedRules.map((it, i) => [it.id, i]));

  const artifact = (file: string) => ({ uri: file === standardInput ? 'stdin' : uri(file) });

  const toResult = (it: LintFinding, { file, source }: Checked) => {
    const related = (it.related ?? []).map((other) => ({
      physicalLocation: {
        artifactLocation: artifact(other.plan ? fileAt(other.plan.uri) : file),
        region: region(other.plan?.lines ?? source, other.span),
      },
      message: { text: plain(other.message) },
    }));
    const fixes = (it.fixes ?? []).filter((fix) => 0 < fix.edits.length).map((fix) => toFix(fix, { file, source }));
    return {
      ruleId: it.rule,
      ruleIndex: ruleIndices.get(it.rule) ?? -1,
      level: levels[it.severity],
      message: { text: plain(it.message) },
      locations: [{ physicalLocation: { artifactLocation: artifact(file), region: region(source, it.span) } }],
      ...(0 < related.length && { relatedLocations: eachOnce(related) }),
      ...(0 < fixes.length && { fixes: eachOnce(fixes) }),
    };
  };

  const toFix = (fix: Fix, { file, source }: { readonly file: string; readonly source: Source }) => ({
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: fix.edits.map((edit) => ({
          deletedRegion: region(source, edit.span),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  });

  return {
    start: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${writeJson(tool(guides), style)},"columnKind":"utf16CodeUnits","language":"vi","results":[`,
    file: (checked) => checked.findings.map((it) => writeJson(toResult(it, checked), style)).join(',\n'),
    first: '\n',
    between: ',\n',
    end: ({ problems }) =>
      `\n],"invocations":[${writeJson(
        {
          executionSuccessful: problems.length === 0,
          toolExecutionNotifications: problems.map((it) => ({ level: 'error', message: { text: plain(it) } })),
        },
        style,
      )}]}]}\n`,
  };
}

/** The schema wants no two that are the same. */
const eachOnce = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((it) => [JSON.stringify(it), it])).values(),
];

/** What would read as a link is none. */
const plain = (text: string): string => text.replace(/[\\[](?=[^\]]{0,200}\]\()/gu, '\\$&');

function region(source: Parameters<typeof placeOf>[0], it: Span) {
  const start = placeOf(source, it.start);
  const end = placeOf(source, it.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const tool = (guides: Guides) => ({
  driver: {
    name: 'thao',
    fullName: 'Thảo',
    version,
    rules: describedRules.map((it) => {
      const { why, law } = guideOf(guides, it.id) ?? {};
      return {
        id: it.id,
        shortDescription: { text: it.title },
        ...(why !== undefined && { fullDescription: { text: why } }),
        ...(law !== undefined && { help: { text: law } }),
        defaultConfiguration: { level: levels[it.severity], enabled: !it.isOff },
      };
    }),
  },
});
