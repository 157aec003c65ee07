import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DocumentDiagnosticReport, LSPErrorCodes } from 'vscode-languageserver/node';
import { createLinter, type LintFinding } from '../../server/src/lint/lint';
import { defineRule, type Finding, type PlanRule, type Rule } from '../../server/src/lint/rule';
import { filesOfDisk } from '../../server/src/node/files';
import {
  checkFolderRequest,
  cleanUpRequest,
  type FolderChecked,
  newPlanChoicesRequest,
  newPlanRequest,
  nextYearRequest,
  rulePageRequest,
} from '../../server/src/protocol';
import { rules } from '../../server/src/rules/index';
import { Source } from '../../server/src/text/source';
import type { FileContent, PlanFiles } from '../../server/src/workspace/files';
import { planWith } from '../folder/memory';
import { type Peer, type PeerOptions, startPeer } from '../fuzz/peer';
import { planOf, settings } from '../rules/workbench';
import { messy } from './drafts';

const about = { id: 'broken', severity: 'error', title: 'Hỏng', why: 'Hỏng', examples: [] } as const;

/** A rule of a plan that says something true first, and then does what no rule should. */
const planRule = (fail: () => Finding): Rule =>
  defineRule({
    ...about,
    *check() {
      yield { span: { start: 0, end: 1 }, message: 'đúng' };
      yield fail();
    },
  });
const at = (start: number, end: number): Finding => ({ span: { start, end }, message: 'sai chỗ' });

const broken: Readonly<Record<string, Rule>> = {
  'throws at once': defineRule({
    ...about,
    check: () => {
      throw new Error('at once');
    },
  }),
  'throws when it is asked for more': planRule(() => {
    throw new Error('later');
  }),
  'throws no error': planRule(() => {
    throw undefined;
  }),
  'throws in a paragraph': defineRule({
    ...about,
    *checkParagraph({ text }) {
      if (text === '') yield at(0, 0);
      if (text.startsWith('I')) throw new Error('in a paragraph');
    },
  }),
  'throws where it is asked what holds': defineRule({
    ...about,
    *checkParagraph() {
      yield at(0, 1);
    },
    holds: () => {
      throw new Error('holds');
    },
  }),
  'finds at NaN': planRule(() => at(Number.NaN, 3)),
  'finds beyond the end': planRule(() => at(2, 1e9)),
  'finds before the beginning': planRule(() => at(-1, 3)),
  'finds backwards': planRule(() => at(9, 3)),
  'finds at NaN in a paragraph': defineRule({
    ...about,
    *checkParagraph() {
      yield at(Number.NaN, Number.NaN);
    },
  }),
  'repairs at NaN': planRule(() => ({
    ...at(1, 2),
    fixes: [{ title: 'Sửa', safe: true, edits: [{ span: { start: Number.NaN, end: 2 }, text: '' }] }],
  })),
  'yields nothing that is a finding': planRule(() => undefined as unknown as Finding),
};

describe('a rule that is broken', () => {
  const others = (findings: readonly LintFinding[]): readonly LintFinding[] =>
    findings.filter((it) => it.rule !== about.id);
  const healthy = createLinter(rules)(planOf(messy), settings()).findings;

  for (const [how, rule] of Object.entries(broken)) {
    it(`${how}, and nothing else is lost`, () => {
      const middle = Math.floor(rules.length / 2);
      const linter = createLinter([...rules.slice(0, middle), rule, ...rules.slice(middle)]);
      const { findings, crashes } = linter(planOf(messy), settings());
      assert.ok(0 < healthy.length);
      assert.deepEqual(others(findings), healthy);
      assert.deepEqual(
        crashes.map((it) => it.rule),
        [about.id],
      );
    });
  }
});

const uri = 'file:///r/a.kehoach';
const textDocument = { uri };
const position = { line: 14, character: 20 };

async function open(peer: Peer, text: string): Promise<void> {
  await peer.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'kehoach', version: 1, text },
  });
}

const answersOf = async ({ connection }: Peer): Promise<unknown> => {
  const ask = (method: string, more: object = {}): Promise<unknown> =>
    connection.sendRequest(`textDocument/${method}`, { textDocument, ...more });
  const { items } = (await ask('diagnostic')) as { readonly items: readonly unknown[] };
  assert.ok(0 < items.length);
  return [items, await ask('documentSymbol'), await ask('foldingRange'), await ask('codeLens')];
};

const fails = (why: string) => (): never => {
  throw new Error(why);
};
const said = /^Lỗi của Thảo ở .*, phần còn lại vẫn chạy: \p{L}*Error: .+\n/u;

/** What stands in it is found, and nobody can tell on which line. */
const unplaceable = `${messy}\nKhông ai biết là dòng nào của kế\n2\nhoạch này,\u00ad dù có đọc lại.\n`;

