import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, messy, openAndSee } from '../drafts';

const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
  symbols.flatMap((it) => [it.name, ...names(it.children)]);

describe('the structure of a plan', () => {
  it('is the outline', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const seen = names(symbols).join('\n');
    for (const name of ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN', 'Nơi nhận']) {
      assert.ok(seen.includes(name), `${name} is missing in ${seen}`);
    }
  });

  it('folds', async () => {
    const { document } = await openAndSee(messy, 'numbering-gap');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const line = clean.split('\n').findIndex((it) => it.startsWith('I. MỤC ĐÍCH'));
    assert.ok(ranges.some((it) => it.start === line && it.end === line + 2));
  });
});
