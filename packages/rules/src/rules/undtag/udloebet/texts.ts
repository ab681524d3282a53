import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    expired: (rule: string, end: string, line: number) => ({
      what: `Undtagelsen fra ${rule} gjaldt til og med ${end}, og fundet på linje ${line} er tilbage.`,
      why: 'Det var meningen, at kommunen skulle have taget stilling inden den dag.',
      todo: 'Ret det, fundet handler om, og slet linjen. Er der en ny grund til at vente, så skriv den og en ny dag.',
    }),
    back: () => 'Fundet, der er tilbage.',
  },
  en: {
    expired: (rule, end, line) => ({
      what: `The exemption from ${rule} was valid up to and including ${end}, and the finding in line ${line} is back.`,
      why: 'The municipality meant to have decided before that day.',
      todo: 'Mend what the finding is about, and delete the line. If there is a new reason to wait, write it and a new day.',
    }),
    back: () => 'The finding that is back.',
  },
});