async function without(what: 'lineAt' | 'positionAt', run: () => Promise<void>): Promise<void> {
  const works = Source.prototype[what] as (offset: number) => never;
  Source.prototype[what] = function (this: Source, offset: number) {
    if (this.text.includes('Không ai biết')) throw new Error('nobody knows the line');
    return works.call(this, offset);
  };
  try {
    await run();
  } finally {
    Source.prototype[what] = works;
  }
}

describe('an answer that fails', () => {
  it('is empty, is said once in the log, and all the others are as they were', async () => {
    const [healthy, sick] = [await startPeer(), await startPeer({ today: fails('nobody knows the day') })];
    for (const it of [healthy, sick]) await open(it, messy);
    const { connection } = sick;
    const asks = {
      hover: null,
      completion: [],
    };
    for (let i = 0; i < 3; i++) {
      for (const [method, empty] of Object.entries(asks)) {
        assert.deepEqual(await connection.sendRequest(`textDocument/${method}`, { textDocument, position }), empty);
      }
    }
    assert.deepEqual(await answersOf(sick), await answersOf(healthy));
    assert.equal(sick.errors.length, 1, sick.errors.join('\n'));
    assert.match(String(sick.errors[0]), said);
    for (const it of [healthy, sick]) await it.end();
  });

  it('of ours is told in words each time, for an empty one would be believed, and is said once in the log', async () => {
    const noDay = { today: fails('nobody knows the day') };
    const asks: readonly (readonly [method: string, params: object, faults?: PeerOptions])[] = [
      [newPlanChoicesRequest, {}, noDay],
      [newPlanRequest, {}, noDay],
      [nextYearRequest, { textDocument: { uri: 'untitled:other' }, text: messy }, noDay],
      [nextYearRequest, {}],
      [rulePageRequest, { id: 'date-invalid' }, { guides: fails('no guides') }],
      [cleanUpRequest, { text: unplaceable, isAsked: true }],
      [cleanUpRequest, { textDocument }],
    ];
    for (const [method, params, faults] of asks) {
      const peer = await startPeer(faults);
      await open(peer, unplaceable);
      await without('lineAt', async () => {
        for (let i = 0; i < 3; i++) {
          await assert.rejects(peer.connection.sendRequest(method, params), {
            code: LSPErrorCodes.RequestFailed,
            message: 'Thảo gặp lỗi nên chưa làm được việc này, chi tiết nằm trong nhật ký',
          });
        }
      });
      assert.equal(peer.errors.length, 1, `${method}: ${peer.errors.join('\n')}`);
      assert.match(String(peer.errors[0]), said);
      await answersOf(peer);
      await peer.end();
    }
  });

  it('about the mistakes of a draft leaves those that are shown, one about the folder finds nothing', async () => {
    const peer = await startPeer();
    await open(peer, unplaceable);
    const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      peer.connection.sendRequest('textDocument/diagnostic', { textDocument, previousResultId });
    const search = (): Promise<readonly unknown[]> => peer.connection.sendRequest('workspace/symbol', { query: '' });
    await without('positionAt', async () => {
      assert.deepEqual(await pull(), { kind: 'full', items: [] });
      assert.deepEqual(await pull('7'), { kind: 'unchanged', resultId: '7' });
      assert.deepEqual(await search(), []);
    });
    assert.equal(peer.errors.length, 1, peer.errors.join('\n'));
    assert.match(String(peer.errors[0]), said);
    const report = await pull();
    assert.ok(report.kind === 'full' && 0 < report.items.length);
    assert.ok(0 < (await search()).length);
    await peer.end();
  });
});

