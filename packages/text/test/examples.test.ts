import { lix } from '@kvast/model/lix';
import { provisionId } from '@kvast/model/provision-ref';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeDocx } from '../src/docx/write-docx.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';
import { generatedText } from '../src/readability.ts';
import { writeHtml } from '../src/write-html.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import { constructs, type Example, examples } from './examples.ts';
import { foreign, lost } from './faithful.ts';
import { all, parsePage } from './page.ts';
import { FONTS, HAS_POPPLER, pdfText } from './pdf-tools.ts';

const read = [...examples(), ...constructs()];

it('there are examples to read', () => {
  expect(examples().length).toBeGreaterThanOrEqual(4);
  expect(constructs().length).toBeGreaterThanOrEqual(2);
});

describe.each(read)('$name', ({ standard, context }) => {
  it.each(['du', 'borgeren'] as const)('says every fact, and no number of its own (%s)', (form) => {
    const markdown = writeMarkdown(citizenText(standard, context, { form }));
    expect(lost(standard, context.terms, markdown)).toEqual([]);
    expect(foreign(markdown, standard, { ...context, provisions: fromLaw({ standard, context }) })).toEqual([]);
  });

  it('says every fact as a page and as a Word document', async () => {
    const tree = citizenText(standard, context, { form: 'du' });
    const page = parsePage(writeHtml(tree));
    const body = all(page, 'body').map(({ text }) => text);
    expect(lost(standard, context.terms, body.join(' '))).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(tree)) });
    expect(lost(standard, context.terms, value)).toEqual([]);
    expect(foreign(value, standard, { ...context, provisions: fromLaw({ standard, context }) })).toEqual([]);
  });

  it.runIf(HAS_POPPLER)('says every fact as a PDF', async () => {
    const text = pdfText(await writePdf(citizenText(standard, context, { form: 'borgeren' }), { fonts: FONTS }));
    expect(lost(standard, context.terms, text)).toEqual([]);
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
