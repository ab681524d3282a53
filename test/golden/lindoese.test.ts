import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Finding, FindingSeverity } from '@kvast/model/finding';
import { lastDay } from '@kvast/model/time';
import { readFiles } from '@kvast/workspace/read-files';
import { Workspace } from '@kvast/workspace/workspace';
import { beforeAll, describe, expect, it } from 'vitest';

const date = '2026-03-01';
const severities: Readonly<Record<string, FindingSeverity>> = { fejl: 'error', advarsel: 'warning', råd: 'info' };

/** The files of one example, each by its name alone. */
async function open(example: string): Promise<Workspace> {
  const folder = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
  const { files, problems } = await readFiles([folder]);
  expect(problems).toEqual([]);
  const workspace = new Workspace();
  for (const { file, text } of files) workspace.set(file.slice(file.lastIndexOf('/') + 1), text);
  return workspace;
}

/** The rows of the tables under headings that name a file, as "file:line rule severity". */
function expected(page: string): string[] {
  let file = '';
  return page.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) file = line.slice(3);
    const [, number = '', rule, severity = ''] = line.split('|').map((cell) => cell.trim());
    return file.endsWith('.kvast') && /^\d+$/.test(number) ? [`${file}:${number} ${rule} ${severities[severity]}`] : [];
  });
}

function asRows(findings: readonly Finding[]): string[] {
  return findings.map(({ file, range, rule, severity }) => `${file}:${range.start.line} ${rule} ${severity}`);
}

describe('the faulty examples', () => {
  let findings: readonly Finding[];

  beforeAll(async () => {
    findings = (await open('lindoese')).check({ date }).findings;
  });

  it('have exactly the findings of lindoese.md', async () => {
    const page = await readFile(new URL('lindoese.md', import.meta.url), 'utf8');
    expect(asRows(findings).toSorted()).toEqual(expected(page).toSorted());
  });

  it.each([
    ['a softened § 82 b limit', 'socialpaedagogisk-stoette', 'varighed/bloed-graense', 'op mod'],
    [
      '§§ 82 a/b as a clarification stage for § 85',
      'socialpaedagogisk-stoette',
      'samspil/afklaring-foer-85',
      'afklaring',
    ],
    [
      'motivation as a condition for § 85',
      'socialpaedagogisk-stoette',
      'samspil/motivation-som-betingelse',
      'motiveret',
    ],
    ['a shared appeal text', 'socialpaedagogisk-stoette', 'klage/faelles-afsnit', 'samme klageafsnit'],
    ['a contact’s age outside the target group', 'tidlig-stoette', 'kontakt/alder-uden-for-maalgruppen', '15-29 år'],
    ['a blanket exclusion of § 85 recipients', 'tidlig-stoette', 'samspil/udelukker-modtagere', 'serviceloven § 85'],
    ['volunteers against “§ 82 d not used”', 'tidlig-stoette', 'konflikt/frivillige', 'serviceloven § 82 d'],
    ['missing dates', 'tidlig-stoette', 'dato/mangler', 'hvornår den gælder'],
    ['“over 18 år”', 'socialpaedagogisk-stoette', 'alder/over-18', '»Over 18 år«'],
    ['“over 18 år”', 'tidlig-stoette', 'alder/over-18', '»Over 18 år«'],
  ])('warn of %s in %s', (_, file, rule, words) => {
    const found = findings.filter((finding) => finding.file === `${file}.kvast` && finding.rule === rule);
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).not.toBe('info');
    expect(found[0]?.message).toContain(words);
  });

  it('name the source of everything that rests on a provision of its own', () => {
    const lawDriven = findings.filter(({ rule }) => /^(?:varighed|gentagelse|samspil|klage)\//.test(rule));
    expect(lawDriven.length).toBeGreaterThan(8);
    for (const { rule, provision } of lawDriven) expect(provision, rule).toMatch(/^serviceloven § \d+/);
  });
});

describe('the corrected examples', () => {
  it('have no error and no warning, now and on the last day of their validity', async () => {
    const workspace = await open('lindoese-rettet');
    const ends = workspace.files().flatMap((file) => {
      const to = workspace.standard(file)?.valid?.to;
      return to ? [lastDay(to)] : [];
    });
    expect(ends).toHaveLength(2);
    for (const day of [date, ...ends]) {
      const grave = workspace.check({ date: day }).findings.filter(({ severity }) => severity !== 'info');
      expect(asRows(grave), day).toEqual([]);
    }
  });
});
