/**
 * What client and server agree on beyond the Language Server Protocol. Nothing of it is required: an editor that knows only
 * the protocol gets all findings, repairs and the outline.
 *
 * Of the protocol a client should offer `workspace.workspaceEdit.snippetEditSupport` with `documentChanges`, so that a repair
 * can stop where a fact must be typed, and should pull diagnostics after each change as well (`onChange: true`).
 */
export interface InitializationOptions {
  /** False: the editor has the standard sections from elsewhere, and would show those of the server a second time. */
  readonly snippets?: boolean;
  /**
   * True: the editor asks for completions at every letter, so that a letter alone brings up only what the words before it ask for; who
   * asks again at the same place, or where no letter was typed, is offered all that fits.
   */
  readonly quietCompletion?: boolean;
  /** The settings of an editor that can neither be asked for them nor tells when they change: `{ "profile": … }`. */
  readonly settings?: unknown;
  /** True: the editor has the commands below, so that they may be offered, and opens the pages of rules. */
  readonly commands?: boolean;
  /** True: the editor answers the two requests for files below, for folders that are on no disk of the server. */
  readonly files?: boolean;
}

/** Shows the page of a rule. Its argument: the rule's id, a string. */
export const showRuleCommand = 'thao.showRule';

/** Shows a place in a draft. Its arguments: the draft's address, a string, and a position of the protocol. */
export const showPlaceCommand = 'thao.showPlace';

/** Shows several places in a draft beside the one they are asked for from: the draft's address, a position, and ranges of the protocol. */
export const showPlacesCommand = 'thao.showPlaces';

/** Switches a rule off in the settings of the folder. Its arguments: the draft's address and the rule's id, two strings. */
export const turnOffRuleCommand = 'thao.turnOffRule';

/** Asks for the page of a rule, `{ "id": … }`; the answer is a `RulePageAnswer`, or null where there is no such rule. */
export const rulePageRequest = 'thao/rulePage';

export interface RulePageAnswer {
  readonly title: string;
  readonly markdown: string;
}

/** Pages are documents of this scheme. */
export const pageScheme = 'thao';

/** The address of a page, as a finding and a link name it; `title` is what its tab says. */
export const pageAddress = (id: string, title: string): string =>
  `${pageScheme}:/${encodeURIComponent(title.replaceAll('/', '∕'))}.md?${id}`;

/** Asks for all rules; the answer is a list of `ListedRule`, those of one group together. */
export const rulesRequest = 'thao/rules';

export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly group: string;
}

/**
 * Asks what a new plan may be made of; its parameters are the answers that are known already, `Partial<NewPlanAnswers>`, the answer
 * is `NewPlanChoices`.
 */
export const newPlanChoicesRequest = 'thao/newPlanChoices';

/** Asks for the text of a new plan; its parameters are `NewPlanAnswers`, the answer is a `NewPlanText`. */
export const newPlanRequest = 'thao/newPlan';

export type { NewPlanAnswers, NewPlanText, SuperiorDocument } from './features/beginning/new-plan';
export type {
  AskedName,
  KnownIssuer,
  NewPlanChoices,
  NewPlanKind,
  SuperiorChoice,
} from './features/beginning/new-plan-choices';

/** Asks for next year's plan made of a plan; its parameters are `NextYearParams`, the answer is a `NextYearAnswer`. */
export const nextYearRequest = 'thao/nextYear';

export interface NextYearParams {
  readonly textDocument: { readonly uri: string };
  /** The plan as it is: it need not be open. */
  readonly text: string;
  /** For which year, where the one after the plan's is past. */
  readonly year?: number;
}

export type { NextYearAnswer, NextYearPlan } from './features/beginning/next-year';

/** Which files are plans, and where nobody looks for them. */
export { isSkippedFolder, planFileName, planGlob, sampleMark, skippedGlob } from './workspace/files';

/** Asks the client for the plans below a folder, a `FindPlansParams`; the answer is a list of addresses. */
export const findPlansRequest = 'thao/findPlans';

export interface FindPlansParams {
  readonly folder: string;
  readonly most: number;
}

/** Asks the client for what is in a file, a `ReadPlanParams`; the answer is a `ReadPlanAnswer`. */
export const readPlanRequest = 'thao/readPlan';

export interface ReadPlanParams {
  readonly uri: string;
  /** In bytes; of a longer file only its length is told. */
  readonly longest: number;
}

export type ReadPlanAnswer =
  | { readonly base64: string }
  | { readonly tooLong: number }
  | { readonly isGone: true }
  | { readonly problem: string };

/**
 * Checks every plan of the folders and publishes what is wrong in those that are not open. It takes a `workDoneToken` and can be
 * called back; the answer is a `FolderChecked`. Editors that know only the protocol run it as a command of the server.
 */
export const checkFolderCommand = 'thao.checkFolder';
export const checkFolderRequest = 'thao/checkFolder';

/** Takes back what was published of the folders. */
export const clearFolderCommand = 'thao.clearFolder';
export const clearFolderRequest = 'thao/clearFolder';

export interface FolderChecked {
  readonly plans: number;
  /** How many of the plans have an error, and how many of the others have a warning. */
  readonly withErrors: number;
  readonly withWarnings: number;
  /** The names of the files that could not be read. */
  readonly unread: readonly string[];
  /** Called back before all were checked. */
  readonly isStopped: boolean;
}

/**
 * Asks to make paragraphs of text that was copied out of a PDF, Word or a page of the web; its parameters are `CleanUpParams`, the
 * answer is a `CleanUpAnswer`, or null where nothing is to be done. Editors without it have the code action
 * `refactor.rewrite.thao.joinLines` on a selection.
 */
export const cleanUpRequest = 'thao/cleanUp';

export interface CleanUpParams {
  /** Text that stands in no document yet. */
  readonly text?: string;
  /** The drafter has said that its lines are to be joined: a few may be enough, whatever they look like. */
  readonly isAsked?: boolean;
  /** It is pasted as it is, but for the bullets of Word, which show as boxes or letters elsewhere. */
  readonly only?: 'bullets';
  /** Else an open document, */
  readonly textDocument?: { readonly uri: string };
  /** and of it the lines that this touches, where it is not the whole. */
  readonly range?: Range;
}

export interface CleanUpAnswer {
  /** The text that was asked about, as it should be. */
  readonly text?: string;
  /** What makes the document as it should be, as long as it is of this version. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  readonly version?: number;
  /** One line: `Đã nối 212 dòng, bỏ 9 số trang`. */
  readonly summary: string;
  /** Markdown that lists all that was dropped or changed; empty where only white space was. */
  readonly page: string;
}

/** As the protocol has it. */
interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
