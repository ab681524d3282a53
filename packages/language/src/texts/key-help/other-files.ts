import type { KeyRow } from './row.ts';

/** Keys of the municipality's own file and of a list of terms. */
export const otherFileKeys: readonly KeyRow[] = [
  ['kommunekode:', '999', 'Kommunens tre cifre.', 'The municipality’s three digits.'],
  ['hjemmeside:', 'https://www.lindoese.example', 'Kommunens hjemmeside.', 'The municipality’s web site.'],
  [
    'farve:',
    '#1a5276',
    'Kommunens farve på overskrifter og streger i borgerteksterne.',
    'The municipality’s colour for headings and lines in the citizen texts.',
  ],
  [
    'logo:',
    'logo.svg',
    'Kommunens logo, en fil ved siden af denne.',
    'The municipality’s logo, a file beside this one.',
  ],
  [
    'standarder:',
    'alle',
    'Siger, at alle kommunens standarder ligger her. Så kan Kvast se, om der mangler én.',
    'Says that all of the municipality’s standards lie here, so that Kvast can see whether one is missing.',
  ],
  [
    'lix:',
    'højst 40',
    'Hvor svære standardernes egne sætninger højst må være at læse. Er de sværere, advarer Kvast.',
    'How hard to read the standards’ own sentences may be at most. Where they are harder, Kvast warns.',
  ],
  [
    'kendte ord:',
    'støttekontaktteam, flexbus',
    'Ord, der er stavet rigtigt, selv om ordbogen ikke har dem. Sæt komma imellem.',
    'Words that are rightly spelt though the dictionary does not have them, with commas between them.',
  ],
  [
    'fil:',
    'kontoplan.csv',
    'En CSV-fil ved siden af kommunens fil, som koderne står i.',
    'A CSV file beside the municipality’s file that holds the codes.',
  ],
  [
    'er en slags:',
    '[psykisk lidelse]',
    'Det bredere begreb, som dette hører under.',
    'The wider term that this one belongs to.',
  ],
  ['synonymer:', 'angstlidelse', 'Andre ord for det samme.', 'Other words for the same.'],
  [
    'forklaring:',
    'En vedvarende uro, som gør hverdagen svær.',
    'Kort forklaring til borgeren.',
    'Short explanation for the citizen.',
  ],
  ['sætning:', 'har angst', 'Det, der kan stå efter »du« og »borgeren«.', 'What can stand after “du” and “borgeren”.'],
  [
    'trin:',
    'ingen, let, moderat, svær, fuldstændig',
    'Trinene på en skala, de laveste først.',
    'The steps of a scale, lowest first.',
  ],
  [
    'kode:',
    'FFB 303deb9b-84f0-49d2-ab7a-f8b98eed40a2',
    'Begrebets kode i et kodesystem.',
    'The term’s code in a code system.',
  ],
];
