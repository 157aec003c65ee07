// Written by `npm run generate` from the files beside it.
import type { Rule } from '../lint/rule';
import unicodeNotNfc from './characters/unicode-not-nfc';
import citationDateInconsistent from './citations/citation-date-inconsistent';
import citationDateInvalid from './citations/citation-date-invalid';
import citationFutureDate from './citations/citation-future-date';
import citationMissingDate from './citations/citation-missing-date';
import citationMissingSo from './citations/citation-missing-so';
import citationQpplMissingYear from './citations/citation-qppl-missing-year';
import citationSymbolForm from './citations/citation-symbol-form';
import citationTypeSymbolMismatch from './citations/citation-type-symbol-mismatch';
import citationYearSymbolMismatch from './citations/citation-year-symbol-mismatch';
import dateInvalid from './dates/date-invalid';
import dateLeadingZero from './dates/date-leading-zero';
import deadlineBeforeIssue from './dates/deadline-before-issue';
import deadlineInconsistent from './dates/deadline-inconsistent';
import deadlineOrder from './dates/deadline-order';
import deadlineRangeReversed from './dates/deadline-range-reversed';
import deadlineYearMismatch from './dates/deadline-year-mismatch';
import letterOrderVi from './numbering/letter-order-vi';
import numberingDuplicate from './numbering/numbering-duplicate';
import numberingFormat from './numbering/numbering-format';
import numberingGap from './numbering/numbering-gap';
import numberingParentMismatch from './numbering/numbering-parent-mismatch';
import numberingRestart from './numbering/numbering-restart';
import romanInvalid from './numbering/roman-invalid';
import missingNoiNhan from './recipients/missing-noi-nhan';
import recipientsArchiveLine from './recipients/recipients-archive-line';
import recipientsArchiveNotLast from './recipients/recipients-archive-not-last';
import recipientsEmpty from './recipients/recipients-empty';
import recipientsItemDash from './recipients/recipients-item-dash';
import recipientsItemPunct from './recipients/recipients-item-punct';
import recipientsLabelForm from './recipients/recipients-label-form';
import recipientsLastPunct from './recipients/recipients-last-punct';
import recipientsMissingArchive from './recipients/recipients-missing-archive';
import missingEndMark from './structure/missing-end-mark';

/** Every rule with the group, that is the folder, it stands in. */
export const rulesByGroup: readonly { readonly group: string; readonly rule: Rule }[] = [
  { group: 'characters', rule: unicodeNotNfc },
  { group: 'citations', rule: citationDateInconsistent },
  { group: 'citations', rule: citationDateInvalid },
  { group: 'citations', rule: citationFutureDate },
  { group: 'citations', rule: citationMissingDate },
  { group: 'citations', rule: citationMissingSo },
  { group: 'citations', rule: citationQpplMissingYear },
  { group: 'citations', rule: citationSymbolForm },
  { group: 'citations', rule: citationTypeSymbolMismatch },
  { group: 'citations', rule: citationYearSymbolMismatch },
  { group: 'dates', rule: dateInvalid },
  { group: 'dates', rule: dateLeadingZero },
  { group: 'dates', rule: deadlineBeforeIssue },
  { group: 'dates', rule: deadlineInconsistent },
  { group: 'dates', rule: deadlineOrder },
  { group: 'dates', rule: deadlineRangeReversed },
  { group: 'dates', rule: deadlineYearMismatch },
  { group: 'numbering', rule: letterOrderVi },
  { group: 'numbering', rule: numberingDuplicate },
  { group: 'numbering', rule: numberingFormat },
  { group: 'numbering', rule: numberingGap },
  { group: 'numbering', rule: numberingParentMismatch },
  { group: 'numbering', rule: numberingRestart },
  { group: 'numbering', rule: romanInvalid },
  { group: 'recipients', rule: missingNoiNhan },
  { group: 'recipients', rule: recipientsArchiveLine },
  { group: 'recipients', rule: recipientsArchiveNotLast },
  { group: 'recipients', rule: recipientsEmpty },
  { group: 'recipients', rule: recipientsItemDash },
  { group: 'recipients', rule: recipientsItemPunct },
  { group: 'recipients', rule: recipientsLabelForm },
  { group: 'recipients', rule: recipientsLastPunct },
  { group: 'recipients', rule: recipientsMissingArchive },
  { group: 'structure', rule: missingEndMark },
];

export const rules: readonly Rule[] = rulesByGroup.map((it) => it.rule);
