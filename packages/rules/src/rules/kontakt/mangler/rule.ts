import type { Contact } from '@kvast/model/contact';
import { defineRule, type RuleContext } from '../../../define-rule.ts';
import { ownMunicipality } from '../../../own-municipality.ts';
import { wordsIn } from '../../../words.ts';
import { texts } from './texts.ts';

export default defineRule({
  id: 'kontakt/mangler',
  scope: 'standard',
  since: '0.1.0',
  fromSilence: ['contacts'],
  check(context, report) {
    const { standard, workspace, language } = context;
    const text = texts[language];
    const contacts = [...standard.shared.contacts, ...standard.services.flatMap((service) => service.contacts)];
    const ofMunicipality = ownMunicipality(standard, workspace)?.contacts ?? [];
    if (contacts.length === 0 && ofMunicipality.length === 0 && !routeSaysWhere(context)) {
      report({ at: standard, message: text.none(), severity: 'info' });
    }
    for (const contact of contacts) {
      const known = ofMunicipality.some((other) => other.name === contact.name && canBeReached(other));
      if (!known && !canBeReached(contact))
        report({ at: contact, message: text.noWay(contact.name), severity: 'info' });
    }
  },
});

function canBeReached({ phones, email, web, address }: Contact): boolean {
  return phones.length > 0 || [email, web, address].some((way) => way !== undefined);
}

/** "Ring på 05 11 22 10" under Adgang does as well. */
function routeSaysWhere({ standard, services }: RuleContext): boolean {
  const access = [standard.shared.access, ...services.map(({ block }) => block.access)];
  return wordsIn(access).some((words) => /(\d\s?){8}|@|https?:|www\./.test(words));
}
