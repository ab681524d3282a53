import { defineTexts } from '../../../message.ts';
import { andList } from '../../../wording/list.ts';

export const texts = defineTexts({
  da: {
    everybody: (example: string, service: string | undefined) => ({
      what: `Punktet udelukker alle i målgruppen${service ? ` for »${service}«` : ''}.`,
      why: `Så er der ingen tilbage, der kan få hjælpen. ${example} er i målgruppen, men bliver udelukket.`,
      todo: 'Ret punktet, så det kun rammer dem, der skal have anden hjælp, eller tilføj en undtagelse med »medmindre:«.',
    }),
    everybodyTogether: (lines: readonly number[], example: string, service: string | undefined) => ({
      what: `Punkterne i linje ${andList(lines.map(String), 'da')} udelukker tilsammen alle i målgruppen${service ? ` for »${service}«` : ''}.`,
      why: `Så er der ingen tilbage, der kan få hjælpen. ${example} er i målgruppen, men bliver udelukket.`,
      todo: 'Ret et af punkterne, så det kun rammer dem, der skal have anden hjælp.',
    }),
    excludesTheOthers: () => 'Udelukker sammen med de andre punkter hele målgruppen.',
  },
  en: {
    everybody: (example, service) => ({
      what: `The item excludes everybody in the target group${service ? ` of “${service}”` : ''}.`,
      why: `Nobody is left who can get the help. ${example} is in the target group but excluded.`,
      todo: 'Correct the item so that it only applies to those who are to get other help, or add an exception with “medmindre:” (unless).',
    }),
    everybodyTogether: (lines, example, service) => ({
      what: `The items in lines ${andList(lines.map(String), 'en')} together exclude everybody in the target group${service ? ` of “${service}”` : ''}.`,
      why: `Nobody is left who can get the help. ${example} is in the target group but excluded.`,
      todo: 'Correct one of the items so that it only applies to those who are to get other help.',
    }),
    excludesTheOthers: () => 'Together with the other items, excludes the whole target group.',
  },
});
