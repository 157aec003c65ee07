import { strict as assert } from 'node:assert';
import { snippets } from '../../server/src/data/snippets';
import { assertInStep, toJson } from './json';

/** What a body says: `${1:text}`, `${1|one,two|}`, `$1`, `$NAME`, read as VS Code and LSP clients read it. */
interface Part {
  readonly stop?: number;
  readonly variable?: string;
  readonly texts: readonly string[];
}

function* readBody(body: string): Generator<Part> {
  const token =
    /\$(?<plain>\d+)|\$(?<variable>[A-Z_]+)|\$\{(?<stop>\d+)(?::(?<text>[^{}]*)|\|(?<choices>[^|]*)\|)\}|(?<words>[^$]+)|(?<stray>\$)/gu;
  for (const { groups = {} } of body.matchAll(token)) {
    assert.equal(groups.stray, undefined, `a stray $ in ${body}`);
    if (groups.words !== undefined) yield { texts: [groups.words] };
    else if (groups.variable !== undefined) yield { variable: groups.variable, texts: [] };
    else if (groups.plain !== undefined) yield { stop: Number(groups.plain), texts: [] };
    else if (groups.text !== undefined) yield { stop: Number(groups.stop), texts: [groups.text] };
    else yield { stop: Number(groups.stop), texts: (groups.choices ?? '').split(/(?<!\\),/u) };
  }
}

describe('snippets', () => {
  it('stand in the file that VS Code reads', () => {
    const entries = snippets.map(({ prefix, name, description, body }) => {
      const isFileTemplate = prefix === 'kh-full' ? true : undefined;
      return [name, { prefix, description, isFileTemplate, body: body.split('\n') }];
    });
    assertInStep('snippets/kehoach.json', toJson(Object.fromEntries(entries)));
  });

  it('are at least eighteen, each with a prefix and a name of its own', () => {
    assert.ok(18 <= snippets.length);
    assert.equal(new Set(snippets.map((it) => it.prefix)).size, snippets.length);
    assert.equal(new Set(snippets.map((it) => it.name)).size, snippets.length);
  });

  for (const { prefix, name, description, body } of snippets) {
    describe(prefix, () => {
      it('is typed without accents', () => assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/u));

      it('says in Vietnamese what it inserts', () => {
        for (const text of [name, description]) {
          assert.match(text, /^\p{Lu}/u);
          assert.doesNotMatch(text, /\.$/u);
          assert.equal(text, text.normalize('NFC'));
        }
      });

      it('has its stops in the order of writing, the last one at the end', () => {
        const stops = [...readBody(body)].flatMap(({ stop }) => (stop === undefined ? [] : [stop]));
        const first = [...new Set(stops)];
        assert.deepEqual(
          first,
          first.map((_stop, i) => (i + 1) % first.length),
        );
        assert.ok(body.endsWith('$0'));
      });

      it('gives a text or choices where a stop is first met, and repeats it afterwards', () => {
        const met = new Set<number>([0]);
        for (const { stop, texts } of readBody(body)) {
          if (stop === undefined) continue;
          assert.equal(texts.length === 0, met.has(stop), `stop ${stop}`);
          for (const text of texts) assert.notEqual(text, '');
          met.add(stop);
        }
      });

      it('uses no variable but the year', () => {
        const stripped = body.replaceAll('$CURRENT_YEAR', '');
        for (const { variable } of readBody(stripped)) assert.equal(variable, undefined);
      });

      it('is clean text: NFC, no tabs, no trailing space, no stray brace', () => {
        assert.equal(body, body.normalize('NFC'));
        assert.doesNotMatch(body, /\t|\r| \n|\$\{\d+:[^{}]*$/u);
        const words = [...readBody(body)].flatMap(({ texts }) => texts).join('');
        assert.doesNotMatch(words, /[{}⟨⟩]/u);
      });
    });
  }
});
