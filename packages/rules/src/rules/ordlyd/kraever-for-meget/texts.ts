import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    requiresMotivation: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses som et krav om motivation eller samarbejde for at få hjælp efter ${provision}.`,
      why: 'Manglende motivation kan være en del af det, borgeren skal have hjælp til, og så må den ikke udelukke hjælpen.',
      todo: 'Skriv, hvordan kommunen lægger hjælpen til rette, når det er svært for borgeren at tage imod den. Er du i tvivl, så spørg en jurist.',
    }),
    requiresDevelopment: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses som et krav om udvikling for at få hjælp efter ${provision}.`,
      why: 'Hjælpen er også til den, der skal holde fast i det, han eller hun kan.',
      todo: 'Skriv, at hjælpen kan bevare eller forbedre, hvad borgeren kan. Er du i tvivl, så spørg en jurist.',
    }),
    requiresDiagnosis: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses som et krav om en diagnose for at få hjælp efter ${provision}.`,
      why: 'Det er borgerens behov, der afgør sagen, ikke en diagnose.',
      todo: 'Skriv, at en diagnose kan belyse behovet, men ikke er et krav. Er du i tvivl, så spørg en jurist.',
    }),
    requiresOwnHome: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} kun er til den, der har egen bolig.`,
      why: 'Hjælpen afhænger ikke af, hvordan borgeren bor, så den må heller ikke holde op ved en flytning.',
      todo: 'Skriv, at hjælpen gives dér, hvor borgeren er. Er du i tvivl, så spørg en jurist.',
    }),
    requiresSelfReliance: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses som et krav om, at den unge skal kunne klare sig selv, når hjælpen efter ${provision} slutter.`,
      why: 'Der skal kunne ses en god udvikling, men det kan ikke kræves, at den unge bliver helt selvhjulpen.',
      todo: 'Skriv i stedet, hvad hjælpen skal bidrage til. Er du i tvivl, så spørg en jurist.',
    }),
    requiresCpr: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om borgeren skal oplyse sit personnummer for at få hjælp efter ${provision}.`,
      why: 'Kommunen kan møde borgere, som ikke vil eller kan oplyse det, og de skal have hjælpen alligevel.',
      todo: 'Skriv, at man kan få hjælpen uden at oplyse det. Er du i tvivl, så spørg en jurist.',
    }),
    makesCitizenEmployer: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om borgeren selv skal være arbejdsgiver for at få hjælp efter ${provision}.`,
      why: 'Ansvaret som arbejdsgiver kan overdrages til en nærtstående, en forening eller en virksomhed.',
      todo: 'Skriv, at ansvaret kan overdrages. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    requiresMotivation: (provision, words) => ({
      what: `The words “${words}” can be read as a demand for motivation or co-operation before help under ${provision}.`,
      why: 'Lack of motivation can be part of what the citizen needs help with, and then it must not shut the help out.',
      todo: 'Write how the municipality arranges the help when it is hard for the citizen to receive it. If in doubt, ask a lawyer.',
    }),
    requiresDevelopment: (provision, words) => ({
      what: `The words “${words}” can be read as a demand for progress before help under ${provision}.`,
      why: 'The help is also for people who need it to keep the abilities they have.',
      todo: 'Write that the help can keep or improve what the citizen can do. If in doubt, ask a lawyer.',
    }),
    requiresDiagnosis: (provision, words) => ({
      what: `The words “${words}” can be read as a demand for a diagnosis before help under ${provision}.`,
      why: 'The need of the citizen decides the case, not a diagnosis.',
      todo: 'Write that a diagnosis can tell of the need, but is no demand. If in doubt, ask a lawyer.',
    }),
    requiresOwnHome: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} were only for those with a home of their own.`,
      why: 'The help does not depend on how the citizen lives, so it must not end with a move either.',
      todo: 'Write that the help is given where the citizen is. If in doubt, ask a lawyer.',
    }),
    requiresSelfReliance: (provision, words) => ({
      what: `The words “${words}” can be read as a demand that the young person manages alone when help under ${provision} ends.`,
      why: 'A good development must be in sight, but it cannot be demanded that the young person becomes fully self-reliant.',
      todo: 'Write what the help is to contribute to instead. If in doubt, ask a lawyer.',
    }),
    requiresCpr: (provision, words) => ({
      what: `The words “${words}” can be read as if citizens had to give their civil registration number for help under ${provision}.`,
      why: 'The municipality may meet citizens who will not or cannot give it, and they are to have the help all the same.',
      todo: 'Write that the help can be had without giving it. If in doubt, ask a lawyer.',
    }),
    makesCitizenEmployer: (provision, words) => ({
      what: `The words “${words}” can be read as if citizens had to be employers themselves to get help under ${provision}.`,
      why: 'The responsibility as employer can be handed over to a relative, an association or a company.',
      todo: 'Write that the responsibility can be handed over. If in doubt, ask a lawyer.',
    }),
  },
});
