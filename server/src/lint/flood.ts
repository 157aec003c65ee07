import { chooseFixes, preferredFix } from './fix';
import type { LintFinding } from './lint';
import { type Severity, severities } from './rule';
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
export function digest(findings: readonly LintFinding[], length: number): readonly LintFinding[] {
  const folded = fold(findings);
  if (folded.length <= most) return folded;
  const gravest = [...folded].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const kept = new Set(gravest.slice(0, most));
  return [...folded.filter((it) => kept.has(it)), restOf(gravest.slice(most), length)];
}

/**
 * A finding is cosmetic when it is a hint with a repair, or something to know whose repair is safe, that is, changes nothing of
 * what the draft says. What must be decided place by place, or where a fact must be typed, stays apart, however often it comes.
 */
function isCosmetic(it: LintFinding): boolean {
  const fix = preferredFix(it);
  if (!fix || fix.edits.some((edit) => edit.snippet !== undefined)) return false;
  return it.severity === 'hint' || (it.severity === 'information' && fix.safe);
}

function fold(findings: readonly LintFinding[]): readonly LintFinding[] {
  if (findings.length < flood) return findings;
  const kinds = new Map<string, LintFinding[]>();
  const kindOf = (it: LintFinding): string => `${it.rule} ${it.severity}`;
  for (const it of findings) {
    if (!isCosmetic(it)) continue;
    const same = kinds.get(kindOf(it));
    if (same) same.push(it);
    else kinds.set(kindOf(it), [it]);
  }
  return findings.flatMap((it) => {
    const same = isCosmetic(it) ? (kinds.get(kindOf(it)) ?? []) : [];
    if (same.length < flood) return [it];
    return it === same[0] ? [asOne(it, same)] : [];
  });
}

function asOne(first: LintFinding, members: readonly LintFinding[]): LintFinding {
  const safe = members.every((it) => preferredFix(it)?.safe);
  const chosen = chooseFixes(members, { unsafe: !safe });
  const edits = chosen.flatMap((it) => it.edits);
  return {
    rule: first.rule,
    severity: first.severity,
    span: first.span,
    message: `${first.message} (và ${members.length - 1} chỗ nữa như vậy)`,
    fixes: [{ title: `Sửa cả ${chosen.length} chỗ như vậy`, edits, safe }],
    related: members.slice(1, 1 + shownPlaces).map((it) => ({ span: it.span, message: it.message })),
    members,
  };
}

function restOf(rest: readonly LintFinding[], length: number): LintFinding {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const it of rest) counts[it.severity]++;
  return {
    rule: tooManyFindings,
    severity: 'information',
    span: { start: length, end: length },
    message: `Còn ${rest.length} chỗ nữa chưa hiện (${countsInWords(counts)}), sẽ hiện dần khi các chỗ khác được sửa`,
  };
}
