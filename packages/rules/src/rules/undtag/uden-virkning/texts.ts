import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unused: (rule: string, inSection: boolean) => ({
      what: `Undtagelsen dækker ikke noget: der er intet fund fra ${rule} ${inSection ? 'i dette afsnit' : 'i standarden'}.`,
      why: 'Bliver linjen stående, skjuler den det næste fund fra reglen, før nogen har taget stilling til det.',
      todo: inSection ? 'Slet linjen, eller flyt den til det afsnit, hvor fundet er.' : 'Slet linjen.',
    }),
    remove: () => 'Slet undtagelsen',
  },
  en: {
    unused: (rule, inSection) => ({
      what: `The exemption covers nothing: there is no finding of ${rule} in ${inSection ? 'this section' : 'the standard'}.`,
      why: 'If the line stays, it hides the next finding of the rule before anybody has looked at it.',
      todo: inSection ? 'Delete the line, or move it to the section of the finding.' : 'Delete the line.',
    }),
    remove: () => 'Delete the exemption',
  },
});
