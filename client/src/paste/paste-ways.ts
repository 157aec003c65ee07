import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { type CleanUpAnswer, type CleanUpParams, cleanUpRequest } from '../../../server/src/protocol';
import type { Connection } from '../connection/connection';
import { languageId } from '../language/language';

interface Parts {
  readonly connection: Connection;
  readonly tellBriefly: (answer: CleanUpAnswer) => void;
}

/** What the list offers that VS Code opens below what was pasted. */
export const registerWaysToPaste = (parts: Parts): vscode.Disposable =>
  vscode.languages.registerDocumentPasteEditProvider({ language: languageId }, pasteProvider(parts), {
    providedPasteEditKinds: [bulletsKind(), joinedKind()],
    pasteMimeTypes: [plainText],
  });

const plainText = 'text/plain';
const title = 'Dán và nối dòng';
const joinedKind = (): vscode.DocumentDropOrPasteEditKind =>
  vscode.DocumentDropOrPasteEditKind.Text.append('thao', 'joined');
const bulletsKind = (): vscode.DocumentDropOrPasteEditKind =>
  vscode.DocumentDropOrPasteEditKind.Text.append('thao', 'bullets');

/** What Word puts before the items of its lists; nobody types one of these letters and a tab. */
const wordBullet = /^[ \t]{0,40}(?:[\ue000-\uf8ff]|[•·§Øüov]\t)/mu;

/** What is longer is not read while the drafter waits for her ordinary paste, but only when she has chosen the other. */
const longestRead = 64 * 1024;
const longestPasted = 2 * 1024 * 1024;
const strange = /[\u0300-\u036f\u00a0\u00ad\u200b\u200e\u200f\u2028\u2029\ue000-\uf8ff\ufb00-\ufb06µ¸¶·¹®]/u;

const mayNeedJoining = (text: string): boolean =>
  text.length <= longestPasted && (/[\n\r]/u.test(text.trim()) || strange.test(text));

/** The line break before has put it there; a list that is pasted behind it brings its own. */
const markAlone = /^[ \t]*[-+] $/u;
const ownMark = /^[ \t]*[-–+•][ \t]+/u;

/** What Ctrl+V does with a list of which a bullet would show as a box or a letter, or stand behind that of the line. */
class BulletPaste extends vscode.DocumentPasteEdit {
  constructor(
    text: string,
    readonly answer: CleanUpAnswer | undefined,
  ) {
    super(text, 'Dán, chỉnh dấu đầu dòng', bulletsKind());
  }
}

class JoinedPaste extends vscode.DocumentPasteEdit {
  /** As it was copied, and as it is to be where that is known. */
  constructor(
    readonly copied: string,
    readonly answer: CleanUpAnswer | undefined,
  ) {
    super(answer?.text ?? copied, title, joinedKind());
    this.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text.append('plain')];
  }
}

interface Pasted {
  readonly text: string;
  /** Who has asked for the ways to paste gets what is offered as it is, without being asked again. */
  readonly isAsked: boolean;
  /** In every place where it is pasted, a bullet stands already. */
  readonly isBehindMark: boolean;
  readonly token: vscode.CancellationToken;
}

/** Beside the ordinary paste, which stays what Ctrl+V does where no bullets are lost: the choice shows below what was pasted. */
function pasteProvider(parts: Parts): vscode.DocumentPasteEditProvider<BulletPaste | JoinedPaste> {
  const clean = async (
    params: CleanUpParams & { readonly text: string },
    token: vscode.CancellationToken,
  ): Promise<CleanUpAnswer | undefined> => {
    const { client, state } = parts.connection;
    if (state !== State.Running || !client) return undefined;
    return (await client.sendRequest<CleanUpAnswer | null>(cleanUpRequest, params, token)) ?? undefined;
  };
  const withBullets = async ({ text, isBehindMark, token }: Pasted): Promise<BulletPaste | undefined> => {
    if (longestRead < text.length) return undefined;
    const answer = wordBullet.test(text) ? await clean({ text, only: 'bullets' }, token) : undefined;
    const cleaned = answer?.text ?? text;
    const wanted = isBehindMark ? cleaned.replace(ownMark, '') : cleaned;
    return wanted === text ? undefined : new BulletPaste(wanted, answer);
  };
  const withJoinedLines = async ({ text, isAsked, token }: Pasted): Promise<JoinedPaste | undefined> => {
    if (!mayNeedJoining(text)) return undefined;
    if (!isAsked && longestRead < text.length) return new JoinedPaste(text, undefined);
    const answer = await clean({ text }, token);
    return answer && new JoinedPaste(text, answer);
  };
  return {
    provideDocumentPasteEdits: async (document, ranges, transfer, { triggerKind }, token) => {
      const text = await transfer.get(plainText)?.asString();
      if (!text || parts.connection.state !== State.Running) return undefined;
      const isMarkAlone = ({ start }: vscode.Range): boolean =>
        markAlone.test(document.lineAt(start).text.slice(0, start.character));
      const pasted: Pasted = {
        text,
        isAsked: triggerKind === vscode.DocumentPasteTriggerKind.PasteAs,
        isBehindMark: ranges.every(isMarkAlone),
        token,
      };
      const [bullets, joined] = await Promise.all([withBullets(pasted), withJoinedLines(pasted)]);
      const offered = bullets?.insertText === joined?.insertText ? [bullets] : [bullets, joined];
      return offered.filter((it) => it !== undefined);
    },
    // Asked for only when it is chosen.
    resolveDocumentPasteEdit: async (edit, token) => {
      const answer = edit.answer ?? ('copied' in edit ? await clean({ text: edit.copied }, token) : undefined);
      if (answer?.text !== undefined) edit.insertText = answer.text;
      // Of bullets there is no more to tell than how many they were.
      if (answer) parts.tellBriefly('copied' in edit ? answer : { ...answer, page: '' });
      return edit;
    },
  };
}
