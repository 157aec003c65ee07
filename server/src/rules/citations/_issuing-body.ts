import { issuerOf } from '../../data/issuers';
import { fields, formerFields } from '../../data/ministries';
import type { DocumentSymbol } from '../../syntax/citation/symbol';
import { fold } from '../../text/fold';

/**
 * Bodies that nobody takes for another, by the words that an issuer begins with: `Ủy ban nhân dân tỉnh An Bình` is `UBND`. The
 * Quốc hội and its Standing Committee are one here, so are a chairman and his committee.
 */
const bodies: readonly (readonly [string, RegExp])[] = [
  ['TTg', /^(?:phó )?thủ tướng/u],
  ['CP', /^chính phủ/u],
  ['QH', /^(?:(?:chủ tịch |thường vụ |ủy ban thường vụ )?quốc hội|ubtvqh)/u],
  ['CTN', /^chủ tịch nước/u],
  ['UBND', /^(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân)/u],
  ['HĐND', /^(?:(?:chủ tịch|thường trực) )?(?:hđnd|hội đồng nhân dân)/u],
  ['TU', /^(?:(?:ban thường vụ|thường trực|văn phòng) )?(?:tỉnh|thành|huyện|quận|thị|đảng) ủy/u],
  ['TW', /^(?:bộ chính trị|ban (?:bí thư|chấp hành trung ương)(?! (?:trung ương )?(?:đoàn|hội)))/u],
];

const local: ReadonlySet<string> = new Set(['TU', 'ThU', 'HU', 'QU', 'TXU']);

interface FieldRow {
  readonly name: string;
  /** Ways of writing it, folded. */
  readonly forms: readonly string[];
}

const rows: readonly FieldRow[] = [...fields, ...formerFields].map(({ name, forms }) => ({
  name,
  forms: [name, ...forms].map(fold),
}));

/** Fields of which one took over work of the other: what the one issued people cite under the name of the other. */
function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  return formerFields.some(({ name, into, elsewhere = '' }) => {
    const heirs = (it: string): boolean => it === into || elsewhere.includes(it);
    return (name === a && heirs(b)) || (name === b && heirs(a));
  });
}

const office = /^(?:(?:thứ trưởng|bộ trưởng|phó giám đốc|giám đốc|lãnh đạo) )?(?<kind>bộ|sở) (?<field>.+)$/u;

/** The fields that words such as `Bộ Nông nghiệp` may mean, as far as they are known. */
function fieldsNamed(words: string): { readonly kind: string; readonly names: readonly string[] } | undefined {
  const { kind, field } = office.exec(words)?.groups ?? {};
  if (kind === undefined || field === undefined) return undefined;
  const names = rows
    .filter((it) => it.forms.some((form) => startsWith(field, form) || startsWith(form, field)))
    .map((it) => it.name);
  return names.length === 0 ? undefined : { kind, names };
}

const startsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{M}\p{N}&]/u.test(text.slice(words.length));

/** True where the symbol tells for sure that none of the offices named has issued the document. */
export function contradicts(issuer: string, symbol: DocumentSymbol): boolean {
  const expected = expectedOf(symbol);
  if (!expected) return false;
  const words = fold(issuer);
  // The whole first: an `và` may belong to the name of one office.
  const judged = [words, ...words.split(/ và |, | - | cùng | với /u)].map((it) => expected(it.trim()));
  return judged[0] === false && !judged.includes(true);
}

/** Tells whether the words name who issues under the symbol; undefined where they name nobody known. */
type Expected = (words: string) => boolean | undefined;

/** Circulars and plans of several offices bear all their codes. */
const joint = /LT|PH$/u;

function expectedOf({ code = '', offices, style }: DocumentSymbol): Expected | undefined {
  const [written = ''] = offices;
  const issuer = issuerOf(written);
  if (!issuer || joint.test(code) || offices.slice(1).some((it) => issuerOf(it))) return undefined;
  const plain = written.replace(/\d+$/u, '').replace('UBTVQH', 'QH').replace('Ư', 'W');
  if (style === 'party' || issuer.side === 'party') {
    const own = plain === 'TW' || !local.has(plain) ? plain : 'TU';
    return own === 'TW' || own === 'TU' ? isBody(own) : undefined;
  }
  const [, kind, field] = /^(?<kind>Bộ|Sở) (?<field>.+)$/u.exec(issuer.name) ?? [];
  if (kind !== undefined && field !== undefined) return isOffice(fold(kind), field);
  return bodies.some(([it]) => it === plain) ? isBody(plain) : undefined;
}

const bodyOf = (words: string): string | undefined => bodies.find(([, form]) => form.test(words))?.[0];

const isBody =
  (own: string): Expected =>
  (words) => {
    const body = bodyOf(words);
    if (body !== undefined) return body === own;
    return fieldsNamed(words) === undefined ? undefined : false;
  };

const isOffice =
  (kind: string, field: string): Expected =>
  (words) => {
    const named = fieldsNamed(words);
    if (named) return named.kind === kind && named.names.some((it) => areKin(it, field));
    return bodyOf(words) === undefined ? undefined : false;
  };
