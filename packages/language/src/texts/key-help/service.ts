import type { KeyRow } from './row.ts';

/** Keys of a service: its form, length and amount, and what happens afterwards. */
export const serviceKeys: readonly KeyRow[] = [
  ['form:', 'individuel, gruppe og digital', 'Hvordan hjælpen gives.', 'How the help is given.'],
  [
    'kommunen:',
    'kan tilbyde',
    'Om kommunen skal eller kan tilbyde hjælpen.',
    'Whether the municipality must or may offer the help.',
  ],
  ['varighed:', 'højst 6 måneder (lov)', 'Hvor længe hjælpen kan vare.', 'How long the help can last.'],
  [
    'gentagelse:',
    'ikke til samme behov (lov)',
    'Om man kan få forløbet igen.',
    'Whether the course can be given again.',
  ],
  [
    'forlængelse:',
    'mulig når målet er tæt på',
    'Om forløbet kan gøres længere.',
    'Whether the course can be made longer.',
  ],
  [
    'dispensation:',
    'ingen',
    'Om grænsen kan fraviges i enkelte tilfælde.',
    'Whether the limit can be departed from in single cases.',
  ],
  ['pause:', 'mulig når du er syg', 'Om hjælpen kan holde pause.', 'Whether the help can be paused.'],
  [
    'omfang:',
    'højst 2 timer om ugen (som udgangspunkt)',
    'Hvor meget hjælp man kan få. Kan stå flere gange.',
    'How much help one can get. May be repeated.',
  ],
  [
    'opsparing:',
    'højst 6 måneder',
    'Om timer kan gemmes, og hvor længe.',
    'Whether hours can be saved, and for how long.',
  ],
  ['pulje:', '50 timer om året', 'Timer, der deles ud efter behov.', 'Hours that are shared out as needed.'],
  ['sted:', 'i dit hjem', 'Hvor hjælpen gives.', 'Where the help is given.'],
  ['kanaler:', 'telefon og video', 'Hvordan hjælpen når frem til borgeren.', 'How the help reaches the citizen.'],
  [
    'sæson:',
    'fra 1. maj til 30. september',
    'Den del af året, hvor hjælpen gives.',
    'The part of the year in which the help is given.',
  ],
  ['tidspunkt:', 'hverdage kl. 8-16', 'Hvornår på dagen og i ugen.', 'When on the day and in the week.'],
  [
    'kan kombineres med:',
    'serviceloven § 85',
    'Anden hjælp, man kan få samtidig.',
    'Other help that can be had at the same time.',
  ],
  [
    'kan ikke kombineres med:',
    'serviceloven § 97',
    'Anden hjælp, man ikke kan få samtidig.',
    'Other help that cannot be had at the same time.',
  ],
  [
    'modregnes i:',
    'serviceloven § 97',
    'Anden hjælp, der bliver mindre, når man får denne.',
    'Other help that becomes smaller by this one.',
  ],
  [
    'samarbejde med:',
    'frivillige organisationer',
    'Andre, som er med til at give hjælpen.',
    'Others who take part in giving the help.',
  ],
  [
    'herefter:',
    'vurdering efter serviceloven § 85',
    'Hvad der sker, når forløbet slutter.',
    'What happens when the course ends.',
  ],
  ['nyt forløb:', 'kun til et andet behov', 'Om der kan følge et nyt forløb.', 'Whether a new course can follow.'],
  ['leverandør:', 'Socialpædagogisk Center (intern)', 'Hvem der giver hjælpen.', 'Who gives the help.'],
  ['velfærdsteknologi:', 'apps og VR-briller', 'Teknik, der bruges i hjælpen.', 'Technology used in the help.'],
];
