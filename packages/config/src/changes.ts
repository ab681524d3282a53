import { isLonger } from '@kvast/model/time';
import { codeChanges } from './code-changes.ts';
import { limitInWords } from './danish.ts';
import { type FormRules, formRules } from './form-rules.ts';
import type { Origin, RegistrationField, RegistrationService, RegistrationView } from './registration.ts';
import { anonymities } from './words.ts';

/** What a new edition of a standard does to what is registered by the old one. */
export interface Change {
  readonly kind:
    | 'service-gone'
    | 'service-new'
    | 'service-renamed'
    | 'field-gone'
    | 'field-new'
    | 'field-required'
    | 'field-optional'
    | 'field-refused'
    | 'field-type'
    | 'code-retired'
    | 'code-new'
    | 'code-translation'
    | 'list-closed'
    | 'list-opened'
    | 'limit-shortened'
    | 'limit-lengthened'
    | 'anonymity';
  /** Registrations that were in order no longer are, or find no place. */
  readonly breaks: boolean;
  /** Name of the service, as it is now where it is there. */
  readonly service: string;
  /** Danish sentences: what changes, and how to move. */
  readonly what: string;
  readonly todo?: string;
  /** The line that says it now, or said it before. */
  readonly origin: Origin;
}

/** Every change that a form, a table or a list has to follow, service by service in the order of the old standard. */
export function changesBetween(old: RegistrationView, now: RegistrationView): Change[] {
  const pairs = pairedServices(old.services, now.services);
  const gone = old.services.filter((service) => !pairs.some(([before]) => before === service));
  const added = now.services.filter((service) => !pairs.some(([, after]) => after === service));
  return [
    ...pairs.flatMap(([before, after]) => [...renamed(before, after), ...serviceChanges(before, after)]),
    ...gone.map(({ name, origin }) => ({
      kind: 'service-gone' as const,
      breaks: true,
      service: name,
      what: 'Ydelsen er væk.',
      todo: 'Afslut de registreringer, der er i gang, eller flyt dem til en anden ydelse, før formular og tabel bliver fjernet.',
      origin,
    })),
    ...added.map(({ name, origin }) => ({
      kind: 'service-new' as const,
      breaks: false,
      service: name,
      what: 'Ydelsen er ny.',
      origin,
    })),
  ];
}

type Pair = readonly [before: RegistrationService, after: RegistrationService];

/** By id; of the rest, those that are alone in resting on the same provisions have changed their name. */
function pairedServices(old: readonly RegistrationService[], now: readonly RegistrationService[]): Pair[] {
  const basis = ({ legalBasis }: RegistrationService) => legalBasis.map(({ id }) => id).join(', ');
  const oldLeft = old.filter(({ id }) => !now.some((other) => other.id === id));
  const newLeft = now.filter(({ id }) => !old.some((other) => other.id === id));
  const onlyOne = (among: readonly RegistrationService[], wanted: string) => {
    const [first, ...more] = among.filter((service) => wanted !== '' && basis(service) === wanted);
    return more.length > 0 ? undefined : first;
  };
  return old.flatMap((before): Pair[] => {
    const same = now.find(({ id }) => id === before.id);
    if (same) return [[before, same]];
    const after = onlyOne(newLeft, basis(before));
    return after && onlyOne(oldLeft, basis(before)) === before ? [[before, after]] : [];
  });
}

function renamed(before: RegistrationService, after: RegistrationService): Change[] {
  if (before.id === after.id) return [];
  return [
    {
      kind: 'service-renamed',
      breaks: true,
      service: after.name,
      what: `Ydelsen hed før »${before.name}«. Dermed skifter formular og tabel navn fra ${before.id} til ${after.id}.`,
      todo: 'Flyt registreringerne til det nye navn, før det gamle bliver fjernet.',
      origin: after.origin,
    },
  ];
}

function serviceChanges(before: RegistrationService, after: RegistrationService): Change[] {
  return [
    ...anonymityChange(before, after),
    ...fieldChanges(before, after),
    ...codeChanges(before, after),
    ...limitChange(before, after),
  ];
}

function anonymityChange(before: RegistrationService, after: RegistrationService): Change[] {
  const said = ({ anonymity }: RegistrationService) => anonymity?.value ?? 'never';
  if (said(before) === said(after)) return [];
  const named = said(after) === 'never';
  return [
    {
      kind: 'anonymity',
      breaks: !named,
      service: after.name,
      what: `Anonymitet var »${anonymities[said(before)]}« og er nu »${anonymities[said(after)]}«.`,
      todo: named
        ? 'Borgere, der har fået hjælpen anonymt, skal ikke registreres med navn bagefter.'
        : 'Find de registreringer, hvor borgeren nu er anonym, og slet det, der viser, hvem borgeren er.',
      origin: after.anonymity?.origin ?? after.origin,
    },
  ];
}

