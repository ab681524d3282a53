import type { Block, Service } from '@kvast/model/block';
import { effectiveBlock } from '@kvast/model/effective';
import { type ProvisionRef, provisionId } from '@kvast/model/provision-ref';
import type { Registration } from '@kvast/model/registration';
import type { Located } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import { codeListsOf } from './code-lists.ts';
import type { ConfigContext } from './context.ts';
import { deadlinesOf } from './deadlines.ts';
import { decisionsOf } from './decisions.ts';
import { eligibilityOf } from './eligibility.ts';
import { fieldsOf } from './fields.ts';
import { limitsOf } from './limits.ts';
import { fromStandard, type LawWord } from './origin.ts';
import type {
  LegalBasis,
  RegistrationService,
  RegistrationView,
  ServiceAccess,
  ServiceEconomy,
  ServiceFollowUp,
  Sourced,
} from './registration.ts';
import { reportingDuties } from './reporting.ts';
import { slug, uniqueSlugs } from './slug.ts';

/**
 * What has to be set up to register by the standard: the one view from which every target is written.
 * Each element says where it comes from. What is shared by the services is already laid into each of them.
 * The same standard and context always give the same view.
 */
export function registrationView(standard: StandardModel, context: ConfigContext): RegistrationView {
  const municipality = standard.municipality?.text ?? context.municipality?.name;
  const nextId = uniqueSlugs();
  return {
    id: slug(standard.title) || 'standard',
    municipalityId: slug(municipality?.replace(/\bkommunes?\b/i, '') ?? '') || 'ukendt-kommune',
    municipality,
    title: standard.title,
    version: standard.version?.text,
    caseNumber: standard.caseNumber?.text,
    ...(context.municipality?.code && { municipalityCode: context.municipality.code.text }),
    ...(context.municipality?.website && { website: context.municipality.website.text }),
    ...(standard.valid && { valid: { from: standard.valid.from, to: standard.valid.to } }),
    ...(standard.adopted && { adopted: { date: standard.adopted.date, by: standard.adopted.by } }),
    ...(standard.updated && { updated: standard.updated.date }),
    ...(standard.revision && {
      revision: { value: standard.revision.every, origin: fromStandard(standard, standard.revision) },
    }),
    origin: fromStandard(standard, standard),
    services: standard.services.map((service) => ({
      id: nextId(service.name, 'ydelse'),
      ...serviceView(standard, service, context),
    })),
  };
}

function serviceView(
  standard: StandardModel,
  service: Service,
  context: ConfigContext,
): Omit<RegistrationService, 'id'> {
  const block = effectiveBlock(standard, service);
  const { extent, registration } = block;
  const limits = limitsOf(standard, service, extent, context.law);
  const duties = reportingDuties(service, block, context.law);
  const fields = fieldsOf(standard, service, registration, limits, duties, context);
  const origin = (at: Located) => fromStandard(standard, at, service.provisions);
  const contactForms = contactFormsOf(registration, origin);
  const eligibility = eligibilityOf(block, origin);
  return {
    name: service.name,
    origin: origin(service),
    legalBasis: service.provisions.map((ref) => legalBasis(standard, ref, context)),
    ...(extent?.duty && { duty: { value: extent.duty.modality, origin: origin(extent.duty) } }),
    ...(extent?.forms && { forms: { value: extent.forms.of, origin: origin(extent.forms) } }),
    limits,
    fields,
    codeLists: codeListsOf(fields, block.targetGroup, context.terms, contactForms, context.municipality),
    ...(registration?.anonymous && {
      anonymity: { value: registration.anonymous.when, origin: origin(registration.anonymous) },
    }),
    contactForms,
    ...(registration?.registeredAs?.as === 'oneOff' && { oneOff: origin(registration.registeredAs) }),
    ...(registration?.deleted && { deleted: { value: registration.deleted, origin: origin(registration.deleted) } }),
    ...(registration?.caseSubject && {
      subject: { value: registration.caseSubject.text, origin: origin(registration.caseSubject) },
    }),
    ...(registration?.account && {
      account: { value: registration.account.text, origin: origin(registration.account) },
    }),
    reporting: reportingOf(standard, service, block, duties),
    deadlines: deadlinesOf(standard, service, block, duties, context),
    eligibility,
    decisions: decisionsOf(eligibility, context.terms),
    access: accessOf(block, origin),
    economy: economyOf(block, origin),
    followUp: followUpOf(block, origin),
  };
}

function contactFormsOf(registration: Registration | undefined, origin: OriginOf): RegistrationService['contactForms'] {
  const nextCode = uniqueSlugs();
  return (registration?.contactForms ?? []).map(({ name, anonymous, range }) => ({
    value: { code: nextCode(name, 'kontaktform'), name, anonymous },
    origin: origin({ range }),
  }));
}

function legalBasis(standard: StandardModel, ref: ProvisionRef, { law }: ConfigContext): LegalBasis {
  const dated = law.provision(provisionId(ref));
  return {
    id: ref.id,
    title: dated?.provision.title,
    status: dated?.status ?? 'unknown',
    link: dated?.provision.link?.text,
    origin: fromStandard(standard, ref, [ref]),
  };
}

function reportingOf(
  standard: StandardModel,
  service: Service,
  block: Block,
  duties: readonly LawWord<'reportedTo'>[],
): Sourced<string>[] {
  const said = block.registration?.reportedTo;
  const byLaw = duties.map(({ clause, origin }) => ({ value: clause.said.authority, origin }));
  return [...(said ? [{ value: said.text, origin: fromStandard(standard, said, service.provisions) }] : []), ...byLaw];
}

type OriginOf = (at: Located) => RegistrationService['origin'];

function accessOf({ access }: Block, origin: OriginOf): ServiceAccess {
  return {
    ...(access?.assessment && { assessment: { value: access.assessment.rule, origin: origin(access.assessment) } }),
    ...(access?.route && { route: { value: access.route.text, origin: origin(access.route) } }),
    applicants: (access?.applicants ?? []).map((who) => ({ value: who.text, origin: origin(who) })),
    ...(access?.decision && { decision: { value: access.decision.form, origin: origin(access.decision) } }),
    ...(access?.deadline?.none && { noDeadline: origin(access.deadline) }),
  };
}

function economyOf({ economy }: Block, origin: OriginOf): ServiceEconomy {
  const { fee, freeChoice, prices = [] } = economy ?? {};
  return {
    ...(fee && { fee: { value: { free: fee.free, amount: fee.amount, text: fee.text }, origin: origin(fee) } }),
    prices: prices.map(({ range, ...price }) => ({ value: price, origin: origin({ range }) })),
    ...(freeChoice && { freeChoice: { value: freeChoice.offered, origin: origin(freeChoice) } }),
  };
}

function followUpOf({ followUp }: Block, origin: OriginOf): ServiceFollowUp {
  return {
    ...(followUp?.ongoing && { ongoing: origin(followUp.ongoing) }),
    ...(followUp?.plan && { plan: { value: { offered: followUp.plan.offered }, origin: origin(followUp.plan) } }),
    channels: (followUp?.channels ?? []).map((channel) => ({ value: channel.text, origin: origin(channel) })),
  };
}
