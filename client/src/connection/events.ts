import type * as vscode from 'vscode';

/** The next time that something happens that fits. */
export const nextOf = <T>(event: vscode.Event<T>, fits: (it: T) => boolean = () => true): Promise<void> =>
  new Promise((resolve) => {
    const listening = event((it) => {
      if (!fits(it)) return;
      listening.dispose();
      resolve();
    });
  });
