import { issuerOf } from '../../data/issuers';
import type { Edit } from '../../text/edit';
import { fold } from '../../text/fold';
import { allMatches, matchLength } from '../../text/match';
import { lettersBefore, type Span, textOf } from '../../text/span';
import type { DatePart } from '../days/date';
import type { Seam } from '../paragraph';
import { type SymbolFault, writeForm } from './symbol-form';
import { capitalsIn, codeOf, isPartyCode, properGroups, splitGroup, withoutEth } from './symbol-groups';
import { type Part, readParts, run } from './symbol-parts';

/**
 * The symbol of a document, well formed or not:
 *
 *     59/2023/NĐ-CP    653/KH-UBND    927/BNV-CTTN&BĐG    88/2019/QH14    18-KH/TU    24-KH/BTGDVTU-ĐU
 *     12- HD/BTCTW     1626/QĐTTg     18/KH-TU            653-KH/UBND
 */
export interface DocumentSymbol {
  readonly span: Span;
  /** As it must be written. */
  readonly form: string;
  /** The form folded: what two mentions of one document share. */
  readonly key: string;
  /** Whose manner of writing is right for it: that of its office where the office is known, else the one it is written in. */
  readonly style: 'state' | 'party';
  readonly year?: DatePart;
  /** `KH` of `653/KH-UBND`; absent in a công văn and in what the Quốc hội issues. */
  readonly code?: string;
  /** The letters without the type's code: `UBND`; `BNV`, `CTTN`, `BĐG`; `BTGDVTU`, `ĐU`. */
  readonly offices: readonly string[];
  /** There is one such office in the country. */
  readonly isCentral: boolean;
  readonly faults: ReadonlySet<SymbolFault>;
  /** What makes it the form: apart from each other, as small as can be. */
  readonly repairs: readonly Edit[];
}

const space = '\\s{0,3}';
const hyphen = '[-\\u2010-\\u2014\\u2212]';
const letters = '\\p{L}[\\p{L}\\d]{0,19}';
const dotted = '\\.(?:TTg|\\p{Lu}[\\p{Lu}\\d]{1,9})(?!\\p{Ll})';
/** After a whole group only a separator without spaces goes on: `61/KH-UBND - Sở …` ends before the dash. */
const more = `(?:(?:${hyphen}|[/&+])${letters}|${dotted}){0,8}`;
const free = '(?<![\\p{L}\\p{M}\\p{N}/.:\\-\\u2013])|(?<=(?<![\\p{L}\\p{M}])[sS]ố\\s?:?)';
const stateHead = `${space}/(?:${space}(?:19|20)\\d\\d${space}/)?${space}`;
const partyHead = `${space}${hyphen}${space}(?=\\p{L}{1,6}${space}/)`;
/** `số 29 NQ/TW`: the hyphen was left out, as the youth union used to. */
const bareHead = '\\s(?<=[sS]ố\\s?\\d{1,5}\\s)(?=(?:NQ|CT|KL|QĐ|QyĐ|QC|HD|KH|TB|TT|CV|CTr|BC|ĐA)/\\p{Lu}{2})';
/** `số 12 KH-UBND`: the slash was left out. */
const unslashedHead =
  '\\s(?<=[sS]ố\\s?\\d{1,5}\\s)(?=(?:QĐ|KH|TB|BC|CV|TTr|HD|CTr|NQ|CT|ĐA|PA)-(?:UBND|HĐND|TTg|CP|[BS]\\p{Lu}{1,8})(?![\\p{L}\\d]))';
/** Where no digit stands nothing else need be looked for. */
const candidate = new RegExp(
  `(?=\\d)(?:${free})\\d{1,5}[a-zA-Z]?(?:${stateHead}|${partyHead}|${bareHead}|${unslashedHead})${letters}${more}`,
  'gu',
);
const looseTail = new RegExp(`^${space}(?:${hyphen}|/)${space}(?<office>\\p{Lu}[\\p{L}\\d]{1,11})${more}`, 'u');
/** `906/KT- KĐ ngày`: a code that nobody knows, and another behind its hyphen. */
const beforeDay = /^-\s\p{Lu}{2,6}\s+ngày\s/u;
const lostTail = /^\s(?<office>UBND|HĐND|TTg|CP)(?![\p{L}\p{M}\p{N}])/u;