type Demand = 'required' | 'requiredIfNamed' | 'optional';

function demandOn({ id }: RegistrationField, { required, choice }: FormRules): Demand {
  if (required.includes(id)) return 'required';
  return choice?.requiredIfNamed.some((field) => field.id === id) ? 'requiredIfNamed' : 'optional';
}

const strictness: Readonly<Record<Demand, number>> = { optional: 0, requiredIfNamed: 1, required: 2 };

const types: Readonly<Record<RegistrationField['type'], string>> = {
  cpr: 'cpr',
  date: 'dato',
  text: 'tekst',
  number: 'tal',
  yesNo: 'ja/nej',
  code: 'kode',
};

function fieldChanges(before: RegistrationService, after: RegistrationService): Change[] {
  const [oldRules, newRules] = [formRules(before), formRules(after)];
  const change = (rest: Omit<Change, 'service'>): Change => ({ ...rest, service: after.name });
  const kept = oldRules.kept.flatMap((field): Change[] => {
    const now = newRules.kept.find(({ id }) => id === field.id);
    const refused = newRules.refused.find(({ id }) => id === field.id);
    if (refused) {
      return [
        change({
          kind: 'field-refused',
          breaks: true,
          what: `Feltet ${field.id} må ikke længere registreres.`,
          todo: 'Slet oplysningen i de registreringer, der har den, før formularen bliver skiftet.',
          origin: refused.origin,
        }),
      ];
    }
    if (!now) {
      return [
        change({
          kind: 'field-gone',
          breaks: true,
          what: `Feltet ${field.id} er væk.`,
          todo: 'Slet oplysningen, eller gem den et andet sted, så længe I skal have den. Fjern så feltet.',
          origin: field.origin,
        }),
      ];
    }
    const [was, is] = [demandOn(field, oldRules), demandOn(now, newRules)];
    return [
      ...(field.type === now.type
        ? []
        : [
            change({
              kind: 'field-type',
              breaks: true,
              what: `Feltet ${field.id} var ${types[field.type]} og er nu ${types[now.type]}.`,
              todo: 'Skriv de oplysninger om, der er registreret, eller giv det nye felt et andet navn.',
              origin: now.origin,
            }),
          ]),
      ...(strictness[is] > strictness[was]
        ? [
            change({
              kind: 'field-required',
              breaks: true,
              what: `Feltet ${field.id} skal nu udfyldes${is === 'requiredIfNamed' ? ', når borgeren ikke er anonym' : ''}.`,
              todo: 'Find de registreringer, hvor det er tomt, og udfyld det.',
              origin: now.origin,
            }),
          ]
        : []),
      ...(strictness[is] < strictness[was]
        ? [
            change({
              kind: 'field-optional',
              breaks: false,
              what: `Feltet ${field.id} skal ikke længere altid udfyldes.`,
              origin: now.origin,
            }),
          ]
        : []),
    ];
  });
  const added = newRules.kept
    .filter(({ id }) => !oldRules.kept.some((field) => field.id === id))
    .map((field) => {
      const needed = demandOn(field, newRules) !== 'optional';
      return change({
        kind: 'field-new',
        breaks: needed,
        what: `Feltet ${field.id} er nyt${needed ? ' og skal udfyldes' : ''}.`,
        ...(needed && { todo: 'Udfyld det i de registreringer, der er i gang, eller gør det betinget.' }),
        origin: field.origin,
      });
    });
  return [...kept, ...added];
}

function limitChange(before: RegistrationService, after: RegistrationService): Change[] {
  const [old, now] = [formRules(before).course, formRules(after).course];
  // Where one of the dates has come or gone, that is the change.
  if (!old || !now || old.longest?.duration === now.longest?.duration) return [];
  const [was, is] = [old.longest, now.longest];
  const words = (limit: typeof was) => (limit ? `højst ${limitInWords(limit)}` : 'uden grænse i formularen');
  // Two lengths that cannot be compared are taken for the worse case.
  const shorter = is !== undefined && (was === undefined || isLonger(is.quantity, was.quantity) !== true);
  return [
    {
      kind: shorter ? 'limit-shortened' : 'limit-lengthened',
      breaks: shorter,
      service: after.name,
      what: `Et forløb var ${words(was)} og er nu ${words(is)}.`,
      ...(shorter && {
        todo: 'Find de forløb, der er i gang og varer længere, og afgør, om de følger den grænse, de er bevilget efter.',
      }),
      origin: (is ?? was)?.origin ?? after.origin,
    },
  ];
}
