import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { checkJson, kvast } from './run-kvast.ts';

const standard = `# Kvalitetsstandard "Forløb"
undtag: varighed/over-lovens-graense til 31. december 2098 fordi "Byrådet ser på <niveauet> & mere"

## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 12 måneder

## Ydelse "Sludder"
varighed: højst seks
`;
const unreadable = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]);
const FOLDER = { 'mappe æ #1/støtte 100%.kvast': standard, 'ord.kvast': unreadable };
const FILE = 'mappe æ #1/støtte 100%.kvast';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { driver: { rules: { id: string; help?: { markdown: string } }[] } };
      readonly invocations: { executionSuccessful: boolean; toolConfigurationNotifications: unknown[] }[];
      readonly taxonomies: { taxa: { id: string; shortDescription: { text: string } }[] }[];
      readonly results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        partialFingerprints: Record<string, string>;
        fixes: { artifactChanges: { replacements: { insertedContent?: { text: string } }[] }[] }[];
        suppressions: { justification: string }[];
        taxa: { id: string; index: number }[];
      }[];
    },
  ];
}

describe('kvast check --format sarif', () => {
  let ours: Log;
  let example: Log;
  const sarif = async (args: readonly string[], cwd?: string) =>
    JSON.parse((await kvast(['check', ...args, '--format', 'sarif'], { cwd })).stdout);

  // Nobody changes them: one check of each is enough.
  let made: Promise<[Log, Log]> | undefined;
  beforeEach(async () => {
    made ??= Promise.all([sarif(['.'], await temporaryFolder(FOLDER)), sarif(['examples/lindoese'])]);
    [ours, example] = await made;
  });

  test('keeps to the schema of OASIS', async () => {
    const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    // The schema is of draft 4, whose name this validator does not know; it uses nothing that later drafts read otherwise.
    const { $schema, id, ...schema } = JSON.parse(await readFile(path, 'utf8'));
    expect($schema).toContain('draft-04');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const log of [ours, example]) {
      validate(log);
      expect(validate.errors).toBe(null);
    }
    expect(validate({ ...ours, version: '2.0.0' })).toBe(false);
  });

  test('a path of any letters is a valid relative address', () => {
    const uris = ours.runs[0].results.map((one) => one.locations[0]?.physicalLocation.artifactLocation.uri);
    expect(new Set(uris)).toEqual(new Set(['mappe%20%C3%A6%20%231/st%C3%B8tte%20100%25.kvast', 'ord.kvast']));
  });

  test('what an undtag line keeps back is a result with its reason, and what could not be read is no success', () => {
    const [run] = ours.runs;
    const kept = run.results.filter(({ suppressions }) => suppressions.length > 0);
    expect(kept).toMatchObject([
      {
        ruleId: 'varighed/over-lovens-graense',
        level: 'error',
        suppressions: [{ kind: 'inSource', justification: 'Byrådet ser på <niveauet> & mere' }],
        locations: [{ physicalLocation: { region: { startLine: 5, startColumn: 11, endLine: 5, endColumn: 27 } } }],
        fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'højst 6 måneder (lov)' } }] }] }],
      },
    ]);
    expect(run.invocations).toMatchObject(
      [{ executionSuccessful: false, toolConfigurationNotifications: [{ message: { text: /ikke en tekstfil/ } }] }].map(
        () => ({ executionSuccessful: false }),
      ),
    );
    expect(JSON.stringify(run.invocations)).toContain('Filen er ikke en tekstfil');
  });

  test('rules carry their page, and provisions are a taxonomy', () => {
    const [{ tool, results, taxonomies }] = example.runs;
    for (const { ruleId, ruleIndex, taxa } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      for (const { id, index } of taxa) expect(taxonomies[0]?.taxa[index]?.id).toBe(id);
    }
    const rule = tool.driver.rules.find(({ id }) => id === 'ydelse/uspecificeret');
    expect(rule?.help?.markdown).toContain('# Én ydelse hviler på bestemmelser med forskellige regler');
    expect(taxonomies[0]?.taxa.find(({ id }) => id === 'serviceloven § 85')?.shortDescription.text).toBe(
      'Socialpædagogisk støtte',
    );
  });

  test('every result has a fingerprint of its own', () => {
    const prints = example.runs[0].results.map((one) => one.partialFingerprints['kvast/v1']);
    expect(prints.every((print) => /^[0-9a-f]{32}:\d+$/.test(print ?? ''))).toBe(true);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('kvast check --format github', () => {
  test('is one command a line, with what GitHub reads as marks written out', async () => {
    const cwd = await temporaryFolder({ 'a,b:c%.kvast': standard.replace(/^undtag.*$/m, '') });
    const { code, stdout } = await kvast(['check', '.', '--format', 'github'], { cwd });
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    const error = lines.find((line) => line.includes('varighed/over-lovens-graense'));
    expect(error).toMatch(
      /^::error file=a%2Cb%3Ac%25\.kvast,line=5,endLine=5,col=11,endColumn=27,title=fejl · serviceloven § 82 b%2C stk\. 1 · varighed\/over-lovens-graense::\S/,
    );
    expect(lines.slice(0, -1).every((line) => /^::(error|warning|notice) /.test(line))).toBe(true);
    expect(lines.at(-1)).toMatch(/^1 fil · \d+ fejl · /);
  });
});

describe('kvast check --format junit', () => {
  test('fails for errors alone, as the exit code does, and can be read as XML', async () => {
    const cwd = await temporaryFolder({ ...FOLDER, 'tom.kvast': '# Kommune "Lindøse Kommune"\n' });
    const { code, stdout } = await kvast(['check', '.', '--format', 'junit'], { cwd });
    expect(code).toBe(2);
    expect(
      (await validateXML({ xml: { fileName: 'r.xml', contents: stdout }, normalization: 'format' })).errors,
    ).toEqual([]);
    const { report } = await checkJson(['.'], { cwd });
    const count = (pattern: RegExp) => stdout.match(pattern)?.length ?? 0;
    const errors = report.findings.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('fil/'));
    expect(count(/<failure /g)).toBe(errors.length);
    expect(count(/<error /g)).toBe(1);
    expect(count(/<skipped /g)).toBe(1);
    const tests = count(/<testcase /g);
    expect(stdout).toContain(
      `<testsuites name="kvast" tests="${tests}" failures="${errors.length}" errors="1" skipped="1" time="0">`,
    );
    expect(tests).toBe(report.findings.length + report.suppressed.length + 1);
    expect(stdout).toContain('message="Byrådet ser på &lt;niveauet&gt; &amp; mere"');
    expect(stdout).toContain('<testcase classname="tom.kvast" name="intet at bemærke"/>');
  });
});

describe('kvast check --out', () => {
  test('writes the report to a file, and says how it went', async () => {
    const cwd = await temporaryFolder({ [FILE]: standard });
    const run = await kvast(['check', '.', '--format', 'json', '--out', 'ud/rapport.json'], { cwd });
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^Skrev ud\/rapport\.json\n1 fil · /);
    const shown = await kvast(['check', '.', '--format', 'json'], { cwd });
    expect(await readFile(join(cwd, 'ud/rapport.json'), 'utf8')).toBe(shown.stdout);
    expect(run.code).toBe(shown.code);
  });

  test('says what stands in the way, and ends in 2', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': standard, 'i-vejen/x': '' });
    const run = await kvast(['check', 'a.kvast', '--format', 'sarif', '--out', 'i-vejen'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('i-vejen: Filen er ikke skrevet.');
    const unknown = await kvast(['check', 'a.kvast', '--format', 'word'], { cwd });
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('--format kan ikke være "word". Vælg mellem: github, ');
  });
});
