import { plantHeader } from './header';
import { describePlanted } from './planter';

describePlanted('header', {
  rules: [
    'header-date-before-basis',
    'header-date-blank',
    'header-kinh-gui-in-plan',
    'header-missing-components',
    'header-number-blank',
    'header-number-format',
    'header-party-mix',
    'header-place-format',
    'header-quoc-hieu-text',
    'header-subject-prefix',
    'header-symbol-issuer-mismatch',
    'header-symbol-type-mismatch',
    'header-tieu-ngu-text',
    'header-type-subject-same-line',
  ],
  plant: plantHeader,
});
