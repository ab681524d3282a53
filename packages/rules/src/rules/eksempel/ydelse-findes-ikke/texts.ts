import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unknown: (example: string, service: string, meant: string | undefined) => ({
      what: `Eksemplet »${example}« taler om ydelsen »${service}«, men standarden har ingen ydelse med det navn.`,
      why: 'Eksemplet kan ikke prøves af, før det er klart, hvilken hjælp det handler om.',
      todo: meant === undefined ? 'Skriv navnet på en af standardens ydelser.' : `Mente du »${meant}«?`,
    }),
  },
  en: {
    unknown: (example, service, meant) => ({
      what: `The example “${example}” speaks of the service “${service}”, but the standard has no service of that name.`,
      why: 'The example cannot be tried before it is clear which help it is about.',
      todo: meant === undefined ? 'Write the name of one of the standard’s services.' : `Did you mean “${meant}”?`,
    }),
  },
});
