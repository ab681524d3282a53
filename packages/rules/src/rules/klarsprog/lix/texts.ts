import { defineTexts } from '../../../message.ts';

export const texts = defineTexts({
  da: {
    whole: (lix: number, most: number, isGoal: boolean) => ({
      what: `Jeres egne sætninger har et læsbarhedstal (LIX) på ${comma(lix)}. ${isGoal ? `Kommunens mål er højst ${most}.` : `Over ${most} er teksten svær for de fleste.`}`,
      why: 'Borgeren skal kunne læse, hvad man kan få hjælp til, uden at spørge nogen.',
      todo: 'Del de længste sætninger, og byt de længste ord ud med korte. Se afsnit for afsnit med kvast lix.',
    }),
    part: (lix: number, most: number, isGoal: boolean) => ({
      what: `Afsnittet har et læsbarhedstal (LIX) på ${comma(lix)}. ${isGoal ? `Kommunens mål er højst ${most}.` : `Over ${most} er teksten svær for de fleste.`}`,
      why: 'Resten er lettere at læse, og det er her, læseren går i stå.',
      todo: 'Del de længste sætninger, og byt de længste ord ud med korte.',
    }),
  },
  en: {
    whole: (lix, most, isGoal) => ({
      what: `Your own sentences have a readability figure (LIX) of ${lix}. ${isGoal ? `The municipality’s goal is at most ${most}.` : `Above ${most} a text is hard for most people.`}`,
      why: 'Citizens must be able to read what help they can get without asking anybody.',
      todo: 'Divide the longest sentences, and change the longest words for short ones. kvast lix shows it section by section.',
    }),
    part: (lix, most, isGoal) => ({
      what: `The section has a readability figure (LIX) of ${lix}. ${isGoal ? `The municipality’s goal is at most ${most}.` : `Above ${most} a text is hard for most people.`}`,
      why: 'The rest is easier, and this is where the reader gives up.',
      todo: 'Divide the longest sentences, and change the longest words for short ones.',
    }),
  },
});

function comma(lix: number): string {
  return lix.toLocaleString('da-DK');
}
