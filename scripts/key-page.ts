import { sectionKeys } from '../packages/language/src/features/completion/section-keys.ts';
import type { LanguageId } from '../packages/language/src/language-id.ts';
import { parseDocument } from '../packages/language/src/parse.ts';
import { keyHelpIn } from '../packages/language/src/texts/key-help.ts';
import { Workspace } from '../packages/workspace/src/workspace.ts';

/** The text is made for this day, so that the page does not change by itself. */
const DATE = '2026-06-01';

interface Section {
  /** As in `sectionKeys`. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** What stands above the keys, in the file that they belong to. */
  readonly above?: string;
  readonly language?: LanguageId;
}

const SECTIONS: readonly Section[] = [
  { name: 'kvalitetsstandard', title: 'Toppen af filen', about: 'Lige under `# Kvalitetsstandard "…"`.' },
  { name: 'formål', title: 'Formål', about: 'Under `## Formål` eller `### Formål` i en ydelse.' },
  { name: 'målgruppe', title: 'Målgruppe', about: 'Under `Målgruppe`. Her står også punkter med betingelser.' },
  {
    name: 'gruppe',
    title: 'Gruppe',
    about: 'Under `Gruppe "…"`: en del af målgruppen med noget for sig selv.',
    above: '- [misbrug]',
  },
  { name: 'betingelser', title: 'Betingelser', about: 'Under `Betingelser`: det, der ellers skal være opfyldt.' },
  {
    name: 'uden for målgruppen',
    title: 'Uden for målgruppen',
    about: 'Efter et punkt under `Uden for målgruppen`.',
    above: '- [misbrug]',
  },
  {
    name: 'afgrænsning',
    title: 'Afgrænsning',
    about: 'Efter et punkt under `Afgrænsning`.',
    above: '- serviceloven § 107',
  },
  {
    name: 'ydelse',
    title: 'Ydelse',
    about: 'Lige under `## Ydelse "…" efter …`. De fleste kan også stå under `Omfang og varighed`.',
  },
  {
    name: 'omfatter ikke',
    title: 'Omfatter ikke',
    about: 'Efter et punkt under `Omfatter ikke`.',
    above: '- Rengøring',
  },
  { name: 'efter forløbet', title: 'Efter forløbet', about: 'Under `Efter forløbet`.' },
  { name: 'mål', title: 'Mål', about: 'Efter et punkt under `Mål`.', above: '- Alle får svar i tide' },
  { name: 'adgang', title: 'Adgang', about: 'Under `Adgang`.' },
  { name: 'klage', title: 'Klage', about: 'Under `Klage`.' },
  { name: 'økonomi', title: 'Økonomi', about: 'Under `Økonomi`.' },
  { name: 'levering', title: 'Levering', about: 'Under `Levering`.' },
  { name: 'opfølgning', title: 'Opfølgning', about: 'Under `Opfølgning`.' },
  { name: 'registrering', title: 'Registrering', about: 'Under `Registrering`. Et felt skrives `felt navn:`.' },
  { name: 'fravalgt', title: 'Fravalgt', about: 'Efter et punkt under `Fravalgt`.', above: '- serviceloven § 82 c' },
  { name: 'kommune', title: 'Kommunens fil', about: 'Lige under `# Kommune "…"`.' },
  {
    name: 'kodeliste',
    title: 'Kodeliste',
    about: 'Under `## Kodeliste "…"` i kommunens fil. Koderne selv står i en tabel.',
  },
  { name: 'begreb', title: 'Begreber', about: 'Under `## [begrebet]` i en fil med begreber.' },
  {
    name: 'lov',
    title: 'Lovfiler: toppen',
    about: 'Lige under `# Lov …`. Lovfiler ender på `.lov`. Kun den, der passer lovkataloget, skriver dem.',
    language: 'lov',
  },
  {
    name: 'bestemmelse',
    title: 'Lovfiler: en bestemmelse',
    about: 'Under `## § …`. Hver regel har sin `kilde:` i linjen under.',
    language: 'lov',
  },
  {
    name: 'principmeddelelse',
    title: 'Lovfiler: en principmeddelelse',
    about: 'Under `## Principmeddelelse 10-19 "…"`.',
    language: 'lov',
  },
];

/** Where the words say it better than a difference between two texts. */
const NOTES: Readonly<Record<string, string>> = {
  'tiltale:': 'Hele teksten siger »du« eller »borgeren«.',
  'er en slags:': 'Ingenting. Kontrollen ved nu, at den, der har det ene, også har det andet.',
  'kode:': 'Ingenting. Koden bruges i fagsystemet.',
  'kle:': 'Ingenting. Nummeret bruges i fagsystemet.',
  'konto:': 'Ingenting. Kontoen bruges i økonomisystemet.',
  'synonymer:': 'Ingenting. Men ordene kan stå i [kantede parenteser] på lige fod med begrebets eget navn.',
  'undtag:': 'Intet herom. Kontrollen tæller fundet som undtaget og viser det først igen dagen efter.',
  'kommunekode:': 'Ingenting. Koden bruges i fagsystemet.',
  'farve:': 'Overskrifter og streger har kommunens farve.',
  'logo:': 'Kommunens logo står øverst på siden.',
  'standarder:': 'Ingenting.',
  'fil:': 'Ingenting. Koderne bruges i fagsystemet og til at slå numre op.',
};

