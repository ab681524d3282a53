/** Where the values of a JSON text stand, which `JSON.parse` does not tell. */
export interface JsonPlaces {
  readonly value: unknown;
  /** Offset of the value at a JSON Pointer (`/linjer/0/evidens`; empty for the whole), or of its name where `name` is set. */
  at(pointer: string, name?: boolean): number;
}

const TOKEN = /\s+|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|"/gy;

/** The first token that cannot stand where it is; past the end of the text where something is missing there. */
class Unexpected extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`Unexpected token at ${offset}`);
    this.offset = offset;
  }
}

/** A text as JSON; or the offset of the first thing in it that is not. */
export function jsonPlaces(text: string): JsonPlaces | { readonly unexpectedAt: number } {
  const values = new Map<string, number>();
  const names = new Map<string, number>();
  const tokens = [...text.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], offset: match.index }))
    .filter((token) => token.text.trim() !== '');
  const end = { text: '', offset: text.trimEnd().length };
  let next = 0;
  const peek = () => tokens[next] ?? end;
  const take = (wanted?: string) => {
    const token = peek();
    if (wanted !== undefined && token.text !== wanted) throw new Unexpected(token.offset);
    next++;
    return token;
  };
  const single = ({ text: token, offset }: typeof end): unknown => {
    try {
      return JSON.parse(token);
    } catch {
      throw new Unexpected(offset);
    }
  };
  /** What stands between brackets, with commas between. */
  const series = (close: string, one: (at: number) => void) => {
    for (let at = 0; peek().text !== close; at++) {
      if (at > 0) take(',');
      one(at);
    }
    take(close);
  };
  const value = (pointer: string): void => {
    const token = take();
    values.set(pointer, token.offset);
    if (token.text === '{') {
      series('}', () => {
        const name = take();
        const word = single(name);
        if (typeof word !== 'string') throw new Unexpected(name.offset);
        names.set(`${pointer}/${escaped(word)}`, name.offset);
        take(':');
        value(`${pointer}/${escaped(word)}`);
      });
    } else if (token.text === '[') series(']', (at) => value(`${pointer}/${at}`));
    else single(token);
  };
  try {
    value('');
    if (next < tokens.length) throw new Unexpected(peek().offset);
    return { value: JSON.parse(text), at: (pointer, name = false) => (name ? names : values).get(pointer) ?? 0 };
  } catch (error) {
    return { unexpectedAt: error instanceof Unexpected ? error.offset : end.offset };
  }
}

/** A name as part of a JSON Pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
