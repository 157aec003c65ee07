// Written by `npm run generate` from the files beside it.
import type { Rule } from '../lint/rule';

/** Every rule with the group, that is the folder, it stands in. */
export const rulesByGroup: readonly { readonly group: string; readonly rule: Rule }[] = [
];

export const rules: readonly Rule[] = rulesByGroup.map((it) => it.rule);
