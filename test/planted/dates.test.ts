import { plantDates } from './dates';
import { describePlanted } from './planter';

describePlanted('dates', {
  rules: [
    'weekday-date-mismatch',
    'date-month-padding',
    'date-separator',
    'deadline-missing-year',
    'deadline-weekend',
    'deadline-vague-report',
    'anniversary-arithmetic',
    'period-mismatch',
    'stale-year',
    'year-in-title-vs-body',
    'stale-name',
  ],
  plant: plantDates,
});
