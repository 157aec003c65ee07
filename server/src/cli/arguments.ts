import { type Profile, profiles, type Severity, severities } from '../lint/rule';
import { planFileName } from '../workspace/files';
import { nearest } from './near';

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** What both `check` and `fix` are told. */
export interface LintArguments {
  readonly files: readonly string[];
  readonly profile: Profile | undefined;
  readonly failOn: Severity;
  readonly settings: string | undefined;
  /** What standard input is called, and where it would lie. */
  readonly stdinName: string | undefined;
}

export interface CheckArguments extends LintArguments {
  readonly command: 'check';
  readonly format: Format;
  /** How many are checked at the same time; as many as are of use where nothing is said. */
  readonly jobs: number | undefined;
}

export interface FixArguments extends LintArguments {
  readonly command: 'fix';
  readonly dryRun: boolean;
  readonly unsafe: boolean;
}

export type Arguments =
  | CheckArguments
  | FixArguments
  | { readonly command: 'rules'; readonly id: string | undefined }
  | { readonly command: 'server' }
  | { readonly command: 'help'; readonly about: string | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'misuse'; readonly problem: string };

/** What may stand after an option: nothing, one of a few words, a number from 1, or the name of a file. */
type Value = 'nothing' | 'file' | 'count' | readonly string[];

const shared = { profile: profiles, 'fail-on': severities, settings: 'file', 'stdin-name': 'file' } as const;

const options: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  check: { ...shared, format: formats, jobs: 'count' },
  fix: { ...shared, 'dry-run': 'nothing', unsafe: 'nothing' },
  rules: {},
  server: { stdio: 'nothing' },
};

export const commands = Object.keys(options);

export const optionsOf = (command: string): readonly string[] => Object.keys(options[command] ?? {});

const misuse = (problem: string): Arguments => ({ command: 'misuse', problem });

/** Reads what was typed after `thao`. */
export function readArguments(words: readonly string[]): Arguments {
  const [first, ...rest] = words;
  if (first === undefined) return misuse('Chưa nói phải làm gì');
  if (first === '--version' || first === '-v' || first === '-V') return { command: 'version' };
  if (first === '--help' || first === '-h' || first === '-?' || first === 'help') return helpAbout(rest[0]);
  const known = Object.hasOwn(options, first) ? options[first] : undefined;
  if (!known) return misuse(noCommand(first));
  const given = sort(rest, { command: first, known });
  if ('problem' in given) return misuse(given.problem);
  if (given.wantsHelp) return { command: 'help', about: first };
  return toArguments(first, given);
}

function helpAbout(command: string | undefined): Arguments {
  if (command === undefined || commands.includes(command)) return { command: 'help', about: command };
  return misuse(noCommand(command));
}

function noCommand(word: string): string {
  if (word.startsWith('-')) return `Tên lệnh đứng trước, rồi mới đến ${word}, ví dụ thao check ${word}`;
  if (planFileName.test(word) || /[\\/.*]/u.test(word)) return `Thiếu tên lệnh, có phải định gõ “thao check ${word}”`;
  return `Không có lệnh “${word}”${didYouMean(nearest(word, commands))}`;
}

const didYouMean = (word: string | undefined): string => (word === undefined ? '' : `, có phải là “${word}”`);

interface Given {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** Tells options from names. After `--` everything is a name. */
function sort(
  words: readonly string[],
  { command, known }: { readonly command: string; readonly known: Readonly<Record<string, Value>> },
): Given | { readonly problem: string } {
  const found = new Map<string, string>();
  const files: string[] = [];
  let wantsHelp = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') {
      for (const it of words.slice(i + 1)) files.push(it);
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word === '--help' || word === '-h') {
      wantsHelp = true;
      continue;
    }
    const equals = word.indexOf('=');
    const option = equals === -1 ? word : word.slice(0, equals);
    const inline = equals === -1 ? undefined : word.slice(equals + 1);
    const name = option.slice(2);
    const value = option.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined) return { problem: noOption(option, { command, known }) };
    if (value === 'nothing') {
      if (inline !== undefined) return { problem: `Tùy chọn --${name} không nhận giá trị` };
      found.set(name, '');
      continue;
    }
    const text = inline ?? words[++i];
    if (text === undefined || text === '') return { problem: `Tùy chọn --${name} cần một giá trị${choices(value)}` };
    if (typeof value === 'object' && !value.includes(text)) {
      return { problem: `Tùy chọn --${name} không nhận “${text}”${choices(value)}` };
    }
    if (value === 'count' && !/^[1-9]\d{0,2}$/u.test(text)) {
      return { problem: `Tùy chọn --${name} cần một số từ 1 đến 999, không phải “${text}”` };
    }
    found.set(name, text);
  }
  return { options: found, files, wantsHelp };
}

const choices = (value: Value): string =>
  typeof value === 'string' ? '' : `, chỉ nhận ${value.slice(0, -1).join(', ')} hoặc ${value.at(-1)}`;

function noOption(option: string, { command, known }: Parameters<typeof sort>[1]): string {
  if (planFileName.test(option)) return `Tên ${option} bắt đầu bằng dấu gạch, hãy gõ ./${option}`;
  const near = nearest(option.replace(/^-+/u, ''), [...Object.keys(known), 'help']);
  const problem = `Lệnh “thao ${command}” không có tùy chọn ${option}`;
  if (near !== undefined) return problem + didYouMean(`--${near}`);
  const owner = commands.find((it) => option.startsWith('--') && Object.hasOwn(options[it] ?? {}, option.slice(2)));
  return owner === undefined ? problem : `${problem}; đó là của “thao ${owner}”`;
}

function toArguments(command: string, { options: found, files }: Given): Arguments {
  if (command === 'server') {
    return files.length === 0 ? { command } : misuse(`Lệnh “thao server” không nhận “${files[0]}”`);
  }
  if (command === 'rules') {
    return files.length < 2 ? { command, id: files[0] } : misuse('Lệnh “thao rules” chỉ nhận một mã quy tắc');
  }
  if (files.length === 0) return misuse('Chưa nêu tệp hay thư mục nào (dấu - là đầu vào chuẩn)');
  if (1 < files.filter((it) => it === '-').length) return misuse('Đầu vào chuẩn (dấu -) chỉ đọc được một lần');
  const stdinName = found.get('stdin-name');
  if (stdinName !== undefined && !files.includes('-')) {
    return misuse('Tùy chọn --stdin-name chỉ dùng khi đọc đầu vào chuẩn (dấu -)');
  }
  const lint: LintArguments = {
    files,
    profile: found.get('profile') as Profile | undefined,
    failOn: (found.get('fail-on') ?? 'warning') as Severity,
    settings: found.get('settings'),
    stdinName,
  };
  if (command === 'check') {
    const jobs = found.get('jobs');
    const format = (found.get('format') ?? 'text') as Format;
    return { command, ...lint, format, jobs: jobs === undefined ? undefined : Number(jobs) };
  }
  return { command: 'fix', ...lint, dryRun: found.has('dry-run'), unsafe: found.has('unsafe') };
}
