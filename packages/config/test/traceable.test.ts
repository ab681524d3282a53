import { expect, it } from 'vitest';
import { formsOf } from '../src/counting-form.ts';
import { formRules } from '../src/form-rules.ts';
import { targets } from '../src/generated/targets.ts';
import type { Origin, RegistrationService, RegistrationView } from '../src/registration.ts';
import { sheetsOf } from '../src/workbook/sheets.ts';
import { exampleViews } from './example-views.ts';

type OriginsOf = (service: RegistrationService) => readonly Origin[];

const forms: OriginsOf = (service) => {
  const { kept, refused } = formRules(service);
  return [service.origin, ...[...kept, ...refused].map(({ origin }) => origin)];
};
const columns: OriginsOf = (service) => [service.origin, ...formRules(service).kept.map(({ origin }) => origin)];
const workbook: OriginsOf = (service) => [...forms(service), ...service.deadlines.map(({ origin }) => origin)];

/** What each target writes of a service, by where it comes from. A new target has to say it here. */
const written: Readonly<Record<string, OriginsOf>> = {
  'cpsv-ap': ({ origin }) => [origin],
  csv: workbook,
  dmn: ({ decisions, origin }) => (decisions ? [origin, ...decisions.decisions.map((one) => one.origin)] : []),
  fhir: columns,
  ical: ({ deadlines }) => deadlines.filter(({ duration }) => duration).map(({ origin }) => origin),
  'json-schema': forms,
  openapi: forms,
  sql: columns,
  xlsx: workbook,
};

/** Everything that the target writes, as text with no line breaks of its own; the workbook by its sheets. */
async function textOf(target: (typeof targets)[number], view: RegistrationView): Promise<string> {
  if (target.name === 'xlsx')
    return sheetsOf(view)
      .flatMap(({ rows }) => rows.flat())
      .join('\n');
  const files = await target.files(view);
  const text = files.map(({ content }) => String(content)).join('\n');
  // Calendars fold their lines and put a backslash before a comma.
  return target.name === 'ical' ? text.replace(/\r\n[ \t]/g, '').replaceAll('\\,', ',') : text.replace(/\s+/g, ' ');
}

it.each(targets.map((target) => [target.name, target] as const))(
  'every element that %s writes of the examples names the file and line that it comes from',
  async (name, target) => {
    const originsOf = written[name];
    if (!originsOf) throw new Error(`${name} does not say what it writes`);
    let traced = 0;
    for (const { view } of exampleViews()) {
      const text = await textOf(target, view);
      // A calendar without a day to begin at, and a service that nobody can decide on, are told as left out.
      if (text.trim() === '') continue;
      for (const service of formsOf(view)) {
        if (!view.services.includes(service) && originsOf !== forms && originsOf !== columns) continue;
        for (const { file, line } of originsOf(service)) {
          const named = text.includes(`${file}, linje ${line}`) || text.includes(`"fil": "${file}", "linje": ${line}`);
          expect(named, `${service.name}: ${file}, linje ${line}`).toBe(true);
          traced++;
        }
      }
    }
    expect(traced).toBeGreaterThan(20);
  },
);
