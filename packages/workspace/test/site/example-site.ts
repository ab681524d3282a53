import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logoOf } from '@kvast/text/logo';
import { readFiles } from '../../src/read-files.ts';
import { catalogueSite } from '../../src/site/catalogue-site.ts';
import { Workspace } from '../../src/workspace.ts';

const CATALOGUE = fileURLToPath(new URL('../../../../examples/lindoese-katalog/', import.meta.url));

/** A day on which all of the example catalogue holds. */
const DAY = '2026-03-01';

/** Standards that the examples have none of; names with what an address must escape. */
const MORE = {
  'mere/støtte & hjælp.kvast': `# Kvalitetsstandard "Socialpædagogisk støtte <i hjemmet>"
gælder: fra 1. januar 2026
## Målgruppe
alder: fra folkepensionsalderen
mindst ét af:
- [angst]
## Ydelse "Støtte" efter serviceloven § 85
form: individuel
`,
  'senere.kvast': '# Kvalitetsstandard "Senere hjælp"\ngælder: fra 1. juli 2026\n## Ydelse "Noget helt andet"\n',
  'udkast.kvast': '# Kvalitetsstandard "Et udkast"\nstatus: udkast\n',
  'hoering.kvast': '# Kvalitetsstandard "I høring"\nstatus: i høring\n',
  'gammel.kvast': '# Kvalitetsstandard "Gammel"\ngælder: fra 1. januar 2020 til og med 28. februar 2026\n',
};

/** The example catalogue with some more, as a site. */
export async function exampleSite() {
  const { files } = await readFiles([CATALOGUE]);
  const workspace = new Workspace();
  for (const { file, text } of files) workspace.set(file, text);
  for (const [name, text] of Object.entries(MORE)) workspace.set(`${CATALOGUE}${name}`, text);
  const all = [...files, ...Object.keys(MORE).map((name) => ({ file: `${CATALOGUE}${name}`, name }))];
  const standards = all.filter(({ file }) => workspace.standard(file));
  const logo = logoOf(readFileSync(`${CATALOGUE}logo.png`));
  return { standards, ...catalogueSite(workspace, standards, { date: DAY, logo }) };
}
