import { LSPErrorCodes, type PrepareRenameResult, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Refusal } from '../../features/refactorings/rename';
import { toGroupedEdit, toRange } from '../convert';
import type { Feature } from '../host';
import { whenAsked } from '../late';

/** Another name for a unit or an abbreviation: F2. Whether the changes are shown first is the editor's own habit. */
export const renaming: Feature = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  answer: ({ connection, about, client }) => {
    connection.onPrepareRename(
      about<Parameters<Parameters<typeof connection.onPrepareRename>[0]>[0], PrepareRenameResult | null>(
        null,
        async ({ analysis: { document, plan } }, { position }) => {
          const { isRefusal, prepareRename } = await whenAsked();
          const found = prepareRename(plan, document.source.offsetAt(position));
          return isRefusal(found) ? refuse(found) : { range: toRange(document, found.span), placeholder: found.name };
        },
      ),
    );
    connection.onRenameRequest(
      about<Parameters<Parameters<typeof connection.onRenameRequest>[0]>[0], WorkspaceEdit | null>(
        null,
        async ({ analysis: { document, plan } }, { position, newName }) => {
          const { isRefusal, rename } = await whenAsked();
          const groups = rename(plan, document.source.offsetAt(position), newName);
          if (isRefusal(groups)) return refuse(groups);
          return toGroupedEdit(document, { groups, left: [] }, { client: client(), showAt: undefined });
        },
      ),
    );
  },
};

/** Editors show the words of a failed request; an empty answer they explain in words of their own. */
const refuse = ({ refused }: Refusal): never => {
  throw new ResponseError(LSPErrorCodes.RequestFailed, refused);
};
