import { expect, it } from 'vitest';
import modelSchema from '../../model/schema/standard-model.schema.json' with { type: 'json' };
import { exampleViews } from './example-views.ts';
import { compile } from './records.ts';

const validate = compile(modelSchema);

it.each(exampleViews())('the model of $file is as its published schema says', ({ standard }) => {
  validate(JSON.parse(JSON.stringify(standard)));
  expect(validate.errors).toBeNull();
});
