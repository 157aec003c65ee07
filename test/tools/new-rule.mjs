// npm run new-rule <group>/<id>: writes the skeleton of a rule, which already runs and whose examples say what to fill in, and
// adds it to the list of rules.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isCalled } from './called.mjs';
import { writeIndexes } from './generate.mjs';

const folder = path.join('server', 'src', 'rules');

/** What stands in the way of a new rule of this name; nothing when it may be made. */
export function problemOf(name) {
  const match = /^(?<group>[a-z0-9]+(?:-[a-z0-9]+)*)\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)+)$/u.exec(name ?? '');
  if (!match) {
    return 'Name the rule as <group>/<id>, in kebab-case, after the wrong pattern: npm run new-rule dates/date-invalid';
  }
  const { id } = match.groups;
  // The engine itself speaks under these.
  if (/^(?:unused-suppression|too-many-findings|text-too-long|reading-failed)$/u.test(id))
    return `“${id}” is taken by the engine.`;
  for (const group of readdirSync(folder, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    const file = path.join(folder, group.name, `${id}.ts`);
    if (existsSync(file)) return `${file} exists: a rule's id is its own in all groups.`;
  }
  return undefined;
}

export const skeleton = (id) => `import { defineGuide, defineRule, type Finding, type Fix } from '../../lint/rule';
import type { Paragraph } from '../../syntax/paragraph';
import { replace } from '../../text/edit';
import type { Span } from '../../text/span';

export const guide = defineGuide({
  why: 'Vì sao điều ấy quan trọng, và khi nào quy tắc im lặng, trong một đến bốn câu.',
  law: 'Nghị định 30/2020/NĐ-CP, điều khoản nào; bỏ dòng này nếu chỉ là thói quen hay lô-gích',
  examples: [
    {
      text: 'Đoạn văn có ⟦chữ sai⟧ cần báo.',
      fixed: 'Đoạn văn có chữ đúng cần báo.',
      says: 'chữ sai',
    },
    { text: 'Đoạn văn có chữ đúng.' },
    { text: 'Đoạn văn trông rất giống chỗ sai mà không sai.' },
  ],
});

export default defineRule({
  id: '${id}',
  severity: 'hint',
  title: 'Quy tắc này nói về điều gì, trong vài chữ',
  *checkParagraph({ text }: Paragraph): Generator<Finding> {
    for (const match of text.matchAll(wrong)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield { span, message: \`“\${match[0]}” sai ở đây thế nào, với giá trị của nó\`, fixes: [repair(span)] };
    }
  },
});

const wrong = /(?<![\\p{L}\\p{M}\\p{N}])chữ sai(?![\\p{L}\\p{M}\\p{N}])/gu;

const repair = (span: Span): Fix => ({
  title: 'Đổi thành “chữ đúng”',
  edits: [replace(span, 'chữ đúng')],
  safe: false,
});
`;

if (isCalled(import.meta.url)) {
  const name = process.argv[2];
  const problem = problemOf(name);
  if (problem) {
    console.error(problem);
    process.exit(2);
  }
  const [group, id] = name.split('/');
  const file = path.join(folder, group, `${id}.ts`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, skeleton(id), { flag: 'wx' });
  writeIndexes();
  console.log(`${file} is written and on the list of rules. It runs as it stands; now make it yours:

  1. the examples first: one bad, with ⟦marks⟧ and what the fix makes of it, and two good, one of them the nearest innocent
     neighbour. A rule on the whole plan has \`check({ plan })\` in place of \`checkParagraph\`.
  2. title, why and law, from which its page, its hover and its row in README.md are made
  3. npm run generate    writes its setting and its row
  4. npm run test:core   runs its examples, also with CRLF and in NFD, and the fix against all other rules`);
}
