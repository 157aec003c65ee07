import { plantExtraction } from './extraction';
import { describePlanted } from './planter';

describePlanted('extraction', {
  rules: ['footnote-unmatched', 'repeated-page-header', 'stray-page-number', 'text-broken-paragraph'],
  plant: plantExtraction,
});
