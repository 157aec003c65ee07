import type { Analyst, Document } from '../features/analysis';
import type { Folder } from '../workspace/folder';
import type { Faults } from './faults';
import { type Asking, type Checked, calledBack, type Host } from './host';

interface Parts {
  readonly documents: ReadonlyMap<string, Document>;
  readonly analyst: Analyst;
  readonly folder: Folder;
  readonly settings: Host['settings'];
  readonly faults: Faults;
  /** The editor has asked something. */
  readonly talked: () => void;
}

/** How a document is looked at before anything is answered about it. */
export function createAnswering(parts: Parts): Pick<Host, 'analyse' | 'check' | 'about'> {
  const { documents, analyst, folder, settings, faults, talked } = parts;

  const analyse: Host['analyse'] = (document, context) => {
    const analysis = analyst.analyse(document, context);
    for (const { rule, error } of analysis.crashes) faults.say({ place: rule, error });
    return analysis;
  };

  const check = async (uri: string): Promise<Checked | undefined> => {
    const asked = documents.get(uri);
    if (!asked) return undefined;
    const told = settings(uri);
    // Reading needs no settings, and is done by the time the editor has told them.
    analyst.planOf(asked.source);
    const chosen = await told;
    // Meanwhile the document may have been changed or closed.
    const document = documents.get(uri);
    if (!document) return undefined;
    const context = { settings: chosen.lint, others: folder.besides(uri) };
    return { analysis: analyse(document, context), context, settings: chosen.settings };
  };

  const about: Asking = (empty, answer) => async (params, token) => {
    talked();
    const checked = token.isCancellationRequested ? undefined : await check(params.textDocument.uri);
    if (token.isCancellationRequested) return calledBack();
    if (!checked) return empty;
    const answered = await faults.guard(empty, () => answer(checked, params, token));
    return token.isCancellationRequested ? calledBack() : answered;
  };

  return { analyse, check, about };
}
