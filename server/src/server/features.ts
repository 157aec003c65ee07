import { actions } from './actions';
import { cleanUp } from './clean-up';
import { completion } from './completion';
import { folderCheck } from './folder-check';
import { formatting } from './formatting';
import type { Feature } from './host';
import { hovers } from './hovers';
import { navigation } from './navigation';
import { pages } from './pages';
import { renaming } from './rename';
import { start } from './start';
import { structure } from './structure';
import { typing } from './typing';

/** All that is answered beside the findings. */
export const features: readonly Feature[] = [
  structure,
  navigation,
  hovers,
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
