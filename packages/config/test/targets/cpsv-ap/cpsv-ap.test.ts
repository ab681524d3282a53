import { describe, expect, it } from 'vitest';
import type { RegistrationView } from '../../../src/registration.ts';
import cpsvAp from '../../../src/targets/cpsv-ap/target.ts';
import { viewOf } from '../../from-text.ts';
import { graphOf, shaclFaults } from './shacl.ts';

async function documentOf(view: RegistrationView): Promise<object | undefined> {
  const [file] = await cpsvAp.files(view);
  return file && (JSON.parse(String(file.content)) as object);
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
    expect(await shaclFaults(JSON.parse(whole))).toEqual([]);
    for (const name of ['dct:description', 'cv:hasCompetentAuthority', 'skos:prefLabel', 'cv:Requirement']) {
      expect(whole).toContain(name);
      expect(await shaclFaults(JSON.parse(whole.replaceAll(name, 'kvast:andet'))), name).not.toEqual([]);
    }
  });

  it('is not written where there are no services', async () => {
    expect(await documentOf(viewOf('# Kvalitetsstandard "Tom"\n'))).toBeUndefined();
  });
});
