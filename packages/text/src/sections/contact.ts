import type { Contact } from '@kvast/model/contact';
import { type Composer, said } from '../composer.ts';
import type { ContactCard, Inline } from '../document-tree.ts';
import { type Draft, draft } from '../draft.ts';
import type { Phrase } from '../phrase.ts';

/** Whom to call or write to, and for whom each contact is. */
export function contactSection(contacts: readonly Contact[], composer: Composer): Draft[] {
  const cards = contacts.map((contact) => card(contact, composer));
  return section(cards, contacts[0], composer);
}

/** The municipality's contacts, for a standard that gives none. They have no place in the standard's file. */
export function municipalContacts(composer: Composer): Draft[] {
  const cards = (composer.context.municipality?.contacts ?? []).map((contact) => ({
    ...card(contact, composer),
    source: undefined,
  }));
  return section(cards, undefined, composer);
}

function section(cards: readonly ContactCard[], first: Contact | undefined, { words }: Composer): Draft[] {
  if (cards.length === 0) return [];
  return draft(words.heading('contact'), first, [
    ...said(words.contactLead(), first),
    { kind: 'contacts', cards, source: first?.range },
  ]);
}

/** The telephone of the contact that goes by that name, in the standard or in its municipality. */
export function phoneOf(name: string | undefined, { standard, context }: Composer): string | undefined {
  const { shared, services } = standard;
  const own = [shared, ...services].flatMap(({ contacts }) => contacts);
  const all = [...own, ...(context.municipality?.contacts ?? [])];
  return all.find((contact) => contact.name.toLowerCase() === name?.toLowerCase())?.phones[0];
}

function card(contact: Contact, { words, ownLanguage, written }: Composer): ContactCard {
  const labels = words.contactLabels();
  const phones = words.eitherOf(contact.phones.map((number): Phrase => [{ kind: 'phone', number }]));
  const details: { label: string; runs: readonly Inline[] }[] = [];
  if (contact.phones.length > 0) details.push({ label: labels.phone, runs: phones });
  if (contact.email) details.push({ label: labels.email, runs: [{ kind: 'email', address: contact.email }] });
  if (contact.web) details.push({ label: labels.web, runs: [website(contact.web)] });
  if (contact.address) details.push({ label: labels.address, runs: written(contact.address) });
  if (contact.hours) details.push({ label: labels.hours, runs: written(contact.hours) });
  return {
    name: contact.name,
    nameLanguage: ownLanguage,
    forWhom: words.contactFor(contact),
    details,
    source: contact.range,
  };
}

function website(address: string): Inline {
  const runs: Inline[] = [{ kind: 'text', text: address.replace(/^https?:\/\//, '').replace(/\/$/, '') }];
  const href = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return { kind: 'link', href, runs };
}
