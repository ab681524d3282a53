import { describe, expect, test } from 'vitest';
import { explainRule } from '../../packages/workspace/src/explain/explain-rule.ts';
import { temporaryFolder } from '../../packages/workspace/test/temporary-folder.ts';
import { kvast } from './run-kvast.ts';

const RULE = 'varighed/over-lovens-graense';
const STANDARD = `# Kvalitetsstandard "Forløb"
## Ydelse "Forløb" efter serviceloven § 82 b
varighed: højst 12 måneder
gentagelse: ikke til samme behov (lov)
`;

/** Words only: how lines are broken and marked is for the terminal to say. */
const words = (text: string) =>
  text
    .replace(/^```.*$|^ *#+ |^ *- |\*\*|`/gm, '')
    .split(/\s+/)
    .filter(Boolean);

describe('kvast explain', () => {
  test('says of a rule what the editor and its help page say, word for word', async () => {
    const { code, stdout, stderr } = await kvast(['explain', RULE], { cwd: await temporaryFolder({}) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(words(stdout)).toEqual(words(explainRule(RULE) ?? ''));
    for (const heading of ['Hvad', 'Hvorfor', 'Kilde og alvor', 'Gør sådan'])
      expect(stdout).toContain(`\n\n${heading}\n\n`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'fundet en fejl, for det bygger på serviceloven § 82 b, stk. 1 (lov)',
    );
  });

  test('says of a line what is found in it, on which ground, and what the line is for', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD });
    const found = await kvast(['explain', 'a.kvast:3'], { cwd });
    expect(found.code).toBe(0);
    expect(found.stdout).toContain('Fejl: Varigheden er længere end loven tillader');
    expect(found.stdout).toContain('Det bygger på serviceloven § 82 b, stk. 1 (lov).');
    expect(found.stdout).toContain(`kvast explain ${RULE}`);
    const quiet = await kvast(['explain', 'a.kvast:4'], { cwd });
    expect(quiet.stdout).toContain('Der er ingen fund på linjen.');
    expect(quiet.stdout).toContain('Om linjen: Om man kan få forløbet igen.');
    const beyond = await kvast(['explain', 'a.kvast:99'], { cwd });
    expect(beyond).toMatchObject({ code: 2, stdout: '', stderr: 'a.kvast:99: Filen har ikke så mange linjer.\n' });
    expect((await kvast(['explain', 'b.kvast:1'], { cwd })).code).toBe(2);
  });

  test('says of a provision what the catalogue holds, which rules read it and which services rest on it', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD });
    const { code, stdout } = await kvast(['explain', 'SEL §82b'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Varighed: højst 6 måneder · lov, stk. 1');
    expect(stdout).toContain(`- ${RULE} · Varigheden er længere end loven tillader`);
    expect(stdout).toContain('- a.kvast:2 · Forløb');
    // A rule about another prohibition, and one about no law at all.
    expect(stdout).not.toContain('samspil/samtaler');
    expect(stdout).not.toContain('dato/raekkefoelge');
    // What is voluntary is no duty, and what cannot be appealed has no deadline for it.
    expect(stdout).toContain('pligt/kan-skrevet-som-skal');
    expect(stdout).toContain('klage/lovet-uden-klageadgang');
    for (const other of ['pligt/skal-skrevet-som-kan', 'klage/afskaaret', 'klage/frist-mangler']) {
      expect(stdout).not.toContain(other);
    }
    const right = await kvast(['explain', 'SEL § 85'], { cwd });
    expect(right.stdout).toContain('pligt/skal-skrevet-som-kan');
    expect(right.stdout).not.toContain('pligt/kan-skrevet-som-skal');
  });

  test('answers in English about a line and a provision', async () => {
    const cwd = await temporaryFolder({ 'a.kvast': STANDARD });
    const line = await kvast(['explain', 'a.kvast:3', '--sprog', 'en'], { cwd });
    expect(line.stdout).toContain('Error: ');
    expect(line.stdout).toContain('It rests on serviceloven § 82 b, stk. 1 (statute).');
    expect(line.stdout).not.toMatch(/Fejl|Det bygger|Om linjen|Læs mere/);
    const provision = await kvast(['explain', 'SEL § 82 b', '--sprog', 'en'], { cwd });
    expect(provision.stdout).toContain('Services that rest on the provision');
    expect(provision.stdout).not.toMatch(/Regler, der|Ydelser, der|Varighed:/);
  });

  test.each([
    ['varighed/over-lovens-grænse', 'Mente du varighed/over-lovens-graense?'],
    ['over-lovens-graense', 'Mente du varighed/over-lovens-graense?'],
    ['serviceloven § 82 x', 'Mente du serviceloven § 82'],
    ['noget helt andet', 'er hverken en regel, en linje i en fil eller en bestemmelse i lovkataloget'],
  ])('asks back about “%s”', async (what, answer) => {
    const { code, stdout, stderr } = await kvast(['explain', what], { cwd: await temporaryFolder({}) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(answer);
  });
});
