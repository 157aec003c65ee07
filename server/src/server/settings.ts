import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { LintSettings } from '../lint/lint';
import { rules } from '../rules/index';
import { readSettings, ruleOptions, type Settings } from '../settings';
import type { Client } from './client';

/** Settings as they were chosen for one document. */
export interface Chosen {
  readonly settings: Settings;
  readonly lint: LintSettings;
  readonly problems: readonly string[];
}

export interface ChosenSettings {
  readonly of: (uri: string) => Promise<Chosen>;
  /** Forgets what was read before; an editor that cannot be asked has told the new settings with the change. */
  readonly take: (value: unknown) => void;
  readonly forget: (uri: string) => void;
  /** Names wrong values in one message for all documents, and each only once. */
  readonly tell: () => Promise<void>;
}

const ruleIds = new Set(rules.map((it) => it.id));

function choose(value: unknown): Chosen {
  const isWrapped = typeof value === 'object' && value !== null && 'thao' in value;
  const { settings, problems } = readSettings(isWrapped ? value.thao : value, ruleIds);
  const { profile, rules: severities } = settings;
  return { settings, problems, lint: { profile, rules: severities, options: ruleOptions(settings) } };
}

export function createSettings(
  connection: Connection,
  now: () => { readonly client: Client; readonly open: readonly string[] },
): ChosenSettings {
  const kept = new Map<string, Promise<Chosen>>();
  let shared = choose(undefined);
  let told = new Set<string>();

  const ask = async (uri: string): Promise<Chosen> => {
    try {
      return choose(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'thao' }));
    } catch (error) {
      connection.console.error(`Không hỏi được cài đặt, đang dùng mặc định: ${String(error)}`);
      return choose(undefined);
    }
  };
  const of = (uri: string): Promise<Chosen> => {
    const known = kept.get(uri);
    if (known) return known;
    const asked: Promise<Chosen> = now().client.asksSettings
      ? // Where others have been asked for meanwhile those count, whichever answer comes first.
        ask(uri).then((it) => (kept.get(uri) === asked ? it : (kept.get(uri) ?? it)))
      : Promise.resolve(shared);
    kept.set(uri, asked);
    return asked;
  };
  return {
    of,
    take: (value) => {
      kept.clear();
      if (!now().client.asksSettings) shared = choose(value);
    },
    forget: (uri) => kept.delete(uri),
    tell: async () => {
      const chosen = now().client.asksSettings ? await Promise.all(now().open.map(of)) : [shared];
      const problems = new Set(chosen.flatMap((it) => it.problems));
      const fresh = [...problems].filter((it) => !told.has(it));
      told = problems;
      if (fresh.length === 0) return;
      // What is quoted may come with a folder from anywhere, and in VS Code's messages `[words](address)` is a link.
      const message = `Cài đặt chưa đúng: ${fresh.join('; ')}`.replaceAll('](', '] (');
      connection.console.warn(message);
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
  };
}
