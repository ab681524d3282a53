import type { Inline } from './document-tree.ts';

/** A piece of a sentence: words, with the links and dates that stand among them. */
export type Phrase = readonly Inline[];

/** Template tag: phrase`Du kan få hjælp efter ${provision}`. Neighbouring words become one run. */
export function phrase(strings: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  return compact(strings.flatMap((words, i) => [text(words), ...runs(values[i])]));
}

function runs(value: string | number | Phrase | undefined): Phrase {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [text(String(value))];
}

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

function compact(all: Phrase): Phrase {
  const result: Inline[] = [];
  for (const run of all) {
    const last = result.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text') result[result.length - 1] = text(last.text + run.text);
    else result.push(run);
  }
  return result;
}

/** `a, b og c` when `separator` is ", " and `last` is " og ". */
export function joined(parts: readonly Phrase[], separator: string, last: string = separator): Phrase {
  return parts.reduce<Phrase>((sum, part, i) => {
    if (i === 0) return part;
    return phrase`${sum}${i === parts.length - 1 ? last : separator}${part}`;
  }, []);
}

/** Several finished sentences after one another; missing ones are left out. */
export function sentences(...parts: readonly (Phrase | undefined)[]): Phrase {
  return joined(
    parts.filter((part): part is Phrase => part !== undefined && part.length > 0),
    ' ',
  );
}

/** Capital letter first and a full stop last, unless it already ends in a mark. */
export function sentence(words: Phrase): Phrase {
  const started = capitalised(words);
  return /[.!?:][«”")]?$/.test(plain(words).trimEnd()) ? started : phrase`${started}.`;
}

export function capitalised(words: Phrase): Phrase {
  const [first, ...rest] = words;
  if (!first) return words;
  if (first.kind === 'text') return [text(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
  if ('runs' in first) return [{ ...first, runs: capitalised(first.runs) }, ...rest];
  return words;
}

/** The words alone, without mark-up. */
export function plain(words: Phrase): string {
  return words.map(plainRun).join('');
}

function plainRun(run: Inline): string {
  switch (run.kind) {
    case 'text':
    case 'code':
    case 'time':
      return run.text;
    case 'phone':
      return run.number;
    case 'email':
      return run.address;
    default:
      return plain(run.runs);
  }
}
