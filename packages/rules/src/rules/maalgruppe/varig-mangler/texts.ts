import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (provision: string, written: string) => ({
      what: `Målgruppen er borgere med ${written}. Efter ${provision} skal nedsættelsen også være varig.`,
      why: 'Hjælpen er til den, der har brug for den i lang tid. Andre skal have en anden slags hjælp.',
      todo: 'Skriv »varig« i målgruppen.',
    }),
    temporary: (provision: string, written: string) => ({
      what: `Målgruppen er borgere med ${written}. Hjælp efter ${provision} er ikke til midlertidige behov.`,
      why: 'Den, der har brug for hjælp for en tid, skal have et midlertidigt tilbud og ikke et, der er tænkt til at vare ved.',
      todo: 'Skriv »varig« i målgruppen, og find den bestemmelse, som de midlertidige behov hører under.',
    }),
    missingToo: () => 'Her mangler »varig« også.',
    insert: () => 'Tilføj »varig«',
  },
  en: {
    missing: (provision, written) => ({
      what: `The target group is people with: ${written}. Under ${provision} the reduction must also be lasting.`,
      why: 'The help is for those who need it for a long time. Others should have another kind of help.',
      todo: 'Write “varig” in the target group.',
    }),
    temporary: (provision, written) => ({
      what: `The target group is people with: ${written}. Help under ${provision} is not for temporary needs.`,
      why: 'People who need help for a time should have a temporary offer, not one that is meant to last.',
      todo: 'Write “varig” in the target group, and find the provision where the temporary needs belong.',
    }),
    missingToo: () => '“varig” is missing here, too.',
    insert: () => 'Add “varig” (lasting)',
  },
});
