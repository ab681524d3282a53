import type { KeyRow } from './row.ts';

/** Keys of the head of a standard. */
export const documentKeys: readonly KeyRow[] = [
  ['kommune:', 'Lindøse Kommune', 'Kommunen, som standarden gælder for.', 'The municipality that the standard is for.'],
  [
    'udvalg:',
    'Social- og Sundhedsudvalget',
    'Det politiske udvalg, som standarden hører under.',
    'The political committee responsible.',
  ],
  [
    'forvaltning:',
    'Handicap og Psykiatri',
    'Den del af forvaltningen, som har standarden.',
    'The part of the administration that owns the standard.',
  ],
  ['sagsnummer:', '27-2025-114', 'Sagsnummeret i kommunens journal.', 'Case number in the municipality’s records.'],
  [
    'nummer:',
    '12',
    'Standardens nummer i kommunens egen række af standarder.',
    'The standard’s number in the municipality’s own series.',
  ],
  ['version:', '2', 'Udgaven af standarden.', 'The edition of the standard.'],
  [
    'status:',
    'udkast',
    'Om standarden er et udkast, i høring eller vedtaget.',
    'Whether the standard is a draft, in consultation or adopted.',
  ],
  [
    'gælder:',
    'fra 1. januar 2026 til 31. december 2026',
    'Hvornår standarden eller ydelsen gælder. Datoen afgør, hvilken lov den holdes op mod.',
    'When the standard or service is valid, which decides the law it is checked against.',
  ],
  [
    'vedtaget:',
    '12. november 2025 af Byrådet',
    'Hvornår og af hvem standarden er vedtaget.',
    'When and by whom the standard was adopted.',
  ],
  [
    'indstillet af:',
    'Social- og Sundhedsudvalget',
    'Hvem der har anbefalet standarden til dem, der vedtager den.',
    'Who recommended the standard to those who adopt it.',
  ],
  ['opdateret:', 'januar 2026', 'Hvornår standarden sidst er ændret.', 'When the standard was last changed.'],
  [
    'erstatter:',
    'Tidlig støtte, version 1',
    'Den standard eller udgave, som denne træder i stedet for.',
    'The standard or edition that this one replaces.',
  ],
  [
    'revideres:',
    'mindst én gang om året',
    'Hvor tit kommunen ser på standarden igen.',
    'How often the municipality looks at the standard again.',
  ],
  [
    'læser:',
    'den pårørende',
    'Hvem »du« er, når det ikke er borgeren selv.',
    'Who “du” is where it is not the citizen.',
  ],
  [
    'tiltale:',
    'du',
    'Om teksten taler til »du« eller om »borgeren«.',
    'Whether the text speaks to “du” or about “borgeren”.',
  ],
  [
    'serviceniveau:',
    'vejledende',
    'Siger, at niveauet kan fraviges efter en konkret og individuel vurdering.',
    'Says that the level can be departed from after a concrete, individual assessment.',
  ],
  [
    'tekstblok:',
    'Individuel vurdering',
    'Henter en fast tekst fra kommunens fil.',
    'Pulls in a fixed text from the municipality file.',
  ],
  [
    'lovgrundlag:',
    'bekendtgørelse nr. 1575 af 27. december 2014 om kvalitetsstandarder',
    'Regler, standarden bygger på ud over ydelsernes bestemmelser: bekendtgørelser, vejledninger, principmeddelelser og hele love.',
    'Rules that the standard builds on besides the provisions of its services.',
  ],
  [
    'fælles for:',
    'Støtte i hverdagen, Ledsageordning',
    'De standarder, som denne er fælles for, eller »alle standarder«. Den behøver ingen ydelser.',
    'The standards that this one is common for, or all of them; it needs no services.',
  ],
  [
    'læses sammen med:',
    'Fælles regler for støtte',
    'En anden standard, der også gælder. Kan stå flere gange.',
    'Another standard that holds too. May be repeated.',
  ],
  [
    'bilag:',
    'Takstblad 2026',
    'Et bilag, der hører til standarden. Kan stå flere gange.',
    'An annex to the standard. May be repeated.',
  ],
  [
    'undtag:',
    'varighed/over-lovens-graense til 31. december 2026 fordi "Byrådet ser på niveauet i efteråret"',
    'Et fund, som kommunen kender og lever med til en bestemt dag, og hvorfor.',
    'A finding that the municipality knows and lives with until a certain day, and why.',
  ],
  [
    'citat fra:',
    'serviceloven § 85, stk. 1',
    'Linjerne med `>` lige under er lovens ord og ikke kommunens.',
    'The `>` lines right below are the law’s words, not the municipality’s.',
  ],
];
