import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    differs: (provision: string, allowed: string, written: string, exact: boolean) => ({
      what: `Standarden skriver »${written}«, men efter ${provision} er omfanget ${exact ? `altid ${allowed}` : allowed}.`,
      why: 'Omfanget er fastsat for alle kommuner, og et andet tal i standarden kan ikke holde i en klagesag.',
      todo: `Skriv »${allowed} (lov)«.`,
    }),
    setTo: (allowed: string) => `Skriv »${allowed} (lov)«`,
  },
  en: {
    differs: (provision, allowed, written, exact) => ({
      what: `The standard says ${written}, but under ${provision} the amount is ${exact ? 'always ' : ''}${allowed}.`,
      why: 'The amount is fixed for all municipalities, and another figure in the standard cannot stand in a complaint.',
      todo: `Write ${allowed}, marked “(lov)”.`,
    }),
    setTo: (allowed) => `Write “${allowed} (law)”`,
  },
});
