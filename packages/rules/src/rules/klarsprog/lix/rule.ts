import { lix } from '@kvast/model/lix';
import type { StandardModel } from '@kvast/model/standard';
import { defineRule } from '../../../define-rule.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
import { remembered } from '../../../remembered.ts';
import { writtenParts, writtenSentences } from '../../../written-words.ts';
import { texts } from './texts.ts';

/** What is read in books and newspapers for all; above it a text is for the trade. */
const HEAVY = 50;
/** Fewer words say nothing of how a text is written. */
const FEWEST_WORDS = 60;

export default defineRule({
  id: 'klarsprog/lix',
  scope: 'standard',
  since: '0.3.0',
  check({ standard, workspace, language }, report) {
    const text = texts[language];
    const goal = workspace.municipalities.find(({ readability }) => readability)?.readability?.most;
    const most = goal ?? HEAVY;
    const severity = goal === undefined ? 'info' : 'warning';
    const whole = wholeOf(standard);
    if (whole.words >= FEWEST_WORDS && whole.lix > most) {
      report({ at: standard.range, severity, message: text.whole(whole.lix, most, goal !== undefined) });
      return;
    }
    for (const { first, measured } of measuredParts(standard)) {
      if (first && measured.words >= FEWEST_WORDS && measured.lix > most)
        report({ at: first, severity, message: text.part(measured.lix, most, goal !== undefined) });
    }
  },
});

const wholeOf = remembered((standard: StandardModel) => lix(joined(writtenSentences(standard))));

const measuredParts = remembered((standard: StandardModel) =>
  writtenParts(standard).map((part) => {
    const sentences = sentencesOfParts([part]);
    return { first: sentences[0], measured: lix(joined(sentences)) };
  }),
);

function joined(sentences: readonly { readonly text: string }[]): string {
  return sentences.map(({ text }) => text.trim()).join('\n\n');
}
