import { setFlagsFromString } from 'node:v8';

/**
 * A function is made fast when it has shown that it is worth it. By default most of ours are made so after a few plans or a few dozen
 * keystrokes, then once more when they meet something new: that takes half of all the time, and of the time of another core.
 */
export const optimiseLater = (): void => setFlagsFromString('--interrupt-budget=1000000');

/**
 * What a keystroke leaves behind is collected behind its answer as soon as half of the room for it is taken, and not in the middle of
 * a later one, when none is left.
 */
export const collectBetween = (): void => setFlagsFromString('--minor-gc-task-trigger=50');
