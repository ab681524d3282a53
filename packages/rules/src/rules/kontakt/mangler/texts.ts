import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    none: () => ({
      what: 'Standarden siger ikke, hvem borgeren kan kontakte.',
      why: 'Den, der har spørgsmål eller vil have hjælp, ved ikke, hvor vedkommende skal henvende sig.',
      todo: 'Tilføj afsnittet »Kontakt« med navn og telefonnummer.',
    }),
    noWay: (contact: string) => ({
      what: `Kontakten »${contact}« har hverken telefon, mail, hjemmeside eller adresse.`,
      why: 'Borgeren kan læse, hvem det er, men ikke komme i forbindelse med dem.',
      todo: 'Skriv for eksempel et telefonnummer efter navnet.',
    }),
    noColon: (name: string, ways: string) => ({
      what: `Der mangler et kolon efter »${name}«, så det hele læses som et navn.`,
      why: 'Borgeren får ikke nummeret eller adressen at trykke på, og systemerne får dem ikke.',
      todo: `Skriv »${name}: ${ways}«.`,
    }),
    colon: () => 'Sæt kolon efter navnet',
  },
  en: {
    none: () => ({
      what: 'The standard does not say whom the citizen can contact.',
      why: 'Citizens who have questions or need help do not know where to turn.',
      todo: 'Add the section “Kontakt” with a name and a telephone number.',
    }),
    noWay: (contact) => ({
      what: `The contact “${contact}” has no telephone, mail, web page or address.`,
      why: 'Citizens can read who it is, but cannot reach them.',
      todo: 'Write a telephone number after the name, for example.',
    }),
    noColon: (name, ways) => ({
      what: `A colon is missing after “${name}”, so all of it is read as a name.`,
      why: 'Citizens get no number or address to press, and the systems do not get them.',
      todo: `Write “${name}: ${ways}”.`,
    }),
    colon: () => 'Put a colon after the name',
  },
});
