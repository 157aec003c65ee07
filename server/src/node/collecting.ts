import { setFlag } from './flags';

/**
 * What is thrown away is collected before a quarter more is in use: by default it may become four times that. And what is
 * young is thrown away in small portions: most of it is dead when the next draft is read, and room for more would be room for that.
 * To share so little among threads takes longer than to do it alone. Whatever begins a thread undoes the second of these: the thread
 * says it again.
 */
export function collectEarly(): void {
  setFlag('--heap-growing-percent=25');
  setFlag('--semi-space-growth-factor=1');
  setFlag('--no-parallel-scavenge');
}
