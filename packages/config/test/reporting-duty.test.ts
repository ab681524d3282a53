import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { TermIndex } from '@kvast/model/term-index';
import { describe, expect, it } from 'vitest';
import type { RegistrationService } from '../src/registration.ts';
import { registrationView } from '../src/registration-view.ts';

const catalogue = builtInCatalogue();

/** What is registered of one service on a day of the law that ships, where the standard itself names no field. */
function on(day: string, provision: string, more = ''): RegistrationService {
  const text = `# Kvalitetsstandard "Prøve"\n## Ydelse "Hjælp" efter ${provision}\n${more}`;
  const { model } = parseDocument(text, { file: 'a.kvast', lawNames: catalogue.lawNames });
  if (model?.kind !== 'standard') throw new Error('no standard');
  const view = registrationView(model, { law: catalogue.at(day), terms: new TermIndex(builtInVocabulary()) });
  const [service] = view.services;
  if (!service) throw new Error('no service');
  return service;
}

const required = ({ fields }: RegistrationService) =>
  fields.filter((field) => field.required === 'always').map(({ id }) => id);

describe('the duty to report', () => {
  // The order on data from 14 November 2023 put help in groups on its list.
  it.each(['serviceloven § 82 a', 'serviceloven § 82 b'])('for %s begins with the order of that day', (provision) => {
    expect(on('2023-11-13', provision).reporting).toEqual([]);
    expect(required(on('2023-11-13', provision))).not.toContain('cpr');
    const after = on('2023-11-14', provision);
    expect(after.reporting.map(({ value }) => value)).toEqual(['Danmarks Statistik']);
    expect(required(after)).toEqual(expect.arrayContaining(['cpr', 'startdato']));
    expect(after.reporting[0]?.origin).toMatchObject({ source: 'law', provision, strength: 'statute' });
  });

  it('brings its own deadline, with the line of the law', () => {
    const reports = (day: string) =>
      on(day, 'serviceloven § 82 a').deadlines.filter(({ kind }) => kind === 'reporting');
    expect(reports('2023-11-13')).toEqual([]);
    expect(reports('2023-11-14')).toMatchObject([
      { duration: 'P14D', startEvent: 'månedens udgang', origin: { source: 'law', provision: 'serviceloven § 82 a' } },
    ]);
  });

  it.each(['serviceloven § 82 c', 'serviceloven § 82 d', 'serviceloven § 99'])(
    'does not reach %s, which is not on the list',
    (provision) => {
      for (const day of ['2023-11-13', '2023-11-14', '2026-06-01']) {
        expect(on(day, provision).reporting, day).toEqual([]);
        expect(required(on(day, provision)), day).not.toContain('cpr');
      }
    },
  );

  it('is on decisions where help is decided on, so that an open offer without assessment has none', () => {
    expect(on('2026-06-01', 'serviceloven § 104').reporting).not.toEqual([]);
    expect(on('2026-06-01', 'serviceloven § 104', '### Adgang\nvisitation: ingen\n').reporting).toEqual([]);
    // Nobody can appeal a § 82 a offer: everybody who uses it is reported.
    expect(on('2026-06-01', 'serviceloven § 82 a', '### Adgang\nvisitation: ingen\n').reporting).not.toEqual([]);
  });

  it('asks for nothing where only one of two provisions has it', () => {
    const both = on('2026-06-01', 'serviceloven §§ 82 a og 82 c');
    expect(both.reporting).toHaveLength(1);
    expect(required(both)).toEqual([]);
  });
});
