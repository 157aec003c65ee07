export interface Server {
  /** Gone when the server stops. */
  readonly data: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Settles when the server is gone, for whatever reason. */
  readonly ended: Promise<unknown>;
  readonly output: () => string;
}

export const root: string;
export const versions: { readonly oldest: string; readonly newest: string };
export const defaults: Readonly<Record<string, unknown>>;
export function partsFolder(version: string): string;
export function nodeFor(version: string, home?: string): string;
export function startServer(options: {
  readonly version: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly vsix?: string | undefined;
  /** Otherwise every folder is trusted. */
  readonly asksForTrust?: boolean;
}): Promise<Server>;
export function installedIn(data: string): string;
export function inWebWorker(folder: string): Record<string, unknown>;
export function windowUrl(
  server: Pick<Server, 'url'>,
  window: { readonly open?: string; readonly extension?: string; readonly tests?: string },
): string;