describe('a file of the folder that is broken', () => {
  const sound = ['file:///r/1.kehoach', 'file:///r/2.kehoach', 'file:///r/3.kehoach'];
  const checked = (peer: Peer): Promise<FolderChecked> => peer.connection.sendRequest(checkFolderRequest, {});

  const ways: Readonly<Record<string, { readonly content: () => Promise<FileContent>; readonly isUnread: boolean }>> = {
    'fails in a way that nobody thought of': {
      content: () => Promise.reject(new Error('EIO')),
      isUnread: true,
    },
    'cannot be read': { content: async () => ({ problem: 'không có quyền' }), isUnread: true },
    'is gone when it is read': { content: async () => ({ isGone: true }), isUnread: false },
  };
  for (const [how, { content, isUnread }] of Object.entries(ways)) {
    it(`${how}, is said once, and the others are checked`, async () => {
      const bad = 'file:///r/hỏng.kehoach';
      const files: PlanFiles = {
        find: async () => [bad, ...sound],
        read: async (it) => (it === bad ? content() : { text: planWith('57/KH-SNV') }),
      };
      const peer = await startPeer({ files, roots: ['file:///r'] });
      for (let i = 0; i < 3; i++) {
        const { plans, unread } = await checked(peer);
        assert.deepEqual([plans, unread], [sound.length, isUnread ? ['hỏng.kehoach'] : []]);
      }
      assert.equal(peer.warnings.length, isUnread ? 1 : 0, peer.warnings.join('\n'));
      if (isUnread) assert.match(String(peer.warnings[0]), /^Không đọc được hỏng\.kehoach: (?!.*không đọc được)/u);
      assert.deepEqual(peer.errors, []);
      await peer.end();
    });
  }

  it('is read and cannot be shown, is said once, and the others are checked', async () => {
    const bad = 'file:///r/hỏng.kehoach';
    const files: PlanFiles = {
      find: async () => [bad, ...sound],
      read: async (it) => ({ text: it === bad ? unplaceable : planWith('57/KH-SNV') }),
    };
    const peer = await startPeer({ files, roots: ['file:///r'] });
    await without('positionAt', async () => {
      for (let i = 0; i < 3; i++) {
        const { plans, unread } = await checked(peer);
        assert.deepEqual([plans, unread], [sound.length, ['hỏng.kehoach']]);
      }
    });
    assert.equal(peer.errors.length, 1, peer.errors.join('\n'));
    assert.match(String(peer.errors[0]), said);
    assert.deepEqual((await checked(peer)).unread, []);
    await peer.end();
  });

  it('breaks a rule, which is said once, as where it is open', async () => {
    const files: PlanFiles = { find: async () => sound, read: async () => ({ text: planWith('57/KH-SNV') }) };
    const rule = rules.find((it) => 'check' in it) as { check: PlanRule['check'] };
    const { check } = rule;
    rule.check = fails('no rule');
    const peer = await startPeer({ files, roots: ['file:///r'] });
    try {
      for (let i = 0; i < 3; i++) assert.equal((await checked(peer)).plans, sound.length);
    } finally {
      rule.check = check;
    }
    assert.equal(peer.errors.length, 1, peer.errors.join('\n'));
    assert.match(String(peer.errors[0]), said);
    await peer.end();
  });

  it('leads out of the folder, is binary, huge, a folder, a link to nothing or forbidden, on a real disk', async () => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'thao-'));
    try {
      const root = path.join(base, 'r');
      mkdirSync(path.join(root, 'thư mục.kehoach'), { recursive: true });
      const write = (name: string, text: string | Buffer): void => writeFileSync(path.join(root, name), text);
      for (const name of ['1.kehoach', '2.kehoach']) write(name, planWith('57/KH-SNV'));
      writeFileSync(path.join(base, 'mật.kehoach'), planWith('99/KH-SNV'));
      symlinkSync(path.join(base, 'mật.kehoach'), path.join(root, 'ra ngoài.kehoach'));
      symlinkSync(base, path.join(root, 'lên trên'));
      symlinkSync(path.join(root, '1.kehoach'), path.join(root, 'bên trong.kehoach'));
      symlinkSync(path.join(root, 'không có'), path.join(root, 'cụt.kehoach'));
      write('nhị phân.kehoach', Buffer.from([1, 2, 0, 0, 3]));
      write('khổng lồ.kehoach', Buffer.alloc(6 * 1024 * 1024, 'a'));
      write('cấm.kehoach', planWith('58/KH-SNV'));
      chmodSync(path.join(root, 'cấm.kehoach'), 0);
      const isSuperuser = process.getuid?.() === 0 || process.platform === 'win32';
      const told = new Map<string, FileContent>();
      const files: PlanFiles = {
        find: filesOfDisk.find,
        read: async (it, folder) => {
          const content = await filesOfDisk.read(it, folder);
          told.set(path.basename(decodeURIComponent(it)), content);
          return content;
        },
      };
      const peer = await startPeer({ files, roots: [String(pathToFileURL(root))] });
      const { plans, unread } = await checked(peer);
      assert.deepEqual(unread, [...(isSuperuser ? [] : ['cấm.kehoach']), 'nhị phân.kehoach', 'ra ngoài.kehoach']);
      assert.equal(plans, isSuperuser ? 5 : 4);
      assert.deepEqual(told.get('ra ngoài.kehoach'), { problem: 'là liên kết trỏ ra ngoài thư mục' });
      assert.ok(!told.has('mật.kehoach'));
      assert.deepEqual(peer.errors, []);
      // Nobody reads what an editor only says to be in the folder.
      for (const it of [`${pathToFileURL(root)}/lên trên/mật.kehoach`, `${pathToFileURL(root)}/../mật.kehoach`]) {
        await peer.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: it, type: 1 }] });
      }
      // A pipe into which nobody writes is told of like a file, and holds nobody up.
      if (process.platform !== 'win32') {
        execFileSync('mkfifo', [path.join(root, 'ống.kehoach')]);
        const changes = [{ uri: String(pathToFileURL(path.join(root, 'ống.kehoach'))), type: 1 }];
        await peer.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        await checked(peer);
        assert.deepEqual(told.get('ống.kehoach'), { problem: 'không phải tệp thường' });
      }
      await checked(peer);
      const secret = told.get('mật.kehoach');
      assert.ok(secret === undefined || !('text' in secret), JSON.stringify(secret));
      await peer.end();
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  });
});
