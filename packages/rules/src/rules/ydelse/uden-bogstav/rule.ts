import type { CatalogueView } from '@kvast/law/catalogue-view';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import { defineRule } from '../../../define-rule.ts';
import { ownSentences } from '../../../own-sentences.ts';
import { provisionNames } from '../../../wording/provision.ts';
import { texts } from './texts.ts';

/** What § 82 itself is about: care for those who cannot look after themselves, asked for or not. */
function isCare(words: string): boolean {
  return /omsorg(?!\p{L}*(?:udvalg|forvaltning))|(?<!\p{L})samtykke|(?<!\p{L})tvang|varetage? (?:\p{L}+ )?interesser/iu.test(
    words,
  );
}

export default defineRule({
  id: 'ydelse/uden-bogstav',
  scope: 'standard',
  since: '0.2.0',
  check({ services, law, language }, report) {
    for (const { service, block } of services) {
      if (isCare(service.name) || ownSentences(service, block).some(({ text }) => isCare(text))) continue;
      for (const ref of service.provisions) {
        const id = provisionId(ref);
        const siblings = siblingsOf(ref, law);
        if (offersHelp(id, law) || siblings.length < 2) continue;
        report({
          at: ref,
          severity: 'warning',
          provision: id,
          message: texts[language].noLetter(service.name, id, provisionNames(siblings, language)),
        });
      }
    }
  },
});

/** `serviceloven § 82 a` … `§ 82 d` for `§ 82`: those that are help of their own. */
function siblingsOf({ law: lawId, section }: ProvisionRef, law: CatalogueView): string[] {
  return law
    .provisions()
    .map(({ provision }) => provision)
    .filter((each) => each.law === lawId && each.section.startsWith(`${section} `) && offersHelp(each.id, law))
    .map(({ id }) => id);
}

/** Help has a form, a length or an aim; a duty of care or a purpose clause has none of them. */
function offersHelp(id: string, law: CatalogueView): boolean {
  return (['form', 'duration', 'purpose', 'amount', 'assessment'] as const).some(
    (kind) => law.first(id, kind) !== undefined,
  );
}
