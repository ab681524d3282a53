import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    early: (provision: string, allowed: string, written: string) => ({
      what: `Målgruppens alder er »${written}«. Efter ${provision} er den »${allowed}«.`,
      why: 'De ældste i lovens målgruppe bliver holdt ude, selv om de kan få hjælpen efter loven.',
      todo: `Skriv »alder: ${allowed}«.`,
    }),
    late: (provision: string, allowed: string, written: string) => ({
      what: `Målgruppens alder er »${written}«. Efter ${provision} er den »${allowed}«, og hjælpen kan ikke gives derefter.`,
      why: 'Borgere, som er ældre, bliver lovet hjælp efter en bestemmelse, der ikke gælder for dem.',
      todo: `Skriv »alder: ${allowed}«, og find den bestemmelse, som de ældre hører under.`,
    }),
  },
  en: {
    early: (provision, allowed, written) => ({
      what: `The age of the target group is ${written}. Under ${provision} it is ${allowed}.`,
      why: 'The oldest in the target group of the law are kept out although they can get the help under the law.',
      todo: `Write the age of the law: ${allowed}.`,
    }),
    late: (provision, allowed, written) => ({
      what: `The age of the target group is ${written}. Under ${provision} it is ${allowed}, and the help cannot be given after that.`,
      why: 'Citizens who are older are promised help under a provision that does not apply to them.',
      todo: `Write the age of the law: ${allowed}, and find the provision where the older ones belong.`,
    }),
  },
});
