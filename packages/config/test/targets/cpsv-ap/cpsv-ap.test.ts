import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import type { RegistrationView } from '../../../src/registration.ts';
import cpsvAp from '../../../src/targets/cpsv-ap/target.ts';
import { exampleViews } from '../../example-views.ts';
import { viewOf } from '../../from-text.ts';

const shapes = new Store(new Parser().parse(readFileSync(new URL('shapes.ttl', import.meta.url), 'utf8')));
const validator = new Validator(shapes);

async function documentOf(view: RegistrationView): Promise<object | undefined> {
  const [file] = await cpsvAp.files(view);
  return file && (JSON.parse(String(file.content)) as object);
}

/** The graph, read as JSON-LD is; nothing may be fetched on the way. */
async function graphOf(document: object): Promise<Store> {
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} would be fetched`));
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

async function faultsOf(document: object): Promise<string[]> {
  const report = await validator.validate(await graphOf(document));
  return report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`);
}

const text = `# Kvalitetsstandard "Prøve"
kommune: Lindøse Kommune

## Ydelse "Forløb" efter serviceloven § 82 b
### Målgruppe
alder: fyldt 18 år
### Adgang
henvendelse: Ring til os
sagsbehandlingstid: højst 8 uger
### Økonomi
egenbetaling: ingen
`;

describe('the description of services for catalogues', () => {
  it('says what the service is, who gives it, on what law, for whom, how long it takes and what it costs', async () => {
    const graph = await graphOf((await documentOf(viewOf(text))) ?? {});
    const [service] = graph.getSubjects(
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
      'http://purl.org/vocab/cpsv#PublicService',
      null,
    );
    const values = (path: string) => graph.getObjects(service ?? null, path, null).map(({ value }) => value);
    expect(values('http://purl.org/dc/terms/title')).toEqual(['Forløb']);
    expect(values('http://data.europa.eu/m8g/hasLegalResource')).toEqual(['https://www.example.dk/82b']);
    expect(values('http://data.europa.eu/m8g/processingTime')).toEqual(['P56D']);
    expect(values('urn:kvast:kilde')).toEqual(['tidlig-stoette.kvast, linje 4 (serviceloven § 82 b)']);
    const [requirement] = values('http://data.europa.eu/m8g/holdsRequirement');
    expect(graph.getObjects(requirement ?? '', 'http://purl.org/dc/terms/title', null)[0]?.value).toBe('fyldt 18 år');
  });

  it('is refused by the shapes when something is missing, so that they are known to bite', async () => {
    const whole = JSON.stringify(await documentOf(viewOf(text)));
    expect(await faultsOf(JSON.parse(whole))).toEqual([]);
    for (const name of ['dct:description', 'cv:hasCompetentAuthority', 'skos:prefLabel', 'cv:Requirement']) {
      expect(whole).toContain(name);
      expect(await faultsOf(JSON.parse(whole.replaceAll(name, 'kvast:andet'))), name).not.toEqual([]);
    }
  });

  it('is not written where there are no services', async () => {
    expect(await documentOf(viewOf('# Kvalitetsstandard "Tom"\n'))).toBeUndefined();
  });

  it.each(exampleViews().filter(({ view }) => view.services.length > 0))(
    'of $file holds to the shapes',
    async ({ view }) => {
      expect(await faultsOf((await documentOf(view)) ?? {})).toEqual([]);
    },
  );
});
