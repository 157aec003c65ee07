// What the tests in the windows share. It also runs in a web worker.
import * as vscode from 'vscode';

export const source = 'thảo';

/** A short plan of an invented office that deserves no finding. */
export const clean = `UBND TỈNH HOÀI LĨNH
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:       /KH-SNV
Hoài Lĩnh, ngày     tháng 3 năm 2026

KẾ HOẠCH
Tổ chức ngày hội đọc sách năm 2026

Thực hiện Kế hoạch số 57/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh Hoài Lĩnh về phát triển văn hóa đọc năm 2026, Sở Nội vụ xây dựng Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Khuyến khích công chức, viên chức đọc sách.
2. Tổ chức thiết thực, tiết kiệm.
II. NỘI DUNG
1. Trưng bày sách từ ngày 15/4/2026 đến ngày 25/4/2026.
2. Giao lưu với tác giả theo Kế hoạch số 57/KH-UBND.
III. TỔ CHỨC THỰC HIỆN
1. Các phòng, đơn vị thuộc Sở báo cáo kết quả về Văn phòng Sở trước ngày 05/5/2026.
2. Văn phòng Sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/5/2026.
Trên đây là Kế hoạch tổ chức ngày hội đọc sách năm 2026 của Sở Nội vụ./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC

Lò Văn Sương
`;

/** The same with a mistake of each of the four families; each pair says what was made of what. */
export const mistakes: readonly (readonly [right: string, wrong: string, rule: string])[] = [
  ['số 57/KH-UBND ngày 10/02/2026', 'số 57/KH-UBND', 'citation-missing-date'],
  ['II. NỘI DUNG', 'III. NỘI DUNG', 'numbering-gap'],
  ['đến ngày 25/4/2026', 'đến ngày 05/4/2026', 'deadline-range-reversed'],
  ['trước ngày 15/5/2026', 'trước ngày 15/5/2025', 'deadline-before-issue'],
  ['- Lưu: VT, VP.', '- Lưu VT, VP', 'recipients-archive-line'],
];

export const messy = mistakes.reduce((text, [right, wrong]) => text.replace(right, wrong), clean);

/**
 * VS Code gives the name of the untitled text that the test before has closed to this one, and where its copy of that text is not
 * thrown away yet, it shows that copy and not the content: hence the last line.
 */
export async function open(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'kehoach', content });
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  if (document.getText() !== content) await editor.edit((edit) => edit.replace(whole, content));
  return editor;
}

export const findings = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((it) => it.source === source);

export const ruleOf = (it: vscode.Diagnostic): string => String(typeof it.code === 'object' ? it.code.value : it.code);

/** Whether a rule is among what was found. */
export const has =
  (rule: string) =>
  (found: readonly vscode.Diagnostic[]): boolean =>
    found.some((it) => ruleOf(it) === rule);

export const rulesOf = (uri: vscode.Uri): readonly string[] => findings(uri).map(ruleOf);

/** Waits until what is said of the document is as it should be; mocha's patience is the limit. */
export async function until(
  uri: vscode.Uri,
  isReached: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<void> {
  if (isReached(findings(uri))) return;
  await new Promise<void>((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (!isReached(findings(uri))) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Opens a text and waits until the server has looked at it: a text with a mistake, so that there is something to see. */
export async function openAndSee(content: string, rule: string): Promise<vscode.TextEditor> {
  const editor = await open(content);
  await until(editor.document.uri, (found) => found.some((it) => ruleOf(it) === rule));
  return editor;
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
  );
  return found ?? [];
}

/** Replaces the first `from` in the open document. */
export async function change(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + from.length));
  await editor.edit((edit) => edit.replace(range, to));
}
