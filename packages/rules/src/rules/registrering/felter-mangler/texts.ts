import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string, service: string, fields: string) => ({
      what: `Standarden siger ikke, at ${fields} bliver registreret for »${service}«.`,
      why: `Uden det kan ingen se, om grænserne i ${provision} bliver holdt.`,
      todo: 'Tilføj det under Registrering, for eksempel »felt startdato: dato, altid«.',
    }),
    cpr: () => 'personnummer',
    startDate: () => 'startdato',
    endDate: () => 'slutdato',
    need: () => 'hjælpebehov',
    targetGroup: () => 'målgruppe',
  },
  en: {
    missing: (provision, service, fields) => ({
      what: `The standard does not say that this will be registered for “${service}”: ${fields}.`,
      why: `Without it, nobody can see whether the limits of ${provision} are kept.`,
      todo: 'Add it under Registrering, for example “felt startdato: dato, altid”.',
    }),
    cpr: () => 'civil registration number',
    startDate: () => 'start date',
    endDate: () => 'end date',
    need: () => 'need',
    targetGroup: () => 'target group',
  },
});
