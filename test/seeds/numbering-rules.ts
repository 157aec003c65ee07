import { rulesByGroup } from '../../server/src/rules/index';

const form = new Set([
  'section-reference-missing',
  'roman-heading-not-caps',
  'numbering-style-mixed',
  'bullet-glyph-mixed',
]);

/** The rules of the numbering itself; those of its form have planted mistakes of their own. */
export const sequenceRules = rulesByGroup
  .filter((it) => it.group === 'numbering' && !form.has(it.rule.id))
  .map((it) => it.rule);
