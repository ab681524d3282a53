import { and, isBooleanControl, optionIs, rankWith } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { createElement } from 'react';

/**
 * Yes and no as two buttons with names. The vanilla renderers of JSON Forms 3.8 give the buttons of a yes-or-no field no name for a screen
 * reader, as they take the answer itself (`true`) for the button's id.
 */
function YesNo({ id, label, required, data, errors, description, visible, path, schema, handleChange }) {
  if (!visible) return null;
  const message = `${id}-besked`;
  return createElement(
    'fieldset',
    { className: 'control', 'aria-describedby': message },
    createElement('legend', null, required ? `${label}*` : label),
    ...schema.oneOf.map(({ const: answer, title }) =>
      createElement(
        'label',
        { key: title },
        createElement('input', {
          type: 'radio',
          name: id,
          checked: data === answer,
          onChange: () => handleChange(path, answer),
        }),
        ` ${title}`,
      ),
    ),
    createElement(
      'div',
      { id: message, className: errors ? 'validation validation_error' : 'validation' },
      errors || description,
    ),
  );
}

/** To be put after the renderers that come with JSON Forms. */
export const yesNoControl = {
  tester: rankWith(30, and(isBooleanControl, optionIs('format', 'radio'))),
  renderer: withJsonFormsControlProps(YesNo),
};
