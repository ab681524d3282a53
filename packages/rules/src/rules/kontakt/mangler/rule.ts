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
      if (known || canBeReached(contact)) continue;
      const mended = withColon(contact.name);
      report({
        at: contact,
        message: mended ? text.noColon(mended.name, mended.ways) : text.noWay(contact.name),
        severity: 'info',
        fixes: mended && [
          { title: text.colon(), safe: true, edits: [{ at: contact, newText: `- ${mended.name}: ${mended.ways}` }] },
        ],
      });
    }
  },
});

/** "Visitationen, telefon 05 11 22 10" reads as one long name; whoever writes it means the number to be one. */
function withColon(written: string): { readonly name: string; readonly ways: string } | undefined {
  const [name = '', ...parts] = written.split(/,\s*/);
  const ways = parts.map(wayIn);
  if (parts.length === 0 || name.includes(':') || ways.includes(undefined) || !canBeReachedBy(ways[0]))
    return undefined;
  return { name, ways: ways.join(', ') };
}

function canBeReachedBy(way: string | undefined): boolean {
  return way !== undefined && !way.startsWith('åbent');
}

/** One part as a contact has it; undefined where it cannot be told. */
function wayIn(part: string): string | undefined {
  if (/^(?:telefon|mail|web|adresse|åbent)\s/i.test(part)) return part;
  if (/^(?:\d ?){8}$/.test(part)) return `telefon ${part}`;
  if (/^[^\s@]+@[^\s@]+$/.test(part)) return `mail ${part}`;
  return /^(?:hverdage|alle dage|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?!\p{L}).*\d/iu.test(part)
    ? `åbent "${part.replaceAll('"', '')}"`
    : undefined;
}

function canBeReached({ phones, email, web, address }: Contact): boolean {
  return phones.length > 0 || [email, web, address].some((way) => way !== undefined);
}

/** "Ring på 05 11 22 10" under Adgang does as well. */
function routeSaysWhere({ standard, services }: RuleContext): boolean {
  const access = [standard.shared.access, ...services.map(({ block }) => block.access)];
  return wordsIn(access).some((words) => /(\d\s?){8}|@|https?:|www\./.test(words));
}
