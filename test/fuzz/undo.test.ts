import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyst, type Document } from '../../server/src/features/analysis';
import { nobody } from '../../server/src/plan/others';
import { rules } from '../../server/src/rules/index';
import { changed } from '../../server/src/text/change';
import { cases } from '../properties/drafts';
import { settings } from '../rules/workbench';
import { begin, type Change, edit, editorText, wanted } from './undo';

const uri = 'file:///ke-hoach.kehoach';

describe('what is taken back', function () {
  this.timeout(120_000);

  it('leaves text and findings as they were, a thousand times in one server', () => {
    const analyst = createAnalyst(rules);
    const context = { settings: settings(), others: nobody };
    let version = 0;
    const find = (source: Document['source']) => analyst.analyse({ uri, version: ++version, source }, context).findings;
    fc.assert(
      fc.property(editorText, fc.array(wanted, { minLength: 1, maxLength: 5 }), fc.nat(), (text, edits, looks) => {
        let source = begin(text);
        const before = find(source);
        const undo: Change[] = [];
        for (const [i, it] of edits.entries()) {
          const done = edit(source, it);
          source = done.source;
          undo.push(done.undo);
          // An editor asks at each pause, not at each key.
          if ((looks >> i) % 8 === 0) find(source);
        }
        for (const it of undo.reverse()) source = changed(source, [it]);
        assert.equal(source.text, text);
        assert.deepEqual(find(source), before);
      }),
      cases(1000),
    );
  });
});
