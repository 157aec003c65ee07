import * as z from 'zod/mini';
import { profiles, type RuleOptions, type Severity, severities } from './lint/rule';
import { lazily } from './text/memo';

/** What holds where nothing is chosen, or what is cannot be used. */
const defaults = {
  profile: 'du-thao',
  rules: {},
  quietWhileTyping: true,
  inlayHints: true,
  'header.externalTemplate': false,
  holidays: [],
} as const;

/** Years of days off. */
const mostHolidays = 1000;

const severity = lazily(() => z.enum([...severities, 'off']));

/**
 * The only list of settings. The block in package.json is written from it, the command line reads the same, and a value that
 * does not fit falls back to its default and is named in one message. Most have chosen nothing, and need none of it.
 */
export const settingsSchema = lazily(() =>
  z.object({
    profile: z._default(z.enum(profiles), defaults.profile),
    rules: z._default(z.record(z.string(), severity()), defaults.rules),
    quietWhileTyping: z._default(z.boolean(), defaults.quietWhileTyping),
    inlayHints: z._default(z.boolean(), defaults.inlayHints),
    'header.externalTemplate': z._default(z.boolean(), defaults['header.externalTemplate']),
    holidays: z._default(
      z
        .array(z.string().check(z.regex(/^\s*\d{1,2}\/\d{1,2}\/\d{4}(?:\s+\D{1,30})?$/u)))
        .check(z.maxLength(mostHolidays)),
      [],
    ),
  }),
);

/** What the settings page says of each. */
export const settingTexts: Readonly<Record<keyof Settings, SettingText>> = {
  profile: {
    description: 'Bản kế hoạch đang ở giai đoạn nào: càng gần phát hành, Thảo càng xét chặt.',
    values: {
      'du-thao': 'Dự thảo: số và ngày còn để trống là bình thường.',
      'trinh-ky': 'Trình ký: thể thức phải đủ để lãnh đạo ký.',
      'phat-hanh': 'Phát hành: không còn chỗ trống nào.',
    },
  },
  rules: {
    description:
      'Mức của từng quy tắc theo mã: `error` là lỗi, `warning` cảnh báo, `information` thông tin, `hint` gợi ý, `off` là tắt.',
  },
  quietWhileTyping: {
    description: 'Đợi ngừng gõ một chút rồi mới báo lỗi mới trên dòng đang gõ.',
  },
  inlayHints: {
    description:
      'Hiện thứ trong tuần và số ngày còn lại ngay sau ngày của mỗi thời hạn. Chữ này chỉ hiện trên màn hình, không nằm trong văn bản.',
  },
  'header.externalTemplate': {
    description: 'Quốc hiệu, Tiêu ngữ và tên cơ quan nằm trong mẫu in sẵn, không cần có trong bản thảo.',
  },
  holidays: {
    description:
      'Ngày nghỉ riêng của cơ quan và ngày làm bù, ngoài các ngày lễ có sẵn: `24/11/2026`, `22/8/2026 làm việc`.',
  },
};

interface SettingText {
  readonly description: string;
  readonly values?: Readonly<Record<string, string>>;
}

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;
export type RuleSetting = Severity | 'off';

export const defaultSettings: Settings = { ...defaults, holidays: [] };

export interface SettingsReading {
  readonly settings: Settings;
  /** What was wrong, in Vietnamese, one line each. */
  readonly problems: readonly string[];
}

/** Reads what an editor or a settings file says. Each value stands for itself: one that is wrong harms no other. */
export function readSettings(value: unknown, ruleIds?: ReadonlySet<string>): SettingsReading {
  const given = flatten(value);
  const problems = createProblems();
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    const raw = given.get(name);
    if (raw === undefined || raw === null || isDefault(name, raw)) continue;
    if (name === 'rules') {
      kept[name] = readRules(raw, problems, ruleIds);
      continue;
    }
    const result = z.safeParse(settingsSchema().shape[name], raw);
    if (result.success) kept[name] = result.data;
    else problems.add(() => wrongValue(name, raw, defaultSettings[name]));
  }
  return { settings: { ...defaultSettings, ...kept }, problems: problems.all() };
}

const names = Object.keys(defaults) as (keyof Settings)[];

/** Editors send all settings, chosen or not. */
const isDefault = (name: keyof Settings, raw: unknown): boolean =>
  raw === defaultSettings[name] || beginning(raw) === beginning(defaultSettings[name]);

/** Settings may come with a folder from anywhere: so many mistakes are named, the others counted. */
const mostProblems = 10;

interface Problems {
  readonly add: (problem: () => string) => void;
  readonly all: () => readonly string[];
}

function createProblems(): Problems {
  const told: string[] = [];
  let count = 0;
  return {
    add: (problem) => {
      if (++count <= mostProblems) told.push(problem());
    },
    all: () => (count <= mostProblems ? told : [...told, `còn ${count - mostProblems} chỗ nữa chưa đúng`]),
  };
}

function readRules(
  raw: unknown,
  problems: Problems,
  ruleIds: ReadonlySet<string> | undefined,
): Record<string, RuleSetting> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    problems.add(() => wrongValue('rules', raw, {}));
    return {};
  }
  const rules = new Map<string, RuleSetting>();
  for (const id of Object.keys(raw)) {
    if (ruleIds && !ruleIds.has(id)) {
      problems.add(() => `thao.rules: không có quy tắc nào tên “${shortened(id)}”`);
      continue;
    }
    const value = raw[id as keyof typeof raw];
    const result = z.safeParse(severity(), value);
    if (result.success) rules.set(id, result.data);
    else problems.add(() => wrongValue(`rules.${shortened(id)}`, value, 'mức mặc định của quy tắc'));
  }
  // A name such as `__proto__` is a name like any other.
  return Object.fromEntries(rules);
}

const shortened = (text: string): string => (text.length < 60 ? text : `${text.slice(0, 57)}…`);

const mostWritten = 100;

/** A value as it is written, as far as anybody reads on: it may be a million values, or one in another without end. */
function beginning(value: unknown): string {
  let count = 0;
  const take = (_: string, it: unknown): unknown => {
    if (mostWritten < ++count) throw new RangeError();
    return typeof it === 'string' ? shortened(it) : it;
  };
  try {
    return JSON.stringify(value, take) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

const wrongValue = (name: string, value: unknown, fallback: unknown): string => {
  const used = typeof fallback === 'string' ? fallback : JSON.stringify(fallback);
  return `thao.${name}: không dùng được giá trị ${shortened(beginning(value))}, đang dùng ${used}`;
};

/** Editors send `{ header: { externalTemplate } }`, settings files `{ "thao.header.externalTemplate": … }`: both are read. */
function flatten(value: unknown): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return flat;
  for (const name of Object.keys(value)) {
    const it: unknown = value[name as keyof typeof value];
    const key = name.replace(/^thao\./u, '');
    if (Object.hasOwn(defaults, key)) flat.set(key, it);
    else if (typeof it === 'object' && it !== null && !Array.isArray(it)) {
      for (const inner of Object.keys(it)) {
        if (Object.hasOwn(defaults, `${key}.${inner}`)) flat.set(`${key}.${inner}`, it[inner as keyof typeof it]);
      }
    }
  }
  return flat;
}

export const ruleOptions = (settings: Settings): RuleOptions => ({
  externalTemplate: settings['header.externalTemplate'],
  holidays: settings.holidays,
});
