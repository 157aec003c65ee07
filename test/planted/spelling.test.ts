import { describePlanted } from './planter';
import { plantSpelling } from './spelling';

describePlanted('spelling', {
  rules: [
    'abbrev-undefined',
    'spelling-confusable',
    'spelling-impossible-onset',
    'spelling-impossible-rime',
    'spelling-tone-misplaced',
    'spelling-tone-missing',
    'tone-mark-inconsistent',
    'word-repeated',
  ],
  plant: plantSpelling,
});
