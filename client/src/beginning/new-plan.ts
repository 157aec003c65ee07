import * as vscode from 'vscode';
import {
  type AskedName,
  type KnownIssuer,
  type NewPlanAnswers,
  type NewPlanChoices,
  type NewPlanText,
  newPlanChoicesRequest,
  newPlanRequest,
  type SuperiorDocument,
} from '../../../server/src/protocol';
import { askServerOrTell } from '../connection/ask-server';
import type { Connection } from '../connection/connection';
import { languageId } from '../language/language';
import { openDraft } from './drafts';
import { ask, type Choice, type Question } from './steps';

const title = 'Kế hoạch mới';
const problem = 'Chưa lập được kế hoạch mới';

/** Asks what the plan is about and opens it, untitled; `given` are answers that need not be asked for. */
export async function newPlan(connection: Connection, given: unknown): Promise<void> {
  if (!(await connection.ready())) {
    await openTemplate();
    return;
  }
  const answers = isAnswers(given) ? given : await askAll((known) => choicesFor(connection, known));
  if (!answers) return;
  const made = await askServerOrTell(connection, problem, (client) =>
    client.sendRequest<NewPlanText>(newPlanRequest, answers),
  );
  if (!made) return;
  const editor = await openDraft('');
  await editor.insertSnippet(new vscode.SnippetString(made.snippet), new vscode.Position(0, 0));
}

/** A menu may call the command with things of its own. */
const isAnswers = (given: unknown): given is NewPlanAnswers =>
  typeof given === 'object' && given !== null && 'kind' in given && 'name' in given && 'year' in given;

/** What needs no server: the whole plan as a snippet, to be filled in from its first line on. */
async function openTemplate(): Promise<void> {
  await openDraft('');
  await vscode.commands.executeCommand('editor.action.insertSnippet', {
    langId: languageId,
    name: 'Toàn văn kế hoạch',
  });
  void vscode.window.showWarningMessage('Thảo không chạy nên không hỏi được gì, đây là mẫu kế hoạch còn trống');
}

const choicesFor = (connection: Connection, known: Draft): Promise<NewPlanChoices | undefined> =>
  askServerOrTell(connection, problem, (client) => client.sendRequest<NewPlanChoices>(newPlanChoicesRequest, known));

/** What has been answered so far; it is kept when one goes back. */
interface Draft {
  kind?: string;
  issuer?: KnownIssuer;
  name?: string;
  parent?: string;
  code?: string;
  place?: string;
  year?: number;
  superior?: string | SuperiorDocument;
  subject?: string;
  /** The proposal for the subject that the superior plan has made. */
  proposed?: string;
}

type Step = (choices: NewPlanChoices, draft: Draft) => Question<(draft: Draft) => Draft>;

async function askAll(
  load: (known: Draft) => Promise<NewPlanChoices | undefined>,
): Promise<NewPlanAnswers | undefined> {
  let draft: Draft = {};
  for (let at = 0; ; ) {
    const choices = await load(draft);
    if (!choices) return undefined;
    const steps = stepsFor(choices, draft);
    const step = steps[at];
    if (!step) return answersOf(draft, choices);
    const reply = await ask(step(choices, draft), { title, step: at + 1, total: steps.length });
    if (reply === 'cancelled') return undefined;
    if (reply === 'back') {
      at--;
    } else {
      draft = reply.answer(draft);
      at++;
    }
  }
}

const answersOf = ({ issuer, proposed, ...draft }: Draft, { thisYear }: NewPlanChoices): NewPlanAnswers => ({
  ...draft,
  kind: draft.kind ?? '',
  name: draft.name ?? '',
  year: draft.year ?? thisYear,
});

/** Of an issuer that the folder knows its name and its superior need not be asked. */
function stepsFor({ kinds }: NewPlanChoices, { kind, issuer }: Draft): readonly Step[] {
  const hasParent = kinds.find((it) => it.id === kind)?.parent !== undefined;
  const named = issuer ? [] : hasParent ? [askName, askParent] : [askName];
  return [askKind, ...named, askPlace, askYear, askSuperior, askSubject];
}

const sameIssuer = (a: KnownIssuer, b: KnownIssuer | undefined): boolean =>
  b !== undefined && a.kind === b.kind && a.name === b.name && a.parent === b.parent;

const askKind: Step = ({ kinds, issuers }, draft) => ({
  title: 'Cơ quan ban hành',
  placeholder: 'Cơ quan nào ban hành kế hoạch?',
  items: [
    ...issuers.map((it) => ({
      label: it.name,
      ...(it.parent !== undefined && { description: it.parent }),
      group: 'Đã có trong thư mục',
      answer: withIssuer(it),
    })),
    ...kinds.map((it) => ({
      label: it.label,
      description: it.detail,
      group: 'Cơ quan khác',
      answer: withKind(it.id),
    })),
  ],
  isChosen: (it) => {
    const chosen = it({});
    return draft.issuer ? sameIssuer(draft.issuer, chosen.issuer) : !chosen.issuer && chosen.kind === draft.kind;
  },
});

