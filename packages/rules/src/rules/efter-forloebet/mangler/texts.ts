import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (service: string, limit: string) => ({
      what: `Der står ikke, hvad der sker, når »${service}« slutter, og borgeren stadig har brug for hjælp.`,
      why: `Forløbet kan højst vare ${limit}, og behovet kan vare længere. Kommunen skal så se på alle muligheder for hjælp.`,
      todo: 'Tilføj afsnittet »Efter forløbet«, for eksempel med »herefter: vurdering efter serviceloven § 85«.',
    }),
  },
  en: {
    missing: (service, limit) => ({
      what: `It does not say what happens when “${service}” ends and the citizen still needs help.`,
      why: `The course can last ${limit} at most, and the need may last longer. The municipality must then consider every possible help.`,
      todo: 'Add the section “Efter forløbet”, for example with “herefter: vurdering efter serviceloven § 85”.',
    }),
  },
});
