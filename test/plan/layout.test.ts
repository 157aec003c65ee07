import assert from 'node:assert/strict';
import type { Plan } from '../../server/src/plan/plan';
import { planOf } from '../rules/workbench';
import { ends } from './layout-ends';
import { kinds } from './layout-kinds';

const sketches = [...kinds, ...ends];

/** The room of each line that has words, in its letter. */
function roomsOf(plan: Plan): readonly string[] {
  const { layout, blocks, source } = plan;
  const rooms: readonly (readonly [string, { readonly start: number; readonly end: number }])[] = [
    ['h', layout.head],
    ['s', layout.subject],
    ['o', layout.opening],
    ['b', layout.body],
    ['c', layout.closing],
    ...layout.appendices.map((it, i) => [String(i + 1), it] as const),
  ];
  return blocks.flatMap((block, i) => {
    const own = rooms.filter(([, it]) => it.start <= i && i < it.end).map(([letter]) => letter);
    const letter = i === layout.title ? 't' : i === layout.recipientsLabel ? 'n' : own.join('');
    const lines = source.text
      .slice(block.start, block.end)
      .split('\n')
      .filter((it) => it.trim() !== '');
    return lines.map((it) => `${letter} ${it.trim()}`);
  });
}

describe('the rooms of a document', () => {
  for (const { of, lines } of sketches) {
    it(`of ${of}`, () => {
      const wanted = lines.split('\n').filter((it) => it !== '');
      const text = lines.replace(/^[a-z0-9] /gmu, '').trimStart();
      const plan = planOf(text);
      assert.deepEqual(
        roomsOf(plan),
        wanted.map((it) => `${it[0]} ${it.slice(2).trim()}`),
      );
      assert.deepEqual(planOf(text.normalize('NFD')).layout, plan.layout, 'the same in NFD');
      assert.deepEqual(planOf(text.replace(/\n/gu, '\r\n')).layout, plan.layout, 'the same with CRLF');
    });
  }

  it('follow each other without a gap and end where the text does', () => {
    for (const { lines } of sketches) {
      const { layout, blocks } = planOf(lines.replace(/^[a-z0-9] /gmu, ''));
      const rooms = [layout.head, layout.subject, layout.opening, layout.body, layout.closing, ...layout.appendices];
      let at = 0;
      for (const it of rooms) {
        assert.equal(it.start, at);
        assert.ok(it.start <= it.end);
        at = it.end;
      }
      assert.equal(at, blocks.length);
    }
  });

  it('are there for an empty text', () => {
    assert.deepEqual(planOf('').layout.closing, { start: 0, end: 0 });
  });
});
