import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, it } from 'vitest';
import { CPR_PATTERN } from '../../../src/cpr.ts';
import type { RegistrationView } from '../../../src/registration.ts';
import fhir from '../../../src/targets/fhir/target.ts';
import { viewOf } from '../../from-text.ts';
import { type Resource, r4Faults } from './r4.ts';

async function resources(view: RegistrationView): Promise<Resource[]> {
  return (await fhir.files(view)).map(({ content }) => JSON.parse(String(content)) as Resource);
}

const head = `# Kvalitetsstandard "Prøve"
kommune: Lindøse Kommune

## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 6 måneder (lov)
### Målgruppe
mindst ét af:
- [angst]
`;
const fields = `felt cpr: cpr, altid
felt målgruppe: kode fra FFB.målgruppe, altid
felt startdato: dato, altid
felt slutdato: dato, betinget
felt spor: kode fra lokal.spor, betinget
`;

describe('the questionnaire of a service', () => {
  it('asks for what the form asks for', async () => {
    const [questionnaire, codes] = await resources(viewOf(`${head}### Registrering\n${fields}`));
    expect(questionnaire?.item?.map(({ linkId, type, required }) => [linkId, type, required])).toEqual([
      ['cpr', 'string', true],
      ['maalgruppe', 'choice', true],
      ['startdato', 'date', true],
      ['slutdato', 'date', false],
      ['spor', 'string', false],
    ]);
    expect(questionnaire?.item?.[1]?.answerValueSet).toBe(codes?.url);
    expect(codes?.compose?.include[0]).toMatchObject({
      system: 'urn:oid:1.2.208.176.2.22',
      concept: [{ code: '303deb9b-84f0-49d2-ab7a-f8b98eed40a2', display: 'Angst' }],
    });
    expect(questionnaire?.item?.[0]?.extension).toContainEqual({
      url: 'http://hl7.org/fhir/StructureDefinition/regex',
      valueString: CPR_PATTERN,
    });
    expect(questionnaire?.status).toBe('draft');
  });

  it('does not ask an anonymous citizen who it is', async () => {
    const [chosen] = await resources(viewOf(`${head}### Registrering\nanonym: borgeren vælger\n${fields}`));
    expect(chosen?.item?.find(({ linkId }) => linkId === 'cpr')?.enableWhen).toEqual([
      { question: 'anonym', operator: '=', answerBoolean: false },
    ]);
    const [always] = await resources(viewOf(`${head}### Registrering\nanonym: altid\n${fields}`));
    expect(always?.item?.map(({ linkId }) => linkId)).not.toContain('cpr');
  });

  it('asks who it is only where the way of contact is not anonymous', async () => {
    const forms = ['samtale: anonym', 'overnatning: registreres', 'ophold: registreres'];
    const lines = forms.map((form) => `kontaktform ${form}\n`).join('');
    const all = await resources(viewOf(`${head}### Registrering\nanonym: efter kontaktform\n${lines}${fields}`));
    const cpr = all[0]?.item?.find(({ linkId }) => linkId === 'cpr');
    const codes = all.find(({ url }) => url.endsWith('-kontaktform'));
    const system = codes?.compose?.include[0]?.system;
    expect(codes?.compose?.include[0]?.concept.map(({ code }) => code)).toEqual(['samtale', 'overnatning', 'ophold']);
    expect(cpr?.enableBehavior).toBe('any');
    expect(cpr?.enableWhen).toEqual(
      ['overnatning', 'ophold'].map((code) => ({
        question: 'kontaktform',
        operator: '=',
        answerCoding: { system, code },
      })),
    );
    for (const resource of all) expect(r4Faults({ ...resource }), resource.url).toEqual([]);
  });

  it('has a constraint on how long a course is, which FHIRPath decides', async () => {
    const [questionnaire] = await resources(viewOf(`${head}### Registrering\n${fields}`));
    const expressions = (questionnaire?.extension ?? []).flatMap(({ extension = [] }) =>
      extension.filter(({ url }) => url === 'expression').map(({ valueString = '' }) => valueString),
    );
    expect(expressions).toHaveLength(2);
    const meets = (startdato?: string, slutdato?: string) => {
      const item = Object.entries({ startdato, slutdato }).flatMap(([linkId, valueDate]) =>
        valueDate ? [{ linkId, answer: [{ valueDate }] }] : [],
      );
      const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item };
      return expressions.every((each) => fhirpath.evaluate(response, each, { resource: response }, r4)[0] === true);
    };
    expect(meets('2025-08-31', '2026-02-28')).toBe(true);
    expect(meets('2025-08-31', '2026-03-01')).toBe(false);
    expect(meets('2025-08-31', '2025-08-30')).toBe(false);
    expect(meets('2025-08-31')).toBe(true);
    expect(meets(undefined, '2025-08-31')).toBe(true);
  });

  it('is refused by the definitions of R4 when it is spoiled, so that they are known to bite', async () => {
    const [questionnaire] = await resources(viewOf(`${head}### Registrering\n${fields}`));
    expect(r4Faults({ ...questionnaire })).toEqual([]);
    expect(r4Faults({ ...questionnaire, status: 'klar' })).not.toEqual([]);
    expect(r4Faults({ ...questionnaire, ukendt: true })).not.toEqual([]);
    expect(r4Faults({ ...questionnaire, item: [{ text: 'uden linkId', type: 'string' }] })).not.toEqual([]);
  });
});
