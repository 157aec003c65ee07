import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IToken, type StateStack } from 'vscode-textmate';

/** The grammar as VS Code loads it: the file, its engine and its regular expressions are the same. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM({ data: wasm });
  const path = 'syntaxes/kehoach.tmLanguage.json';
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.kehoach');
  if (!grammar) throw new Error(`${path} could not be loaded`);
  return grammar;
}

/** The tokens of each line, the scope of the file itself left out. */
export function tokenize(grammar: IGrammar, text: string): IToken[][] {
  let stack: StateStack = textmate.INITIAL;
  return text.split(/\r\n|[\n\r]/u).map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    // The engine adds a line feed to the line: a token may reach one character too far.
    return result.tokens.map((token) => ({
      startIndex: token.startIndex,
      endIndex: Math.min(token.endIndex, line.length),
      scopes: token.scopes.slice(1),
    }));
  });
}
