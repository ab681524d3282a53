import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import openapi from '../../../src/targets/openapi/target.ts';
import { viewOf } from '../../from-text.ts';

/** Compiles OpenAPI's schema once. */
const validator = new Validator();

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tags: readonly { readonly name: string; readonly 'x-kvast-kilde': { readonly linje: number } }[];
}

async function descriptionOf(view: Parameters<typeof openapi.files>[0]): Promise<Description | undefined> {
  const [file] = await openapi.files(view);
  return file && (JSON.parse(String(file.content)) as Description);
}

const head = '# Kvalitetsstandard "Prøve"\n\n## Ydelse "Forløb" efter serviceloven § 82 b\n';

describe('the description of a registration service', () => {
  it('has a collection for each service, and says which line each comes from', async () => {
    const made = await descriptionOf(viewOf(`${head}\n## Ydelse "Gruppe" efter serviceloven § 82 a\n`));
    expect(Object.entries(made?.paths ?? {}).map(([path, methods]) => [path, Object.keys(methods)])).toEqual([
      ['/forloeb/registreringer', ['post']],
      ['/forloeb/registreringer/{loebenummer}', ['parameters', 'get', 'put']],
      ['/gruppe/registreringer', ['post']],
      ['/gruppe/registreringer/{loebenummer}', ['parameters', 'get', 'put']],
    ]);
    expect(made?.tags.map((tag) => [tag.name, tag['x-kvast-kilde'].linje])).toEqual([
      ['Forløb', 3],
      ['Gruppe', 5],
    ]);
  });

  it('is not written where there is nothing to register', async () => {
    expect(await descriptionOf(viewOf('# Kvalitetsstandard "Tom"\n'))).toBeUndefined();
  });

  it('is refused by the schema when it is spoiled, so that the schema is known to bite', async () => {
    const made = await descriptionOf(viewOf(head));
    expect((await validator.validate({ ...made })).valid).toBe(true);
    expect((await validator.validate({ ...made, paths: { 'uden-streg': {} } })).valid).toBe(false);
    expect((await validator.validate({ ...made, info: { title: 'uden version' } })).valid).toBe(false);
  });
});
