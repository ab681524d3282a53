import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    endsWithoutDecision: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} holder op uden en afgørelse.`,
      why: 'Når kommunen vil stoppe hjælpen, skal den træffe en afgørelse, som borgeren kan klage over.',
      todo: 'Skriv, at hjælpen kun stopper ved en afgørelse, som kan påklages. Er du i tvivl, så spørg en jurist.',
    }),
    endsForLackOfCooperation: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} holder op, når borgeren ikke møder op eller samarbejder.`,
      why: 'Kommunen kan ikke uden videre stoppe af den grund. Den skal først se på, om hjælpen kan lægges anderledes til rette.',
      todo: 'Skriv, at kommunen tager kontakt og tilpasser hjælpen. Er du i tvivl, så spørg en jurist.',
    }),
    endsAtPensionAge: (provision: string, words: string) => ({
      what: `Ordene »${words}« kan læses, som om hjælp efter ${provision} stopper for alle ved folkepensionsalderen.`,
      why: 'Den, der har fået hjælpen før den alder, kan beholde den.',
      todo: 'Skriv, at bevilget hjælp kan beholdes, for eksempel med »fik hjælpen bevilget før folkepensionsalderen«. Er du i tvivl, så spørg en jurist.',
    }),
  },
  en: {
    endsWithoutDecision: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} ended without a decision.`,
      why: 'When the municipality wants to end the help, it must make a decision that the citizen can appeal.',
      todo: 'Write that the help only ends by a decision that can be appealed. If in doubt, ask a lawyer.',
    }),
    endsForLackOfCooperation: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} ended when the citizen does not turn up or co-operate.`,
      why: 'The municipality cannot simply stop for that reason. It must first see whether the help can be arranged otherwise.',
      todo: 'Write that the municipality gets in touch and adapts the help. If in doubt, ask a lawyer.',
    }),
    endsAtPensionAge: (provision, words) => ({
      what: `The words “${words}” can be read as if help under ${provision} ended for everybody at the state pension age.`,
      why: 'Those who were granted the help before that age can keep it.',
      todo: 'Write that granted help can be kept, for example with “fik hjælpen bevilget før folkepensionsalderen”. If in doubt, ask a lawyer.',
    }),
  },
});
