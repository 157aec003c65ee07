import { groupBy } from '../text/grouped';
import { lazily } from '../text/memo';
import { chooseFixes, doingOf, preferredFix } from './fix';
import type { LintFinding, LintResult } from './lint';
import { type Fix, type Severity, severities } from './rule';
import { countsInWords } from './words';

/** So many of the same are one habit of writing, not so many mistakes. */
const flood = 20;
/** More than this nobody walks through; the rest comes as these are repaired. */
const most = 100;
/** How many of the other places a folded finding leads to. */
const shownPlaces = 5;

export const tooManyFindings = 'too-many-findings';

/**
 * What is shown of the findings of a text of this length, the same in every editor and on the command line: twenty of one cosmetic
 * kind become one that repairs them all, and of the rest the hundred gravest stay, with a last one that counts the others. Repairs
 * are chosen from all findings, not from these.
 */
export function digest({ findings, unkept }: Found, length: number): readonly LintFinding[] {
  const folded = fold(findings);
  if (folded.length <= most) return folded;
  const gravest = severities.flatMap((severity) => folded.filter((it) => it.severity === severity));
  const kept = new Set(gravest.slice(0, most));
  return [...folded.filter((it) => kept.has(it)), restOf(gravest.slice(most), { unkept, length })];
}

type Found = Pick<LintResult, 'findings' | 'unkept'>;

/**
 * A finding is cosmetic when it is a hint with a repair, or something to know whose repair is safe, that is, changes nothing of
 * what the draft says. What must be decided place by place, or where a fact must be typed, stays apart, however often it comes.
 */
function isCosmetic(it: LintFinding): boolean {
  return mayBeCosmetic(it) && preferredFix(it)?.edits.every((edit) => edit.snippet === undefined) === true;
}

/** As far as can be seen without its edits, which may take some work to make, and without a repair that nobody has looked for yet. */
const mayBeCosmetic = (it: LintFinding): boolean =>
  it.severity === 'hint'
    ? preferredFix(it) !== undefined
    : it.severity === 'information' && preferredFix(it)?.safe === true;

function fold(findings: readonly LintFinding[]): readonly LintFinding[] {
  if (findings.length < flood) return findings;
  const kinds = groupBy(findings, ({ rule, severity }) =>
    severity === 'hint' || severity === 'information' ? `${rule} ${severity}` : undefined,
  );
  const folded = new Map<LintFinding, readonly LintFinding[]>();
  for (const kind of kinds.values()) {
    // Only where there are as many is anything asked of them: their repairs may be still to be looked for.
    const same = kind.length < flood ? [] : kind.filter(isCosmetic);
    if (flood <= same.length) for (const it of same) folded.set(it, same);
  }
  if (folded.size === 0) return findings;
  return findings.flatMap((it) => {
    const same = folded.get(it);
    if (!same) return [it];
    return it === same[0] ? [asOne(it, same)] : [];
  });
}

/** Which of the repairs can be made together takes some work: it is found out when somebody asks for the repair. */
function asOne(first: LintFinding, members: readonly LintFinding[]): LintFinding {
  const fixes = lazily((): readonly Fix[] => {
    const safe = members.every((it) => preferredFix(it)?.safe);
    const chosen = chooseFixes(members, { unsafe: !safe });
    const edits = chosen.flatMap((it) => it.edits);
    return [{ title: `${doingOf(members)} cả ${chosen.length} chỗ như vậy`, edits, safe }];
  });
  return {
    rule: first.rule,
    severity: first.severity,
    span: first.span,
    message: `${first.message} (và ${members.length - 1} chỗ nữa như vậy)`,
    get fixes() {
      return fixes();
    },
    related: members.slice(1, 1 + shownPlaces).map((it) => ({ span: it.span, message: it.message })),
    members,
  };
}

function restOf(
  rest: readonly LintFinding[],
  { unkept, length }: Pick<Found, 'unkept'> & { readonly length: number },
): LintFinding {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0, ...unkept };
  for (const it of rest) counts[it.severity]++;
  const count = severities.reduce((sum, it) => sum + counts[it], 0);
  return {
    rule: tooManyFindings,
    severity: 'information',
    span: { start: length, end: length },
    message: `Còn ${count} chỗ nữa chưa hiện (${countsInWords(counts)}), sẽ hiện dần khi các chỗ khác được sửa`,
  };
}
