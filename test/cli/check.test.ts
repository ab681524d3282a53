import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast } from './run-kvast.ts';

/** Lawful and complete enough to give findings only where a test puts a fault. */
const group = (title: string, extra = '') => `# Kvalitetsstandard "${title}"
gælder: fra 1. januar 2025 til 31. december 2026

## Ydelse "Gruppe" efter serviceloven § 82 a
form: gruppe
${extra}
`;
const tooLong = `# Kvalitetsstandard "For lang"

## Ydelse "Forløb" efter serviceloven § 82 b
form: individuel
varighed: højst 12 måneder
`;

describe('JSON', () => {
  test('has exactly the promised shape, and standard output holds nothing else', async () => {
    const folder = await temporaryFolder({ 'a.kvast': tooLong });
    const { code, report, stderr } = await checkJson(['a.kvast'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(Object.keys(report)).toEqual(['version', 'findings', 'suppressed', 'summary']);
    expect(report.version).toBe(1);
    expect(Object.keys(report.summary)).toEqual(['files', 'errors', 'warnings', 'infos', 'suppressed']);
    const allowed = new Set(['rule', 'severity', 'message', 'file', 'range', 'provision', 'strength', 'source']);
    for (const finding of report.findings) {
      expect(Object.keys(finding).filter((key) => !allowed.has(key))).toEqual([]);
      expect(Object.keys(finding.range)).toEqual(['start', 'end']);
      expect(finding.range.start.line).toBeGreaterThan(0);
      expect(finding.range.start.column).toBeGreaterThan(0);
    }
    const count = (severity: string) => report.findings.filter((one) => one.severity === severity).length;
    expect(report.summary).toEqual({
      files: 1,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: 0,
    });
  });

  test('points at the limit itself, with provision, strength and source', async () => {
    const folder = await temporaryFolder({ 'a.kvast': tooLong });
    const { report } = await checkJson(['a.kvast'], { cwd: folder });
    const found = report.findings.find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({
      file: 'a.kvast',
      range: { start: { line: 5 } },
      provision: 'serviceloven § 82 b',
      strength: 'statute',
      source: 'serviceloven § 82 b, stk. 1',
    });
  });

  test('findings stand by file, line and column', async () => {
    const folder = await temporaryFolder({ 'b.kvast': tooLong, 'a/x.kvast': tooLong, 'a.kvast': tooLong });
    const { report } = await checkJson(['.'], { cwd: folder });
    const places = report.findings.map(({ file, range }) => [file, range.start.line, range.start.column] as const);
    const sorted = [...places].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
    expect(places).toEqual(sorted);
    expect(new Set(places.map(([file]) => file))).toEqual(new Set(['a.kvast', 'a/x.kvast', 'b.kvast']));
  });

  test('wrong use leaves standard output empty', async () => {
    expect((await kvast(['check', '--format', 'json', '--date', 'x'])).stdout).toBe('');
  });
});

describe('pretty', () => {
  test('goes to a pipe without colours, ends with counts, and says once that it is no legal advice', async () => {
    const folder = await temporaryFolder({ 'a.kvast': tooLong, 'b.kvast': tooLong });
    const { code, stdout, stderr } = await kvast(['check'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/^a\.kvast:5:\d+ {2}fejl$/m);
    expect(stdout).toMatch(/^2 filer · \d+ fejl · \d+ advars(el|ler) · \d+ råd$/m);
    expect(stdout.replaceAll(/\s+/g, ' ').match(/ikke juridisk rådgivning/g)).toHaveLength(1);
  });

  test('in English', async () => {
    const folder = await temporaryFolder({ 'a.kvast': tooLong });
    const { stdout } = await kvast(['check', '--sprog', 'en'], { cwd: folder });
    expect(stdout).toMatch(/^1 file · \d+ errors? · \d+ warnings? · \d+ advice$/m);
  });
});

describe('exit code', () => {
  test('0 without errors, though there are warnings', async () => {
    const folder = await temporaryFolder({ 'a.kvast': group('Uden fejl') });
    const { code, report } = await checkJson(['a.kvast'], { cwd: folder });
    expect(report.summary.errors).toBe(0);
    expect(code).toBe(0);
  });

  test('2 wins over 1: something could not be read, and the others were still checked', async () => {
    const folder = await temporaryFolder({ 'a.kvast': tooLong });
    const { code, report } = await checkJson(['væk.kvast', 'a.kvast'], { cwd: folder });
    expect(code).toBe(2);
    expect(report.summary.files).toBe(1);
    expect(report.findings.map(({ file, provision }) => [file, provision])).toContainEqual([
      'a.kvast',
      'serviceloven § 82 b',
    ]);
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'fil/findes-ikke', file: 'væk.kvast' }));
  });
});

