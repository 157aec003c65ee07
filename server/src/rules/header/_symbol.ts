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

const byCode = new Map(
  documentTypes.flatMap((type) => type.state.map((code) => [fold(code), { code, type }] as const)),
);

/** The code of a type of the State, in whatever case it is written. */
export const typeCode = (written: string): { readonly code: string; readonly type: DocumentType } | undefined =>
  byCode.get(fold(written));
