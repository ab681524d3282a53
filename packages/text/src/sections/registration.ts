import type { Registration } from '@kvast/model/registration';
import { type Composer, said, withProse } from '../composer.ts';
import type { Table } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';

/** What the municipality writes down about the person, why, and who else gets to know. */
export function registrationSection(registration: Registration | undefined, composer: Composer): Draft[] {
  if (!registration) return [];
  const { words } = composer;
  const { reportedTo, anonymous, contactForms = [], registeredAs, deleted, fields } = registration;
  const blocks = [
    ...said(anonymous && words.anonymous(anonymous.when), anonymous),
    ...contactForms.flatMap((form) => said(words.contactForm(form), form)),
    ...said(registeredAs && words.registeredAs(registeredAs.as), registeredAs),
    ...said(reportedTo && words.reportedTo(reportedTo), reportedTo),
    ...said(deleted && words.deleted(deleted), deleted),
    ...(fields.length > 0 ? [table(registration, composer)] : []),
  ];
  return draft(words.heading('registration'), registration, withProse(registration, blocks, composer));
}

/** Columns that no field fills are left out. */
function table({ fields }: Registration, { words, written }: Composer): Table {
  const names = words.fieldColumns();
  const withPurpose = fields.some((field) => field.purpose !== undefined);
  const withBasis = fields.some((field) => field.basis.length > 0);
  return {
    kind: 'table',
    caption: words.fieldsCaption(),
    columns: [names.name, names.required, ...(withPurpose ? [names.purpose] : []), ...(withBasis ? [names.basis] : [])],
    rows: fields.map((field) => ({
      source: field.range,
      cells: [
        words.fieldName(field),
        words.fieldRequired(field.required),
        ...(withPurpose ? [field.purpose ? written(field.purpose) : []] : []),
        ...(withBasis ? [words.fieldBasis(field.basis)] : []),
      ],
    })),
    source: fields[0]?.range,
  };
}
