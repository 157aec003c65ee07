import { definitionsOf } from '../../plan/references/abbreviations';
import { blockAt } from '../../plan/room';
import { endOfWord } from './caret';
import type { Offer, Offering, Place, Proposal } from './offer';
import { titleOf } from './own-plans';
import { searched } from './search';

/** The plan's own name, where a sentence is to have it, and the abbreviations that the draft has defined. */
export const offerNames: Offering = (place) => [...ownName(place), ...subjects(place), ...abbreviations(place)];

const named = /(?:Trên đây là|[Bb]an hành|[Xx]ây dựng|Kèm theo)\s+(?:nội dung\s+)?Kế hoạch\s+(?<typed>[^.;:]{0,200})$/u;

/** `Trên đây là Kế hoạch ‸`, `… ban hành Kế hoạch ‸ như sau:`. */
function ownName({ plan, caret }: Place): readonly Offer[] {
  const typed = named.exec(`${caret.lead}${caret.before}`)?.groups?.typed;
  const { subject, issuer } = plan.header;
  const title = subject && titleOf(subject.text.replace(/[.;,]+$/u, ''));
  if (typed === undefined || title === undefined || caret.before.length < typed.length) return [];
  const name = title.replace(/^về\s+/u, '');
  const own: Proposal = {
    kind: 'name',
    label: name,
    detail: 'Tên của kế hoạch này',
    text: name,
    search: searched(name),
  };
  const office =
    issuer && /\p{Ll}/u.test(issuer.text) && !/^\s*(?:như|với)/u.test(caret.after) ? issuer.text : undefined;
  const isEnd = /Trên đây là/u.test(caret.before);
  const words = `${name} của ${office}`;
  const withIssuer: Proposal = { ...own, label: words, text: words, search: searched(words) };
  const proposals = isEnd && office !== undefined ? [own, withIssuer] : [own];
  return [{ from: caret.before.length - typed.length, proposals }];
}

/** Below `KẾ HOẠCH`: what the plans are about that this one may carry out. */
function subjects(place: Place): readonly Offer[] {
  const { plan, caret, folder, analysis } = place;
  const { layout, blocks, source } = plan;
  const title = layout.title === undefined ? undefined : blocks[layout.title];
  if (!title || place.isQuiet || caret.after.trim() !== '') return [];
  const line = source.lineAt(caret.at);
  const titleLine = source.lineAt(Math.max(title.start, title.end - 1));
  const between = source.text.slice(title.end, source.lineSpan(line).start);
  if (line <= titleLine || between.trim() !== '') return [];
  const typed = caret.before.trimStart();
  const cited = new Set(plan.citations.map((it) => it.key));
  const proposals: Proposal[] = [];
  for (const { uri, facts } of folder.plans()) {
    const { subject, issuer, kind } = facts.header;
    if (uri === analysis.document.uri || kind !== 'plan' || !subject || !/\p{Ll}/u.test(subject.text)) continue;
    const text = subject.text.replace(/\s+/gu, ' ').trim();
    const isCited = facts.ownKey !== undefined && cited.has(facts.ownKey);
    const proposal: Proposal = {
      kind: 'name',
      label: text,
      ...(issuer && { detail: issuer.text }),
      text,
      search: searched(text),
    };
    if (isCited) proposals.unshift(proposal);
    else proposals.push(proposal);
  }
  return proposals.length === 0 ? [] : [{ from: caret.before.length - typed.length, proposals }];
}

const capitals = /(?<![\p{L}\p{M}\p{N}/_&@.-])\p{L}{2,8}$/u;

/** `TTHC` when its first letters are written; in small letters only for who asks. */
function abbreviations({ plan, caret, isQuiet }: Place): readonly Offer[] {
  const typed = capitals.exec(caret.before)?.[0];
  if (typed === undefined || (isQuiet && !/^\p{Lu}{2,}$/u.test(typed))) return [];
  const definitions = definitionsOf(plan);
  const block = definitions.size === 0 ? undefined : blockAt(plan, caret.at);
  if (!block) return [];
  const proposals = [...definitions.values()].flatMap(({ key, span, words }): readonly Proposal[] => {
    if (caret.at <= span.end) return [];
    const search = { text: searched(key).text };
    return [{ kind: 'abbreviation', label: key, ...(words && { detail: words.text }), text: key, search }];
  });
  return proposals.length === 0 ? [] : [{ from: caret.before.length - typed.length, to: endOfWord(caret), proposals }];
}
