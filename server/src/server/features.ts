import { actions } from './actions';
import { cleanUp } from './clean-up';
import { completion } from './completion';
import { folderCheck } from './folder-check';
import { formatting } from './formatting';
import { hints } from './hints';
import type { Feature } from './host';
import { hovers } from './hovers';
import { lenses } from './lenses';
import { navigation } from './navigation';
import { pages } from './pages';
import { renaming } from './rename';
import { start } from './start';
import { structure } from './structure';
import { tokens } from './tokens';
import { typing } from './typing';

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
  start,
  typing,
  formatting,
  folderCheck,
  cleanUp,
];
