import type { KeyRow } from './row.ts';

/** Keys that say who can get the help, and what it is to bring about. */
export const groupKeys: readonly KeyRow[] = [
  [
    'hjælpen skal:',
    'forbedre funktionsniveauet eller forebygge forværring',
    'Hvad hjælpen skal udrette.',
    'What the help is to bring about.',
  ],
  ['alder:', 'fyldt 18 år', 'Hvor gammel man skal være.', 'How old one must be.'],
  ['alle af:', '', 'Punkterne under linjen skal alle passe.', 'All bullets below must hold.'],
  ['mindst ét af:', '', 'Ét af punkterne under linjen er nok.', 'One of the bullets below is enough.'],
  ['ingen af:', '', 'Intet af punkterne under linjen må passe.', 'None of the bullets below may hold.'],
  [
    'prioritering:',
    'Kommunen har valgt at hjælpe unge først.',
    'Siger, at en snævrere målgruppe er kommunens eget valg.',
    'Says that a narrower group is the municipality’s own choice.',
  ],
  [
    'husstanden hjælper til:',
    'ægtefælle, børn fyldt 15 år',
    'Hvem i hjemmet der selv skal tage del i opgaverne.',
    'Who in the household is to take part in the tasks.',
  ],
  ['pårørende:', 'kan få råd og vejledning', 'Hvad pårørende kan få.', 'What relatives can get.'],
  [
    'rang:',
    'sekundær',
    'Om gruppen kommer først (primær) eller siden (sekundær).',
    'Whether the group comes first or second.',
  ],
  ['kontakt:', 'Ungekontakten', 'Hvem netop denne gruppe skal kontakte.', 'Whom this group is to contact.'],
  [
    'medmindre:',
    'borgeren er i målgruppen for serviceloven § 85',
    'Undtagelsen til punktet ovenover.',
    'The exception to the bullet above.',
  ],
  ['henvis til:', 'serviceloven § 97', 'Hvor man i stedet kan få hjælp.', 'Where help is to be had instead.'],
  [
    'efter:',
    'serviceloven § 148',
    'Bestemmelsen, som punktet ovenover eller afsnittet hviler på.',
    'The provision that the bullet or section rests on.',
  ],
  [
    'fordi:',
    'behovet dækkes af hjemmeplejen',
    'Begrundelsen for punktet ovenover.',
    'The reason for the bullet above.',
  ],
];
