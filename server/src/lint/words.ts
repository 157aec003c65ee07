import { type Profile, profiles, type RuleInfo, type Severity, severities } from './rule';

/** How the drafter reads what the settings call `warning` or `trinh-ky`. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};

export const profileNames: Readonly<Record<Profile, string>> = {
  'du-thao': 'dự thảo',
  'trinh-ky': 'trình ký',
  'phat-hanh': 'phát hành',
};

export const severityName = (it: Severity | 'off'): string => (it === 'off' ? 'tắt' : severityNames[it]);

/** How grave a rule is in a profile, as long as nobody has chosen otherwise. */
export const usualSeverity = (rule: RuleInfo, profile: Profile): Severity | 'off' =>
  rule.isOff ? 'off' : (rule.profiles?.[profile] ?? rule.severity);

/** The same in each of the profiles, in their order; one where it is the same in all. */
export function usualSeverities(rule: RuleInfo): readonly (Severity | 'off')[] {
  const all = profiles.map((it) => usualSeverity(rule, it));
  return new Set(all).size === 1 ? all.slice(0, 1) : all;
}

/** `2 lỗi, 1 gợi ý`; nothing when there is none. */
export const countsInWords = (counts: Readonly<Record<Severity, number>>): string =>
  severities
    .filter((it) => 0 < counts[it])
    .map((it) => `${counts[it]} ${severityNames[it]}`)
    .join(', ');