test('a single file is read with the terms around it, and nothing is reported about the others', async () => {
  const standard = group('Støtte', '### Målgruppe\nalle af:\n- [glasurskade]');
  const terms = '# Begreber "Lokale"\n## [glasurskade]\nforklaring: En skade.\n';
  const folder = await temporaryFolder({ 'a.kvast': standard, 'under/begreber.kvast': terms, 'fejl.kvast': tooLong });
  const alone = await temporaryFolder({ 'a.kvast': standard });
  const mentions = async (cwd: string) => {
    const { report } = await checkJson([join(cwd, 'a.kvast')]);
    expect(new Set(report.findings.map(({ file }) => file))).toEqual(new Set([join(cwd, 'a.kvast')]));
    expect(report.summary.files).toBe(1);
    return report.findings.filter(({ message }) => message.includes('glasurskade'));
  };
  expect(await mentions(alone)).not.toEqual([]);
  expect(await mentions(folder)).toEqual([]);
});

test('a contradiction is in the JSON at both places, and the one that does not count says so', async () => {
  const course = (name: string, length: string) =>
    `# Kvalitetsstandard "${name}"\n## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: højst ${length}\n`;
  const folder = await temporaryFolder({ 'a.kvast': course('A', '6 måneder'), 'b.kvast': course('B', '3 måneder') });
  const { stdout } = await kvast(['check', '.', '--format', 'json'], { cwd: folder });
  const { findings }: { findings: { rule: string; file: string; range: object; mirrorOf?: object }[] } =
    JSON.parse(stdout);
  const told = findings.filter(({ rule }) => rule === 'konflikt/forskellig-varighed');
  const counted = told.find(({ file }) => file === 'b.kvast');
  expect(told.map(({ file, mirrorOf }) => [file, mirrorOf])).toEqual([
    ['a.kvast', { file: 'b.kvast', range: counted?.range }],
    ['b.kvast', undefined],
  ]);
});

test('--date decides which law counts', async () => {
  const standard = '# Kvalitetsstandard "Unge"\n\n## Ydelse "Støtte" efter serviceloven § 76\nform: individuel\n';
  const folder = await temporaryFolder({ 'a.kvast': standard });
  const repealed = async (date: string) => {
    const run = await kvast(['check', 'a.kvast', '--date', date, '--format', 'json'], { cwd: folder });
    const { findings }: { findings: { message: string; severity: string }[] } = JSON.parse(run.stdout);
    return findings.filter(({ message, severity }) => severity !== 'info' && /ophævet|barnets lov/i.test(message));
  };
  expect(await repealed('2023-06-01')).toEqual([]);
  expect(await repealed('2025-06-01')).not.toEqual([]);
});

test("the workspace's own .lov files count", async () => {
  const law = `# Lov hyttelov "Lov om hytter"
## § 7 "Hytteophold"
i kraft: fra 1. januar 2020
varighed: højst 3 måneder
kilde: lov, stk. 1
`;
  const standard =
    '# Kvalitetsstandard "Hytter"\n\n## Ydelse "Ophold" efter hytteloven § 7\nvarighed: højst 5 måneder\n';
  const folder = await temporaryFolder({ 'hytter.lov': law.replace('hyttelov ', 'hytteloven '), 'a.kvast': standard });
  const { code, report } = await checkJson(['.'], { cwd: folder });
  expect(code).toBe(1);
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      file: 'a.kvast',
      severity: 'error',
      provision: 'hytteloven § 7',
      message: expect.stringMatching(/3 måneder/),
    }),
  );
});
