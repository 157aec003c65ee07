import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sample } from '../../client/src/beginning/sample';
import { findingsOf, fixed } from '../rules/workbench';
import { clientSources } from './sources';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const [guide, ...otherGuides] = contributes.walkthroughs;
const steps: readonly Step[] = guide.steps;
const ours = new Set<string>(contributes.commands.map((it: { readonly command: string }) => it.command));
const folder = 'client/media/walkthrough';

describe('the guide for the first minutes', () => {
  it('is one of at most six steps', () => {
    assert.deepEqual(otherGuides, []);
    assert.ok(1 < steps.length && steps.length <= 6);
    assert.equal(new Set(steps.map((it) => it.id)).size, steps.length);
  });

  it('has a button in each step that does the thing, and is done by doing it', () => {
    const alien = new Set(['vscode.openFolder', 'editor.action.quickFix']);
    for (const { id, description, completionEvents } of steps) {
      const buttons = [...description.matchAll(/^\[(?<label>[^\]]+)\]\(command:(?<command>[\w.]+)\)$/gmu)];
      assert.ok(1 <= buttons.length, id);
      for (const { groups } of buttons) {
        assert.ok(ours.has(groups?.command ?? '') || alien.has(groups?.command ?? ''), `${id}: ${groups?.command}`);
      }
      assert.ok(1 <= completionEvents.length, id);
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(ours.has(name) || alien.has(name), event);
        else if (kind === 'onSettingChanged') assert.ok(name in contributes.configuration.properties, event);
        else if (kind === 'onContext')
          assert.ok(
            clientSources.some((it) => it.includes(`'${name}'`)),
            event,
          );
        else assert.fail(event);
      }
    }
  });

  it('is set in bold and in nothing that VS Code would show with its signs', () => {
    for (const { id, description } of steps) assert.doesNotMatch(description.replaceAll('**', ''), /[*_`#~]/u, id);
  });

  it('tells of each picture what it shows, to who sees it and to who hears it', () => {
    const pictures = readdirSync(folder);
    assert.deepEqual(pictures.map((it) => `${folder}/${it}`).sort(), steps.map((it) => it.media.svg).sort());
    for (const { media } of steps) {
      const svg = readFileSync(media.svg, 'utf8');
      assert.ok(svg.includes(`role="img" aria-label="${media.altText}"`), media.svg);
      assert.ok(20 < media.altText.length && media.altText.length < 125, media.altText);
    }
  });

  it('draws in the colours of the theme, and nothing that a page without scripts and styles would refuse', () => {
    for (const { media } of steps) {
      const svg = readFileSync(media.svg, 'utf8');
      assert.doesNotMatch(
        svg,
        /<(?:style|script|image|foreignObject|a|use)\b|\sstyle=|href|https?:(?!\/\/www\.w3\.org\/2000\/svg")/u,
      );
      const colors = [...svg.matchAll(/\b(?:fill|stroke)="(?<color>[^"]*)"/gu)].map((it) => it.groups?.color ?? '');
      assert.ok(0 < colors.length);
      for (const it of colors) assert.match(it, /^(?:none|var\(--vscode-[a-zA-Z-]+\))$/u, media.svg);
    }
  });

  it('opens a sample whose mistakes can all be repaired', () => {
    const findings = findingsOf(sample);
    assert.deepEqual(
      findings.map((it) => it.rule),
      [
        'spelling-confusable',
        'space-before-punct',
        'numbering-gap',
        'numbering-gap',
        'date-invalid',
        'weekday-date-mismatch',
        'deadline-before-issue',
        'deadline-year-mismatch',
        'recipients-item-punct',
      ],
    );
    for (const { rule, fixes } of findings) assert.ok(fixes && 0 < fixes.length, rule);
    assert.deepEqual(findingsOf(fixed(sample), { profile: 'phat-hanh' }), []);
  });
});
