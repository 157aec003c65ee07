import path from 'node:path';
import type { LintSettings } from '../lint/lint';
import type { Profile } from '../lint/rule';
import { rules } from '../rules/index';
import { readSettings, ruleOptions } from '../settings';
import { readFile, readFileNow, standardInput, statOf } from './files/files';
import { parseRelaxed } from './json';

export interface SettingsSource {
  /** `--settings`: it stands for every file, and must be readable. */
  readonly file: string | undefined;
  readonly profile: Profile | undefined;
  readonly complain: (problem: string) => void;
}

export type SettingsFor = (file: string) => LintSettings;

/** For each draft its settings: those of the nearest `.vscode/settings.json` above it, each read once and its problems named once. */
export async function openSettings(
  source: SettingsSource,
): Promise<{ readonly settingsFor: SettingsFor } | { readonly problem: string }> {
  if (source.file !== undefined) {
    const content = await readFile(source.file);
    if ('problem' in content) return { problem: `${source.file}: ${content.problem}` };
    const value = 'text' in content ? parse(content.text) : undefined;
    if (value === undefined) return { problem: `${source.file}: không phải JSON` };
    const settings = toLintSettings(value, { ...source, file: source.file });
    return { settingsFor: () => settings };
  }
  const known = new Map<string, LintSettings>();
  const settingsOf = (folder: string): LintSettings => {
    const kept = known.get(folder);
    if (kept) return kept;
    const parent = path.dirname(folder);
    const file = path.join(folder, '.vscode', 'settings.json');
    const isThere = statOf(file)?.isFile() ?? false;
    const value = isThere ? readSettingsFile(file, source) : {};
    const isLast = isThere || parent === folder;
    const settings = isLast ? toLintSettings(value, { ...source, file: path.relative('', file) }) : settingsOf(parent);
    known.set(folder, settings);
    return settings;
  };
  return {
    settingsFor: (file) => settingsOf(file === standardInput ? process.cwd() : path.dirname(path.resolve(file))),
  };
}

function readSettingsFile(file: string, { complain }: SettingsSource): unknown {
  const content = readFileNow(file);
  const value = 'text' in content ? parse(content.text) : undefined;
  if (value !== undefined) return value;
  const why = 'problem' in content ? content.problem : 'tooLong' in content ? 'quá dài' : 'không phải JSON';
  complain(`${path.relative('', file)}: ${why}, đang dùng cài đặt mặc định`);
  return {};
}

function parse(text: string): unknown {
  try {
    return parseRelaxed(text);
  } catch {
    return undefined;
  }
}

const ruleIds: ReadonlySet<string> = new Set(rules.map((it) => it.id));

function toLintSettings(
  value: unknown,
  { file, profile, complain }: SettingsSource & { readonly file: string },
): LintSettings {
  const { settings, problems } = readSettings(ours(value), ruleIds);
  for (const it of problems) complain(`${file}: ${it}`);
  return { profile: profile ?? settings.profile, rules: settings.rules, options: ruleOptions(settings) };
}

/** A settings file speaks of the whole editor: ours are `"thao.profile": …`, or gathered under `"thao"`. */
function ours(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, it]) => {
      if (name.startsWith('thao.')) return [[name, it]];
      return name === 'thao' && typeof it === 'object' && it !== null ? Object.entries(it) : [];
    }),
  );
}
