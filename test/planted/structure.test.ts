import { describePlanted } from './planter';
import { plantStructure } from './structure';

describePlanted('structure', {
  rules: [
    'missing-purpose-section',
    'missing-implementation-section',
    'missing-content-section',
    'section-order',
    'empty-section',
    'end-mark-form',
    'missing-end-mark',
    'end-mark-misplaced',
    'placeholder-left',
    'closing-title-mismatch',
    'opening-fragment',
    'opening-title-mismatch',
    'appendix-unreferenced',
    'appendix-referenced-missing',
    'appendix-numbering',
    'appendix-label-form',
    'appendix-attribution-line',
  ],
  plant: plantStructure,
});