/** A department of the police or the army: `C08` of `345/C08-P3`. */
const unitCode = /^\p{Lu}{1,3}\d{2}$/u;

/** Everything that is built like a symbol; whether a document is cited by it is for the words around it to say. */
export function readSymbols(text: string, joined: readonly Seam[]): readonly DocumentSymbol[] {
  const seams = new Set(joined.map((it) => it.at));
  const found: DocumentSymbol[] = [];
  let last = 0;
  for (const { index, 0: written } of allMatches(text, candidate)) {
    if (index < last) continue;
    const whole = extend(text, { start: index, end: index + written.length });
    const end = withoutNote(text, joinOffice(text, { start: index, end: whole }));
    // `77/KH_SYT`, which is no number with `KH` as its office.
    const symbol = text[end] === '_' ? undefined : readSymbol(text, { span: { start: index, end }, seams });
    if (!symbol) continue;
    found.push(withTail(text, symbol));
    last = end;
  }
  return found;
}

/** Takes in ` - UBND` after a type's code and `- NC` after an office: neither is a symbol alone. */
function extend(text: string, it: Span): number {
  const words = textOf(text, it).match(run) ?? [];
  const groups = words.slice(/^(?:19|20)\d\d$/u.test(words[1] ?? '') ? 2 : 1);
  const only = groups[0];
  if (only === undefined || groups.length !== 1) return it.end;
  const rest = text.slice(it.end, it.end + 60);
  const isCode = codeOf(only) !== undefined;
  if (!isCode && !issuerOf(only) && !beforeDay.test(rest)) return it.end;
  const tail = looseTail.exec(rest) ?? (isCode ? lostTail.exec(rest) : null);
  const office = tail?.groups?.office;
  if (!tail || office === undefined) return it.end;
  const isOffice = isCode ? 2 <= capitalsIn(office) || issuerOf(office) : /^\p{Lu}{2,6}$/u.test(office);
  return isOffice ? it.end + tail[0].length : it.end;
}

const lastGroup = /(?<=[-/])\p{L}{2,8}$/u;
const restOfOffice = /^\s(?<rest>\p{Lu}{1,5})(?=[\s,;.)]|$)/u;

/** `TT-BGD ĐT`: the code of an office with a space in it, which neither half is alone. */
function joinOffice(text: string, { start, end }: Span): number {
  const begun = lastGroup.exec(text.slice(start, end))?.[0];
  const rest = begun === undefined ? undefined : restOfOffice.exec(text.slice(end, end + 8))?.groups?.rest;
  if (begun === undefined || rest === undefined || issuerOf(begun) || !issuerOf(begun + rest)) return end;
  return end + 1 + rest.length;
}

const noted = /(?<office>\p{L}{2,10})\d{1,2}$/u;

/** `88/2014/QH135`, of the thirteenth term. */
const notedTerm = /(?<=QH1\d)\d$/u;

/** `70-TB/TWngày 06/01/2026`: the space was lost. */
const gluedDay = /\p{Lu}ngày$/u;

/** `61/2018/NĐ-CP1`: the mark of a footnote sticks to the office, unless its number is its own, as in `QH15`. */
function withoutNote(text: string, end: number): number {
  if (notedTerm.test(lettersBefore(text, end, 6))) return end - 1;
  if (gluedDay.test(lettersBefore(text, end, 6))) return end - 4;
  const office = noted.exec(lettersBefore(text, end, 12))?.groups?.office;
  const isAssembly = office !== undefined && /^(?:QH|UBTVQH)$/u.test(office);
  if (office === undefined || isAssembly || !issuerOf(office)) return end;
  return end - matchLength(text.slice(end - 2, end), /\d+$/u);
}

const tailForm = /^(?:[-/](?=[\s,;.)])|\/(?<year>(?:19|20)\d\d)(?=[\s,;.)]))/u;

