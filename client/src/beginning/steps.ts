import * as vscode from 'vscode';
import { plain } from '../letters';
import { literalLabel } from '../literal';

/** One question of several: chosen from a list, typed, or either. */
export interface Question<T> {
  readonly title: string;
  readonly placeholder: string;
  /** What may be chosen; without it the answer is typed. */
  readonly items?: readonly Choice<T>[];
  /** Makes an answer of typed words; absent where only the list counts. */
  readonly typed?: (words: string) => T;
  /** What is wrong with typed words, for the drafter to read. */
  readonly problem?: (words: string) => string | undefined;
  /** What was answered before, or is proposed: the words in the box, or the item that is ready to be taken. */
  readonly words?: string;
  readonly isChosen?: (answer: T) => boolean;
}

export interface Choice<T> {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly answer: T;
  /** The heading under which it stands. */
  readonly group?: string;
}

/** Where among the questions one stands. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

/** A question answered, the one before asked for, or all of them dropped. */
export type Reply<T> = { readonly answer: T } | 'back' | 'cancelled';

/** Asks one question; who changes windows to look something up finds it open still. */
export function ask<T>(question: Question<T>, place: Place): Promise<Reply<T>> {
  return question.items ? pick(question, question.items, place) : type(question, place);
}

type Input = vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox;

function prepare(
  input: Input,
  { title, placeholder }: Pick<Question<unknown>, 'title' | 'placeholder'>,
  place: Place,
): void {
  input.title = `${place.title}: ${title}`;
  input.placeholder = placeholder;
  if (1 < place.total) {
    input.step = place.step;
    input.totalSteps = place.total;
  }
  input.ignoreFocusOut = true;
  if (1 < place.step) input.buttons = [vscode.QuickInputButtons.Back];
}

/** Shows it until it is answered in one of the three ways, and puts it away. */
function settle<T>(input: Input, listen: (reply: (it: Reply<T>) => void) => vscode.Disposable): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const disposables: vscode.Disposable[] = [];
    const reply = (it: Reply<T>): void => {
      resolve(it);
      for (const one of disposables) one.dispose();
      input.dispose();
    };
    disposables.push(
      listen(reply),
      input.onDidTriggerButton((it) => it === vscode.QuickInputButtons.Back && reply('back')),
      input.onDidHide(() => reply('cancelled')),
    );
    input.show();
  });
}

/** In the place where VS Code would say it in English. */
const howToAnswer = ({ step, total }: Place): vscode.InputBoxValidationMessage => ({
  message: step < total ? 'Enter để sang câu sau, Esc để thôi' : 'Enter để xong, Esc để thôi',
  severity: vscode.InputBoxValidationSeverity.Info,
});

function type<T>(question: Question<T>, place: Place): Promise<Reply<T>> {
  const input = vscode.window.createInputBox();
  prepare(input, question, place);
  input.value = question.words ?? '';
  const problem = (): string | undefined => question.problem?.(input.value.trim());
  const help = howToAnswer(place);
  input.validationMessage = help;
  return settle(input, (reply) =>
    vscode.Disposable.from(
      input.onDidChangeValue(() => {
        // What is wrong is said when Enter is pressed, and taken back when it is repaired.
        if (problem() === undefined) input.validationMessage = help;
      }),
      input.onDidAccept(() => {
        const wrong = problem();
        if (wrong !== undefined) input.validationMessage = wrong;
        else if (question.typed) reply({ answer: question.typed(input.value.trim()) });
      }),
    ),
  );
}

interface Item<T> extends vscode.QuickPickItem {
  readonly choice?: Choice<T>;
}

function pick<T>(question: Question<T>, choices: readonly Choice<T>[], place: Place): Promise<Reply<T>> {
  const input = vscode.window.createQuickPick<Item<T>>();
  prepare(input, question, place);
  const show = (): void => {
    input.items = [...listed(choices, input.value), ...typedItem(question, input.value.trim())];
  };
  input.value = question.words ?? '';
  show();
  const before = input.items.find((it) => it.choice && question.isChosen?.(it.choice.answer));
  if (before) input.activeItems = [before];
  return settle(input, (reply) =>
    vscode.Disposable.from(
      input.onDidChangeValue(show),
      input.onDidAccept(() => {
        const choice = input.activeItems[0]?.choice;
        if (choice) reply({ answer: choice.answer });
      }),
    ),
  );
}

/** VS Code's own filter knows `ubnd tinh` only as it is written: what is typed is looked for without accents, and all that is found is shown. */
function listed<T>(choices: readonly Choice<T>[], typed: string): readonly Item<T>[] {
  const wanted = plain(typed).split(/\s+/u);
  const items: Item<T>[] = [];
  let group: string | undefined;
  for (const choice of choices) {
    const { label, description, detail } = choice;
    const said = plain([label, description, detail].join(' '));
    if (!wanted.every((it) => said.includes(it))) continue;
    if (choice.group !== undefined && choice.group !== group) {
      items.push({ label: choice.group, kind: vscode.QuickPickItemKind.Separator });
    }
    group = choice.group;
    items.push({
      label: literalLabel(label),
      alwaysShow: true,
      choice,
      ...(description !== undefined && { description: literalLabel(description) }),
      ...(detail !== undefined && { detail: literalLabel(detail) }),
    });
  }
  return items;
}

const typedLabel = '$(edit) Dùng chữ vừa gõ';

function typedItem<T>({ typed, problem }: Question<T>, words: string): readonly Item<T>[] {
  if (!typed || words === '') return [];
  const wrong = problem?.(words);
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    wrong === undefined
      ? // The words themselves in the label would come before all that was found by them.
        {
          label: typedLabel,
          description: literalLabel(words),
          alwaysShow: true,
          choice: { label: words, answer: typed(words) },
        }
      : { label: wrong, alwaysShow: true },
  ];
}
