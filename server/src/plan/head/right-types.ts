import { type DocumentType, documentTypes, shortTypes } from '../../data/document-types';
import { issuerOf } from '../../data/issuers';
import type { CitedType } from '../../syntax/citation/citation';
import type { Citation } from '../citations/citations';

interface Typed {
  readonly style: Citation['style'];
  readonly symbol: { readonly code?: string | undefined; readonly offices: readonly string[] };
  readonly type?: Pick<CitedType, 'text' | 'name' | 'stands'> | undefined;
}

/** The types whose code the symbol bears, where the type in front of it is surely none of them. */
export function rightTypes({ type, symbol, style }: Typed): readonly string[] {
  const { code } = symbol;
  if (type?.stands !== 'before' || type.name === undefined || code === undefined || shortTypes.has(type.text)) {
    return [];
  }
  const row = documentTypes.find((it) => it.name === type.name);
  if (
    !row ||
    row[style].includes(code) ||
    alsoBorne.get(row.name)?.includes(code) ||
    !isCertain(row, { symbol, style })
  )
    return [];
  const owners = documentTypes.filter((it) => it[style].includes(code) && it.name !== 'Thông báo kết luận');
  return owners.map((it) => it.name);
}

/** What the Mặt trận and the mass organisations write, in either manner, beside the codes of the table. */
const alsoBorne: ReadonlyMap<string, readonly string[]> = new Map([['Thông tri', ['TT', 'TTr']]]);

/** Codes that offices and rooms bear too: `1204/CT-TTHT` is a công văn of a Cục Thuế. */
const alsoOffices = new Set([
  'CT',
  'KL',
  'TT',
  'HĐ',
  'CĐ',
  'DA',
  'PC',
  'TC',
  'PB',
  'PG',
  'PA',
  'BB',
  'QC',
  'GM',
  'TM',
  'L',
]);

function isCertain(row: DocumentType, { symbol: { code, offices }, style }: Typed): boolean {
  if (style === 'party') return true;
  const isDoubtful = alsoOffices.has(code as string) || row.name === 'Công văn';
  return !isDoubtful || issuerOf(offices[0] as string) !== undefined;
}
