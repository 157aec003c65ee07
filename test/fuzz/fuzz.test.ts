import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cases } from '../properties/drafts';
import { checkBytes, checkCleaning, checkFindings, checkFixes, checkReading, checkSafeFixes } from './checks';
import { grammarPlan } from './grammar';
import { fuzzedBytes, fuzzedText } from './mutations';
import { startPeer } from './peer';
import { checkSession, methods, step } from './session';

// The same in every run; `npm run fuzz` goes on for as long as one likes.
describe('whatever a plan may look like', function () {
  this.timeout(120_000);

  it('it is read, every rule has its say, and its cleaning ends', () => {
    fc.assert(
      fc.property(fuzzedText, (text) => {
        checkFindings(checkReading(text));
        checkCleaning(text);
      }),
      cases(60),
    );
  });

  it('its repairs repair', () => {
    fc.assert(
      fc.property(grammarPlan, (text) => {
        checkFixes(text);
        checkSafeFixes(text);
      }),
      cases(12),
    );
  });

  it('its bytes are a text, or it is said why not', () => {
    fc.assert(
      fc.property(fuzzedBytes, (bytes) => {
        checkBytes(bytes);
      }),
      cases(60),
    );
  });

  it('every request of an editor is answered, and a fresh server shows the same', async () => {
    await fc.assert(fc.asyncProperty(fuzzedText, fc.array(step, { maxLength: 12 }), checkSession), cases(20));
  });

  it('no request that the server offers is left out', async () => {
    const peer = await startPeer();
    const offered = Object.keys(peer.offers)
      .filter((it) => it.endsWith('Provider'))
      .map((it) => it.replace(/Provider$/u, ''));
    await peer.end();
    const known = methods.map((it) => it.replace('textDocument/', ''));
    const named: Readonly<Record<string, string>> = {
      documentFormatting: 'formatting',
      documentRangeFormatting: 'rangeFormatting',
      documentOnTypeFormatting: 'onTypeFormatting',
      semanticTokens: 'semanticTokens/full',
      workspaceSymbol: '',
      executeCommand: '',
    };
    assert.deepEqual(
      offered.map((it) => named[it] ?? it).filter((it) => it !== '' && !known.includes(it)),
      [],
    );
  });
});
