import { plantCitationForms } from './citations-form';
import { describePlanted } from './planter';

describePlanted('forms of citations', {
  rules: [
    'citation-missing-issuer',
    'citation-missing-title',
    'citation-comma-before-date',
    'citation-title-capital',
    'citation-issuer-symbol-mismatch',
    'citation-repeat-full',
    'citation-title-inconsistent',
    'legal-basis-punct',
    'legal-basis-law-date',
    'legal-basis-law-number',
    'can-cu-comma',
  ],
  plant: plantCitationForms,
});
