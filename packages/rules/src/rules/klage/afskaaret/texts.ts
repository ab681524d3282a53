import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    wrong: (provision: string) => ({
      what: `Standarden siger, at der ikke kan klages. Afgørelser efter ${provision} kan påklages til Ankestyrelsen.`,
      why: 'En borger kan miste sin ret, fordi standarden fortæller noget forkert.',
      todo: 'Skriv »klageadgang: Ankestyrelsen«, klagefristen, og at klagen sendes til kommunen.',
    }),
    setRight: () => 'Skriv »klageadgang: Ankestyrelsen«',
  },
  en: {
    wrong: (provision) => ({
      what: `The standard says that there is no appeal. Decisions under ${provision} can be appealed to Ankestyrelsen.`,
      why: 'Citizens can lose their right because the standard tells them something wrong.',
      todo: 'Write “klageadgang: Ankestyrelsen”, the deadline, and that the complaint is sent to the municipality.',
    }),
    setRight: () => 'Write “klageadgang: Ankestyrelsen”',
  },
});
