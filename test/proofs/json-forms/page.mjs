// Bundled into a page by browser.ts: the forms as a developer's own React app would show them, with JSON Forms' own renderers.
import { UPDATE_DATA } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { kvastKeywords } from '../../../packages/config/src/json-schema-keywords.ts';
import { yesNoControl } from './yes-no-control.mjs';

/** @type {import('react-dom/client').Root | undefined} */
let root;

/** Shows a form that nothing is filled in of. What is filled in, and whether it holds, is in `globalThis.filledIn`. */
globalThis.showForm = ({ schema, uischema, messages }) => {
  root?.unmount();
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true });
  addFormats(ajv);
  for (const keyword of kvastKeywords) ajv.addKeyword(keyword);
  root = createRoot(document.querySelector('#form'));
  document.querySelector('h1').textContent = schema.title;
  document.querySelector('#about').textContent = schema.description;
  globalThis.filledIn = undefined;
  const onChange = ({ data, errors }) => {
    globalThis.filledIn = { data, faults: errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`) };
  };
  root.render(
    createElement(JsonForms, {
      schema,
      uischema,
      data: {},
      renderers: [...vanillaRenderers, yesNoControl],
      cells: vanillaCells,
      ajv,
      middleware: emptyIsNothing,
      i18n: { locale: 'da', translate: (key, fallback) => messages[key] ?? fallback },
      onChange,
    }),
  );
};

/** The vanilla renderers leave an empty text where a date was taken away, and an empty text is no date. */
function emptyIsNothing(state, action, reduce) {
  if (action.type !== UPDATE_DATA) return reduce(state, action);
  const updater = (value) => {
    const entered = action.updater(value);
    return entered === '' ? undefined : entered;
  };
  return reduce(state, { ...action, updater });
}
