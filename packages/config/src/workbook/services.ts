import { formsOf } from '../counting-form.ts';
import { fieldDescription, fieldTitle, limitInWords, refusals } from '../danish.ts';
import { formRules } from '../form-rules.ts';
import type { RegistrationField, RegistrationService, RegistrationView } from '../registration.ts';
import { sourceInWords } from '../source-in-words.ts';
import { anonymities, assessments, requirements, whenNamed } from '../words.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const yesNo = (value: boolean) => (value ? 'ja' : 'nej');
const duties = { must: 'skal', may: 'kan' } as const;
const types = { cpr: 'cpr', date: 'dato', text: 'tekst', number: 'tal', yesNo: 'ja/nej', code: 'kode' } as const;

export function serviceSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Ydelser',
    [
      'ydelse_id',
      'navn',
      'bestemmelse',
      'pligt',
      'indberettes til',
      'visitation',
      'anonymitet',
      'registreres som',
      'slettes',
      'KLE',
      'konto',
      'længste forløb (ISO 8601)',
      'varighed i standarden',
      'gentagelse',
      'egenbetaling',
      'frit valg',
      'link til loven',
      'kilde',
    ],
    view.services.map((service) => ({
      ydelse_id: service.id,
      navn: service.name,
      bestemmelse: service.legalBasis.map(({ id }) => id).join(', '),
      pligt: service.duty && duties[service.duty.value],
      'indberettes til': [...new Set(service.reporting.map(({ value }) => value))].join(', '),
      visitation: service.access.assessment && assessments[service.access.assessment.value],
      anonymitet: service.anonymity ? anonymities[service.anonymity.value] : 'ingen',
      'registreres som': service.oneOff ? 'enkeltstående henvendelse' : 'forløb',
      slettes: service.deleted && limitInWords(service.deleted.value),
      KLE: service.subject?.value,
      konto: service.account?.value,
      'længste forløb (ISO 8601)': service.limits.longestCourse?.duration,
      'varighed i standarden': durationInWords(service),
      gentagelse: service.limits.repetition && repetitions[service.limits.repetition.value],
      egenbetaling:
        service.economy.fee && (service.economy.fee.value.free ? 'ingen' : (service.economy.fee.value.text ?? 'ja')),
      'frit valg': service.economy.freeChoice && yesNo(service.economy.freeChoice.value),
      'link til loven': service.legalBasis.flatMap(({ link }) => link ?? []).join(' '),
      kilde: sourceInWords(service.origin),
    })),
  );
}

const repetitions: Readonly<Record<NonNullable<RegistrationService['limits']['repetition']>['value'], string>> = {
  notForSameNeed: 'ikke til samme behov',
  never: 'aldrig',
  allowed: 'mulig',
  renewable: 'kan fornyes',
};

function durationInWords({ limits: { duration } }: RegistrationService): string {
  if (!duration) return '';
  return duration.value === 'unlimited' ? 'ingen grænse' : limitInWords(duration.value);
}

export function fieldSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Felter',
    [
      'felt_id',
      'ydelse_id',
      'etiket',
      'hjælpetekst',
      'datatype',
      'registreres',
      'betingelse',
      'kodeliste_id',
      'persondata',
      'formål',
      'hjemmel',
      'kilde',
    ],
    formsOf(view).flatMap((service) => {
      const { kept, refused, choice } = formRules(service);
      return [
        ...kept.map((field) => ({
          felt_id: field.id,
          ydelse_id: service.id,
          etiket: fieldTitle(field),
          hjælpetekst: fieldDescription(field, service),
          datatype: types[field.type],
          registreres: requirements[field.required],
          betingelse: choice?.refusedIfAnonymous.includes(field) ? whenNamed(choice) : '',
          kodeliste_id: field.codeList,
          persondata: personalData(field),
          formål: field.purpose,
          hjemmel: field.basis.join(', '),
          kilde: sourceInWords(field.origin),
        })),
        ...refused.map(({ id, why, origin }) => ({
          felt_id: id,
          ydelse_id: service.id,
          etiket: id,
          hjælpetekst: refusals[why],
          registreres: 'aldrig',
          kilde: sourceInWords(origin),
        })),
      ];
    }),
  );
}

/** What is known for sure; whether a text or a code tells of health is for the municipality to judge. */
function personalData({ type, identifying }: RegistrationField): string {
  if (type === 'cpr') return 'cpr';
  return identifying ? 'almindelig' : '';
}

const deadlineKinds = {
  caseProcessing: 'sagsbehandling',
  appeal: 'klage',
  reconsideration: 'genvurdering',
  firstFollowUp: 'første opfølgning',
  followUp: 'opfølgning',
  reporting: 'indberetning',
} as const;

export function deadlineSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Frister',
    ['frist_id', 'ydelse_id', 'type', 'varighed (ISO 8601)', 'frist', 'regnes fra', 'gælder når', 'kilde'],
    view.services.flatMap((service) =>
      service.deadlines.map((deadline, at) => ({
        frist_id: `${service.id}-frist-${at + 1}`,
        ydelse_id: service.id,
        type: deadlineKinds[deadline.kind],
        'varighed (ISO 8601)': deadline.duration,
        frist: limitInWords(deadline),
        'regnes fra': deadline.startEvent,
        'gælder når': deadline.when,
        kilde: sourceInWords(deadline.origin),
      })),
    ),
  );
}

/** Who turns to the municipality, and how: a role needs rights in a system only where there is something to do in it. */
export function accessSheet(view: RegistrationView): Sheet {
  return sheetOf(
    'Adgang',
    ['ydelse_id', 'rolle', 'handling', 'kilde'],
    view.services.flatMap((service) => {
      const row = (rolle: string, handling: string, { origin }: { readonly origin: RegistrationService['origin'] }) => [
        { ydelse_id: service.id, rolle, handling, kilde: sourceInWords(origin) },
      ];
      const { applicants, route, assessment, decision } = service.access;
      return [
        ...applicants.flatMap((who) => row(who.value, 'henvender sig', who)),
        ...(route ? row('borgeren', `henvender sig: ${route.value}`, route) : []),
        ...(assessment && assessment.value !== 'none' ? row('sagsbehandler', 'vurderer og visiterer', assessment) : []),
        ...(decision
          ? row(
              'sagsbehandler',
              `giver afgørelsen ${decision.value === 'written' ? 'skriftligt' : 'mundtligt'}`,
              decision,
            )
          : []),
      ];
    }),
  );
}
