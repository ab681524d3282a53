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

interface Item {
  /** `5.1 nr. 14` */
  readonly name: string;
  readonly reports: readonly string[];
  readonly silent: readonly string[];
  readonly remark: string;
}

/** The rows of the tables under headings that name a section of the legal note. */
function items(page: string): Item[] {
  let section = '';
  return page.split('\n').flatMap((line) => {
    if (line.startsWith('##')) section = /^### (5\.\d)/.exec(line)?.[1] ?? '';
    const [, number = '', , reports = '', silent = '', remark = ''] = line.split('|').map((cell) => cell.trim());
    if (section === '' || !/^\d+$/.test(number)) return [];
    return [{ name: `${section} nr. ${number}`, reports: rulesIn(reports), silent: rulesIn(silent), remark }];
  });
}

function rulesIn(cell: string): string[] {
  return cell
    .split('·')
    .map((rule) => rule.trim())
    .filter(Boolean);
}

/** Removes a section with its heading, up to the next heading of its level or above. */
function without(text: string, heading: string): string {
  const from = text.indexOf(`\n${heading}\n`);
  const next = text.slice(from + 2).search(heading.startsWith('###') ? /\n##/ : /\n## /);
  return text.slice(0, from) + text.slice(from + 2 + next);
}

/** What is in order, and the fault that it would be if it were written so. */
const spoilt: readonly (readonly [item: string, rule: string, spoil: (text: string) => string])[] = [
  ['5.1 nr. 4', 'efter-forloebet/mangler', (text) => without(text, '### Efter forløbet')],
  ['5.1 nr. 12', 'samspil/ledsagelse', (text) => text.replace(/ {2}medmindre: .*\n/, '')],
  ['5.1 nr. 15', 'frist/mangler', (text) => text.replace(/sagsbehandlingstid: .*/, 'sagsbehandlingstid: ingen')],
  [
    '5.1 nr. 16',
    'frist/overskridelse-mangler',
    (text) => text.replace(/ved overskridelse: .*\n> Kan fristen .*\n> afgørelsen\.\n/, ''),
  ],
  ['5.1 nr. 17', 'opfoelgning/mangler', (text) => without(text, '## Opfølgning')],
  ['5.1 nr. 18', 'dato/raekkefoelge', (text) => text.replace('opdateret: januar 2025', 'opdateret: januar 2026')],
  ['5.2 nr. 1', 'varighed/over-lovens-graense', (text) => text.replace('op til 6 måneder', 'op til 7 måneder')],
  ['5.2 nr. 11', 'frist/mangler', (text) => text.replace('visitation: ingen', 'visitation: krævet')],
  [
    '5.2 nr. 12',
    'klage/lovet-uden-klageadgang',
    (text) => text.replace('klageadgang: ingen', 'klageadgang: Ankestyrelsen'),
  ],
  ['5.2 nr. 14', 'betaling/hjaelpen-er-gratis', (text) => text.replace('egenbetaling: ingen', 'egenbetaling: ja')],
  [
    '5.2 nr. 14',
    'frit-valg/afskaaret',
    (text) => text.replaceAll('efter serviceloven § 82 a', 'efter serviceloven § 101'),
  ],
];

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

  describe('answer the legal note item by item', () => {
    const files = { '5.1': 'socialpaedagogisk-stoette.kvast', '5.2': 'tidlig-stoette.kvast' } as const;
    const fileOf = (item: string) => files[item.slice(0, 3) as keyof typeof files];
    let all: readonly Item[];

    beforeAll(async () => {
      all = items(await readFile(new URL('lindoese.md', import.meta.url), 'utf8'));
    });

    it('each of the 19 and the 15 with a finding, a rule that is silent, or a reason', () => {
      const numbers = (section: string, count: number) =>
        Array.from({ length: count }, (_, index) => `${section} nr. ${index + 1}`);
      expect(all.map(({ name }) => name)).toEqual([...numbers('5.1', 19), ...numbers('5.2', 15)]);
      for (const { name, reports, silent, remark } of all) {
        expect(reports.length + silent.length > 0 || remark.length > 20, name).toBe(true);
      }
    });

    it('with the rules that report and are silent in the file that the item is about', () => {
      for (const { name, reports, silent } of all) {
        const found = findings.filter(({ file }) => file === fileOf(name)).map(({ rule }) => rule);
        expect(found, name).toEqual(expect.arrayContaining([...reports]));
        for (const rule of silent) expect(found, name).not.toContain(rule);
      }
    });

    it('with a trial for every rule that is silent', () => {
      const silent = all.flatMap((item) => item.silent.map((rule) => `${item.name} ${rule}`));
      expect(spoilt.map(([item, rule]) => `${item} ${rule}`)).toEqual(silent);
    });

    it.each(spoilt)('%s: %s would speak if it were wrong', async (item, rule, spoil) => {
      const workspace = await open('lindoese');
      const file = fileOf(item);
      const text = await readFile(new URL(`../../examples/lindoese/${file}`, import.meta.url), 'utf8');
      const changed = spoil(text);
      expect(changed).not.toBe(text);
      workspace.set(file, changed);
      const found = workspace.check({ date }).findings.filter((finding) => finding.file === file);
      expect(found.map((finding) => finding.rule)).toContain(rule);
    });
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
