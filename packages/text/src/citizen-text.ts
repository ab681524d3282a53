import { hex, parseColour, readableOnWhite } from '@kvast/model/colour';
import type { StandardModel } from '@kvast/model/standard';
import { type Composer, composerFor, said, type TextContext } from './composer.ts';
import type { Block, Paragraph, TextDocument, TextForm } from './document-tree.ts';
import { type Draft, draft, withIds } from './draft.ts';
import { accessSection, municipalDeadlines } from './sections/access.ts';
import { appealWithLaw } from './sections/appeal.ts';
import { groupSections } from './sections/block.ts';
import { contactSection, municipalContacts } from './sections/contact.ts';
import { contentSection, notIncludedSection, purposeSection } from './sections/content.ts';
import { sharedCourse } from './sections/course.ts';
import { deliverySection } from './sections/delivery.ts';
import { afterwardsSection, durationSection } from './sections/duration.ts';
import { easySections } from './sections/easy.ts';
import { economySection } from './sections/economy.ts';
import { exclusionsSection } from './sections/exclusions.ts';
import { followUpSection } from './sections/follow-up.ts';
import { footerSection, glossarySection } from './sections/footer.ts';
import { freeSections, notChosenSection, textBlockSections } from './sections/free.ts';
import { otherHelpSection } from './sections/other-help.ts';
import { shared } from './sections/overrides.ts';
import { boundariesSection, dutiesSection, goalsSection, packagesSection, phasesSection } from './sections/parts.ts';
import { registrationSection } from './sections/registration.ts';
import { serviceSection } from './sections/service.ts';
import { conditionsSection, targetGroupSection } from './sections/target-group.ts';

export type { TextContext } from './composer.ts';

export interface TextOptions {
  /** How the person is spoken of; where it is left out, as the standard itself says (`tiltale`), and else `du`. */
  readonly form?: TextForm;
  /** Language of the generated words; the municipality's own words stay as they are, and are marked. */
  readonly language?: 'da' | 'en';
  /** The short text: what, who, how, cost, contact, on a page. */
  readonly easy?: boolean;
}

/**
 * The standard as a text for the person it is about: every fact of the standard and nothing else, save the sentences
 * that follow from the provisions in `context.law` and what the municipality file says for all its standards.
 * The standard's examples (Eksempler) are its writer's tests, and are left out.
 */
export function citizenText(standard: StandardModel, context: TextContext, options: TextOptions = {}): TextDocument {
  const form = options.form ?? standard.address?.form ?? 'du';
  const composer = composerFor(standard, context, form, options.language);
  const { words } = composer;
  const ids = new Set<string>();
  const easy = options.easy ? easySections(composer) : undefined;
  const [footer] = withIds([easy?.footer ?? footerSection(composer)], ids);
  if (!footer) throw new Error('A text always has a footer');
  const body = easy?.sections ?? [...helpSections(composer), ...sharedCourse(composer), ...practicalSections(composer)];
  return {
    language: words.language,
    form,
    title: standard.title,
    ownLanguage: composer.ownLanguage,
    label: words.label,
    municipality: standard.municipality?.text ?? context.municipality?.name,
    date: (standard.updated?.date ?? standard.adopted?.date ?? standard.valid?.from)?.iso,
    colour: brandColour(context.municipality?.colour?.text),
    isShort: options.easy,
    notice: notice(composer),
    lead: easy?.lead ?? leadBlocks(composer),
    // The glossary comes last, when all terms have been met.
    sections: withIds(easy ? body : [...body, ...glossarySection(composer)], ids),
    footer,
    page: words.page,
  };
}

/** A colour that cannot be read on white is told by the check, and not used. */
function brandColour(written: string | undefined): string | undefined {
  const colour = written === undefined ? undefined : parseColour(written);
  return colour && readableOnWhite(colour) ? hex(colour) : undefined;
}

function notice({ standard: { status }, words }: Composer): Paragraph | undefined {
  return said(status && words.notice(status.status), status)[0];
}

function leadBlocks({ standard, words }: Composer): Block[] {
  const names = standard.services.map(({ name }) => name);
  const { reader } = standard;
  return [
    ...said(reader && words.reader(reader.reader), reader),
    ...said(names.length > 1 ? words.services(names) : undefined),
    ...said(standard.guidingLevel && words.guidingLevel(), standard.guidingLevel),
  ];
}

/** Who can get what, shared parts first and then each service. */
function helpSections(composer: Composer): Draft[] {
  const { shared: block, services } = composer.standard;
  return [
    ...purposeSection(block.purpose, composer),
    ...shared('targetGroup', targetGroupSection(block.targetGroup, composer), composer),
    ...shared('conditions', conditionsSection(block.conditions, composer), composer),
    ...groupSections(block.groups, composer),
    ...exclusionsSection(block.exclusions, false, composer),
    ...boundariesSection(block.boundaries, composer),
    ...shared('content', contentSection(block.content, composer), composer),
    ...shared('packages', packagesSection(block.packages, composer), composer),
    ...notIncludedSection(block, composer),
    ...shared('phases', phasesSection(block.phases, composer), composer),
    ...services.flatMap((service) => serviceSection(service, composer)),
    ...shared('extent', durationSection(block.extent, composer, true), composer),
    ...shared('afterwards', afterwardsSection(block.afterwards, composer), composer),
  ];
}

/** How to get it, what it costs, who gives it, and whom to ask. */
function practicalSections(composer: Composer): Draft[] {
  const { standard } = composer;
  const { shared: block, services } = standard;
  const hasContact = block.contacts.length > 0 || services.some((service) => service.contacts.length > 0);
  return [
    ...shared('access', accessWithDeadlines(composer), composer),
    ...shared('appeal', appealWithLaw(composer), composer),
    ...otherHelpSection(services, composer),
    ...shared('economy', economySection(block.economy, composer), composer),
    ...shared('delivery', deliverySection(block.delivery, composer), composer),
    ...shared('duties', dutiesSection(block.duties, composer), composer),
    ...shared('followUp', followUpSection(block.followUp, composer), composer),
    ...goalsSection(block, composer),
    ...shared('registration', registrationSection(block.registration, composer), composer),
    ...notChosenSection(standard.notChosen, composer),
    ...freeSections(block.free, composer),
    ...textBlockSections(composer),
    ...(hasContact
      ? shared('contacts', contactSection(block.contacts, composer), composer)
      : municipalContacts(composer)),
  ];
}

function accessWithDeadlines(composer: Composer): Draft[] {
  const deadlines = municipalDeadlines(composer.standard, composer);
  const [section] = accessSection(composer.standard.shared.access, composer);
  if (!section) return draft(composer.words.heading('access'), undefined, deadlines);
  return [{ ...section, blocks: [...section.blocks, ...deadlines] }];
}
