import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    nothing: (service: string) => ({
      what: `Der står ikke, hvor længe man højst venter på en afgørelse om ${service}.`,
      why: 'Når borgeren skal have en afgørelse, skal kommunen have fastsat en frist for den og gjort fristen kendt.',
      todo: 'Skriv for eksempel »sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget« under »Adgang«, eller sæt fristen i kommunefilen.',
    }),
    none: (service: string) => ({
      what: `Standarden siger, at der ingen sagsbehandlingstid er for ${service}, men borgeren skal have en afgørelse.`,
      why: 'Kommunen skal fastsætte en frist for afgørelsen og gøre den kendt.',
      todo: 'Skriv en frist i dage eller uger. Kræver hjælpen slet ingen afgørelse, så skriv »visitation: ingen«.',
    }),
    noLength: (service: string) => ({
      what: `Fristen for en afgørelse om ${service} siger ikke, hvor lang tid der højst må gå.`,
      why: 'Borgeren kan ikke se, hvornår kommunen er for sent ude.',
      todo: 'Skriv fristen i dage eller uger, for eksempel »sagsbehandlingstid: højst 8 uger«.',
    }),
  },
  en: {
    nothing: (service) => ({
      what: `It does not say how long one waits at most for a decision on ${service}.`,
      why: 'Where citizens need a decision, the municipality must have set a deadline for it and made it known.',
      todo: 'Write, for example, “sagsbehandlingstid: højst 8 uger fra ansøgningen er modtaget” under “Adgang”, or set the deadline in the municipality file.',
    }),
    none: (service) => ({
      what: `The standard says that there is no deadline for ${service}, but the citizen needs a decision.`,
      why: 'The municipality must set a deadline for the decision and make it known.',
      todo: 'Write a deadline in days or weeks. If the help needs no decision at all, write “visitation: ingen”.',
    }),
    noLength: (service) => ({
      what: `The deadline for a decision on ${service} does not say how long it may take at most.`,
      why: 'Citizens cannot see when the municipality is late.',
      todo: 'Write the deadline in days or weeks, for example “sagsbehandlingstid: højst 8 uger”.',
    }),
  },
});
