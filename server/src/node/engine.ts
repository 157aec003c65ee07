import { setFlag } from './flags';

// How V8 is to treat our code and our patterns: stands before all of them, for tables are made while the modules are read.

/**
 * V8 translates a pattern at its first use into steps that it interprets, and at the second into code. A draft meets most of ours more
 * than once, so every one of them is translated twice: a third of all the time that one plan takes. With this it is code at once.
 * To switch the steps off altogether would be as fast, but ends the process now and then: the patterns that Node met before us are
 * steps already, and would be run as code.
 */
setFlag('--regexp-tier-up-ticks=0');

/**
 * A function is made fast when it has shown that it is worth it. By default most of ours are made so after a few plans or a few dozen
 * keystrokes, then once more when they meet something new: that takes half of all the time, and of the time of another core. Engines since
 * that of Node 22 go to work in smaller steps, and need not be told.
 */
setFlag('--interrupt-budget=1000000', { newest: 11 });

/**
 * What a keystroke leaves behind is collected behind its answer as soon as half of the room for it is taken, and not in the middle of
 * a later one, when none is left.
 */
export const collectBetween = (): void => setFlag('--minor-gc-task-trigger=50');
