import type * as vscode from 'vscode';

export interface Stage extends vscode.QuickPickItem {
  readonly value: string;
}

const draft: Stage = { value: 'du-thao', label: 'Dự thảo', detail: 'Số và ngày còn để trống là bình thường' };

/** The stages of a plan, as the drafter chooses among them. */
export const stages: readonly Stage[] = [
  draft,
  { value: 'trinh-ky', label: 'Trình ký', detail: 'Thể thức phải đủ để lãnh đạo ký' },
  { value: 'phat-hanh', label: 'Phát hành', detail: 'Không còn chỗ trống nào' },
];

/** The one that a draft is judged by: where the settings name none that there is, it is the first. */
export const stageOf = (settings: vscode.WorkspaceConfiguration): Stage => {
  const chosen = settings.get<unknown>('profile');
  return stages.find((it) => it.value === chosen) ?? draft;
};
