import type { TermIndex } from '@kvast/model/term-index';
import type { TermDefinition } from '@kvast/model/vocabulary';
import { defineRule } from '../../../define-rule.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'begreb/cirkel',
  scope: 'workspace',
  since: '0.1.0',
  check({ terms, language }, report) {
    const text = texts[language];
    for (const cycle of terms.cycles()) {
      const [first, ...others] = cycle;
      const file = first && terms.defined(first.name)?.file;
      if (!first || file === undefined) continue;
      const names = [...cycle, first].map(({ name }) => `»${name}«`);
      report({
        file,
        at: lineToNext(first, others[0] ?? first, terms),
        message: others.length === 0 ? text.self(first.name) : text.cycle(names.join(` ${text.kindOf()} `)),
        severity: 'error',
        related: others.map((term) => ({
          file: terms.defined(term.name)?.file ?? file,
          range: term.nameRange,
          message: text.alsoIn(term.name),
        })),
      });
    }
  },
});

/** The "er en slags" that leads on; the term itself where another file has written it. */
function lineToNext(term: TermDefinition, next: TermDefinition, terms: TermIndex) {
  const wider = term.broader.find(({ text }) => terms.resolve(text)?.name === next.name);
  return wider?.range ?? term.nameRange;
}
