import { documentTypes, jointCodes } from '../data/document-types';
import { issuerOf } from '../data/issuers';
import type { Edit } from '../text/edit';
import { fold } from '../text/fold';
import { allMatches } from '../text/match';
import type { Span } from '../text/span';
import type { DatePart } from './date';
import type { Seam } from './paragraph';

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

export type SymbolFault =
  | 'space'
  | 'dash'
  | 'hyphen'
  | 'eth'
  | 'letter'
  | 'slash'
  | 'unslashed'
  | 'party-as-state'
  | 'state-as-party';

const space = '\\s{0,3}';
const hyphen = '[-\\u2010-\\u2014\\u2212]';
const letters = '\\p{L}[\\p{L}\\d]{0,19}';
const dotted = '\\.\\p{Lu}[\\p{Lu}\\d]{1,9}(?!\\p{Ll})';
/** After a whole group only a separator without spaces goes on: `61/KH-UBND - Sở …` ends before the dash. */
const more = `(?:(?:${hyphen}|[/&])${letters}|${dotted}){0,5}`;
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
const lostTail = /^\s(?<office>UBND|HĐND|TTg|CP)(?![\p{L}\p{M}\p{N}])/u;
const word = /[\p{L}\d]+/gu;

const codes = new Set([...documentTypes.flatMap((it) => [...it.state, ...it.party]), ...jointCodes]);
const partyCodes = new Set([...documentTypes.flatMap((it) => it.party), ...jointCodes]);
const codeByFold = new Map([...codes].map((it) => [fold(it), it]));

/** A department of the police or the army: `C08` of `345/C08-P3`. */
const unitCode = /^\p{Lu}{1,3}\d{2}$/u;

const eth = /[\u00d0\u00f0]/gu;

/** `Ð` of Icelandic looks like `Đ` and is another letter. */
const withoutEth = (text: string): string => text.replace(/\u00d0/gu, 'Đ').replace(/\u00f0/gu, 'đ');
/** Codes that were typed without their Đ, each before the office that leaves no doubt, if it needs one. */
const bareCodes: Readonly<Record<string, { readonly code: string; readonly office?: string }>> = {
  QD: { code: 'QĐ' },
  ND: { code: 'NĐ', office: 'CP' },
};
/** `QĐ-TTG` is of the Thủ tướng, and `CTR-UBND` a programme. */
const casings: Readonly<Record<string, string>> = { TTG: 'TTg', CTR: 'CTr', TTR: 'TTr' };

/** A group of letters as it must be written, by the one behind it. */
function properGroup(group: string, next: string | undefined, isCode: boolean): string {
  const bare = isCode && next !== undefined ? bareCodes[group] : undefined;
  if (bare && (bare.office ?? next) === next) return bare.code;
  const cased = casings[group];
  return cased !== undefined && isCode === (cased !== 'TTg') ? cased : group;
}
const codeOf = (text: string): string | undefined => codeByFold.get(fold(withoutEth(text)));
const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** Everything that is built like a symbol; whether a document is cited by it is for the words around it to say. */
export function readSymbols(text: string, joined: readonly Seam[]): readonly DocumentSymbol[] {
  const seams = new Set(joined.map((it) => it.at));
  const found: DocumentSymbol[] = [];
  let last = 0;
  for (const { index, 0: written } of allMatches(text, candidate)) {
    if (index < last) continue;
    const whole = extend(text, { start: index, end: index + written.length });
    const end = withoutNote(text, joinOffice(text, { start: index, end: whole }));
    const symbol = readSymbol(text, { span: { start: index, end }, seams });
    if (!symbol) continue;
    found.push(symbol);
    last = end;
  }
  return found;
}

