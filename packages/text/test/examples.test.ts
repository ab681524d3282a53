import { provisionId } from '@kvast/model/provision-ref';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { lix } from '../src/lix.ts';
import { generatedText } from '../src/readability.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { constructs, type Example, examples } from './examples.ts';
import { foreign, lost } from './faithful.ts';

const all = [...examples(), ...constructs()];

it('there are examples to read', () => {
  expect(examples().length).toBeGreaterThanOrEqual(4);
  expect(constructs().length).toBeGreaterThanOrEqual(2);
});

describe.each(all)('$name', ({ standard, context }) => {
  it.each(['du', 'borgeren'] as const)('says every fact, and no number of its own (%s)', (form) => {
    const markdown = writeMarkdown(citizenText(standard, context, { form }));
    expect(lost(standard, context.terms, markdown)).toEqual([]);
    expect(foreign(markdown, standard, { ...context, provisions: fromLaw({ standard, context }) })).toEqual([]);
  });

  it('is easy to read where it is generated', () => {
    expect(lix(generatedText(citizenText(standard, context, { form: 'du' }))).lix).toBeLessThanOrEqual(40);
  });
});

/** Provisions that the law names in what it forbids the services to stand in the way of. */
function fromLaw({ standard, context }: Pick<Example, 'standard' | 'context'>): string[] {
  const own = standard.services.flatMap((service) => service.provisions.map(provisionId));
  return own.flatMap((id) =>
    context.law.clauses(id, 'mustNot').flatMap(({ said }) => said.provisions.map(provisionId)),
  );
}
