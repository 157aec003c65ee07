import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spanOfBlocks } from '../../server/src/features/structure/outline';
import type { Plan } from '../../server/src/plan/plan';
import type { Section } from '../../server/src/plan/sections/sections';
import { rulesByGroup } from '../../server/src/rules/index';
import { findingsOf, planOf } from '../rules/workbench';
import { corpus, seeds } from './real-plans';

const folder = path.join('test', 'seeds', 'golden');
const longest = 60;

/** A heading as it is, cut at a word; of an item that is prose nothing. */
function headingOf({ title, block }: Section): string {
  const isWhole = block.paragraph.text.endsWith(title.text);
  const isHeading = isWhole && title.text.length < 150 && !/[.;:,…/]$/u.test(title.text);
  if (!isHeading) return '';
  if (title.text.length <= longest) return ` ${title.text}`;
  return ` ${title.text.slice(0, title.text.lastIndexOf(' ', longest))} …`;
}

function* lines(plan: Plan, sections: readonly Section[]): Generator<string> {
  const { source } = plan;
  const lineOf = (offset: number): number => source.lineAt(offset) + 1;
  for (const section of sections) {
    const indent = '  '.repeat(section.level - 1);
    const { opener } = section.list;
    if (opener && section.index === 0) yield `${indent}~ L${lineOf(opener.start)}`;
    const span = spanOfBlocks(plan.blocks, section.blocks) ?? section.block;
    const range = `L${lineOf(span.start)}-${lineOf(span.end)}`;
    const sign = section.block.paragraph.text.slice(0, section.marker.span.end);
    yield `${indent}${sign}${headingOf(section)}  [${section.marker.kind} ${range}]`;
    yield* lines(plan, section.children);
  }
}

function report(plan: Plan): string {
  const { layout, source, blocks, outline } = plan;
  const body = [...lines(plan, outline.sections)];
  const appendices = outline.appendices.flatMap((sections, i) => {
    const start = blocks[layout.appendices[i]?.start ?? 0]?.start ?? 0;
    return [`appendix L${source.lineAt(start) + 1}`, ...lines(plan, sections)];
  });
  return [...body, ...appendices, ''].join('\n');
}

describe('outlines of the real documents beside the repository', function () {
  this.timeout(60_000);

  for (const { name, text } of [...seeds, ...corpus]) {
    const place = `${corpus.some((it) => it.name === name) ? 'C' : ''}${name.slice(0, 3)}`;
    it(`is the one that was read and agreed with in ${place}`, () => {
      const file = path.join(folder, `${place}.outline.golden.txt`);
      const found = report(planOf(text));
      if (process.env.UPDATE) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, found);
      }
      assert.ok(existsSync(file), `${file} is missing: UPDATE=1 writes it`);
      assert.equal(found, readFileSync(file, 'utf8'));
    });
  }

  it('has only the mistakes in its numbering that were seen by eye', function () {
    // The real documents are not part of the repository: without ../shared there is nothing to read.
    if (seeds.length === 0) this.skip();
    const rules = rulesByGroup.filter((it) => it.group === 'numbering').map((it) => it.rule);
    const said = [...seeds, ...corpus].flatMap(({ name, text }) => {
      const { source } = planOf(text);
      return findingsOf(text, { rules }).map(
        (it) => `${name.slice(0, 3)} L${source.lineAt(it.span.start) + 1} ${it.rule}`,
      );
    });
    assert.deepEqual(said, [
      '002 L7 numbering-format',
      '003 L15 numbering-format',
      '010 L275 bullet-glyph-mixed',
      '010 L278 bullet-glyph-mixed',
      '010 L288 bullet-glyph-mixed',
      '010 L289 bullet-glyph-mixed',
      '010 L290 bullet-glyph-mixed',
      '010 L309 bullet-glyph-mixed',
      '010 L311 bullet-glyph-mixed',
      '010 L312 bullet-glyph-mixed',
      '010 L408 letter-order-vi',
      '016 L51 numbering-duplicate',
      '016 L62 numbering-format',
      '035 L30 numbering-format',
      '035 L33 numbering-format',
      '035 L39 numbering-format',
      '035 L41 numbering-format',
    ]);
  });
});
