import { defineRule } from '../../../define-rule.ts';
import { prohibitionsIn } from '../../../legal-basis.ts';
import { texts } from './texts.ts';

/** Conversations as such. Treatment ("terapeutiske samtaler", "samtaleterapi" alone, the past) is rightly left out of the help. */
const CONVERSATIONS =
  /(?<!\p{L})(?:jeg[- ]?støttende samtaler|støttende samtaler|støttesamtaler|samtaler om (?:tanker|følelser|svære ting))(?!\p{L})/iu;
const ONLY_CONVERSATIONS = /^(?:alle |almindelige |individuelle )?samtaler\.?$/iu;
/** "Terapi. Støttende samtaler er en del af hjælpen" says the opposite of leaving them out. */
const INCLUDED = /(?<!\p{L})(?:medmindre|undtagen|bortset fra|er (?:\p{L}+ )?(?:en del|med|omfattet))(?!\p{L})/iu;
const TREATMENT = /(?<!\p{L})(?:fortid\p{L}*|traume\p{L}*|behandling af)(?!\p{L})/iu;

export default defineRule({
  id: 'samspil/samtaler',
  scope: 'standard',
  since: '0.1.0',
  check({ services, law, language }, report) {
    for (const { block, provisionIds } of services) {
      const excluded = block.notIncluded.filter(({ text, unless }) => !unless && isAboutConversations(text));
      for (const basis of prohibitionsIn(law, provisionIds, 'excludesConversations')) {
        for (const item of excluded) {
          report({
            at: item,
            basis,
            severity: 'warning',
            message: (provisions) => texts[language].excluded(provisions),
          });
        }
      }
    }
  },
});

function isAboutConversations(text: string): boolean {
  return (
    !TREATMENT.test(text) && !INCLUDED.test(text) && (CONVERSATIONS.test(text) || ONLY_CONVERSATIONS.test(text.trim()))
  );
}
