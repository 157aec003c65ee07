import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { LintFinding } from '../../server/src/lint/lint';
import type { RecipientItem, Recipients } from '../../server/src/plan/closing/recipients';
import type { Plan } from '../../server/src/plan/plan';
import { rulesByGroup } from '../../server/src/rules/index';
import { applyEdits, type Edit } from '../../server/src/text/edit';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';
import { findingsOf, planOf } from '../rules/workbench';
import { corpus, type RealPlan, samples, seeds } from './real-plans';

const rules = rulesByGroup.filter((it) => it.group === 'recipients').map((it) => it.rule);
const find = (text: string): readonly LintFinding[] => findingsOf(text, { rules });

/** One mistake planted in a document: the rule that must speak, and on which line. */
interface Planted {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly rule: string;
  /** An offset in the document before the mistake; the finding stands on its line after it. */
  readonly at: number;
}

function* plant(plan: Plan): Generator<Planted> {
  const { recipients, header, source } = plan;
  const { text } = source;
  if (!recipients || recipients.items.length < 2) return;
  const { items } = recipients;
  const archive = items[items.length - 1] as RecipientItem;
  const first = items[0] as RecipientItem;
  const lines = items.map((it) => lineOf(source, it.span));
  const label = lineOf(source, recipients.label);
  const cut = (span: Span): Edit => ({ span, text: '' });

  const content = plan.blocks[plan.layout.closing.start - 1];
  const placeOfBlock = plan.signature?.lines[0]?.span.start ?? (content?.end ?? 1) - 1;
  yield { name: 'no block', edits: [label, ...lines].map(cut), rule: 'missing-noi-nhan', at: placeOfBlock };
  yield { name: 'no label', edits: [cut(label)], rule: 'missing-noi-nhan', at: first.span.start };
  yield { name: 'no items', edits: lines.map(cut), rule: 'recipients-empty', at: recipients.label.start };
  yield* plantInLabel(recipients);
  yield {
    name: 'no archive',
    edits: [cut(lines[lines.length - 1] as Span)],
    rule: 'recipients-missing-archive',
    at: (items[items.length - 2] as RecipientItem).span.start,
  };
  for (const to of [0, Math.floor(items.length / 2)]) {
    if (to === items.length - 1) continue;
    const target = lines[to] as Span;
    const own = lines[lines.length - 1] as Span;
    const line = text.slice(own.start, own.end);
    const moved = /[\r\n]$/u.test(line) ? line : `${line}${source.newline}`;
    yield {
      name: `archive at ${to}`,
      edits: [cut(own), { span: { start: target.start, end: target.start }, text: moved }],
      rule: 'recipients-archive-not-last',
      at: target.start,
    };
  }
  // One at each end and one between say as much as all.
  for (const i of new Set([0, items.length >> 1, items.length - 1])) {
    const item = items[i] as RecipientItem;
    yield* plantInItem(item, { isLast: i === items.length - 1, isParty: header.isParty });
  }
  if (!header.isParty && /^Lưu:/u.test(archive.name.text)) {
    const colon = archive.name.span.start + text.slice(archive.name.span.start).indexOf(':');
    const at = archive.span.start;
    yield {
      name: 'Lưu without colon',
      edits: [cut({ start: colon, end: colon + 1 })],
      rule: 'recipients-archive-line',
      at,
    };
    const clerks = text.indexOf('VT', colon);
    yield {
      name: 'Lưu without VT',
      edits: [{ span: { start: clerks, end: clerks + 2 }, text: 'HC' }],
      rule: 'recipients-archive-line',
      at,
    };
    // `VT (KT; 03 bản)` needs no comma.
    if (text[clerks + 2] === ',' && !/^,\s*\(/u.test(text.slice(clerks + 2, clerks + 6))) {
      yield {
        name: 'VT without comma',
        edits: [cut({ start: clerks + 2, end: clerks + 3 })],
        rule: 'recipients-archive-line',
        at,
      };
    }
  }
}

function* plantInLabel({ words, sign, label }: Recipients): Generator<Planted> {
  const rule = 'recipients-label-form';
  for (const form of ['NƠI NHẬN', 'nơi nhận', 'Nơi nhân']) {
    yield { name: `label ${form}`, edits: [{ span: words.span, text: form }], rule, at: label.start };
  }
  if (sign) yield { name: 'label without colon', edits: [{ span: sign.span, text: '' }], rule, at: label.start };
}

function* plantInItem(
  item: RecipientItem,
  { isLast, isParty }: { readonly isLast: boolean; readonly isParty: boolean },
): Generator<Planted> {
  const at = item.span.start;
  const dash = item.dash?.span;
  if (dash) {
    const head = { start: dash.start, end: item.name.span.start };
    for (const form of ['', '– ', '+ ', '• ', '-']) {
      const rule = 'recipients-item-dash';
      yield { name: `dash “${form}”`, edits: [{ span: head, text: form }], rule, at };
    }
  }
  if (!item.mark) return;
  const forms = isLast ? ['', ';', ','] : isParty ? ['', '.'] : ['', '.', ','];
  for (const form of forms) {
    const rule = isLast ? 'recipients-last-punct' : 'recipients-item-punct';
    yield { name: `sign “${form}”`, edits: [{ span: item.mark.span, text: form }], rule, at };
  }
}

/** The lines of a span with what ends the last. */
function lineOf(source: Source, span: Span): Span {
  const start = source.lineSpan(source.lineAt(span.start)).start;
  const next = source.lineStarts[source.lineAt(Math.max(span.start, span.end - 1)) + 1];
  return { start, end: next ?? source.text.length };
}

/** The line on which an offset of the old text stands in the new one. */
function newLine(text: string, edits: readonly Edit[], at: number): number {
  const before = edits.filter((it) => it.span.end <= at && it.span.start < at);
  const moved = before.reduce((sum, it) => sum + it.text.length - (it.span.end - it.span.start), at);
  return new Source(text).lineAt(moved);
}

const sayings = (text: string): readonly string[] => {
  const source = new Source(text);
  return find(text).map((it) => `${it.rule} in line ${source.lineAt(it.span.start)}`);
};

/** What went wrong with one planted mistake, or nothing. */
function judge(
  text: string,
  planted: Planted,
  { before, forms }: { readonly before: readonly LintFinding[]; readonly forms: boolean },
): string | undefined {
  const mistaken = applyEdits(text, planted.edits);
  const wanted = `${planted.rule} in line ${newLine(mistaken, planted.edits, planted.at)}`;
  const said = sayings(mistaken);
  const others = before.filter((it) => it.rule !== planted.rule).length;
  if (!said.includes(wanted)) return `misses ${wanted}, says ${said.join(', ') || 'nothing'}`;
  const added = said.filter((it) => it !== wanted).length;
  if (before.length < added && others < added) return `says too much: ${said.join(', ')}`;
  for (const form of forms ? [mistaken.normalize('NFD'), mistaken.replace(/\r?\n/gu, '\r\n')] : []) {
    const here = sayings(form);
    if (here.join() !== said.join()) return `says otherwise in NFD or CRLF: ${here.join(', ')}`;
  }
  return undefined;
}

/** Repairs everything; what is left of the family, and whether the text above the block is as it was. */
function judgeRepair(
  { text, plan }: { readonly text: string; readonly plan: Plan },
  planted: Planted,
): string | undefined {
  const mistaken = applyEdits(text, planted.edits);
  const { text: repaired } = fixText(mistaken, { lint: find, unsafe: true });
  const left = sayings(repaired);
  if (left.length !== 0) return `leaves ${left.join(', ')}`;
  const above = (plan.blocks[plan.layout.body.end - 1]?.end ?? 0) - 1;
  if (repaired.slice(0, above) !== text.slice(0, above)) return 'changes the text above';
  const name = plan.signature?.name;
  if (name && !repaired.includes(text.slice(name.span.start))) return 'changes the text below';
  return undefined;
}

function checkAll(plans: readonly RealPlan[]): void {
  const wrong: string[] = [];
  let count = 0;
  for (const { name, text } of plans) {
    const plan = planOf(text);
    const before = find(text);
    const kinds = new Set<string>();
    for (const planted of plant(plan)) {
      count++;
      const forms = !kinds.has(planted.name);
      kinds.add(planted.name);
      const found = judge(text, planted, { before, forms }) ?? judgeRepair({ text, plan }, planted);
      if (found) wrong.push(`${name}, ${planted.name}: ${found}`);
    }
  }
  assert.ok(100 < count, `${count} mistakes planted`);
  assert.deepEqual(wrong, [], `${wrong.length} of ${count}`);
}

describe('mistakes planted in Nơi nhận', () => {
  it('are found at their place and repaired in our own drafts', function () {
    this.timeout(60_000);
    checkAll(samples);
  });

  it('are found at their place and repaired in the real documents beside the repository', function () {
    // The real documents are not part of the repository: without ../shared there is nothing to plant in.
    if (seeds.length === 0) this.skip();
    this.timeout(60_000);
    checkAll([...seeds, ...corpus]);
  });

  it('are the only ones in the real documents, but for the three known', function () {
    // The real documents are not part of the repository: without ../shared there is nothing to read.
    if (seeds.length === 0) this.skip();
    const said = [...seeds, ...corpus].flatMap(({ name, text }) =>
      sayings(text).map((it) => `${name.slice(0, 3)}: ${it}`),
    );
    assert.deepEqual(said, [
      '001: recipients-archive-line in line 57',
      '002: recipients-item-punct in line 405',
      '003: recipients-archive-line in line 258',
    ]);
  });
});
