import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    decision: (provision: string, allowed: string, written: string) => ({
      what: `Fristen for en afgørelse er »${written}«, men hjælp efter ${provision} skal begynde senest ${allowed} efter henvendelsen.`,
      why: 'Kan borgeren vente længere på en afgørelse, kan hjælpen ikke begynde i tide.',
      todo: `Skriv en frist på højst ${allowed}.`,
    }),
    begins: (provision: string, allowed: string, written: string) => ({
      what: `Hjælpen begynder efter »${written}«. Efter ${provision} skal den begynde senest ${allowed} efter henvendelsen.`,
      why: 'Borgeren har krav på, at der bliver handlet i tide.',
      todo: `Skriv »hjælpen begynder: højst ${allowed}«.`,
    }),
    start: (provision: string, allowed: string, written: string) => ({
      what: `Sætningen nævner ${written}. Hjælp efter ${provision} skal begynde senest ${allowed} efter henvendelsen.`,
      why: 'Borgeren har krav på, at der bliver handlet i tide.',
      todo: `Skriv, at hjælpen begynder senest ${allowed} efter henvendelsen. Er du i tvivl, så spørg en jurist.`,
    }),
    plan: (provision: string, allowed: string, written: string) => ({
      what: `Sætningen nævner ${written}. Efter ${provision} skal planen ligge senest ${allowed} før det fyldte 18. år.`,
      why: 'Den unge og kommunen skal have tid til at forberede overgangen til voksenlivet.',
      todo: `Skriv, at planen ligger senest ${allowed} før. Er du i tvivl, så spørg en jurist.`,
    }),
  },
  en: {
    decision: (provision, allowed, written) => ({
      what: `The deadline for a decision is ${written}, but help under ${provision} must begin at the latest ${allowed} after the enquiry.`,
      why: 'If citizens may wait longer for a decision, the help cannot begin in time.',
      todo: `Write a deadline of at most ${allowed}.`,
    }),
    begins: (provision, allowed, written) => ({
      what: `The help begins within ${written}. Under ${provision} it must begin at the latest ${allowed} after the enquiry.`,
      why: 'Citizens are entitled to timely action.',
      todo: `Write “hjælpen begynder: højst” and the time: ${allowed}.`,
    }),
    start: (provision, allowed, written) => ({
      what: `The sentence speaks of ${written}. Help under ${provision} must begin at the latest ${allowed} after the enquiry.`,
      why: 'Citizens are entitled to timely action.',
      todo: `Write that the help begins at the latest ${allowed} after the enquiry. If in doubt, ask a lawyer.`,
    }),
    plan: (provision, allowed, written) => ({
      what: `The sentence speaks of ${written}. Under ${provision} the plan must be there at the latest ${allowed} before the 18th birthday.`,
      why: 'The young person and the municipality must have time to prepare for adult life.',
      todo: `Write that the plan is there at the latest ${allowed} before. If in doubt, ask a lawyer.`,
    }),
  },
});
