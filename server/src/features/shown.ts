/** What an editor shows around a plan beside its findings: it is read when it is first asked for, and the findings do not wait for it. */
export { folds } from './folding';
export { hints, tooltipOf } from './hints';
export { areAlike, lenses, lensesAsBefore } from './lenses';
export { links } from './links';
export { outline } from './outline';
export { planName } from './plan-name';
export { tokensOf } from './tokens';
