import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    replaced: (provision: string, other: string) => ({
      what: `Standarden udelukker borgere fra hjælp efter ${provision}, fordi de kan få eller får hjælp efter ${other}.`,
      why: `Hjælp efter ${provision} er en ret og kan ikke erstattes af hjælp efter ${other}.`,
      todo: 'Fjern udelukkelsen. Borgerens ret skal vurderes for sig.',
    }),
  },
  en: {
    replaced: (provision, other) => ({
      what: `The standard excludes people from help under ${provision} because they get or could get help under ${other}.`,
      why: `Help under ${provision} is a right and cannot be replaced by help under ${other}.`,
      todo: 'Remove the exclusion. The right must be assessed on its own.',
    }),
  },
});
