import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Analysis, AnalysisContext, Analyst, Document } from '../features/analysis';
import type { Guides } from '../lint/rule';
import type { Settings } from '../settings';
import type { Day } from '../syntax/days/date';
import type { Folder } from '../workspace/folder';
import type { Client } from './client';
import type { Faults } from './faults';
import type { Chosen } from './settings';

/** What the answers to one editor share. */
export interface Host {
  readonly connection: Connection;
  /** Known once the editor has introduced itself. */
  readonly client: () => Client;
  readonly documents: ReadonlyMap<string, Document>;
  readonly analyst: Analyst;
  readonly folder: Folder;
  /** What is told of the rules, read when it is first asked for. */
  readonly guides: () => Promise<Guides>;
  /** What was chosen for a file or a folder. */
  readonly settings: (scope: string) => Promise<Chosen>;
  /** What is found in a document, whether it is open or not; a rule that fails is said in the log. */
  readonly analyse: Analyst['analyse'];
  /** A document that is open, looked at anew where need be. */
  readonly check: (uri: string) => Promise<Checked | undefined>;
  /** For what takes long: lets all that is asked and told meanwhile go first. */
  readonly breathe: () => Promise<void>;
  readonly today: () => Day;
  /** Whether it was changed by typing only a moment ago. */
  readonly isTyping: (uri: string) => boolean;
  /** Runs it once when the typing pauses. */
  readonly afterTyping: (run: () => Promise<void>) => void;
  /** Runs it whenever other settings have been chosen. */
  readonly afterSettings: (run: () => Promise<void>) => void;
  /** Answers about a document that is open, unless the editor has called its question back; else the answer is empty. */
  readonly about: Asking;
  /** The same for questions about no document. */
  readonly guard: Faults['guard'];
  /** For questions of ours, which have no empty answer. */
  readonly admit: Faults['admit'];
}

/** A document with all that is known of it. */
export interface Checked {
  readonly analysis: Analysis;
  readonly context: AnalysisContext;
  readonly settings: Settings;
}

export type Asking = <P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  empty: R,
  answer: (checked: Checked, params: P, token: CancellationToken) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** One room of the skin: what it tells the editor that it can do, and how it answers. */
export interface Feature {
  readonly capabilities: (client: Client) => ServerCapabilities;
  readonly answer: (host: Host) => void;
}

export const calledBack = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'Trình soạn thảo đã hủy yêu cầu');
