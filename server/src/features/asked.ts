/** What an editor does not ask for before somebody points, presses a key that means more than its letter, or chooses a command: it is read then. */

export { newPlan } from './beginning/new-plan';
export { newPlanChoices } from './beginning/new-plan-choices';
export { nextYear } from './beginning/next-year';
export { cleanBullets, cleanUp } from './clean-up/clean-up';
export { cleanLines, linesOf } from './clean-up/lines';
export { report, summary } from './clean-up/report';
export { complete } from './completion/completion';
export { enter } from './format/enter';
export { format } from './format/format';
export { hover, toMarkdown as hoverToMarkdown, toText as hoverToText } from './hover/hover';
export { declaration, definition } from './navigation/navigation';
export { highlights, references } from './navigation/references';
export { ruleList, rulePage, toMarkdown as pageToMarkdown } from './pages/pages';
export { isRefusal, prepareRename, rename } from './refactorings/rename';
export { openSearch } from './structure/search';
export { selections } from './structure/selection';
