import { effectiveBlock } from '@kvast/model/effective';
import type { Service } from '@kvast/model/standard';
import { type Composer, said, together, withProse } from '../composer.ts';
import { type Draft, draft } from '../draft.ts';
import { accessSection } from './access.ts';
import { appealSection } from './appeal.ts';
import { contactSection } from './contact.ts';
import { contentSection, notIncludedSection, purposeSection } from './content.ts';
import { deliverySection } from './delivery.ts';
import { afterwardsSection, durationSection, formStatements } from './duration.ts';
import { economySection } from './economy.ts';
import { exclusionsSection } from './exclusions.ts';
import { followUpSection } from './follow-up.ts';
import { freeSections } from './free.ts';
import { registrationSection } from './registration.ts';
import { conditionsSection, targetGroupSection } from './target-group.ts';

/** One service: its legal basis and form, then whatever it says for itself. What it shares stands in the shared parts. */
export function serviceSection(service: Service, composer: Composer): Draft[] {
  const { words, standard } = composer;
  const basis = service.provisions.length > 0 ? words.basis(service.provisions) : undefined;
  const intro = together(said(basis, { range: service.nameRange }), formStatements(service.extent, composer));
  // Half a target group would be read as the whole one, so the shared half is said here too.
  const targetGroup = service.targetGroup && effectiveBlock(standard, service).targetGroup;
  const sections = draft(service.name, service, withProse(service.prose, intro, composer), [
    ...purposeSection(service.purpose, composer),
    ...targetGroupSection(targetGroup, composer),
    ...conditionsSection(service.conditions, composer),
    ...exclusionsSection(service.exclusions, standard.shared.exclusions.length > 0, composer),
    ...contentSection(service.content, composer),
    ...notIncludedSection(service.notIncluded, composer),
    ...durationSection(service.extent, composer, false),
    ...afterwardsSection(service.afterwards, composer),
    ...accessSection(service.access, composer),
    ...appealSection(service.appeal, composer),
    ...economySection(service.economy, composer),
    ...deliverySection(service.delivery, composer),
    ...followUpSection(service.followUp, composer),
    ...registrationSection(service.registration, composer),
    ...freeSections(service.free, composer),
    ...contactSection(service.contacts, composer),
  ]);
  return sections.map((section) => ({ ...section, isService: true }));
}
