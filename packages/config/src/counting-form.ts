import { CONTACT_FORM } from './fields.ts';
import type { RegistrationField, RegistrationService, RegistrationView } from './registration.ts';

/**
 * Everything that is filled in by the standard: its services and, beside an anonymous offer of single contacts, a form to count them in,
 * so that the municipality knows how much the offer is used and not by whom.
 */
export function formsOf(view: RegistrationView): RegistrationService[] {
  return view.services.flatMap((service) => [service, ...countingForm(service)]);
}

function countingForm(service: RegistrationService): RegistrationService[] {
  const { oneOff, anonymity } = service;
  if (!oneOff || !anonymity || !['always', 'byContactForm'].includes(anonymity.value)) return [];
  // Contacts that are registered by name are counted there.
  const forms = service.contactForms.filter(({ value }) => value.anonymous);
  const field = (id: string, type: RegistrationField['type']): RegistrationField => ({
    id,
    name: id,
    type,
    required: 'always',
    askedBy: 'standard',
    identifying: false,
    basis: [],
    origin: oneOff,
  });
  const codes = forms.map(({ value: { code, name }, origin }) => ({ code, label: name, origin }));
  return [
    {
      id: `${service.id}-optaelling`,
      name: `${service.name}: optælling`,
      origin: oneOff,
      legalBasis: service.legalBasis,
      limits: { amounts: [] },
      fields: [
        field('dato', 'date'),
        ...(codes.length > 0 ? [{ ...field(CONTACT_FORM, 'code'), codeList: CONTACT_FORM }] : []),
        field('antal', 'number'),
      ],
      codeLists: codes.length > 0 ? [{ id: CONTACT_FORM, system: CONTACT_FORM, codes, origin: oneOff }] : [],
      contactForms: [],
      reporting: [],
      deadlines: [],
      eligibility: { demands: [], exclusions: [] },
      access: { applicants: [] },
      economy: { prices: [] },
      followUp: { channels: [] },
    },
  ];
}
