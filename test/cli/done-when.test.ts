import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, type JsonReport, kvast, root } from './run-kvast.ts';

const early = 'examples/lindoese/tidlig-stoette.kvast';
const support = 'examples/lindoese/socialpaedagogisk-stoette.kvast';

describe('the example municipality keeps the faults of the real standards, and each is found at its line', () => {
  let report: JsonReport;
  let code: number | null;

  beforeAll(async () => {
    ({ report, code } = await checkJson(['examples/lindoese']));
  });

  /** Errors and warnings in a line that begins with this text. */
  async function foundAt(file: string, lineStart: string): Promise<JsonReport['findings']> {
    const lines = (await readFile(join(root, file), 'utf8')).split('\n');
    const numbers = lines.flatMap((line, at) => (line.startsWith(lineStart) ? [at + 1] : []));
    expect(numbers, `${file} should have a line "${lineStart}"`).not.toEqual([]);
    return report.findings.filter(
      (one) => one.file === file && numbers.includes(one.range.start.line) && one.severity !== 'info',
    );
  }

  test.each([
    ['the limit of § 82 b is softened', support, 'varighed: op mod 6 måneder', /§ 82 b/, /op mod|som udgangspunkt/],
    ['§§ 82 a and b as a clarification stage', support, 'hjælpen skal: afklare behov', /§ 82 [ab]/, /§ 85|afklar/i],
    ['motivation as a condition for § 85', support, '- er motiveret', /§ 85/, /motiv/],
    ['one appeal text for §§ 82 a-b and § 85', support, '## Klage', /§ (82|85)/, /klage/i],
    ['a contact for an age that is not covered', early, '- Ungekontakten', /15/, /18/],
    ['everyone who gets § 85 is excluded', early, '- modtager hjælp efter serviceloven § 85', /§ 85/, /§ 82/],
    ['"over 18 år" in Tidlig støtte', early, 'alder: over 18 år', /over 18/i, /fyldt 18/i],
    ['"over 18 år" in Socialpædagogisk støtte', support, 'alder: over 18 år', /over 18/i, /fyldt 18/i],
    ['no dates', early, '# Kvalitetsstandard', /dato|gælder|vedtaget/i, /./],
  ])('%s', async (_, file, lineStart, first, second) => {
    const found = await foundAt(file, lineStart);
    const said = found.map(({ message, provision = '', source = '' }) => `${message} ${provision} ${source}`);
    expect(said.filter((text) => first.test(text) && second.test(text))).not.toEqual([]);
  });

  test('volunteers against "§ 82 d is not used", at one of the two lines', async () => {
    const found = [
      ...(await foundAt(early, 'samarbejde med: frivillige')),
      ...(await foundAt(early, '- serviceloven § 82 d')),
    ];
    expect(found.filter(({ message }) => /frivillig/.test(message) && /82 d/.test(message))).not.toEqual([]);
  });

  test('the exit code says whether one of them is an error', () => {
    expect(code).toBe(report.summary.errors > 0 ? 1 : 0);
  });
});

test('the corrected examples have no error and no warning', async () => {
  const { code, report } = await checkJson(['examples/lindoese-rettet']);
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(code).toBe(0);
  expect(report.summary).toMatchObject({ files: 4, errors: 0, warnings: 0 });
});

test('both folders at once give what each gives alone', async () => {
  const [both, faulty, corrected] = await Promise.all([
    checkJson(['examples/lindoese-rettet', 'examples/lindoese']),
    checkJson(['examples/lindoese']),
    checkJson(['examples/lindoese-rettet']),
  ]);
  const rules = (report: JsonReport) =>
    report.findings.map(({ file, rule, range }) => `${file}:${range.start.line} ${rule}`);
  expect(rules(both.report)).toEqual([...rules(corrected.report), ...rules(faulty.report)]);
});

test('12 months instead of 6 in a § 82 b service is an error that names § 82 b and 6 months and has a fix', async () => {
  const folder = await temporaryFolder();
  const files = ['begreber', 'kommune', 'socialpaedagogisk-stoette', 'tidlig-stoette'].map((name) => `${name}.kvast`);
  for (const name of files) {
    const text = await readFile(join(root, 'examples/lindoese-rettet', name), 'utf8');
    await writeFile(join(folder, name), text.replaceAll('højst 6 måneder', 'højst 12 måneder'));
  }
  const { code, report } = await checkJson(['.'], { cwd: folder });
  expect(code).toBe(1);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors).not.toEqual([]);
  expect(errors).toContainEqual(
    expect.objectContaining({
      provision: 'serviceloven § 82 b',
      strength: 'statute',
      message: expect.stringMatching(/6 måneder/),
    }),
  );
  const pretty = await kvast(['check', '.'], { cwd: folder });
  expect(pretty.stdout).toMatch(
    /varighed: højst 12 måneder[\s\S]{0,400}serviceloven § 82 b[^\n]*\n?[^\n]*rettelse\s+findes/,
  );
});
