import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    outside: (contact: string, contactAge: string, targetAge: string) => ({
      what: `Ved kontakten »${contact}« står alderen ${contactAge}, men målgruppen er ${targetAge}.`,
      why: 'Den, der er for ung eller for gammel til hjælpen, får indtryk af at kunne få den.',
      todo: 'Ret alderen ved kontakten, så den ligger inden for målgruppens, eller ret målgruppen.',
    }),
    setAge: (age: string) => `Ret alderen ved kontakten til »${age}«`,
    target: (targetAge: string) => `Her står, at målgruppen er ${targetAge}.`,
  },
  en: {
    outside: (contact, contactAge, targetAge) => ({
      what: `The contact “${contact}” is given for the age ${contactAge}, but the target group is ${targetAge}.`,
      why: 'Citizens who are too young or too old for the help are led to believe that they can get it.',
      todo: 'Change the age at the contact so that it lies within that of the target group, or change the target group.',
    }),
    setAge: (age) => `Change the age at the contact to “${age}”`,
    target: (targetAge) => `Here it says that the target group is ${targetAge}.`,
  },
});
