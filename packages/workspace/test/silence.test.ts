import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionId } from '@kvast/model/provision-ref';
import { beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../src/workspace.ts';

/**
 * Whole, correct standards, as a municipality would keep them. Whoever makes a rule that warns about one of them has made a false alarm, or
 * found a fault in the standard: then mend the standard.
 */
const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const FOLDERS = ['lindoese-katalog', 'lindoese-rettet'];

/** What the years themselves bring: two standards end, and nobody renewed them or what refers to them. */
const EXPECTED = [
  '2027-01-01 begins lindoese-katalog/botilbud.kvast konflikt/henvisning-udloebet',
  '2027-01-01 begins lindoese-katalog/opsoegende-kontaktperson.kvast konflikt/henvisning-udloebet',
  '2027-01-01 begins lindoese-katalog/praktisk-hjaelp-og-pleje.kvast dato/udloebet',
  '2027-01-01 begins lindoese-katalog/praktisk-hjaelp-og-pleje.kvast konflikt/henvisning-udloebet',
  '2027-01-01 begins lindoese-katalog/praktisk-hjaelp-og-pleje.kvast konflikt/henvisning-udloebet',
  '2027-01-01 begins lindoese-katalog/traening.kvast dato/udloebet',
];

const workspace = new Workspace();

beforeAll(() => {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(examples, folder))) {
      if (name.endsWith('.kvast'))
        workspace.set(`${folder}/${name}`, readFileSync(join(examples, folder, name), 'utf8'));
    }
  }
});

describe('the correct standards of Lindøse', () => {
  it('are many, and about the whole field', () => {
    const standards = workspace.files().flatMap((file) => workspace.standard(file) ?? []);
    expect(standards.length).toBeGreaterThanOrEqual(25);
    const covered = new Set(
      standards.flatMap(({ services }) => services.flatMap((one) => one.provisions.map(provisionId))),
    );
    const sections =
      '82 a,82 b,82 c,82 d,83,83 a,83 b,84,85,85 a,86,95,96,97,98,99,100,101,102,103,104,107,108,109,110';
    const wanted = sections.split(',').map((section) => `serviceloven § ${section}`);
    const others = ['beskæftigelsesindsatsloven § 167', 'barnets lov § 113'];
    expect([...wanted, ...others].filter((id) => !covered.has(id))).toEqual([]);
  });

  it('raise no alarm', () => {
    const { findings } = workspace.check({ date: '2026-03-01' });
    const grave = findings.filter(({ severity }) => severity !== 'info');
    expect(grave.map(({ file, range, rule, message }) => `${file}:${range.start.line} ${rule} ${message}`)).toEqual([]);
  });

  it('raise none in the years around either, but for what the years themselves bring', () => {
    const { events } = workspace.timeline({ from: '2024-01-01', to: '2027-12-31' });
    const grave = events.filter(({ finding }) => finding.severity !== 'info');
    expect(grave.map(({ date, change, finding }) => `${date} ${change} ${finding.file} ${finding.rule}`)).toEqual(
      EXPECTED,
    );
  });
});
