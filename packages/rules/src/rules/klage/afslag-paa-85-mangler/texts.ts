import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    unmentioned: (provision: string, other: string) => ({
      what: `Standarden siger, at der ikke kan klages over hjælp efter ${provision}, men ikke, at et afslag på hjælp efter ${other} kan påklages.`,
      why: `En borger, der bliver henvist hertil i stedet for at få hjælp efter ${other}, kan klage over afslaget og skal vide det.`,
      todo: `Tilføj en sætning under Klage, for eksempel »> Får du afslag på støtte efter [${other}], kan du klage over det.«`,
    }),
  },
  en: {
    unmentioned: (provision, other) => ({
      what: `The standard says that there is no appeal from decisions under ${provision}, but not that a refusal of help under ${other} can be appealed.`,
      why: `A citizen who is referred here instead of getting help under ${other} can appeal the refusal, and must know it.`,
      todo: `Add a sentence under Klage, for example “> Får du afslag på støtte efter [${other}], kan du klage over det.”`,
    }),
  },
});
