import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    both: (provision: string, service: string) => ({
      what: `Standarden siger, at ${provision} er fravalgt, men ydelsen »${service}« hviler på den.`,
      why: 'Borgeren kan ikke vide, om hjælpen findes.',
      todo: 'Slet linjen under »Fravalgt«, eller fjern bestemmelsen fra ydelsen.',
    }),
    service: () => 'Her hviler ydelsen på bestemmelsen.',
  },
  en: {
    both: (provision, service) => ({
      what: `The standard says that ${provision} is not chosen, but the service “${service}” rests on it.`,
      why: 'Citizens cannot know whether the help exists.',
      todo: 'Delete the line under “Fravalgt”, or remove the provision from the service.',
    }),
    service: () => 'Here the service rests on the provision.',
  },
});
