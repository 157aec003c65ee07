import { readSymbols } from '../../syntax/citation/symbol';
import { remember } from '../../syntax/paragraph';
import { rememberText } from '../../text/memo';
import { type CitationOf, issuerPlaces, placeOfIssuer } from '../citations/cited-document';
import type { Plan } from '../plan';
import type { Header } from './header';

/** The key by which others cite this document; undefined while its number is blank. */
export const ownKeyOf = ({ header }: Pick<Plan, 'header'>): string | undefined => keyOfHead(header);

const keyOfHead = remember(({ number }: Header): string | undefined =>
  number?.number && number.code
    ? keyOf(`${number.number.text}${number.isPartyStyle ? '-' : '/'}${number.code.text}`)
    : undefined,
);

const keyOf = rememberText((form) => readSymbols(`số ${form}`, [])[0]?.key);

/** Whether the citation is of this very document: its number, its day and its place, as far as they are known. */
export const isCited = (cited: CitationOf, other: Plan): boolean =>
  isNumberedSo(cited, { ownKey: ownKeyOf(other), header: other.header });

/** The same where only the number and the head of the other are known. */
export function isNumberedSo(
  { citation, plan }: CitationOf,
  other: CitationOf['plan'] & { readonly ownKey: string | undefined },
): boolean {
  if (other.ownKey !== citation.key) return false;
  const { issued } = other.header;
  const at = citation.date?.at;
  if (issued && at !== undefined && (at < issued.earliest || issued.latest < at)) return false;
  if (citation.symbol.isCentral) return true;
  const said = placeOfIssuer({ citation, plan });
  const own = issuerPlaces(other);
  if (said.level !== undefined && own.level !== undefined && said.level !== own.level) return false;
  return said.name === undefined || own.names.length === 0 || own.names.includes(said.name);
}
