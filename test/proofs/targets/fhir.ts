import fhirpath from 'fhirpath';
import { expect } from 'vitest';
import { type Resource, r4Faults } from '../../../packages/config/test/targets/fhir/r4.ts';
import { filesEnding, type Proof } from '../proof.ts';

export const fhir: Proof = {
  writes: (path) => path.startsWith('fhir/'),
  about: "FHIR R4's egne definitioner; hver ting spørges der om én gang, og hver liste og hvert kodesystem findes",
  async prove(standard) {
    const all = filesEnding(standard, '.json')
      .filter(({ path }) => path.startsWith('fhir/'))
      .map(({ text }) => JSON.parse(text) as Resource);
    const urls = all.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const resource of all) {
      expect(r4Faults(resource), resource.url).toEqual([]);
      const read = (expression: string): unknown[] => fhirpath.evaluate(resource, expression);
      if (resource.resourceType === 'Questionnaire') {
        expect(read('descendants().linkId.isDistinct()'), resource.url).toEqual([true]);
        for (const list of read('descendants().answerValueSet')) expect(urls).toContain(list);
      }
      if (resource.resourceType === 'ValueSet') expectItsSystems(resource, all);
    }
    return all.length;
  },
};

/** KL's own code system is published by KL; every other has to be there, with every code that the list takes from it. */
function expectItsSystems({ url, compose }: Resource, all: readonly Resource[]): void {
  for (const { system, concept } of compose?.include ?? []) {
    if (system === 'urn:oid:1.2.208.176.2.22') continue;
    const known = all.find((one) => one.resourceType === 'CodeSystem' && one.url === system);
    const codes = known?.concept?.map(({ code }) => code) ?? [];
    expect(codes, `${url} takes codes from ${system}`).toEqual(expect.arrayContaining(concept.map(({ code }) => code)));
  }
}
