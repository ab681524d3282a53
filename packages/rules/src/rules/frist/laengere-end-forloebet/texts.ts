import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    longer: (service: string, wait: string, course: string) => ({
      what: `Borgeren kan vente ${wait} på en afgørelse om »${service}«, som højst varer ${course}.`,
      why: 'Ventetiden er længere end hele hjælpen, og så kommer den let for sent. Det er ikke forbudt, men næppe meningen.',
      todo: 'Gør fristen kortere, eller se, om den rigtige frist står der.',
    }),
    courseHere: () => 'Her står, hvor længe hjælpen varer.',
  },
  en: {
    longer: (service, wait, course) => ({
      what: `Citizens may wait ${wait} for a decision on “${service}”, which lasts ${course} at most.`,
      why: 'The wait is longer than all of the help, which then easily comes too late. It is not forbidden, but hardly meant.',
      todo: 'Shorten the deadline, or see whether it is the right one.',
    }),
    courseHere: () => 'This is how long the help lasts.',
  },
});
