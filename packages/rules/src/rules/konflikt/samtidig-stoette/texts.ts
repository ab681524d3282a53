import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    excludedButCombined: (provisions: string, other: string) => ({
      what: `Standarden udelukker alle, der får hjælp efter ${provisions}, men siger også, at hjælpen kan kombineres med ${other}.`,
      why: 'Borgeren og sagsbehandleren kan finde belæg for begge svar.',
      todo: 'Skriv »til samme behov« ved udelukkelsen, hvis det er det, der menes, eller ret det ene af de to steder.',
    }),
    bothWays: (provisions: string) => ({
      what: `Standarden siger både, at hjælpen kan og ikke kan kombineres med ${provisions}.`,
      why: 'Borgeren og sagsbehandleren kan finde belæg for begge svar.',
      todo: 'Slet den ene af de to linjer.',
    }),
    excludedToo: () => 'De her borgere er også udelukket.',
    combined: () => 'Her står, hvad hjælpen kan kombineres med.',
  },
  en: {
    excludedButCombined: (provisions, other) => ({
      what: `The standard excludes everybody who receives help under ${provisions}, but also says that the help can be combined with ${other}.`,
      why: 'Citizens and caseworkers can find support for either answer.',
      todo: 'Write “til samme behov” at the exclusion if that is what is meant, or correct one of the two places.',
    }),
    bothWays: (provisions) => ({
      what: `The standard says both that the help can and that it cannot be combined with ${provisions}.`,
      why: 'Citizens and caseworkers can find support for either answer.',
      todo: 'Delete one of the two lines.',
    }),
    excludedToo: () => 'These people are excluded, too.',
    combined: () => 'This is what the help can be combined with.',
  },
});
