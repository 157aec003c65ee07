import { plantAssignments, plantRecipients } from './assignments';
import { describePlanted } from './planter';

describePlanted('assignments', {
  rules: [
    'assignment-incomplete',
    'assignment-empty-value',
    'assignment-label-spelling',
    'assignment-lead-also-coop',
    'assignment-missing',
    'assignment-time-missing-year',
  ],
  plant: plantAssignments,
});

describePlanted('recipients that should not be there', {
  rules: ['recipients-duplicate', 'recipients-as-above-without-to'],
  plant: plantRecipients,
});
