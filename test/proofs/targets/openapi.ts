import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'vitest';
import { compile } from '../../../packages/config/test/records.ts';
import { filesEnding, type Proof } from '../proof.ts';

/** Compiles OpenAPI's schema once. */
const validator = new Validator();

interface Description {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly requestBody: {
    readonly content: Readonly<
      Record<
        string,
        {
          readonly schema: { readonly $ref: string };
          readonly examples: { readonly eksempel: { readonly value: object } };
        }
      >
    >;
  };
}

export const openapi: Proof = {
  writes: (path) => path === 'openapi.json',
  about: "OpenAPI 3.1's eget skema; hvert eksempel holder sin formular",
  async prove(standard) {
    let examples = 0;
    for (const { text } of filesEnding(standard, 'openapi.json')) {
      const description = JSON.parse(text) as Description;
      const { valid, errors } = await validator.validate({ ...description });
      expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
      for (const { post } of Object.values(description.paths)) {
        const { schema, examples: given } = post?.requestBody.content['application/json'] ?? {};
        if (!schema || !given) continue;
        const form = description.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {};
        const validate = compile(form);
        validate(given.eksempel.value);
        expect(validate.errors, schema.$ref).toBeNull();
        examples++;
      }
    }
    return examples;
  },
};
