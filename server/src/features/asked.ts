/** What an editor does not ask for before somebody points, presses a key that means more than its letter, or chooses a command: it is read then. */
export { cleanBullets, cleanUp } from './clean-up/clean-up';
export { cleanLines, linesOf } from './clean-up/lines';
export { report, summary } from './clean-up/report';
export { complete } from './completion';
export { enter } from './enter';
export { format } from './format';
export { hover, toMarkdown as hoverToMarkdown, toText as hoverToText } from './hover';
export { declaration, definition } from './navigation';
export { newPlan } from './new-plan';
export { newPlanChoices } from './new-plan-choices';
export { nextYear } from './next-year';
export { ruleList, rulePage, toMarkdown as pageToMarkdown } from './pages';
export { highlights, references } from './references';
export { isRefusal, prepareRename, rename } from './rename';
export { openSearch } from './search';
export { selections } from './selection';
