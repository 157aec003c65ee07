/** Whether an editor that asks for code actions of these kinds asks for one; who names no kind wants to see what there is. */
export const isAskedFor = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.length === 0 || only.some((it) => isInside(kind, it));

/** `refactor.rewrite` is inside of `refactor`, and all is inside of the empty one. */
const isInside = (kind: string, outer: string): boolean =>
  outer === '' || kind === outer || kind.startsWith(`${outer}.`);
