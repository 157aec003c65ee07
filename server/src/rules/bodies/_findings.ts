import { formerProvinces, withKind } from '../../data/provinces';
import { changeTo, type Finding, type RuleContext } from '../../lint/rule';
import { issuedFrom, toIso } from '../../plan/head/issued-from';
import type { Plan } from '../../plan/plan';
import { type Block, place } from '../../syntax/paragraph';
import { selectBlocks } from '../../syntax/selection';
import { addTo } from '../../text/grouped';
import type { BodyRule, Mention } from './_mention';
import { mentionsOf } from './_mentions';
import { createJudge, type Standing } from './_standing';
import { dayOf, keyOf, Names, sayDay, toKey } from './_text';

type Findings = ReadonlyMap<BodyRule, readonly Finding[]>;

const kept = new WeakMap<Plan, Findings>();

/** What one rule says of the bodies that a plan names: all rules read them at once, so that no two speak of one place. */
export const checkBodies = (rule: BodyRule) =>
  function* ({ plan }: RuleContext): Generator<Finding> {
    let findings = kept.get(plan);
    if (!findings) {
      findings = readFindings(plan);
      kept.set(plan, findings);
    }
    yield* findings.get(rule) ?? [];
  };

const firstChange = dayOf('2008-08-01');

const mentioning = selectBlocks((it) => mentionsOf(it).length !== 0);

function readFindings(plan: Plan): Findings {
  const found = new Map<BodyRule, Finding[]>();
  const issued = issuedFrom(plan);
  if (issued === undefined || issued < firstChange) return found;
  const day = toIso(issued);
  const finder = createFinder(plan);
  let judge: ReturnType<typeof createJudge> | undefined;
  const recipients = new Set(plan.recipients?.items.map((it) => it.block.index));
  for (const block of mentioning(plan.blocks)) {
    for (const mention of mentionsOf(block.paragraph)) {
      if (day < mention.from) continue;
      if (mention.rule === 'recipients-obsolete' && !recipients.has(block.index)) continue;
      judge ??= createJudge(plan);
      const standing = judge(block, mention);
      if (standing === 'past') continue;
      addTo(found, mention.rule, toFinding(finder, { block, mention, standing, day }));
    }
  }
  const place = placeFinding(plan, day);
  if (place) addTo(found, 'obsolete-province', place);
  return found;
}

interface Found {
  readonly block: Block;
  readonly mention: Mention;
  readonly standing: Standing;
  readonly day: string;
}

function toFinding(isNamedBeside: Finder, { block, mention, standing, day }: Found): Finding {
  const at = place(block, mention.span);
  const isDoubtful = standing === 'heeded' || (mention.isLight === true && standing === 'plain');
  const words = mention.replacement?.(day);
  const isKnown = words === undefined || isNamedBeside(words, block, mention);
  return {
    span: at,
    message: mention.message(day),
    ...(isDoubtful && { severity: 'information' as const }),
    ...(words !== undefined && !isKnown && { fixes: changeTo(at, words) }),
  };
}

type Finder = (words: string, block: Block, mention: Mention) => boolean;

const mostRecipients = 200;

/** Tells whether whoever is to be written instead is named already: in the same paragraph, or among the recipients. */
function createFinder(plan: Plan): Finder {
  const items = (plan.recipients?.items ?? []).slice(0, mostRecipients);
  const kept = new Map<string, { readonly first: number; readonly last: number }>();
  return (words, block, { span }) => {
    const key = toKey(words);
    const name = `${block.index} ${key}`;
    const text = keyOf(block.paragraph);
    const at = kept.get(name) ?? { first: text.indexOf(key), last: text.lastIndexOf(key) };
    kept.set(name, at);
    const isOutside = (it: number): boolean => it !== -1 && (it + key.length <= span.start || span.end <= it);
    if (isOutside(at.first) || isOutside(at.last)) return true;
    const isRecipient = items.some((it) => it.block === block);
    return isRecipient && items.some((it) => it.block !== block && keyOf(it.block.paragraph).includes(key));
  };
}

const places = new Names(formerProvinces);
const belowProvince =
  /(?:^|\s)(?:xã|phường|đặc khu|thị trấn|thôn|(?<!môi )trường|học viện|bệnh viện|trạm|chi bộ|công ty|hợp tác xã|huyện|thị xã|quận|trung tâm)(?:\s|$)/u;

/** The place in the head is the province's own, unless a commune issues: it may bear the old name (`phường Yên Bái`). */
function placeFinding({ header }: Plan, day: string): Finding | undefined {
  const { place: where, issuer, agencies } = header;
  const row = where && places.get(toKey(where.text.trim()).replace(/^tỉnh\s+/u, ''));
  if (!where || !row || day < row.from) return undefined;
  if ([...agencies, ...(issuer ? [issuer] : [])].some((it) => belowProvince.test(toKey(it.text)))) return undefined;
  const into = row.into === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : row.into;
  return {
    span: where.span,
    message: `Tỉnh ${row.name} không còn từ ${sayDay(row.from)}, nay thuộc ${withKind(row.into, day)}`,
    fixes: changeTo(where.span, into),
  };
}