/** `04-HD/BTGDVTU-, ngày …`, `156/2018/NĐ-CP/2018`: what is behind the office belongs to no symbol. */
function withTail(text: string, symbol: DocumentSymbol): DocumentSymbol {
  const { end } = symbol.span;
  const tail = symbol.code && symbol.offices.length !== 0 ? tailForm.exec(text.slice(end, end + 7)) : null;
  if (!tail || (tail.groups?.year !== undefined && Number(tail.groups.year) !== symbol.year?.value)) return symbol;
  const span = { start: end, end: end + tail[0].length };
  return {
    ...symbol,
    span: { start: symbol.span.start, end: span.end },
    faults: new Set([...symbol.faults, 'tail']),
    repairs: [...symbol.repairs, { span, text: '' }],
  };
}

function readSymbol(
  text: string,
  { span, seams }: { readonly span: Span; readonly seams: ReadonlySet<number> },
): DocumentSymbol | undefined {
  const parts = readParts(text, span);
  const number = parts[0] as Part;
  const second = parts[1] as Part;
  const sign = textOf(text, number.separator);
  const isUnslashed = sign.trim() === '' && text[second.span.end] === '-';
  const isDashed = !sign.includes('/') && !isUnslashed;
  const isYear = !isDashed && /^\d{4}$/u.test(second.text);
  const lead = isYear ? 2 : 1;
  const groups = parts.slice(lead).map((it) => it.text);
  const first = groups[0];
  if (first === undefined) return undefined;
  // `Công văn số 15/ubnd-vp`: letters of an office, all of them small.
  const [upper = ''] = groups.map((it) => it.toLocaleUpperCase('vi'));
  const isSmall =
    !groups.some((it) => 0 < capitalsIn(it)) &&
    issuerOf(upper) !== undefined &&
    /số\s?$/u.test(lettersBefore(text, span.start, 4));
  const proper = properGroups(isSmall ? groups.map((it) => it.toLocaleUpperCase('vi')) : groups);
  const code = codeOf(proper[0] as string);
  const isUnit = (it: string): boolean => 1 < groups.length && !isDashed && unitCode.test(it);
  if (!isSmall && !groups.some((it) => 2 <= capitalsIn(it) || codeOf(it) !== undefined || isUnit(it))) return undefined;
  if (isDashed && (groups.length < 2 || (code !== undefined ? !isPartyCode(code) : capitalsIn(first) < 2))) {
    return undefined;
  }

  const split = !isDashed && groups.length === 1 ? splitGroup(withoutEth(first)) : undefined;
  const known = split?.code ?? (1 < groups.length ? code : undefined);
  const offices = split ? [split.office] : proper.slice(known === undefined ? 0 : 1);
  const sides = offices.map((it) => issuerOf(it)?.side);
  const isParty = known !== undefined && isPartyCode(known) && sides.every((it) => it === 'party');
  const isState = sides[0] === 'state' && !sides.includes('party');
  const turned = isDashed ? isState && ('state-as-party' as const) : !isYear && isParty && ('party-as-state' as const);
  const isOfParty = turned ? turned === 'party-as-state' : isDashed;
  const isOfOneOffice = known !== undefined && !known.endsWith('LT') && isState;
  const written = writeForm(text, {
    ...{ parts, lead, proper, split, isUnslashed, isDashed, isOfParty, isOfOneOffice, seams },
    turned: turned || undefined,
  });
  return {
    span,
    ...written,
    key: keyOf(written.form),
    style: isOfParty ? 'party' : 'state',
    ...(isYear && { year: { value: Number(second.text), span: second.span } }),
    ...(known !== undefined && { code: known }),
    offices,
    isCentral: issuerOf(offices[0] as string)?.reach === 'central',
  };
}

/** `05/KH-STP` is `5/KH-STP`, `TƯ` is `TW`, and `SKH&CN` is `SKHCN`. */
const keyOf = (form: string): string =>
  fold(form)
    .replace(/&/gu, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/(?<=[-/])tư(?=$|-)/u, 'tw');
