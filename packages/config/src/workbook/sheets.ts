import type { RegistrationView } from '../registration.ts';
import { aboutSheet } from './about.ts';
import { codeListSheet } from './code-lists.ts';
import { rulesSheet } from './rules.ts';
import { accessSheet, deadlineSheet, fieldSheet, serviceSheet } from './services.ts';
import type { Sheet } from './sheet.ts';
import { systemSheet } from './systems.ts';
import { registrationSheet } from './to-fill-in.ts';
import { translationSheet } from './translations.ts';

/** The set-up workbook of one standard, sheet by sheet. The same view always gives the same sheets. */
export function sheetsOf(view: RegistrationView): Sheet[] {
  const services = serviceSheet(view);
  const codeLists = codeListSheet(view);
  return [
    aboutSheet(view),
    services,
    fieldSheet(view),
    codeLists,
    translationSheet(view),
    rulesSheet(view),
    deadlineSheet(view),
    accessSheet(view),
    systemSheet(view),
    registrationSheet(view, services, codeLists),
  ];
}
