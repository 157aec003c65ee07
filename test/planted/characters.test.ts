import { plantCharacters } from './characters';
import { describePlanted } from './planter';

describePlanted('characters', {
  rules: [
    'char-eth',
    'double-space',
    'mojibake',
    'punct-repeated',
    'quotes-straight',
    'quotes-unbalanced',
    'soft-hyphen-nbsp',
    'space-after-punct',
    'space-before-punct',
    'space-inside-brackets',
  ],
  plant: plantCharacters,
});
