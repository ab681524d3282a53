import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    tooYoung: (provision: string, age: number) => ({
      what: `Målgruppen omfatter borgere, der er yngre end ${age} år. Hjælp efter ${provision} er for personer, der er fyldt ${age} år.`,
      why: 'De yngre kan ikke få hjælp efter bestemmelsen. De hører under andre regler.',
      todo: `Skriv »alder: fyldt ${age} år«, og henvis de yngre til det tilbud, der er for dem.`,
    }),
  },
  en: {
    tooYoung: (provision, age) => ({
      what: `The target group includes people younger than ${age}. Help under ${provision} is for people aged ${age} and over.`,
      why: 'Those who are younger cannot get help under the provision. They come under other rules.',
      todo: `Write “alder: fyldt ${age} år”, and refer those who are younger to what is offered to them.`,
    }),
  },
});
