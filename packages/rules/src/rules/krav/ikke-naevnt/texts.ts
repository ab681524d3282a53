import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    individualGoals: (services: string, provision: string) => ({
      what: `Der står ikke ved ${services}, at borgeren får sine egne mål med hjælpen efter ${provision}.`,
      why: 'Kommunen skal sætte individuelle mål, så hjælpen kan tilpasses.',
      todo: 'Skriv, at kommunen sætter mål sammen med borgeren, og hvornår de bliver set efter.',
    }),
    workLeader: (services: string, provision: string) => ({
      what: `Der står ikke ved ${services}, at borgeren skal kunne være arbejdsleder for sine hjælpere efter ${provision}.`,
      why: 'Det er lovens betingelse. Ansvaret som arbejdsgiver kan derimod overdrages.',
      todo: 'Skriv, at borgeren skal kunne være arbejdsleder, og at en anden kan være arbejdsgiver.',
    }),
    consent: (services: string, provision: string) => ({
      what: `Der står ikke ved ${services}, at den unge selv skal være indforstået med hjælpen efter ${provision}.`,
      why: 'Hjælpen er frivillig for den unge, og den unge skal vide det.',
      todo: 'Skriv »samtykker« som betingelse, eller en sætning om, at den unge skal være indforstået.',
    }),
  },
  en: {
    individualGoals: (services, provision) => ({
      what: `It does not say at ${services} that citizens get goals of their own with the help under ${provision}.`,
      why: 'The municipality must set individual goals, so that the help can be adapted.',
      todo: 'Write that the municipality sets goals together with the citizen, and when they are looked at again.',
    }),
    workLeader: (services, provision) => ({
      what: `It does not say at ${services} that the citizen must be able to lead the helpers’ work under ${provision}.`,
      why: 'That is the condition of the law. The responsibility as employer can be handed over.',
      todo: 'Write that the citizen must be able to lead the work, and that somebody else can be the employer.',
    }),
    consent: (services, provision) => ({
      what: `It does not say at ${services} that the young person must agree to the help under ${provision}.`,
      why: 'The help is voluntary for young people, and they should know it.',
      todo: 'Write “samtykker” as a condition, or a sentence that the young person must agree.',
    }),
  },
});
