// Written by `npm run generate` from the files beside it.
import type { Guides } from '../lint/rule';
import { guide as assignmentEmptyValue } from './assignments/assignment-empty-value';
import { guide as assignmentIncomplete } from './assignments/assignment-incomplete';
import { guide as assignmentLabelSpelling } from './assignments/assignment-label-spelling';
import { guide as assignmentLeadAlsoCoop } from './assignments/assignment-lead-also-coop';
import { guide as assignmentMissing } from './assignments/assignment-missing';
import { guide as assignmentTimeMissingYear } from './assignments/assignment-time-missing-year';
import { guide as cityStatus } from './bodies/city-status';
import { guide as obsoleteDepartment } from './bodies/obsolete-department';
import { guide as obsoleteDistrictLevel } from './bodies/obsolete-district-level';
import { guide as obsoleteMinistry } from './bodies/obsolete-ministry';
import { guide as obsoletePartyBody } from './bodies/obsolete-party-body';
import { guide as obsoleteProvince } from './bodies/obsolete-province';
import { guide as recipientsObsolete } from './bodies/recipients-obsolete';
import { guide as capAdminUnit } from './capitals/cap-admin-unit';
import { guide as capAfterSemicolon } from './capitals/cap-after-semicolon';
import { guide as capAgencyName } from './capitals/cap-agency-name';
import { guide as capDang } from './capitals/cap-dang';
import { guide as capDieuKhoan } from './capitals/cap-dieu-khoan';
import { guide as capDocumentType } from './capitals/cap-document-type';
import { guide as capHoliday } from './capitals/cap-holiday';
import { guide as capLawName } from './capitals/cap-law-name';
import { guide as capNhaNuoc } from './capitals/cap-nha-nuoc';
import { guide as capNhanDan } from './capitals/cap-nhan-dan';
import { guide as bracketsUnbalanced } from './characters/brackets-unbalanced';
import { guide as charEth } from './characters/char-eth';
import { guide as doubleSpace } from './characters/double-space';
import { guide as legacyEncoding } from './characters/legacy-encoding';
import { guide as letterForDigit } from './characters/letter-for-digit';
import { guide as mojibake } from './characters/mojibake';
import { guide as numberSeparator } from './characters/number-separator';
import { guide as punctRepeated } from './characters/punct-repeated';
import { guide as quotesAdjacent } from './characters/quotes-adjacent';
import { guide as quotesStraight } from './characters/quotes-straight';
import { guide as quotesUnbalanced } from './characters/quotes-unbalanced';
import { guide as softHyphenNbsp } from './characters/soft-hyphen-nbsp';
import { guide as spaceAfterPunct } from './characters/space-after-punct';
import { guide as spaceBeforePunct } from './characters/space-before-punct';
import { guide as spaceInsideBrackets } from './characters/space-inside-brackets';
import { guide as unicodeNotNfc } from './characters/unicode-not-nfc';
import { guide as canCuComma } from './citations/can-cu-comma';
import { guide as citationCommaBeforeDate } from './citations/citation-comma-before-date';
import { guide as citationCommaInconsistent } from './citations/citation-comma-inconsistent';
import { guide as citationDateInconsistent } from './citations/citation-date-inconsistent';
import { guide as citationDateInvalid } from './citations/citation-date-invalid';
import { guide as citationFutureDate } from './citations/citation-future-date';
import { guide as citationIssuerInconsistent } from './citations/citation-issuer-inconsistent';
import { guide as citationIssuerSymbolMismatch } from './citations/citation-issuer-symbol-mismatch';
import { guide as citationLaterUnknown } from './citations/citation-later-unknown';
import { guide as citationMissingDate } from './citations/citation-missing-date';
import { guide as citationMissingIssuer } from './citations/citation-missing-issuer';
import { guide as citationMissingNumber } from './citations/citation-missing-number';
import { guide as citationMissingSo } from './citations/citation-missing-so';
import { guide as citationMissingTitle } from './citations/citation-missing-title';
import { guide as citationQpplMissingYear } from './citations/citation-qppl-missing-year';
import { guide as citationRepeatFull } from './citations/citation-repeat-full';
import { guide as citationSymbolForm } from './citations/citation-symbol-form';
import { guide as citationTitleCapital } from './citations/citation-title-capital';
import { guide as citationTitleInconsistent } from './citations/citation-title-inconsistent';
import { guide as citationTypeSymbolMismatch } from './citations/citation-type-symbol-mismatch';
import { guide as citationYearSymbolMismatch } from './citations/citation-year-symbol-mismatch';
import { guide as clauseCitationOrder } from './citations/clause-citation-order';
import { guide as legalBasisLawDate } from './citations/legal-basis-law-date';
import { guide as legalBasisLawNumber } from './citations/legal-basis-law-number';
import { guide as legalBasisPunct } from './citations/legal-basis-punct';
import { guide as selfCitation } from './citations/self-citation';
import { guide as anniversaryArithmetic } from './dates/anniversary-arithmetic';
import { guide as dateInvalid } from './dates/date-invalid';
import { guide as dateLeadingZero } from './dates/date-leading-zero';
import { guide as dateMonthPadding } from './dates/date-month-padding';
import { guide as dateSeparator } from './dates/date-separator';
import { guide as dateStyleMixed } from './dates/date-style-mixed';
import { guide as numberWordsMismatch } from './dates/number-words-mismatch';
import { guide as totalMismatch } from './dates/total-mismatch';
import { guide as weekdayDateMismatch } from './dates/weekday-date-mismatch';
import { guide as deadlineBeforeIssue } from './deadlines/deadline-before-issue';
import { guide as deadlineInconsistent } from './deadlines/deadline-inconsistent';
import { guide as deadlineMissingYear } from './deadlines/deadline-missing-year';
import { guide as deadlineOrder } from './deadlines/deadline-order';
import { guide as deadlineRangeReversed } from './deadlines/deadline-range-reversed';
import { guide as deadlineVagueReport } from './deadlines/deadline-vague-report';
import { guide as deadlineWeekend } from './deadlines/deadline-weekend';
import { guide as deadlineYearMismatch } from './deadlines/deadline-year-mismatch';
import { guide as durationMismatch } from './deadlines/duration-mismatch';
import { guide as periodMismatch } from './deadlines/period-mismatch';
import { guide as footnoteUnmatched } from './extraction/footnote-unmatched';
import { guide as repeatedPageHeader } from './extraction/repeated-page-header';
import { guide as strayPageNumber } from './extraction/stray-page-number';
import { guide as textBrokenParagraph } from './extraction/text-broken-paragraph';
import { guide as textHardWrapped } from './extraction/text-hard-wrapped';
import { guide as textInOneLine } from './extraction/text-in-one-line';
import { guide as headerDateBeforeBasis } from './header/header-date-before-basis';
import { guide as headerDateBlank } from './header/header-date-blank';
import { guide as headerIssuerShort } from './header/header-issuer-short';
import { guide as headerKinhGuiInPlan } from './header/header-kinh-gui-in-plan';
import { guide as headerMissingComponents } from './header/header-missing-components';
import { guide as headerNumberBlank } from './header/header-number-blank';
import { guide as headerNumberFormat } from './header/header-number-format';
import { guide as headerPartyMix } from './header/header-party-mix';
import { guide as headerPlaceFormat } from './header/header-place-format';
import { guide as headerQuocHieuText } from './header/header-quoc-hieu-text';
import { guide as headerSubjectPrefix } from './header/header-subject-prefix';
import { guide as headerSymbolIssuerMismatch } from './header/header-symbol-issuer-mismatch';
import { guide as headerSymbolTypeMismatch } from './header/header-symbol-type-mismatch';
import { guide as headerTieuNguText } from './header/header-tieu-ngu-text';
import { guide as headerTypeSubjectSameLine } from './header/header-type-subject-same-line';
import { guide as staleName } from './leftovers/stale-name';
import { guide as staleYear } from './leftovers/stale-year';
import { guide as yearInTitleVsBody } from './leftovers/year-in-title-vs-body';
import { guide as bulletGlyphMixed } from './numbering/bullet-glyph-mixed';
import { guide as letterOrderVi } from './numbering/letter-order-vi';
import { guide as listItemEndPunct } from './numbering/list-item-end-punct';
import { guide as numberingDuplicate } from './numbering/numbering-duplicate';
import { guide as numberingFormat } from './numbering/numbering-format';
import { guide as numberingGap } from './numbering/numbering-gap';
import { guide as numberingParentMismatch } from './numbering/numbering-parent-mismatch';
import { guide as numberingRestart } from './numbering/numbering-restart';
import { guide as numberingStyleMixed } from './numbering/numbering-style-mixed';
import { guide as romanHeadingNotCaps } from './numbering/roman-heading-not-caps';
import { guide as romanInvalid } from './numbering/roman-invalid';
import { guide as sectionReferenceMissing } from './numbering/section-reference-missing';
import { guide as missingNoiNhan } from './recipients/missing-noi-nhan';
import { guide as recipientsArchiveLine } from './recipients/recipients-archive-line';
import { guide as recipientsArchiveNotLast } from './recipients/recipients-archive-not-last';
import { guide as recipientsAsAboveWithoutTo } from './recipients/recipients-as-above-without-to';
import { guide as recipientsDuplicate } from './recipients/recipients-duplicate';
import { guide as recipientsEmpty } from './recipients/recipients-empty';
import { guide as recipientsItemDash } from './recipients/recipients-item-dash';
import { guide as recipientsItemPunct } from './recipients/recipients-item-punct';
import { guide as recipientsLabelForm } from './recipients/recipients-label-form';
import { guide as recipientsLastPunct } from './recipients/recipients-last-punct';
import { guide as recipientsMissingArchive } from './recipients/recipients-missing-archive';
import { guide as recipientsMissingReportee } from './recipients/recipients-missing-reportee';
import { guide as signatureAuthorityForm } from './signature/signature-authority-form';
import { guide as signatureDeputyDirect } from './signature/signature-deputy-direct';
import { guide as signatureKtWithoutDeputy } from './signature/signature-kt-without-deputy';
import { guide as signatureMissing } from './signature/signature-missing';
import { guide as signatureNameMissing } from './signature/signature-name-missing';
import { guide as signatureOrder } from './signature/signature-order';
import { guide as signatureTitleDegree } from './signature/signature-title-degree';
import { guide as signatureTmWithHeadSystem } from './signature/signature-tm-with-head-system';
import { guide as abbrevUndefined } from './spelling/abbrev-undefined';
import { guide as hyphenSpacingTerm } from './spelling/hyphen-spacing-term';
import { guide as spellingConfusable } from './spelling/spelling-confusable';
import { guide as spellingImpossibleOnset } from './spelling/spelling-impossible-onset';
import { guide as spellingImpossibleRime } from './spelling/spelling-impossible-rime';
import { guide as spellingNearWord } from './spelling/spelling-near-word';
import { guide as spellingToneMisplaced } from './spelling/spelling-tone-misplaced';
import { guide as spellingToneMissing } from './spelling/spelling-tone-missing';
import { guide as toneMarkInconsistent } from './spelling/tone-mark-inconsistent';
import { guide as wordRepeated } from './spelling/word-repeated';
import { guide as appendixAttributionLine } from './structure/appendix-attribution-line';
import { guide as appendixLabelForm } from './structure/appendix-label-form';
import { guide as appendixNumbering } from './structure/appendix-numbering';
import { guide as appendixReferencedMissing } from './structure/appendix-referenced-missing';
import { guide as appendixUnreferenced } from './structure/appendix-unreferenced';
import { guide as closingTitleMismatch } from './structure/closing-title-mismatch';
import { guide as emptySection } from './structure/empty-section';
import { guide as endMarkForm } from './structure/end-mark-form';
import { guide as endMarkMisplaced } from './structure/end-mark-misplaced';
import { guide as missingContentSection } from './structure/missing-content-section';
import { guide as missingEndMark } from './structure/missing-end-mark';
import { guide as missingImplementationSection } from './structure/missing-implementation-section';
import { guide as missingPurposeSection } from './structure/missing-purpose-section';
import { guide as openingFragment } from './structure/opening-fragment';
import { guide as openingTitleMismatch } from './structure/opening-title-mismatch';
import { guide as placeholderLeft } from './structure/placeholder-left';
import { guide as reminderLeft } from './structure/reminder-left';
import { guide as sectionOrder } from './structure/section-order';
import { guide as crossCitationDate } from './workspace/cross-citation-date';
import { guide as crossCitationTitle } from './workspace/cross-citation-title';
import { guide as crossDeadlineLate } from './workspace/cross-deadline-late';
import { guide as crossDuplicateNumber } from './workspace/cross-duplicate-number';
import { guide as crossTitleMismatch } from './workspace/cross-title-mismatch';

