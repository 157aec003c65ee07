/**
 * What client and server agree on beyond the Language Server Protocol. Nothing of it is required: an editor that knows only
 * the protocol gets all findings, repairs and the outline.
 *
 * Of the protocol a client should offer `workspace.workspaceEdit.snippetEditSupport` with `documentChanges`, so that a repair
 * can stop where a fact must be typed, and should pull diagnostics after each change as well (`onChange: true`).
 */
export interface InitializationOptions {
  /** False: the editor offers the snippets itself. */
  readonly snippets?: boolean;
  /** The settings of an editor that can neither be asked for them nor tells when they change: `{ "profile": … }`. */
  readonly settings?: unknown;
}
