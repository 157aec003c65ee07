import { type Editor, type EditorOptions, startEditor } from './client';

/** A draft that lies nowhere yet. */
export const uri = 'untitled:Untitled-1';

/** An editor in which it has this text. */
export async function opened(text: string, options: EditorOptions = {}): Promise<Editor> {
  const editor = await startEditor(options);
  editor.open(uri, text);
  return editor;
}

/** What the server answers about it. */
export const ask = <R>(editor: Editor, method: string, more: object = {}): Promise<R> =>
  editor.connection.sendRequest<R>(method, { textDocument: { uri }, ...more });
