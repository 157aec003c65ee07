import { formerRecipients } from '../../data/local-bodies';
import { formerAgencies } from '../../data/ministries';
import { type FormerPartyBody, formerPartyBodies } from '../../data/party-bodies';
import { isCapital } from '../../text/capitals';
import { allMatches, spanOf, wordEnd, wordStart } from '../../text/match';
import { lettersBefore, textOf } from '../../text/span';
import type { Mention, MentionReader } from './_mention';
import { inManner, Names, patternOf, readerOf, sayDay } from './_text';

const party = new Names(formerPartyBodies.filter((it) => it.of === undefined));
const partyForm = new RegExp(`${wordStart}${party.pattern}${wordEnd}`, 'gu');
/** What works for people or propaganda: each has a row for the centre and one for the provinces. */
const committees = new RegExp(
  `${wordStart}(?<name>${patternOf('Ban Dân vận')}|${patternOf('Ban Tuyên giáo')})${wordEnd}(?!\\s*(?:[-–&,]|và)\\s*(?:dân vận|tuyên giáo)${wordEnd})`,
  'gu',
);
const rowOf = (name: string, of: FormerPartyBody['of']): FormerPartyBody | undefined =>
  formerPartyBodies.find((it) => it.of === of && it.name.toLowerCase() === name);

/** `Ban Tuyên giáo, Ban Tổ chức Tỉnh ủy`: the committee may stand behind others of its bodies. */
const sisters = '(?:(?:\\s*,\\s*|\\s+và\\s+)(?:ban|văn phòng|ủy ban)\\s+[\\p{L}\\s]{2,20}?){0,4}';
const central = new RegExp(`^${sisters}\\s+(?:trung ương|tw|tư)${wordEnd}(?!\\s+(?:đoàn|hội|mặt trận))`, 'u');
const local = new RegExp(`^${sisters}\\s+(?:các\\s+)?(?:tỉnh ủy|thành ủy|tu)${wordEnd}`, 'u');

/** Nobody but a committee has a Ban Dân vận; a Ban Tuyên giáo the unions have as well. */
const isLocal = (name: string, after: string): boolean =>
  local.test(after) ||
  (name === 'ban dân vận' && /^\s*(?:$|[,;.()]|(?:tỉnh|thành phố|và)(?![\p{L}\p{M}]))/u.test(after));

function* partyMentions(text: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, committees)) {
    const name = (found.groups as { name: string }).name.replace(/\s+/gu, ' ');
    const at = spanOf(found);
    const after = key.slice(at.end, at.end + 110);
    const of = central.test(after) ? 'central' : isLocal(name, after) ? 'local' : undefined;
    const row = of && rowOf(name, of);
    if (!row) continue;
    yield toParty(text, row, at, at);
  }
  for (const found of allMatches(key, partyForm)) {
    const row = party.get(found[0]);
    const at = spanOf(found);
    if (row) yield toParty(text, row, at, at);
  }
}

function toParty(text: string, row: FormerPartyBody, at: Mention['span'], whole: Mention['span']): Mention {
  const written = textOf(text, at);
  const into = /ubnd$/iu.test(written) ? row.into?.replace('Ủy ban nhân dân', 'UBND') : row.into;
  return {
    rule: 'obsolete-party-body',
    span: at,
    whole,
    from: row.from,
    message: () => `${row.name} không còn từ ${sayDay(row.from)}, ${into === undefined ? row.note : `nay là ${into}`}`,
    ...(into !== undefined && { replacement: () => inManner(written, into) }),
  };
}

const agencies = new Names(formerAgencies);
const agency = new RegExp(`${wordStart}${agencies.pattern}${wordEnd}`, 'gu');
/** Ban Dân tộc of a council is another body, and still there. */
const ofCouncil = /^\s*(?:[-–,]?\s*(?:và\s+)?(?:của\s+)?(?:hđnd|hội đồng nhân dân|hội đồng))/u;

const councils =
  /(?:hđnd|hội đồng nhân dân)[^;.]{0,60} … |ban (?:pháp chế|văn hóa - xã hội|kinh tế - ngân sách|kinh tế và ngân sách|đô thị)/u;

function* agencyMentions(text: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, agency)) {
    const row = agencies.get(found[0]);
    const at = spanOf(found);
    const around = `${lettersBefore(key, at.start, 90)} … ${key.slice(at.end, at.end + 60)}`;
    const isOther = ofCouncil.test(key.slice(at.end, at.end + 40)) || councils.test(around);
    if (!row || isOther || !isCapital(text[at.start] as string)) continue;
    const isMinistry = row.rank === 'ministry';
    yield {
      rule: isMinistry ? 'obsolete-ministry' : 'obsolete-department',
      span: at,
      whole: at,
      from: row.from,
      message: () =>
        `${row.name} không còn từ ${sayDay(row.from)}, nay là ${row.into}${row.elsewhere === undefined ? '' : ` (${row.elsewhere})`}`,
      ...(row.elsewhere === undefined && { replacement: () => inManner(textOf(text, at), row.into) }),
    };
  }
}

const others = new Names(formerRecipients);
const other = new RegExp(`${wordStart}${others.pattern}${wordEnd}`, 'gu');

function* recipientMentions(text: string, key: string): Generator<Mention> {
  for (const found of allMatches(key, other)) {
    const row = others.get(found[0]);
    const at = spanOf(found);
    const isJoint = /báo\s+(?:và\s+|,\s*|-\s*)$/u.test(lettersBefore(key, at.start, 10));
    if (!row || isJoint) continue;
    const { into } = row;
    yield {
      rule: 'recipients-obsolete',
      span: at,
      whole: at,
      from: row.from,
      message: () => `${row.name} không còn từ ${sayDay(row.from)}, ${row.note}`,
      ...(into !== undefined && { replacement: () => inManner(textOf(text, at), into) }),
    };
  }
}

export const nameReaders: readonly MentionReader[] = [
  readerOf(formerPartyBodies, partyMentions),
  readerOf(formerAgencies, agencyMentions),
  readerOf(formerRecipients, recipientMentions),
];
