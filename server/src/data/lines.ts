/** The rows of a table that has one entry a line. */
export const linesOf = (text: string): readonly string[] => text.trim().split('\n');
