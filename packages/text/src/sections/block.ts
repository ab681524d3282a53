import type { Block, Group } from '@kvast/model/block';
import { type Composer, said, withProse } from '../composer.ts';
import { type Draft, draft, ownDraft } from '../draft.ts';
import { accessSection } from './access.ts';
import { appealSection } from './appeal.ts';
import { contactSection } from './contact.ts';
import { contentSection, notIncludedSection, purposeSection } from './content.ts';
import { deliverySection } from './delivery.ts';
import { afterwardsSection, durationSection } from './duration.ts';
import { economySection } from './economy.ts';
import { exclusionsSection } from './exclusions.ts';
import { followUpSection } from './follow-up.ts';
import { freeSections } from './free.ts';
import { boundariesSection, dutiesSection, goalsSection, packagesSection, phasesSection } from './parts.ts';
import { registrationSection } from './registration.ts';
import { conditionsSection, targetGroupBlocks, targetGroupSection } from './target-group.ts';

interface Within {
  /** Exclusions of the whole standard hold too. */
  readonly moreExclusions: boolean;
  /** The form of the help stands among the sections, and not in an introduction to them. */
  readonly withForm: boolean;
}

/** All that a service or a group says for itself, in the order of the shared parts. */
export function blockSections(block: Block, within: Within, composer: Composer): Draft[] {
  return [
    ...purposeSection(block.purpose, composer),
    ...targetGroupSection(block.targetGroup, composer),
    ...conditionsSection(block.conditions, composer),
    ...groupSections(block.groups, composer),
    ...exclusionsSection(block.exclusions, within.moreExclusions, composer),
    ...boundariesSection(block.boundaries, composer),
    ...contentSection(block.content, composer),
    ...packagesSection(block.packages, composer),
    ...notIncludedSection(block, composer),
    ...phasesSection(block.phases, composer),
    ...durationSection(block.extent, composer, within.withForm),
    ...afterwardsSection(block.afterwards, composer),
    ...accessSection(block.access, composer),
    ...appealSection(block.appeal, composer),
    ...economySection(block.economy, composer),
    ...deliverySection(block.delivery, composer),
    ...dutiesSection(block.duties, composer),
    ...followUpSection(block.followUp, composer),
    ...goalsSection(block, composer),
    ...registrationSection(block.registration, composer),
    ...freeSections(block.free, composer),
    ...contactSection(block.contacts, composer),
  ];
}

/** Parts of the target group: who belongs to each, and what is said for it alone. */
export function groupSections(groups: readonly Group[] | undefined, composer: Composer): Draft[] {
  return (groups ?? []).flatMap((group) => groupSection(group, composer));
}

function groupSection(group: Group, composer: Composer): Draft[] {
  const { words } = composer;
  const { rank, contact, targetGroup, legalBasis: more = [] } = group;
  const intro = [
    ...(targetGroup ? targetGroupBlocks(targetGroup, words.belongsToGroup(), composer) : []),
    ...said(rank && words.rank(rank.rank), rank),
    ...said(contact && words.groupContact(contact), contact),
    ...said(more.length > 0 ? words.alsoBasedOn(more) : undefined, more[0]),
  ];
  const rest = { ...group, targetGroup: undefined };
  const sections = blockSections(rest, { moreExclusions: true, withForm: true }, composer);
  return ownDraft(composer.ownLanguage, draft(group.name, group, withProse(group, intro, composer), sections));
}
