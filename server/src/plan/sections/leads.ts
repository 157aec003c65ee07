import { isCapitals } from '../../syntax/line';
import type { Marker } from '../../syntax/marker';
import { type Block, type Paragraph, remember } from '../../syntax/paragraph';

/** What stands before a list and makes it a new one. */
export interface Lead {
  /**
   * A numbered item that ends with a colon, a heading without number, a sentence that ends with a colon; a dash with a few words
   * that do not end, which may be a heading (`- Đối với cấp xã`) or an item whose full stop was forgotten.
   */
  readonly kind: 'item' | 'heading' | 'sentence' | 'dash';
  readonly block: Block;
}

/** A heading without number holds until the next number; a sentence that ends with a colon only for what comes right after it. */
export function nextLead(lead: Lead | undefined, block: Block): Lead | undefined {
  const kind = leadKindOf(block.paragraph);
  if (lead?.kind === 'heading' && kind !== 'heading') return lead;
  return kind && { kind, block };
}

const leadKindOf: (paragraph: Paragraph) => Lead['kind'] | undefined = remember(({ text, marker }) => {
  if (isHeading(text, marker)) return 'heading';
  if (endsWithColon(text)) return 'sentence';
  const isDash = marker?.kind === 'dash' && text.length < longestHeading && /[\p{L}\p{N})”"]$/u.test(text);
  return isDash ? 'dash' : undefined;
});

/** An item that ends with a colon opens a list below itself. */
export const itemLead = (block: Block): Lead | undefined =>
  opensList(block.paragraph) ? { kind: 'item', block } : undefined;

const opensList: (paragraph: Paragraph) => boolean = remember(({ text }) => endsWithColon(text));

const endsWithColon = (text: string): boolean => /:$|(?:như sau|sau đây)[.;]?$/u.test(text.slice(-12));

const longestHeading = 100;
/** What a task's label says is its value, not a heading over what follows. */
const taskLabel =
  /^(?:(?:Đơn vị|Cơ quan|Bộ phận|Người|Lãnh đạo)\s|Chủ trì|Phối hợp|Thời (?:gian|hạn)|Tiến độ|Hoàn thành|Sản phẩm|Kết quả|Kinh phí|Địa điểm|Lưu ý|Ghi chú|Điện thoại|Email)[^:]{0,60}:/u;

/** `Nhiệm vụ 1: …`, `Nhóm 2. …`, `Thứ nhất, …`: numbered in words, over lists of their own. */
const wordedHeading =
  /^(?:\p{Lu}\p{L}*(?:\s{1,3}\p{L}+){0,5}\s{1,3}\d{1,2}\s*[:.]|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là(?![\p{L}\p{M}]))/u;

function isHeading(text: string, marker: Marker | undefined): boolean {
  if (marker?.kind === 'star' || marker?.kind === 'step' || marker?.kind === 'division') return true;
  if (marker) return false;
  if (wordedHeading.test(text)) return true;
  if (longestHeading < text.length) return false;
  if (isCapitals(text)) return true;
  return /^[\p{Lu}“"]/u.test(text) && /[\p{L}\p{N})”"]$/u.test(text) && !taskLabel.test(text) && 2 < text.length;
}