export const guides: Guides = new Map([
  ['assignment-empty-value', assignmentEmptyValue],
  ['assignment-incomplete', assignmentIncomplete],
  ['assignment-label-spelling', assignmentLabelSpelling],
  ['assignment-lead-also-coop', assignmentLeadAlsoCoop],
  ['assignment-missing', assignmentMissing],
  ['assignment-time-missing-year', assignmentTimeMissingYear],
  ['city-status', cityStatus],
  ['obsolete-department', obsoleteDepartment],
  ['obsolete-district-level', obsoleteDistrictLevel],
  ['obsolete-ministry', obsoleteMinistry],
  ['obsolete-party-body', obsoletePartyBody],
  ['obsolete-province', obsoleteProvince],
  ['recipients-obsolete', recipientsObsolete],
  ['cap-admin-unit', capAdminUnit],
  ['cap-after-semicolon', capAfterSemicolon],
  ['cap-agency-name', capAgencyName],
  ['cap-dang', capDang],
  ['cap-dieu-khoan', capDieuKhoan],
  ['cap-document-type', capDocumentType],
  ['cap-holiday', capHoliday],
  ['cap-law-name', capLawName],
  ['cap-nha-nuoc', capNhaNuoc],
  ['cap-nhan-dan', capNhanDan],
  ['brackets-unbalanced', bracketsUnbalanced],
  ['char-eth', charEth],
  ['double-space', doubleSpace],
  ['legacy-encoding', legacyEncoding],
  ['letter-for-digit', letterForDigit],
  ['mojibake', mojibake],
  ['number-separator', numberSeparator],
  ['punct-repeated', punctRepeated],
  ['quotes-adjacent', quotesAdjacent],
  ['quotes-straight', quotesStraight],
  ['quotes-unbalanced', quotesUnbalanced],
  ['soft-hyphen-nbsp', softHyphenNbsp],
  ['space-after-punct', spaceAfterPunct],
  ['space-before-punct', spaceBeforePunct],
  ['space-inside-brackets', spaceInsideBrackets],
  ['unicode-not-nfc', unicodeNotNfc],
  ['can-cu-comma', canCuComma],
  ['citation-comma-before-date', citationCommaBeforeDate],
  ['citation-comma-inconsistent', citationCommaInconsistent],
  ['citation-date-inconsistent', citationDateInconsistent],
  ['citation-date-invalid', citationDateInvalid],
  ['citation-future-date', citationFutureDate],
  ['citation-issuer-inconsistent', citationIssuerInconsistent],
  ['citation-issuer-symbol-mismatch', citationIssuerSymbolMismatch],
  ['citation-later-unknown', citationLaterUnknown],
  ['citation-missing-date', citationMissingDate],
  ['citation-missing-issuer', citationMissingIssuer],
  ['citation-missing-number', citationMissingNumber],
  ['citation-missing-so', citationMissingSo],
  ['citation-missing-title', citationMissingTitle],
  ['citation-qppl-missing-year', citationQpplMissingYear],
  ['citation-repeat-full', citationRepeatFull],
  ['citation-symbol-form', citationSymbolForm],
  ['citation-title-capital', citationTitleCapital],
  ['citation-title-inconsistent', citationTitleInconsistent],
  ['citation-type-symbol-mismatch', citationTypeSymbolMismatch],
  ['citation-year-symbol-mismatch', citationYearSymbolMismatch],
  ['clause-citation-order', clauseCitationOrder],
  ['legal-basis-law-date', legalBasisLawDate],
  ['legal-basis-law-number', legalBasisLawNumber],
  ['legal-basis-punct', legalBasisPunct],
  ['self-citation', selfCitation],
  ['anniversary-arithmetic', anniversaryArithmetic],
  ['date-invalid', dateInvalid],
  ['date-leading-zero', dateLeadingZero],
  ['date-month-padding', dateMonthPadding],
  ['date-separator', dateSeparator],
  ['date-style-mixed', dateStyleMixed],
  ['number-words-mismatch', numberWordsMismatch],
  ['total-mismatch', totalMismatch],
  ['weekday-date-mismatch', weekdayDateMismatch],
  ['deadline-before-issue', deadlineBeforeIssue],
  ['deadline-inconsistent', deadlineInconsistent],
  ['deadline-missing-year', deadlineMissingYear],
  ['deadline-order', deadlineOrder],
  ['deadline-range-reversed', deadlineRangeReversed],
  ['deadline-vague-report', deadlineVagueReport],
  ['deadline-weekend', deadlineWeekend],
  ['deadline-year-mismatch', deadlineYearMismatch],
  ['duration-mismatch', durationMismatch],
  ['period-mismatch', periodMismatch],
  ['footnote-unmatched', footnoteUnmatched],
  ['repeated-page-header', repeatedPageHeader],
  ['stray-page-number', strayPageNumber],
  ['text-broken-paragraph', textBrokenParagraph],
  ['text-hard-wrapped', textHardWrapped],
  ['text-in-one-line', textInOneLine],
  ['header-date-before-basis', headerDateBeforeBasis],
  ['header-date-blank', headerDateBlank],
  ['header-issuer-short', headerIssuerShort],
  ['header-kinh-gui-in-plan', headerKinhGuiInPlan],
  ['header-missing-components', headerMissingComponents],
  ['header-number-blank', headerNumberBlank],
  ['header-number-format', headerNumberFormat],
  ['header-party-mix', headerPartyMix],
  ['header-place-format', headerPlaceFormat],
  ['header-quoc-hieu-text', headerQuocHieuText],
  ['header-subject-prefix', headerSubjectPrefix],
  ['header-symbol-issuer-mismatch', headerSymbolIssuerMismatch],
  ['header-symbol-type-mismatch', headerSymbolTypeMismatch],
  ['header-tieu-ngu-text', headerTieuNguText],
  ['header-type-subject-same-line', headerTypeSubjectSameLine],
  ['stale-name', staleName],
  ['stale-year', staleYear],
  ['year-in-title-vs-body', yearInTitleVsBody],
  ['bullet-glyph-mixed', bulletGlyphMixed],
  ['letter-order-vi', letterOrderVi],
  ['list-item-end-punct', listItemEndPunct],
  ['numbering-duplicate', numberingDuplicate],
  ['numbering-format', numberingFormat],
  ['numbering-gap', numberingGap],
  ['numbering-parent-mismatch', numberingParentMismatch],
  ['numbering-restart', numberingRestart],
  ['numbering-style-mixed', numberingStyleMixed],
  ['roman-heading-not-caps', romanHeadingNotCaps],
  ['roman-invalid', romanInvalid],
  ['section-reference-missing', sectionReferenceMissing],
  ['missing-noi-nhan', missingNoiNhan],
  ['recipients-archive-line', recipientsArchiveLine],
  ['recipients-archive-not-last', recipientsArchiveNotLast],
  ['recipients-as-above-without-to', recipientsAsAboveWithoutTo],
  ['recipients-duplicate', recipientsDuplicate],
  ['recipients-empty', recipientsEmpty],
  ['recipients-item-dash', recipientsItemDash],
  ['recipients-item-punct', recipientsItemPunct],
  ['recipients-label-form', recipientsLabelForm],
  ['recipients-last-punct', recipientsLastPunct],
  ['recipients-missing-archive', recipientsMissingArchive],
  ['recipients-missing-reportee', recipientsMissingReportee],
  ['signature-authority-form', signatureAuthorityForm],
  ['signature-deputy-direct', signatureDeputyDirect],
  ['signature-kt-without-deputy', signatureKtWithoutDeputy],
  ['signature-missing', signatureMissing],
  ['signature-name-missing', signatureNameMissing],
  ['signature-order', signatureOrder],
  ['signature-title-degree', signatureTitleDegree],
  ['signature-tm-with-head-system', signatureTmWithHeadSystem],
  ['abbrev-undefined', abbrevUndefined],
  ['hyphen-spacing-term', hyphenSpacingTerm],
  ['spelling-confusable', spellingConfusable],
  ['spelling-impossible-onset', spellingImpossibleOnset],
  ['spelling-impossible-rime', spellingImpossibleRime],
  ['spelling-near-word', spellingNearWord],
  ['spelling-tone-misplaced', spellingToneMisplaced],
  ['spelling-tone-missing', spellingToneMissing],
  ['tone-mark-inconsistent', toneMarkInconsistent],
  ['word-repeated', wordRepeated],
  ['appendix-attribution-line', appendixAttributionLine],
  ['appendix-label-form', appendixLabelForm],
  ['appendix-numbering', appendixNumbering],
  ['appendix-referenced-missing', appendixReferencedMissing],
  ['appendix-unreferenced', appendixUnreferenced],
  ['closing-title-mismatch', closingTitleMismatch],
  ['empty-section', emptySection],
  ['end-mark-form', endMarkForm],
  ['end-mark-misplaced', endMarkMisplaced],
  ['missing-content-section', missingContentSection],
  ['missing-end-mark', missingEndMark],
  ['missing-implementation-section', missingImplementationSection],
  ['missing-purpose-section', missingPurposeSection],
  ['opening-fragment', openingFragment],
  ['opening-title-mismatch', openingTitleMismatch],
  ['placeholder-left', placeholderLeft],
  ['reminder-left', reminderLeft],
  ['section-order', sectionOrder],
  ['cross-citation-date', crossCitationDate],
  ['cross-citation-title', crossCitationTitle],
  ['cross-deadline-late', crossDeadlineLate],
  ['cross-duplicate-number', crossDuplicateNumber],
  ['cross-title-mismatch', crossTitleMismatch],
]);
