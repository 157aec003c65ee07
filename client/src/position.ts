import * as vscode from 'vscode';

/** As it comes over the wire; to a web worker an object of a class arrives without what its getters give. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export const toPosition = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);
export const plainPosition = ({ line, character }: vscode.Position): Position => ({ line, character });
