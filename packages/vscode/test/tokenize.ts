import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const syntaxes = new URL('../syntaxes/', import.meta.url);

/** A piece of a line and the most specific scope that the grammar gives it. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Loads `kvast` or `lov` as the editor does. Returns a function from a text to the tokens of its lines. */
export async function tokenizer(language: 'kvast' | 'lov'): Promise<(text: string) => Token[][]> {
  await loadOniguruma();
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = new URL(`${scope.replace('source.', '')}.tmLanguage.json`, syntaxes);
      return textmate.parseRawGrammar(await readFile(file, 'utf8'), file.pathname);
    },
  });
  const grammar = await registry.loadGrammar(`source.${language}`);
  if (!grammar) throw new Error(`no grammar for ${language}`);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
    });
  };
}

let onigurumaLoaded: Promise<void> | undefined;

function loadOniguruma(): Promise<void> {
  onigurumaLoaded ??= readFile(require.resolve('vscode-oniguruma/release/onig.wasm')).then((wasm) =>
    oniguruma.loadWASM(wasm),
  );
  return onigurumaLoaded;
}
