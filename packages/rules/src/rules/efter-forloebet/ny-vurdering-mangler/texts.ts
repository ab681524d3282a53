import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string, course: string, help: string) => ({
      what: `Der står ikke ved »${service}«, at behovet bliver vurderet igen, når forløbet efter ${course} slutter.`,
      why: `Når forløbet er slut, skal kommunen se på, om borgeren har brug for hjælp efter ${help}.`,
      todo: 'Skriv det under »Efter forløbet«, for eksempel »herefter: vurdering efter serviceloven § 83«.',
    }),
  },
  en: {
    missing: (service, course, help) => ({
      what: `It does not say at “${service}” that the need is assessed again when the course under ${course} ends.`,
      why: `When the course has ended, the municipality must consider whether the citizen needs help under ${help}.`,
      todo: 'Write it under “Efter forløbet”, for example “herefter: vurdering efter serviceloven § 83”.',
    }),
  },
});
