import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    missing: (services: string, provision: string, first: string) => ({
      what: `Der står ikke ved ${services}, at kommunen først ser på, om hjælp efter ${first} kan være nok.`,
      why: `Før hjælp efter ${provision} bliver bevilget, skal kommunen have vurderet det, og borgeren skal kunne se det.`,
      todo: `Skriv under Adgang eller Forløb, at kommunen først ser på hjælp efter ${first}.`,
    }),
  },
  en: {
    missing: (services, provision, first) => ({
      what: `It does not say at ${services} that the municipality first considers whether help under ${first} is enough.`,
      why: `The municipality must have assessed that before help under ${provision} is granted, and citizens should be able to see it.`,
      todo: `Write under Adgang or Forløb that the municipality first considers help under ${first}.`,
    }),
  },
});