const withIssuer =
  (issuer: KnownIssuer) =>
  (draft: Draft): Draft => {
    const { kind, name, parent, code, place, issuer: before, ...others } = draft;
    // The place that was chosen for another body is not this one's.
    const kept = sameIssuer(issuer, before) && place !== undefined ? { place } : {};
    return { ...others, issuer, ...issuer, ...kept };
  };

const withKind =
  (kind: string) =>
  (draft: Draft): Draft => {
    if (!draft.issuer && draft.kind === kind) return draft;
    const { issuer, name, parent, code, place, ...others } = draft;
    return { ...others, kind };
  };

const askedOf = ({ kinds }: NewPlanChoices, { kind }: Draft, what: 'name' | 'parent'): AskedName =>
  kinds.find((it) => it.id === kind)?.[what] ?? { title: 'Tên cơ quan', example: '' };

const askName: Step = (choices, draft) => {
  const asked = askedOf(choices, draft, 'name');
  return {
    title: asked.title,
    placeholder: `Ví dụ: ${asked.example}`,
    ...(draft.name !== undefined && { words: draft.name }),
    typed: (name) => (it) => (it.name === name ? it : { ...withoutPlace(it), name }),
    problem: (words) =>
      words === '' ? 'Gõ tên cơ quan ban hành' : begins(words, asked.begins) ? undefined : asked.hint,
  };
};

const begins = (words: string, heads: readonly string[] | undefined): boolean => {
  const lower = words.normalize('NFC').toLocaleLowerCase('vi');
  return heads?.some((it) => lower === it || lower.startsWith(`${it} `)) ?? true;
};

const withoutPlace = ({ place, ...others }: Draft): Draft => others;

const none = 'Không có, hoặc điền sau';

const askParent: Step = (choices, draft) => {
  const asked = askedOf(choices, draft, 'parent');
  const items = choices.parents.map((it) => ({ label: it, answer: (before: Draft) => ({ ...before, parent: it }) }));
  return {
    title: asked.title,
    placeholder: `Gõ tên, ví dụ: ${asked.example}`,
    items: [...items, { label: none, answer: (before: Draft): Draft => ({ ...before, parent: '' }) }],
    typed: (parent) => (before) => ({ ...before, parent }),
    ...remembered(draft.parent, choices.parents),
    isChosen: (it) => it({}).parent === draft.parent,
  };
};

/** Words that were typed come back into the box, what was chosen is ready to be chosen again. */
const remembered = (words: string | undefined, listed: readonly string[]): { readonly words?: string } =>
  words === undefined || words === '' || listed.includes(words) ? {} : { words };

const askPlace: Step = ({ places }, draft) => ({
  title: 'Địa danh',
  placeholder: 'Nơi ghi trước ngày tháng, gõ nếu không có ở dưới',
  items: [
    ...places.map((it) => ({ label: it, answer: (before: Draft) => ({ ...before, place: it }) })),
    { label: 'Điền sau', answer: (before: Draft): Draft => ({ ...before, place: '' }) },
  ],
  typed: (place) => (before) => ({ ...before, place }),
  ...remembered(draft.place, places),
  isChosen: (it) => it({}).place === draft.place,
});

const askYear: Step = ({ thisYear }, draft) => {
  const years = [thisYear, thisYear + 1];
  const said = ['Năm nay', 'Năm sau'];
  return {
    title: 'Năm của kế hoạch',
    placeholder: 'Chọn, hoặc gõ năm khác',
    items: years.map((year, i) => ({
      label: String(year),
      description: said[i] as string,
      answer: (before: Draft) => ({ ...before, year }),
    })),
    typed: (words) => (before) => ({ ...before, year: Number(words) }),
    problem: (words) => (/^20\d\d$/u.test(words) ? undefined : 'Gõ năm bằng bốn chữ số, như 2027'),
    ...remembered(
      draft.year?.toString(),
      years.map((it) => String(it)),
    ),
    isChosen: (it) => it({}).year === draft.year,
  };
};

const askSuperior: Step = ({ superiors }, draft) => ({
  title: 'Thực hiện văn bản nào của cấp trên?',
  placeholder: 'Tìm theo số hoặc trích yếu; không có ở dưới thì gõ cả số, ngày, cơ quan, trích yếu',
  items: [
    { label: none, answer: ({ superior, proposed, ...before }: Draft): Draft => before },
    ...superiors.map(
      ({ label, description, document, subject }): Choice<(draft: Draft) => Draft> => ({
        label,
        description: document.date ?? '',
        detail: description,
        group: 'Văn bản trong thư mục',
        answer: ({ proposed, ...before }) => ({
          ...before,
          superior: document,
          ...(subject !== undefined && { proposed: subject }),
        }),
      }),
    ),
  ],
  typed:
    (superior) =>
    ({ proposed, ...before }) => ({ ...before, superior }),
  ...(typeof draft.superior === 'string' && { words: draft.superior }),
  isChosen: (it) => JSON.stringify(it({}).superior) === JSON.stringify(draft.superior),
});

const askSubject: Step = (_choices, draft) => ({
  title: 'Trích yếu',
  placeholder: 'Kế hoạch về việc gì? Ví dụ: Tổ chức ngày hội đọc sách; để trống nếu điền sau',
  words: draft.subject ?? draft.proposed ?? '',
  typed: (subject) => (before) => ({ ...before, subject }),
});
