import { actions } from './answers/actions';
import { beginning } from './answers/beginning';
import { cleanUp } from './answers/clean-up';
import { completion } from './answers/completion';
import { folderCheck } from './answers/folder-check';
import { formatting } from './answers/formatting';
import { hints } from './answers/hints';
import { hovers } from './answers/hovers';
import { lenses } from './answers/lenses';
import { navigation } from './answers/navigation';
import { pages } from './answers/pages';
import { renaming } from './answers/rename';
import { structure } from './answers/structure';
import { tokens } from './answers/tokens';
import { typing } from './answers/typing';
import type { Feature } from './host';

/** All that is answered beside the findings. */
export const features: readonly Feature[] = [
  structure,
  navigation,
  hovers,
  tokens,
  hints,
  lenses,
  completion,
  actions,
  renaming,
  pages,
  beginning,
  typing,
  formatting,
  folderCheck,
  cleanUp,
];
