import { plantBodies } from './bodies';
import { describePlanted } from './planter';

describePlanted('bodies', {
  rules: [
    'obsolete-district-level',
    'obsolete-province',
    'obsolete-ministry',
    'obsolete-department',
    'obsolete-party-body',
    'recipients-obsolete',
    'city-status',
  ],
  plant: plantBodies,
});
