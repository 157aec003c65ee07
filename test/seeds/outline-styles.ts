import assert from 'node:assert/strict';
import type { Section } from '../../server/src/plan/sections/sections';
import { rulesByGroup } from '../../server/src/rules/index';
import { findingsOf, planOf } from '../rules/workbench';

/** A way of numbering that is in use, as a draft and as the tree that must be read from it; the rules are silent. */
export interface Style {
  readonly name: string;
  readonly text: string;
  readonly tree: string;
}

function treeOf(sections: readonly Section[]): string {
  return sections
    .map((it) => {
      const sign = it.block.paragraph.text.slice(0, it.marker.span.end);
      const opens = it.index === 0 && it.list.opener !== undefined ? '~' : '';
      return `${opens}${sign}${it.children.length === 0 ? '' : `(${treeOf(it.children)})`}`;
    })
    .join(' ');
}

const rules = rulesByGroup.filter((it) => it.group === 'numbering').map((it) => it.rule);

/** Each draft is read so as it stands, in NFD and with CRLF. */
export function describeStyles(topic: string, styles: readonly Style[]): void {
  describe(topic, () => {
    for (const { name, text, tree } of styles) {
      const forms: readonly (readonly [string, string])[] = [
        ['', text],
        [' in NFD', text.normalize('NFD')],
        [' with CRLF', text.replace(/\n/gu, '\r\n')],
      ];
      for (const [form, draft] of forms) {
        it(`reads ${name}${form}`, () => {
          const { outline } = planOf(draft);
          assert.equal([outline.sections, ...outline.appendices].map(treeOf).join(' / '), tree);
          assert.deepEqual(
            findingsOf(draft, { rules }).map((it) => it.message),
            [],
          );
        });
      }
    }
  });
}
