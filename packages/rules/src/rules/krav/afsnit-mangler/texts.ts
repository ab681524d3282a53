import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (sections: string, several: boolean) => ({
      what: `Standarden siger intet om: ${sections}.`,
      why: 'Borgeren skal kunne se i standarden, hvad det er for hjælp, hvem der kan få den, og hvordan det foregår.',
      todo: several ? 'Tilføj afsnittene, hver med en overskrift.' : 'Tilføj afsnittet med sin overskrift.',
    }),
    services: () => 'ydelser',
    purpose: () => 'formål',
    targetGroup: () => 'målgruppe',
    content: () => 'indhold',
    extent: () => 'omfang og varighed',
    access: () => 'adgang',
    deadline: () => 'sagsbehandlingstid',
    appeal: () => 'klage',
    delivery: () => 'levering',
    followUp: () => 'opfølgning',
  },
  en: {
    missing: (sections, several) => ({
      what: `The standard says nothing about: ${sections}.`,
      why: 'Citizens must be able to see in the standard what the help is, who can get it and how it works.',
      todo: several ? 'Add the sections, each with its heading.' : 'Add the section with its heading.',
    }),
    services: () => 'services',
    purpose: () => 'purpose',
    targetGroup: () => 'target group',
    content: () => 'content',
    extent: () => 'extent and duration',
    access: () => 'access',
    deadline: () => 'time for handling a case',
    appeal: () => 'appeal',
    delivery: () => 'delivery',
    followUp: () => 'follow-up',
  },
});
