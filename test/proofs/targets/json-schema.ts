import { expect } from 'vitest';
import { faults } from '../../../packages/config/test/faults.ts';
import { compile, type FormSchema, filledIn } from '../../../packages/config/test/records.ts';
import { type FormBrowser, openFormBrowser } from '../json-forms/browser.ts';
import { fillInEverything, tryWhatIsWrong } from '../json-forms/fill-in.ts';
import { filesEnding, type Proof } from '../proof.ts';

let browser: Promise<FormBrowser> | undefined;

export const jsonSchema: Proof = {
  writes: (path) => /^[^/]+\.(schema|ui|da)\.json$/.test(path),
  about:
    'Ajv i strengeste form; vist med JSON Forms i Chromium, udfyldt rigtigt og forkert, hver fejl sagt på dansk, ingen brud på WCAG 2.2 AA',
  async prove(standard) {
    browser ??= openFormBrowser();
    const forms = filesEnding(standard, '.schema.json');
    for (const { path, text } of forms) {
      const schema = JSON.parse(text) as FormSchema;
      const read = (ending: string) => JSON.parse(String(standard.files.get(path.replace('.schema.', `.${ending}.`))));
      const validate = compile(schema);
      const record = filledIn(schema);
      validate(record);
      expect(validate.errors, path).toBeNull();
      const accepted = faults(schema, record).filter(([, faulty]) => validate(faulty));
      expect(
        accepted.map(([what]) => what),
        path,
      ).toEqual([]);

      const form = { schema, uischema: read('ui'), messages: read('da') };
      const shown = await browser;
      await shown.show(form);
      await expectEmptyFormToAsk(shown, schema, form.messages);
      await fillInEverything(shown, schema, record);
      await tryWhatIsWrong(shown, schema, record, form.messages);
      expect(shown.complaints, path).toEqual([]);
    }
    return forms.length;
  },
  close: async () => (await browser)?.close(),
};

/** What has to be filled in says so, where it is, and the page with all its complaints meets WCAG 2.2 AA. */
async function expectEmptyFormToAsk(
  shown: FormBrowser,
  { required }: FormSchema,
  messages: Readonly<Record<string, string>>,
): Promise<void> {
  const said = await shown.page.locator('.validation_error').allTextContents();
  expect(said).toEqual(required.map(() => messages['error.required']));
  expect(await shown.violations()).toEqual([]);
}
