export function drawnContrasts(): readonly {
  readonly what: string;
  readonly isText: boolean;
  readonly contrast: number;
}[];
