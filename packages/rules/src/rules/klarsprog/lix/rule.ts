import { lix } from '@kvast/model/lix';
import { defineRule } from '../../../define-rule.ts';
import { sentencesOfParts } from '../../../own-sentences.ts';
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
    const whole = lix(joined(writtenSentences(standard)));
    if (whole.words >= FEWEST_WORDS && whole.lix > most) {
      report({ at: standard.range, severity, message: text.whole(whole.lix, most, goal !== undefined) });
      return;
    }
    for (const part of writtenParts(standard)) {
      const sentences = sentencesOfParts([part]);
      const [first] = sentences;
      const measured = lix(joined(sentences));
      if (first && measured.words >= FEWEST_WORDS && measured.lix > most)
        report({ at: first, severity, message: text.part(measured.lix, most, goal !== undefined) });
    }
  },
});

function joined(sentences: readonly { readonly text: string }[]): string {
  return sentences.map(({ text }) => text.trim()).join('\n\n');
}
