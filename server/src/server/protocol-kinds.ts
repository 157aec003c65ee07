import type * as lsp from 'vscode-languageserver';

// The few numbers of the protocol that we say, held by its types: its own tables of all of them are 28 KB that each start would read.

export const CodeActionTriggerKind = { Invoked: 1, Automatic: 2 } as const satisfies Partial<
  typeof lsp.CodeActionTriggerKind
>;
export type CodeActionTriggerKind = lsp.CodeActionTriggerKind;

export const CompletionItemKind = {
  Text: 1,
  Class: 7,
  Module: 9,
  Enum: 13,
  Snippet: 15,
  File: 17,
  Reference: 18,
  Constant: 21,
  Event: 23,
} as const satisfies Partial<typeof lsp.CompletionItemKind>;
export type CompletionItemKind = lsp.CompletionItemKind;

export const DiagnosticSeverity = {
  Error: 1,
  Warning: 2,
  Information: 3,
  Hint: 4,
} as const satisfies Partial<typeof lsp.DiagnosticSeverity>;
export type DiagnosticSeverity = lsp.DiagnosticSeverity;

export const DocumentHighlightKind = { Read: 2, Write: 3 } as const satisfies Partial<typeof lsp.DocumentHighlightKind>;

export const InsertTextFormat = { PlainText: 1, Snippet: 2 } as const satisfies Partial<typeof lsp.InsertTextFormat>;

export const MarkupKind = { PlainText: 'plaintext', Markdown: 'markdown' } as const satisfies Partial<
  typeof lsp.MarkupKind
>;

export const SymbolKind = {
  File: 1,
  Module: 2,
  Package: 4,
  Class: 5,
  Constant: 14,
  String: 15,
  Array: 18,
  Key: 20,
} as const satisfies Partial<typeof lsp.SymbolKind>;
export type SymbolKind = lsp.SymbolKind;
