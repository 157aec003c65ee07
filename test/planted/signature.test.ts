import { describePlanted } from './planter';
import { plantSignature } from './signature';

describePlanted('signature', {
  rules: [
    'signature-authority-form',
    'signature-deputy-direct',
    'signature-kt-without-deputy',
    'signature-missing',
    'signature-name-missing',
    'signature-order',
    'signature-title-degree',
    'signature-tm-with-head-system',
  ],
  plant: plantSignature,
});
