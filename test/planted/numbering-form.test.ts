import { plantNumberingForm } from './numbering-form';
import { describePlanted } from './planter';

describePlanted('numbering-form', {
  rules: [
    'numbering-format',
    'numbering-style-mixed',
    'roman-heading-not-caps',
    'roman-invalid',
    'section-reference-missing',
    'bullet-glyph-mixed',
  ],
  plant: plantNumberingForm,
});
