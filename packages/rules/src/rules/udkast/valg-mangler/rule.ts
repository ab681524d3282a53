import type { Prose } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

/** What `kvast new` puts before a choice that the municipality has to make. In capitals, so that "Vælg selv …" is only words. */
const MARK = /^VÆLG\b[\s:.-]*/u;

/** More places than these in a list hide the choice that is next. */
const MOST_SHOWN = 3;

export default defineRule({
  id: 'udkast/valg-mangler',
  scope: 'standard',
  since: '0.1.0',
  check({ standard, language }, report) {
    const text = texts[language];
    const open = marked(standard);
    const [first, ...others] = open;
    if (!first) return;
    const adopted = standard.status?.status === 'adopted';
    const choices = open.map(({ text: words, range }) => ({ words: shortly(words), line: range.start.line }));
    report({
      at: first,
      message: text.open(choices, adopted),
      severity: adopted ? 'error' : 'warning',
      related: others.slice(0, MOST_SHOWN).map(({ range }) => ({ file: standard.file, range, message: text.other() })),
    });
  },
});

/** Marked words anywhere in the standard, in the order of the file. */
function marked(standard: StandardModel): Prose[] {
  const found: Prose[] = [];
  collect(standard, found);
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
}

function collect(part: unknown, found: Prose[]): void {
  if (Array.isArray(part)) for (const each of part) collect(each, found);
  else if (typeof part === 'object' && part !== null) {
    if (isProse(part) && MARK.test(part.text)) found.push(part);
    else for (const value of Object.values(part)) collect(value, found);
  }
}

function isProse(part: object): part is Prose {
  return 'text' in part && typeof part.text === 'string' && 'range' in part;
}

/** The first sentence of the choice: what comes after it says how to write it, and stands in the file. */
function shortly(words: string): string {
  const choice = words.replace(MARK, '') || words;
  const sentence = /^.*?[.?!](?=\s|$)/.exec(choice)?.[0] ?? choice;
  return /[.?!]$/.test(sentence) ? sentence : `${sentence.replace(/[:,;]$/, '')}.`;
}
