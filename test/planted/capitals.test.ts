import { plantAdditions, plantCapitals } from './capitals';
import { describePlanted } from './planter';

describePlanted('capitals', {
  rules: [
    'cap-nhan-dan',
    'cap-nha-nuoc',
    'cap-dang',
    'cap-agency-name',
    'cap-law-name',
    'cap-document-type',
    'cap-dieu-khoan',
    'cap-after-semicolon',
  ],
  plant: function* (plan) {
    yield* plantCapitals(plan);
    yield* plantAdditions(plan);
  },
});
