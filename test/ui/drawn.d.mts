export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly text: string;
}

export function drawnLines(): string;
export function drawnSquiggles(): readonly Squiggle[];
export function drawnPlace(text: string): { readonly x: number; readonly y: number } | undefined;
export function noteWhatComesUp(): void;
export function whatCameUp(): readonly string[];
export function measurements(): { readonly fontSize: number; readonly lineHeight: number; readonly above: number };
export function alarmingText(): { readonly boxed: readonly string[]; readonly red: readonly string[] };
