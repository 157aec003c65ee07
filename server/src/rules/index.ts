// Written by `npm run generate` from the files beside it.
import type { Rule } from '../lint/rule';
import assignmentEmptyValue from './assignments/assignment-empty-value';
import assignmentIncomplete from './assignments/assignment-incomplete';
import assignmentLabelSpelling from './assignments/assignment-label-spelling';
import assignmentLeadAlsoCoop from './assignments/assignment-lead-also-coop';
import assignmentMissing from './assignments/assignment-missing';
import assignmentTimeMissingYear from './assignments/assignment-time-missing-year';
import cityStatus from './bodies/city-status';
import obsoleteDepartment from './bodies/obsolete-department';
import obsoleteDistrictLevel from './bodies/obsolete-district-level';
import obsoleteMinistry from './bodies/obsolete-ministry';
import obsoletePartyBody from './bodies/obsolete-party-body';
import obsoleteProvince from './bodies/obsolete-province';
import recipientsObsolete from './bodies/recipients-obsolete';
import capAdminUnit from './capitals/cap-admin-unit';
import capAfterSemicolon from './capitals/cap-after-semicolon';
import capAgencyName from './capitals/cap-agency-name';
import capDang from './capitals/cap-dang';
import capDieuKhoan from './capitals/cap-dieu-khoan';
import capDocumentType from './capitals/cap-document-type';
import capHoliday from './capitals/cap-holiday';
import capLawName from './capitals/cap-law-name';
import capNhaNuoc from './capitals/cap-nha-nuoc';
import capNhanDan from './capitals/cap-nhan-dan';
import bracketsUnbalanced from './characters/brackets-unbalanced';
import charEth from './characters/char-eth';
import doubleSpace from './characters/double-space';
import legacyEncoding from './characters/legacy-encoding';
import letterForDigit from './characters/letter-for-digit';
import mojibake from './characters/mojibake';
import numberSeparator from './characters/number-separator';
import punctRepeated from './characters/punct-repeated';
import quotesAdjacent from './characters/quotes-adjacent';
import quotesStraight from './characters/quotes-straight';
import quotesUnbalanced from './characters/quotes-unbalanced';
import softHyphenNbsp from './characters/soft-hyphen-nbsp';
import spaceAfterPunct from './characters/space-after-punct';
import spaceBeforePunct from './characters/space-before-punct';
import spaceInsideBrackets from './characters/space-inside-brackets';
import unicodeNotNfc from './characters/unicode-not-nfc';
import canCuComma from './citations/can-cu-comma';
import citationCommaBeforeDate from './citations/citation-comma-before-date';
import citationCommaInconsistent from './citations/citation-comma-inconsistent';
import citationDateInconsistent from './citations/citation-date-inconsistent';
import citationDateInvalid from './citations/citation-date-invalid';
import citationFutureDate from './citations/citation-future-date';
import citationIssuerInconsistent from './citations/citation-issuer-inconsistent';
import citationIssuerSymbolMismatch from './citations/citation-issuer-symbol-mismatch';
import citationLaterUnknown from './citations/citation-later-unknown';
import citationMissingDate from './citations/citation-missing-date';
import citationMissingIssuer from './citations/citation-missing-issuer';
import citationMissingNumber from './citations/citation-missing-number';
import citationMissingSo from './citations/citation-missing-so';
import citationMissingTitle from './citations/citation-missing-title';
import citationQpplMissingYear from './citations/citation-qppl-missing-year';
import citationRepeatFull from './citations/citation-repeat-full';
import citationSymbolForm from './citations/citation-symbol-form';
import citationTitleCapital from './citations/citation-title-capital';
import citationTitleInconsistent from './citations/citation-title-inconsistent';
import citationTypeSymbolMismatch from './citations/citation-type-symbol-mismatch';
import citationYearSymbolMismatch from './citations/citation-year-symbol-mismatch';
import clauseCitationOrder from './citations/clause-citation-order';
import legalBasisLawDate from './citations/legal-basis-law-date';
import legalBasisLawNumber from './citations/legal-basis-law-number';
import legalBasisPunct from './citations/legal-basis-punct';
import selfCitation from './citations/self-citation';
import anniversaryArithmetic from './dates/anniversary-arithmetic';
import dateInvalid from './dates/date-invalid';
import dateLeadingZero from './dates/date-leading-zero';
import dateMonthPadding from './dates/date-month-padding';
import dateSeparator from './dates/date-separator';
import dateStyleMixed from './dates/date-style-mixed';
import numberWordsMismatch from './dates/number-words-mismatch';
import totalMismatch from './dates/total-mismatch';
import weekdayDateMismatch from './dates/weekday-date-mismatch';
import deadlineBeforeIssue from './deadlines/deadline-before-issue';
import deadlineInconsistent from './deadlines/deadline-inconsistent';
import deadlineMissingYear from './deadlines/deadline-missing-year';
import deadlineOrder from './deadlines/deadline-order';
import deadlineRangeReversed from './deadlines/deadline-range-reversed';
import deadlineVagueReport from './deadlines/deadline-vague-report';
import deadlineWeekend from './deadlines/deadline-weekend';
import deadlineYearMismatch from './deadlines/deadline-year-mismatch';
import durationMismatch from './deadlines/duration-mismatch';
import periodMismatch from './deadlines/period-mismatch';
import footnoteUnmatched from './extraction/footnote-unmatched';
import repeatedPageHeader from './extraction/repeated-page-header';
import strayPageNumber from './extraction/stray-page-number';
import textBrokenParagraph from './extraction/text-broken-paragraph';
import textHardWrapped from './extraction/text-hard-wrapped';
import textInOneLine from './extraction/text-in-one-line';
import headerDateBeforeBasis from './header/header-date-before-basis';
import headerDateBlank from './header/header-date-blank';
import headerIssuerShort from './header/header-issuer-short';
import headerKinhGuiInPlan from './header/header-kinh-gui-in-plan';
import headerMissingComponents from './header/header-missing-components';
import headerNumberBlank from './header/header-number-blank';
import headerNumberFormat from './header/header-number-format';
import headerPartyMix from './header/header-party-mix';
import headerPlaceFormat from './header/header-place-format';
import headerQuocHieuText from './header/header-quoc-hieu-text';
import headerSubjectPrefix from './header/header-subject-prefix';
import headerSymbolIssuerMismatch from './header/header-symbol-issuer-mismatch';
import headerSymbolTypeMismatch from './header/header-symbol-type-mismatch';
import headerTieuNguText from './header/header-tieu-ngu-text';
import headerTypeSubjectSameLine from './header/header-type-subject-same-line';
import staleName from './leftovers/stale-name';
import staleYear from './leftovers/stale-year';
import yearInTitleVsBody from './leftovers/year-in-title-vs-body';
import bulletGlyphMixed from './numbering/bullet-glyph-mixed';
import letterOrderVi from './numbering/letter-order-vi';
import listItemEndPunct from './numbering/list-item-end-punct';
import numberingDuplicate from './numbering/numbering-duplicate';
import numberingFormat from './numbering/numbering-format';
import numberingGap from './numbering/numbering-gap';
import numberingParentMismatch from './numbering/numbering-parent-mismatch';
import numberingRestart from './numbering/numbering-restart';
import numberingStyleMixed from './numbering/numbering-style-mixed';
import romanHeadingNotCaps from './numbering/roman-heading-not-caps';
import romanInvalid from './numbering/roman-invalid';
import sectionReferenceMissing from './numbering/section-reference-missing';
import missingNoiNhan from './recipients/missing-noi-nhan';
import recipientsArchiveLine from './recipients/recipients-archive-line';
import recipientsArchiveNotLast from './recipients/recipients-archive-not-last';
import recipientsAsAboveWithoutTo from './recipients/recipients-as-above-without-to';
import recipientsDuplicate from './recipients/recipients-duplicate';
import recipientsEmpty from './recipients/recipients-empty';
import recipientsItemDash from './recipients/recipients-item-dash';
import recipientsItemPunct from './recipients/recipients-item-punct';
import recipientsLabelForm from './recipients/recipients-label-form';
import recipientsLastPunct from './recipients/recipients-last-punct';
import recipientsMissingArchive from './recipients/recipients-missing-archive';
import recipientsMissingReportee from './recipients/recipients-missing-reportee';
import signatureAuthorityForm from './signature/signature-authority-form';
import signatureDeputyDirect from './signature/signature-deputy-direct';
import signatureKtWithoutDeputy from './signature/signature-kt-without-deputy';
import signatureMissing from './signature/signature-missing';
import signatureNameMissing from './signature/signature-name-missing';
import signatureOrder from './signature/signature-order';
import signatureTitleDegree from './signature/signature-title-degree';
import signatureTmWithHeadSystem from './signature/signature-tm-with-head-system';
import abbrevUndefined from './spelling/abbrev-undefined';
import hyphenSpacingTerm from './spelling/hyphen-spacing-term';
import spellingConfusable from './spelling/spelling-confusable';
import spellingImpossibleOnset from './spelling/spelling-impossible-onset';
import spellingImpossibleRime from './spelling/spelling-impossible-rime';
import spellingNearWord from './spelling/spelling-near-word';
import spellingToneMisplaced from './spelling/spelling-tone-misplaced';
import spellingToneMissing from './spelling/spelling-tone-missing';
import toneMarkInconsistent from './spelling/tone-mark-inconsistent';
import wordRepeated from './spelling/word-repeated';
import appendixAttributionLine from './structure/appendix-attribution-line';
import appendixLabelForm from './structure/appendix-label-form';
import appendixNumbering from './structure/appendix-numbering';
import appendixReferencedMissing from './structure/appendix-referenced-missing';
import appendixUnreferenced from './structure/appendix-unreferenced';
import closingTitleMismatch from './structure/closing-title-mismatch';
import emptySection from './structure/empty-section';
import endMarkForm from './structure/end-mark-form';
import endMarkMisplaced from './structure/end-mark-misplaced';
import missingContentSection from './structure/missing-content-section';
import missingEndMark from './structure/missing-end-mark';
import missingImplementationSection from './structure/missing-implementation-section';
import missingPurposeSection from './structure/missing-purpose-section';
import openingFragment from './structure/opening-fragment';
import openingTitleMismatch from './structure/opening-title-mismatch';
import placeholderLeft from './structure/placeholder-left';
import reminderLeft from './structure/reminder-left';
import sectionOrder from './structure/section-order';
import crossCitationDate from './workspace/cross-citation-date';
import crossCitationTitle from './workspace/cross-citation-title';
import crossDeadlineLate from './workspace/cross-deadline-late';
import crossDuplicateNumber from './workspace/cross-duplicate-number';
import crossTitleMismatch from './workspace/cross-title-mismatch';

