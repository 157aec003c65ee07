/** What an editor shows around a plan beside its findings: it is read when it is first asked for, and the findings do not wait for it. */

export { links } from './navigation/links';
export { hints, tooltipOf } from './overlays/hints';
export { areAlike, lenses, lensesAsBefore } from './overlays/lenses';
export { tokensOf } from './overlays/tokens';
export { folds } from './structure/folding';
export { outline } from './structure/outline';
export { planName } from './structure/plan-name';
