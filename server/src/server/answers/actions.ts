import type { CodeAction, Command } from 'vscode-languageserver';
import { type Action, type EditorCommand, fixAll, fixAllKind, quickFixes, quickFixKind } from '../../features/actions';
import type { Document } from '../../features/analysis';
import { describedRule } from '../../features/pages/described-rules';
import type { LintFinding } from '../../lint/lint';
import { showRuleCommand, turnOffRuleCommand } from '../../protocol';
import type { Client } from '../client';
import { toDiagnostic, toSpan, toWorkspaceEdit } from '../convert';
import type { Feature } from '../host';
import { joinLinesKind, joinSelected } from './clean-up';
import { isAskedFor } from './kinds';
import { offeredKinds, offering, wantsRefactorings } from './refactorings';

/** The light bulb, and what is done on save. */
export const actions: Feature = {
  capabilities: ({ resolvesEdits }) => ({
    codeActionProvider: {
      codeActionKinds: [quickFixKind, fixAllKind, ...offeredKinds, joinLinesKind],
      ...(resolvesEdits && { resolveProvider: true }),
    },
  }),
  answer: (host) => {
    const { connection, analyst, about, client } = host;
    const refactorings = offering(host);
    connection.onCodeAction(async (params, token) => {
      const { only } = params.context;
      const wantsFixes = isAskedFor(quickFixKind, only);
      // Who asks for no kind wants to look at what may be done here, not at what is done on save.
      const wantsFixAll = only !== undefined && only.length !== 0 && isAskedFor(fixAllKind, only);
      const wantsJoining = isAskedFor(joinLinesKind, only);
      // An editor that saves asks everybody for every kind: those that are not ours cost nothing.
      if (!wantsFixes && !wantsFixAll && !wantsJoining && !wantsRefactorings(only)) return [];
      return about<typeof params, CodeAction[]>([], async (checked, { range, context: asked }) => {
        const { analysis, context } = checked;
        const { document } = analysis;
        const lint = (text: string): readonly LintFinding[] => analyst.lint(text, context);
        return [
          ...[
            ...(wantsFixes ? quickFixes(analysis, toSpan(document, range), lint) : []),
            ...(wantsFixAll ? fixAll(analysis, lint) : []),
          ]
            .filter((it) => client().hasCommands || !it.command)
            .map((it) => toCodeAction(document, it, client())),
          ...(await refactorings.offer(checked, { range, ...asked })),
          ...(wantsJoining ? await joinSelected(document, params, client()) : []),
        ];
      })(params, token);
    });
    connection.onCodeActionResolve(refactorings.resolve);
  },
};

function toCodeAction(document: Document, it: Action, client: Client): CodeAction {
  return {
    title: it.title,
    kind: it.kind,
    ...(0 < it.repairs.length && { diagnostics: it.repairs.map((finding) => toDiagnostic(document, finding, client)) }),
    ...(it.isPreferred && { isPreferred: true }),
    ...(it.command
      ? { command: toCommand(document, it.title, it.command) }
      : { edit: toWorkspaceEdit(document, it.edits, client) }),
  };
}

const toCommand = ({ uri }: Document, title: string, { does, rule }: EditorCommand): Command =>
  does === 'show-rule'
    ? { title, command: showRuleCommand, arguments: [rule] }
    : { title, command: turnOffRuleCommand, arguments: [uri, rule, describedRule(rule)?.title] };