const STANDARD = '# Kvalitetsstandard "Støtte"\nkommune: Lindøse Kommune\n';
const SERVICE = '## Ydelse "Støtte" efter serviceloven § 85\n';
const MUNICIPALITY = '# Kommune "Lindøse Kommune"\n';
const BLOCK = '## Tekst "Individuel vurdering"\n> Vi ser altid på netop din situation.\n';
const TERM = '# Begreber\n## [dødsangst]\n';

/**
 * The page "Alle nøgler": every key with what it is for, an example, and what the citizen's text makes of the example, which is
 * the difference between the texts of two standards, one with the line and one without.
 */
export function keyPage(): string {
  const seen = new Set<string>();
  const lines = [
    '# Alle nøgler',
    '',
    'En nøgle er det, der står før kolon. Her er dem alle, afsnit for afsnit. Under hver nøgle står, hvad den er til, en linje du kan kopiere,',
    'og det, borgeren kommer til at læse. [Tilbage til forsiden](README.md)',
    '',
    ...SECTIONS.map(({ title }) => `- [${title}](#${anchor(title)})`),
    '',
  ];
  for (const section of SECTIONS) {
    lines.push(`## ${section.title}`, '', section.about, '');
    for (const key of sectionKeys[section.name] ?? []) {
      const { language = 'kvast' } = section;
      const help = keyHelpIn(language).get(key);
      if (!help) throw new Error(`No help for ${key}`);
      lines.push(`### \`${key}\``, '', help.da, '', `- Skriv: \`${help.example}\``);
      if (language === 'kvast')
        lines.push(`- Borgeren læser: ${NOTES[key] ?? citizenReads(section, key, help.example)}`);
      lines.push('');
      seen.add(key);
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function citizenReads(section: Section, key: string, example: string): string {
  const line = isOpener(key)
    ? `${example}\n${section.name === 'formål' ? '- Bryde ensomhed\n- Lære nyt' : '- [misbrug]\n- [hjemløshed]'}`
    : example;
  const words = key === 'citat fra:' ? `${line}\n> Lovens ord.` : line;
  const above = section.above ?? (key === 'medmindre:' ? '- [misbrug]' : '');
  const without = pageOf(files(section, isOpener(key) ? '' : above));
  const difference = pageOf(files(section, isOpener(key) ? words : `${above}\n${words}`)).filter(
    (each) => !without.includes(each),
  );
  // Terms are explained below the text; that is not what this key said.
  const said = difference.map(plain).filter((each) => each !== '' && !/^(?:Hjemløshed|Misbrug): /.test(each));
  return said.length > 0 ? said.join(' · ') : 'Ingenting.';
}

function isOpener(key: string): boolean {
  return ['alle af:', 'mindst ét af:', 'ingen af:'].includes(key);
}

/** The files of a small municipality, with `lines` in the section. */
function files({ name, title: heading }: Section, lines: string): Readonly<Record<string, string>> {
  const own = name === 'gruppe' ? 'Gruppe "Unge"' : heading;
  const standard =
    name === 'kvalitetsstandard'
      ? `# Kvalitetsstandard "Støtte"\n${lines}\n${SERVICE}`
      : name === 'ydelse'
        ? `${STANDARD}${SERVICE}${lines}\n`
        : name === 'begreb'
          ? `${STANDARD}## Målgruppe\nalle af:\n- [dødsangst]\n- mindst niveau moderat på [dødsangst]\n${SERVICE}`
          : name === 'kommune'
            ? STANDARD + SERVICE
            : `${STANDARD}${SERVICE}## ${own}\n${lines}\n`;
  return {
    'a.kvast': standard,
    'kommune.kvast': `${MUNICIPALITY}${name === 'kommune' ? `${lines}\n` : ''}${BLOCK}`,
    ...(name === 'begreb' && { 'begreber.kvast': `${TERM}${lines}\n` }),
  };
}

function pageOf(all: Readonly<Record<string, string>>): string[] {
  const workspace = new Workspace('da');
  for (const [file, text] of Object.entries(all)) {
    const { findings } = parseDocument(text, { file });
    if (findings[0]) throw new Error(`${findings[0].message}\n${text}`);
    workspace.set(file, text);
  }
  return (workspace.page('a.kvast', 'md', { date: DATE }) ?? '').split('\n');
}

/** One line of Markdown as it is read: no marks, no headings, no table heads. */
function plain(line: string): string {
  if (/^#|^\| (?:Oplysning|---)|^\*\*.*\*\*$/.test(line))
    return /^\*\*Udkast/.test(line) ? line.replaceAll('**', '') : '';
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/^\s*(?:[->]+\s*)+/, '')
    .replace(/^\|\s*|\s*\|$/g, '')
    .replaceAll(/\s*\|\s*/g, ': ')
    .trim();
}

/** The address that a reader of Markdown gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
