import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    endsBeforeStart: (from: string, to: string) => ({
      what: `Standarden slutter ${to}, men begynder først ${from}.`,
      why: 'Sådan som datoerne står, gælder den aldrig.',
      todo: 'Ret den ene af de to datoer.',
    }),
    adoptedAfterStart: (adopted: string, from: string) => ({
      what: `Standarden er vedtaget ${adopted}, men gælder allerede fra ${from}.`,
      why: 'Et serviceniveau kan ikke bruges over for borgerne, før det er besluttet.',
      todo: 'Lad standarden gælde fra vedtagelsen eller senere, eller ret datoen for vedtagelsen.',
    }),
    updatedLongAfterStart: (updated: string, from: string) => ({
      what: `Standarden er opdateret ${updated}, mere end 6 måneder efter at den begyndte at gælde ${from}.`,
      why: 'Læseren kan ikke se, fra hvilken dag ændringerne gælder.',
      todo: 'Lad den opdaterede udgave få sin egen dato i »gælder«.',
    }),
    validity: () => 'Her står, hvornår standarden gælder.',
  },
  en: {
    endsBeforeStart: (from, to) => ({
      what: `The standard ends ${to} but only begins ${from}.`,
      why: 'With these dates it is never valid.',
      todo: 'Correct one of the two dates.',
    }),
    adoptedAfterStart: (adopted, from) => ({
      what: `The standard was adopted ${adopted} but is valid as early as ${from}.`,
      why: 'A service level cannot be applied to citizens before it has been decided.',
      todo: 'Let the standard be valid from its adoption or later, or correct the date of adoption.',
    }),
    updatedLongAfterStart: (updated, from) => ({
      what: `The standard was updated ${updated}, more than 6 months after it became valid ${from}.`,
      why: 'Readers cannot tell from which day the changes apply.',
      todo: 'Give the updated edition its own date in “gælder”.',
    }),
    validity: () => 'This is when the standard is valid.',
  },
});
