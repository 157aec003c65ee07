import { type Example, type Guide, type Guides, profiles, type RuleInfo } from '../../lint/rule';
import { profileNames, severityName, usualSeverities } from '../../lint/words';
import { groupNames } from '../../rules/groups';
import { rulesByGroup } from '../../rules/index';
import { capitalized } from '../../text/capitals';
import { describedRule, engineFindings, guideOf } from './described-rules';

/** The page of a rule as data; the editor and the command line lay it out each in its way. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly parts: readonly PagePart[];
}

export interface PagePart {
  readonly heading: string;
  readonly text: string;
  /** Lines to be kept as they are: a piece of a draft, or of a settings file. */
  readonly isVerbatim?: boolean;
}

/** What each rule is called and which group it stands in; what the engine itself says comes last. */
export const ruleList: readonly { readonly group: string; readonly rule: RuleInfo }[] = [
  ...rulesByGroup.map(({ group, rule }) => ({ group: groupNames[group] ?? group, rule })),
  ...engineFindings.map((rule) => ({ group: 'Thảo', rule })),
];

const groupOf = new Map(ruleList.map((it) => [it.rule, it.group]));

export function rulePage(guides: Guides, id: string): RulePage | undefined {
  const rule = describedRule(id);
  const guide = guideOf(guides, id);
  return rule && guide && { id, title: rule.title, group: groupOf.get(rule) ?? '', parts: [...partsOf(rule, guide)] };
}

function* partsOf(rule: RuleInfo, { why, law, examples }: Guide): Generator<PagePart> {
  yield { heading: 'Vì sao', text: why };
  if (law !== undefined) yield { heading: 'Căn cứ', text: law };
  yield { heading: 'Mức', text: capitalized(severitiesInWords(rule)) };
  const wrong = examples.find((it) => it.text.includes('⟦'));
  const right = examples.find((it) => !it.text.includes('⟦'));
  if (wrong) yield { heading: headingOf('Sai, ở chỗ giữa « »', wrong), text: marked(wrong), isVerbatim: true };
  if (wrong?.fixed !== undefined) yield { heading: 'Sửa thành', text: wrong.fixed.trimEnd(), isVerbatim: true };
  if (right) yield { heading: headingOf('Không báo', right), text: right.text.trimEnd(), isVerbatim: true };
  if (engineFindings.includes(rule)) return;
  yield {
    heading: 'Bỏ qua một chỗ',
    text: 'Bấm Ctrl+. ở chỗ ấy rồi chọn bỏ qua, hoặc tự viết dòng dưới đây ngay trước đoạn văn. Dòng này không in ra; đặt ở đầu tệp thì có hiệu lực cho cả tệp.',
  };
  yield { heading: '', text: `<!-- thảo: bỏ qua ${rule.id}: lý do -->`, isVerbatim: true };
  yield {
    heading: 'Tắt hoặc đổi mức',
    text: 'Trong cài đặt, hoặc trong tệp .vscode/settings.json của thư mục: error, warning, information, hint, hoặc off để tắt.',
  };
  yield { heading: '', text: `"thao.rules": { "${rule.id}": "off" }`, isVerbatim: true };
}

const headingOf = (heading: string, { profile }: Example): string =>
  profile === undefined ? heading : `${heading} (ở giai đoạn ${profileNames[profile]})`;

/** `cảnh báo ở mọi giai đoạn`, or how grave it is in each. */
function severitiesInWords(rule: RuleInfo): string {
  const all = usualSeverities(rule);
  if (rule.isOff) return 'mặc định tắt, bật được trong cài đặt';
  if (all.length === 1) return `${severityName(rule.severity)} ở mọi giai đoạn`;
  return all.map((it, i) => `${profileNames[profiles[i] ?? 'du-thao']}: ${severityName(it)}`).join('; ');
}

/** The signs stay with their words where a line is wrapped or read aloud, as carets below it would not. */
const marked = ({ text }: Example): string => text.trimEnd().replaceAll('⟦', '«').replaceAll('⟧', '»');

/** The page for an editor that shows Markdown. */
export function toMarkdown({ id, title, group, parts }: RulePage): string {
  const written = parts.map(({ heading, text, isVerbatim }) =>
    [
      ...(heading === '' ? [] : [`## ${escapeMarkdown(heading)}`]),
      isVerbatim ? fenced(text) : escapeMarkdown(text),
    ].join('\n\n'),
  );
  return `${[`# ${escapeMarkdown(title)}`, `${escapeMarkdown(group)} · \`${id}\``, ...written].join('\n\n')}\n`;
}

/** Between more backquotes than the text has in a row. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map((it) => it[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Words are to be read as they are, whatever signs are among them. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&');
