import { parseDocument } from '@kvast/language/parse';
import { Catalogue } from '@kvast/law/catalogue';
import type { DocumentModel } from '@kvast/model/document';
import type { LawModel } from '@kvast/model/law';
import { TermIndex } from '@kvast/model/term-index';
import type { ConfigContext } from '../src/context.ts';
import type { RegistrationService, RegistrationView } from '../src/registration.ts';
import { registrationView } from '../src/registration-view.ts';

/** A law and a vocabulary just large enough for the tests; what the real ones say is not this package's matter. */
const lawText = `# Lov serviceloven "Lov om social service"

## § 82 a "Gruppebaseret hjælp og støtte"
i kraft: fra 1. januar 2018
indberettes: Danmarks Statistik
kilde: lov, bekendtgørelse nr. 1295 af 14. november 2023, § 1, nr. 6

## § 82 b "Individuel, tidsbegrænset hjælp og støtte"
i kraft: fra 1. januar 2018
link: https://www.example.dk/82b
varighed: højst 6 måneder
kilde: lov, stk. 1
indberettes: Danmarks Statistik
kilde: lov, bekendtgørelse nr. 1295 af 14. november 2023, § 1, nr. 6
registrering: startdato, slutdato, hjælpebehov
kilde: lov, stk. 1
sikkerhed: fortolkning

## § 82 c "Sociale akuttilbud"
i kraft: fra 1. januar 2018

## § 85 "Socialpædagogisk støtte"
i kraft: fra 1. januar 2000
varighed: højst 3 måneder
kilde: vejledning, et tal fra en vejledning
registrering: startdato, slutdato
kilde: lov, stk. 1

## § 104 "Aktivitet og samvær"
i kraft: fra 1. januar 2000
varighed: højst 2 måneder
kilde: lov, stk. 1
dispensation: mulig
kilde: lov, stk. 1

## § 107 "Midlertidigt ophold"
i kraft: fra 1. januar 2000
varighed: højst 1 år
kilde: lov, stk. 1
`;

const dataLawText = `# Lov databeskyttelsesloven "Databeskyttelsesloven"

## § 11 "Personnumre"
i kraft: fra 25. maj 2018
cpr: må behandles
kilde: lov, stk. 1
`;

const termsText = `# Begreber "Prøve"

## [psykisk lidelse]
kode: FFB a78fb31e-b30a-4815-af85-932859fd06b9
## [angst]
er en slags: [psykisk lidelse]
kode: FFB 303deb9b-84f0-49d2-ab7a-f8b98eed40a2
## [depression]
er en slags: [psykisk lidelse]
kode: FFB ee5b52bd-b839-4e69-ad04-c8b33eabfbde
## [ørneskræk]
er en slags: [angst]
kode: LOKAL 7
## [stofmisbrug]
kode: FFB 0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f
`;

export const municipalityText = `# Kommune "Lindøse Kommune"
kommunekode: 999
## Sagsbehandlingstider
- serviceloven § 82 b: højst 8 uger
`;

/** The model of a text of which the test is sure that it can be read. */
export function modelOf<K extends DocumentModel['kind']>(
  kind: K,
  text: string,
  file: string,
): Extract<DocumentModel, { kind: K }> {
  const { model, findings } = parseDocument(text, { file, lawNames });
  if (model?.kind !== kind) throw new Error(`${file} is no ${kind}: ${JSON.stringify(findings)}`);
  return model as Extract<DocumentModel, { kind: K }>;
}

const lawNames = new Map([
  ['serviceloven', 'serviceloven'],
  ['databeskyttelsesloven', 'databeskyttelsesloven'],
]);

const laws: LawModel[] = [
  modelOf('law', lawText, 'love/serviceloven.lov'),
  modelOf('law', dataLawText, 'love/databeskyttelsesloven.lov'),
];

const context: ConfigContext = {
  law: new Catalogue(laws).at('2025-06-01'),
  terms: new TermIndex([modelOf('vocabulary', termsText, 'begreber.kvast')]),
};

/** The view of a standard's text, which is read as `tidlig-stoette.kvast`. */
export function viewOf(text: string, more: Partial<ConfigContext> = {}): RegistrationView {
  return registrationView(modelOf('standard', text, 'tidlig-stoette.kvast'), { ...context, ...more });
}

/** The title that the tests begin with. */
export const head = '# Kvalitetsstandard "Tidlig støtte"\nkommune: Lindøse Kommune\n';

/** The only service of a standard that says these lines about § 82 b, or what `heading` names. */
export function serviceOf(
  lines: string,
  heading = '## Ydelse "Individuelt forløb" efter serviceloven § 82 b',
): RegistrationService {
  const [service] = viewOf(`${head}\n${heading}\n${lines}\n`).services;
  if (!service) throw new Error('No service');
  return service;
}
