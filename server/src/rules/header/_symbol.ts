import { type DocumentType, documentTypes } from '../../data/document-types';
import type { Header } from '../../plan/head/header';
import { fold } from '../../text/fold';

const byName = documentTypes
  .map((type) => ({ type, key: fold(type.name) }))
  .sort((a, b) => b.key.length - a.key.length);

/** The type that a tên loại names: `KẾ HOẠCH LIÊN TỊCH` is a Kế hoạch. */
export function typeOf({ title }: Header): DocumentType | undefined {
  if (!title) return undefined;
  const key = fold(title.text);
  return byName.find((it) => key === it.key || key.startsWith(`${it.key} `))?.type;
}

type Side = 'state' | 'party';

type Coded = readonly [string, { readonly code: string; readonly type: DocumentType }];

const codesOf = (side: Side): readonly Coded[] =>
  documentTypes.flatMap((type) => type[side].map((code) => [fold(code), { code, type }] as const));

/** With the Party `QĐ` is a Quyết định before it is a Quy định. */
const byCode = { state: new Map(codesOf('state')), party: new Map([...codesOf('party')].reverse()) };

/** The code of a type, in whatever case it is written. */
export const typeCode = (
  written: string,
  side: Side = 'state',
): { readonly code: string; readonly type: DocumentType } | undefined => byCode[side].get(fold(written));
