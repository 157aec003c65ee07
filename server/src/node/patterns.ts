import { setFlagsFromString } from 'node:v8';

/**
 * V8 translates a pattern at its first use into steps that it interprets, and at the second into code. A draft meets most of ours more
 * than once, so every one of them is translated twice: a third of all the time that one plan takes. With this it is code at once.
 * Stands before everything that makes a pattern.
 */
setFlagsFromString('--no-regexp-tier-up');