/** Takes in ` - UBND` after a type's code and `- NC` after an office: neither is a symbol alone. */
function extend(text: string, it: Span): number {
  const words = text.slice(it.start, it.end).match(word) ?? [];
  const groups = words.slice(/^(?:19|20)\d\d$/u.test(words[1] ?? '') ? 2 : 1);
  const only = groups[0];
  if (only === undefined || groups.length !== 1) return it.end;
  const rest = text.slice(it.end, it.end + 60);
  const isCode = codeOf(only) !== undefined;
  if (!isCode && !issuerOf(only)) return it.end;
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

/** `61/2018/NĐ-CP1`: the mark of a footnote sticks to the office, unless its number is its own, as in `QH15`. */
function withoutNote(text: string, end: number): number {
  const office = noted.exec(text.slice(Math.max(0, end - 12), end))?.groups?.office;
  const isAssembly = office !== undefined && /^(?:QH|UBTVQH)$/u.test(office);
  if (office === undefined || isAssembly || !issuerOf(office)) return end;
  return end - (/\d+$/u.exec(text.slice(end - 2, end))?.[0].length ?? 0);
}

/** A run of letters and digits, and what stands between it and the next. */
interface Part {
  readonly text: string;
  readonly span: Span;
  readonly separator: Span;
  /** The space within the code of one office. */
  readonly gap?: Span;
}

function readParts(text: string, it: Span): readonly Part[] {
  const words = allMatches(text.slice(it.start, it.end), word).map((found) => ({
    text: found[0],
    start: it.start + found.index,
    end: it.start + found.index + found[0].length,
  }));
  const parts = words.map(
    ({ text, start, end }, i): Part => ({
      text,
      span: { start, end },
      separator: { start: end, end: words[i + 1]?.start ?? end },
    }),
  );
  const [before, last] = parts.slice(-2);
  if (parts.length < 3 || !before || !last || text.slice(before.span.end, last.span.start).trim() !== '') return parts;
  const name = before.text + last.text;
  if (issuerOf(before.text) || !issuerOf(name)) return parts;
  const span = { start: before.span.start, end: last.span.end };
  return [...parts.slice(0, -2), { text: name, span, separator: last.separator, gap: before.separator }];
}

function readSymbol(
  text: string,
  { span, seams }: { readonly span: Span; readonly seams: ReadonlySet<number> },
): DocumentSymbol | undefined {
  const parts = readParts(text, span);
  const number = parts[0] as Part;
  const second = parts[1] as Part;
  const sign = text.slice(number.separator.start, number.separator.end);
  const isUnslashed = sign.trim() === '' && text[second.span.end] === '-';
  const isDashed = !sign.includes('/') && !isUnslashed;
  const isYear = !isDashed && /^\d{4}$/u.test(second.text);
  const groups = parts.slice(isYear ? 2 : 1);
  const first = groups[0];
  if (!first) return undefined;
  const proper = groups.map(({ text }, i) => properGroup(withoutEth(text), groups[i + 1]?.text, i === 0));
  const code = codeOf(proper[0] as string);
  const isUnit = (it: Part): boolean => 1 < groups.length && !isDashed && unitCode.test(it.text);
  if (!groups.some((it) => 2 <= capitalsIn(it.text) || codeOf(it.text) !== undefined || isUnit(it))) return undefined;
  if (isDashed && (groups.length < 2 || (code !== undefined ? !partyCodes.has(code) : capitalsIn(first.text) < 2))) {
    return undefined;
  }

  const split = !isDashed && groups.length === 1 ? splitGroup(withoutEth(first.text)) : undefined;
  const known = split?.code ?? (1 < groups.length ? code : undefined);
  const offices = split ? [split.office] : proper.slice(known === undefined ? 0 : 1);
  const sides = offices.map((it) => issuerOf(it)?.side);
  const isParty = known !== undefined && partyCodes.has(known) && sides.every((it) => it === 'party');
  const isState = sides[0] === 'state' && !sides.includes('party');
  const partyAsState = !isDashed && !isYear && isParty;
  const stateAsParty = isDashed && isState;

  const faults = new Set<SymbolFault>();
  const repairs: Edit[] = [];
  if (partyAsState) faults.add('party-as-state');
  if (stateAsParty) faults.add('state-as-party');
  const isOfParty = partyAsState || (isDashed && !stateAsParty);
  const joint = isOfParty ? '/' : '-';
  let form = '';
  parts.forEach((part, i) => {
    const place = i - (isYear ? 2 : 1);
    const written = proper[place] ?? withoutEth(part.text);
    if (0 <= place && written !== withoutEth(part.text)) {
      faults.add('letter');
      repairs.push({ span: part.span, text: written });
    }
    if (part.gap && written === part.text) {
      faults.add('space');
      repairs.push({ span: part.gap, text: '' });
    }
    for (const { index, 0: letter } of !part.gap && written === withoutEth(part.text)
      ? allMatches(part.text, eth)
      : []) {
      const at = part.span.start + index;
      faults.add('eth');
      repairs.push({ span: { start: at, end: at + 1 }, text: withoutEth(letter) });
    }
    form += part === first && split ? `${split.code}${joint}${split.office}` : written;
    if (part === first && split) {
      const at = part.span.start + split.code.length;
      faults.add('hyphen');
      repairs.push({ span: { start: at, end: at }, text: joint });
    }
    if (part === parts[parts.length - 1]) return;
    const sign = text.slice(part.separator.start, part.separator.end).trim();
    const isTurned = (partyAsState || stateAsParty) && place < 1;
    // `45/QĐ/BYT`: between the code and an office of the State stands a hyphen.
    // What several issued together was written with one: `19/2008/NQLT/CP-UBTUMTTQVN`.
    const isAlone = known !== undefined && !known.endsWith('LT');
    const isSlashed = place === 0 && sign === '/' && !isDashed && !isTurned && isAlone && isState;
    if (isUnslashed && part === number) {
      faults.add('unslashed');
      repairs.push({ span: part.separator, text: '/' });
      form += '/';
      return;
    }
    const wanted = isSlashed
      ? '-'
      : isTurned
        ? partyAsState === (place === -1)
          ? '-'
          : '/'
        : /^[/&.]$/u.test(sign)
          ? sign
          : '-';
    if (isSlashed) faults.add('slash');
    form += wanted;
    compareSeparator(text, { part, wanted, isTurned: isTurned || isSlashed, seams, faults, repairs });
  });
  return {
    span,
    form,
    key: keyOf(form),
    style: isOfParty ? 'party' : 'state',
    ...(isYear && { year: { value: Number(second.text), span: second.span } }),
    ...(known !== undefined && { code: known }),
    offices,
    isCentral: issuerOf(offices[0] as string)?.reach === 'central',
    faults,
    repairs,
  };
}

/** `QĐTTg` is `QĐ` and `TTg` where both are known, and the whole is not. */
function splitGroup(group: string): { readonly code: string; readonly office: string } | undefined {
  if (issuerOf(group)) return undefined;
  for (let i = 1; i < group.length; i++) {
    const code = group.slice(0, i);
    const office = group.slice(i);
    if (codes.has(code) && issuerOf(office)) return { code, office };
  }
  return undefined;
}

/** A space where lines were joined is no fault: it stands for the end of a line. Hyphens that do not break are hyphens. */
function compareSeparator(
  text: string,
  it: {
    readonly part: Part;
    readonly wanted: string;
    readonly isTurned: boolean;
    readonly seams: ReadonlySet<number>;
    readonly faults: Set<SymbolFault>;
    readonly repairs: Edit[];
  },
): void {
  const { separator } = it.part;
  let isWritten = false;
  for (let at = separator.start; at < separator.end; at++) {
    const sign = text[at] as string;
    const span = { start: at, end: at + 1 };
    if (/\s/u.test(sign)) {
      if (it.seams.has(at)) continue;
      it.faults.add('space');
      it.repairs.push({ span, text: '' });
      continue;
    }
    isWritten = true;
    if (sign === it.wanted || /[\u2010\u2011]/u.test(sign)) continue;
    if (!it.isTurned) it.faults.add('dash');
    it.repairs.push({ span, text: it.wanted });
  }
  if (isWritten) return;
  it.faults.add('hyphen');
  it.repairs.push({ span: { start: separator.end, end: separator.end }, text: it.wanted });
}

/** `05/KH-STP` is `5/KH-STP`, `TƯ` is `TW`, and `SKH&CN` is `SKHCN`. */
const keyOf = (form: string): string =>
  fold(form)
    .replace(/&/gu, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/(?<=[-/])tư(?=$|-)/u, 'tw');
