import * as vscode from 'vscode';
import { showPlaceCommand, showPlacesCommand } from '../../server/src/protocol';

/** What the server's links and lenses lead to: one place in a draft, or several to choose from. */
export function showPlaces(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(showPlaceCommand, showOne),
    vscode.commands.registerCommand(showPlacesCommand, showSeveral),
  );
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

const toPosition = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);

async function showOne(uri: string, position: Position): Promise<void> {
  const at = toPosition(position);
  const selection = new vscode.Range(at, at);
  try {
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
  } catch {
    void vscode.window.showWarningMessage('Không mở được tệp này, có thể tệp đã bị chuyển hoặc xóa');
  }
}

async function showSeveral(uri: string, position: Position, ranges: readonly Range[]): Promise<void> {
  const draft = vscode.Uri.parse(uri);
  const places = ranges.map(
    (it) => new vscode.Location(draft, new vscode.Range(toPosition(it.start), toPosition(it.end))),
  );
  await vscode.commands.executeCommand('editor.action.showReferences', draft, toPosition(position), places);
}