/** Every rule with the group, that is the folder, it stands in. */
export const rulesByGroup: readonly { readonly group: string; readonly rule: Rule }[] = [
  { group: 'assignments', rule: assignmentEmptyValue },
  { group: 'assignments', rule: assignmentIncomplete },
  { group: 'assignments', rule: assignmentLabelSpelling },
  { group: 'assignments', rule: assignmentLeadAlsoCoop },
  { group: 'assignments', rule: assignmentMissing },
  { group: 'assignments', rule: assignmentTimeMissingYear },
  { group: 'bodies', rule: cityStatus },
  { group: 'bodies', rule: obsoleteDepartment },
  { group: 'bodies', rule: obsoleteDistrictLevel },
  { group: 'bodies', rule: obsoleteMinistry },
  { group: 'bodies', rule: obsoletePartyBody },
  { group: 'bodies', rule: obsoleteProvince },
  { group: 'bodies', rule: recipientsObsolete },
  { group: 'capitals', rule: capAdminUnit },
  { group: 'capitals', rule: capAfterSemicolon },
  { group: 'capitals', rule: capAgencyName },
  { group: 'capitals', rule: capDang },
  { group: 'capitals', rule: capDieuKhoan },
  { group: 'capitals', rule: capDocumentType },
  { group: 'capitals', rule: capHoliday },
  { group: 'capitals', rule: capLawName },
  { group: 'capitals', rule: capNhaNuoc },
  { group: 'capitals', rule: capNhanDan },
  { group: 'characters', rule: bracketsUnbalanced },
  { group: 'characters', rule: charEth },
  { group: 'characters', rule: doubleSpace },
  { group: 'characters', rule: legacyEncoding },
  { group: 'characters', rule: letterForDigit },
  { group: 'characters', rule: mojibake },
  { group: 'characters', rule: numberSeparator },
  { group: 'characters', rule: punctRepeated },
  { group: 'characters', rule: quotesAdjacent },
  { group: 'characters', rule: quotesStraight },
  { group: 'characters', rule: quotesUnbalanced },
  { group: 'characters', rule: softHyphenNbsp },
  { group: 'characters', rule: spaceAfterPunct },
  { group: 'characters', rule: spaceBeforePunct },
  { group: 'characters', rule: spaceInsideBrackets },
  { group: 'characters', rule: unicodeNotNfc },
  { group: 'citations', rule: canCuComma },
  { group: 'citations', rule: citationCommaBeforeDate },
  { group: 'citations', rule: citationCommaInconsistent },
  { group: 'citations', rule: citationDateInconsistent },
  { group: 'citations', rule: citationDateInvalid },
  { group: 'citations', rule: citationFutureDate },
  { group: 'citations', rule: citationIssuerInconsistent },
  { group: 'citations', rule: citationIssuerSymbolMismatch },
  { group: 'citations', rule: citationLaterUnknown },
  { group: 'citations', rule: citationMissingDate },
  { group: 'citations', rule: citationMissingIssuer },
  { group: 'citations', rule: citationMissingNumber },
  { group: 'citations', rule: citationMissingSo },
  { group: 'citations', rule: citationMissingTitle },
  { group: 'citations', rule: citationQpplMissingYear },
  { group: 'citations', rule: citationRepeatFull },
  { group: 'citations', rule: citationSymbolForm },
  { group: 'citations', rule: citationTitleCapital },
  { group: 'citations', rule: citationTitleInconsistent },
  { group: 'citations', rule: citationTypeSymbolMismatch },
  { group: 'citations', rule: citationYearSymbolMismatch },
  { group: 'citations', rule: clauseCitationOrder },
  { group: 'citations', rule: legalBasisLawDate },
  { group: 'citations', rule: legalBasisLawNumber },
  { group: 'citations', rule: legalBasisPunct },
  { group: 'citations', rule: selfCitation },
  { group: 'dates', rule: anniversaryArithmetic },
  { group: 'dates', rule: dateInvalid },
  { group: 'dates', rule: dateLeadingZero },
  { group: 'dates', rule: dateMonthPadding },
  { group: 'dates', rule: dateSeparator },
  { group: 'dates', rule: dateStyleMixed },
  { group: 'dates', rule: numberWordsMismatch },
  { group: 'dates', rule: totalMismatch },
  { group: 'dates', rule: weekdayDateMismatch },
  { group: 'deadlines', rule: deadlineBeforeIssue },
  { group: 'deadlines', rule: deadlineInconsistent },
  { group: 'deadlines', rule: deadlineMissingYear },
  { group: 'deadlines', rule: deadlineOrder },
  { group: 'deadlines', rule: deadlineRangeReversed },
  { group: 'deadlines', rule: deadlineVagueReport },
  { group: 'deadlines', rule: deadlineWeekend },
  { group: 'deadlines', rule: deadlineYearMismatch },
  { group: 'deadlines', rule: durationMismatch },
  { group: 'deadlines', rule: periodMismatch },
  { group: 'extraction', rule: footnoteUnmatched },
  { group: 'extraction', rule: repeatedPageHeader },
  { group: 'extraction', rule: strayPageNumber },
  { group: 'extraction', rule: textBrokenParagraph },
  { group: 'extraction', rule: textHardWrapped },
  { group: 'extraction', rule: textInOneLine },
  { group: 'header', rule: headerDateBeforeBasis },
  { group: 'header', rule: headerDateBlank },
  { group: 'header', rule: headerIssuerShort },
  { group: 'header', rule: headerKinhGuiInPlan },
  { group: 'header', rule: headerMissingComponents },
  { group: 'header', rule: headerNumberBlank },
  { group: 'header', rule: headerNumberFormat },
  { group: 'header', rule: headerPartyMix },
  { group: 'header', rule: headerPlaceFormat },
  { group: 'header', rule: headerQuocHieuText },
  { group: 'header', rule: headerSubjectPrefix },
  { group: 'header', rule: headerSymbolIssuerMismatch },
  { group: 'header', rule: headerSymbolTypeMismatch },
  { group: 'header', rule: headerTieuNguText },
  { group: 'header', rule: headerTypeSubjectSameLine },
  { group: 'leftovers', rule: staleName },
  { group: 'leftovers', rule: staleYear },
  { group: 'leftovers', rule: yearInTitleVsBody },
  { group: 'numbering', rule: bulletGlyphMixed },
  { group: 'numbering', rule: letterOrderVi },
  { group: 'numbering', rule: listItemEndPunct },
  { group: 'numbering', rule: numberingDuplicate },
  { group: 'numbering', rule: numberingFormat },
  { group: 'numbering', rule: numberingGap },
  { group: 'numbering', rule: numberingParentMismatch },
  { group: 'numbering', rule: numberingRestart },
  { group: 'numbering', rule: numberingStyleMixed },
  { group: 'numbering', rule: romanHeadingNotCaps },
  { group: 'numbering', rule: romanInvalid },
  { group: 'numbering', rule: sectionReferenceMissing },
  { group: 'recipients', rule: missingNoiNhan },
  { group: 'recipients', rule: recipientsArchiveLine },
  { group: 'recipients', rule: recipientsArchiveNotLast },
  { group: 'recipients', rule: recipientsAsAboveWithoutTo },
  { group: 'recipients', rule: recipientsDuplicate },
  { group: 'recipients', rule: recipientsEmpty },
  { group: 'recipients', rule: recipientsItemDash },
  { group: 'recipients', rule: recipientsItemPunct },
  { group: 'recipients', rule: recipientsLabelForm },
  { group: 'recipients', rule: recipientsLastPunct },
  { group: 'recipients', rule: recipientsMissingArchive },
  { group: 'recipients', rule: recipientsMissingReportee },
  { group: 'signature', rule: signatureAuthorityForm },
  { group: 'signature', rule: signatureDeputyDirect },
  { group: 'signature', rule: signatureKtWithoutDeputy },
  { group: 'signature', rule: signatureMissing },
  { group: 'signature', rule: signatureNameMissing },
  { group: 'signature', rule: signatureOrder },
  { group: 'signature', rule: signatureTitleDegree },
  { group: 'signature', rule: signatureTmWithHeadSystem },
  { group: 'spelling', rule: abbrevUndefined },
  { group: 'spelling', rule: hyphenSpacingTerm },
  { group: 'spelling', rule: spellingConfusable },
  { group: 'spelling', rule: spellingImpossibleOnset },
  { group: 'spelling', rule: spellingImpossibleRime },
  { group: 'spelling', rule: spellingNearWord },
  { group: 'spelling', rule: spellingToneMisplaced },
  { group: 'spelling', rule: spellingToneMissing },
  { group: 'spelling', rule: toneMarkInconsistent },
  { group: 'spelling', rule: wordRepeated },
  { group: 'structure', rule: appendixAttributionLine },
  { group: 'structure', rule: appendixLabelForm },
  { group: 'structure', rule: appendixNumbering },
  { group: 'structure', rule: appendixReferencedMissing },
  { group: 'structure', rule: appendixUnreferenced },
  { group: 'structure', rule: closingTitleMismatch },
  { group: 'structure', rule: emptySection },
  { group: 'structure', rule: endMarkForm },
  { group: 'structure', rule: endMarkMisplaced },
  { group: 'structure', rule: missingContentSection },
  { group: 'structure', rule: missingEndMark },
  { group: 'structure', rule: missingImplementationSection },
  { group: 'structure', rule: missingPurposeSection },
  { group: 'structure', rule: openingFragment },
  { group: 'structure', rule: openingTitleMismatch },
  { group: 'structure', rule: placeholderLeft },
  { group: 'structure', rule: reminderLeft },
  { group: 'structure', rule: sectionOrder },
  { group: 'workspace', rule: crossCitationDate },
  { group: 'workspace', rule: crossCitationTitle },
  { group: 'workspace', rule: crossDeadlineLate },
  { group: 'workspace', rule: crossDuplicateNumber },
  { group: 'workspace', rule: crossTitleMismatch },
];

export const rules: readonly Rule[] = rulesByGroup.map((it) => it.rule);
