/**
 * What only the plan knows, by standard names that every theme has a colour for. Words that stand for what is told elsewhere (documents,
 * sections, short names) share one colour in most themes; who acts and who supports have two; deadlines have their own.
 */
export const tokenTypes = ['type', 'namespace', 'typeParameter', 'function', 'variable', 'enumMember'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `declaration`: where a document is cited, or a short name used, for the first time; `definition`: the plan's own number. */
export const tokenModifiers = ['declaration', 'definition'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];
