import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { openGuideCommand } from './beginning/guide';
import type { Connection } from './connection/connection';
import { restart, showLog } from './connection/not-running';
import { findingsIn, showFindings } from './findings';
import { languageId } from './language/language';
import { stageOf } from './stages';

/** The language status item: whether Thảo runs, what it found in the draft that is open, and for which stage it judges. */
export function showStatus(context: vscode.ExtensionContext, connection: Connection): void {
  const item = vscode.languages.createLanguageStatusItem('thao.check', { language: languageId });
  item.name = 'Thảo';
  const profile = vscode.languages.createLanguageStatusItem('thao.profile', { language: languageId });
  profile.name = 'Thảo: giai đoạn';
  profile.command = { command: 'thao.chooseProfile', title: 'Đổi' };

  const update = (): void => {
    Object.assign(item, describe(connection));
    item.accessibilityInformation = said(item);
    const uri = vscode.window.activeTextEditor?.document.uri;
    const stage = stageOf(vscode.workspace.getConfiguration('thao', uri ?? null));
    profile.text = `Giai đoạn: ${stage.label.toLocaleLowerCase('vi')}`;
    profile.accessibilityInformation = said(profile);
  };
  context.subscriptions.push(
    item,
    profile,
    connection.onDidChange(update),
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration((it) => it.affectsConfiguration('thao') && update()),
  );
  update();
}

/** What a screen reader says: all that is to be seen, and what pressing it does. */
function said({ text, detail, command }: vscode.LanguageStatusItem): vscode.AccessibilityInformation {
  const words = [text, detail, command?.title].filter((it) => it !== undefined && it !== '');
  return { label: words.join(', '), role: 'button' };
}

type Description = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

const openGuide: vscode.Command = { command: openGuideCommand, title: 'Mở hướng dẫn' };

function describe({ state, hasChecked }: Connection): Description {
  const severity = vscode.LanguageStatusSeverity.Information;
  if (state === State.Starting) {
    return { text: 'Thảo đang khởi động', detail: '', severity, busy: true, command: showLog };
  }
  if (state !== State.Running) {
    return {
      text: 'Thảo không chạy',
      detail: 'bản thảo chưa được kiểm tra',
      severity: vscode.LanguageStatusSeverity.Error,
      busy: false,
      command: restart,
    };
  }
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri || !hasChecked(uri)) {
    return { text: 'Thảo đang kiểm tra', detail: '', severity, busy: true, command: showLog };
  }
  return { ...count(uri), detail: '', busy: false };
}

function count(uri: vscode.Uri): Pick<Description, 'text' | 'severity' | 'command'> {
  const found = findingsIn(uri);
  const of = (severity: vscode.DiagnosticSeverity): number => found.filter((it) => it.severity === severity).length;
  const errors = of(vscode.DiagnosticSeverity.Error);
  const warnings = of(vscode.DiagnosticSeverity.Warning);
  const facts = of(vscode.DiagnosticSeverity.Information);
  const hints = of(vscode.DiagnosticSeverity.Hint);
  if (found.length === 0) {
    return { text: 'Thảo không thấy lỗi', severity: vscode.LanguageStatusSeverity.Information, command: openGuide };
  }
  const parts = [
    errors > 0 && `${errors} lỗi`,
    warnings > 0 && `${warnings} cảnh báo`,
    facts > 0 && `${facts} thông tin`,
    hints > 0 && `${hints} gợi ý`,
  ].filter((it) => it !== false);
  const severity = errors > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Warning;
  return {
    text: `Thảo thấy ${parts.join(', ')}`,
    severity: errors + warnings === 0 ? vscode.LanguageStatusSeverity.Information : severity,
    command: showFindings,
  };
}
