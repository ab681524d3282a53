import { expect, it } from 'vitest';
import { lawCoverage } from '../../src/law-coverage/law-coverage.ts';
import { Workspace } from '../../src/workspace.ts';

const STANDARD = `# Kvalitetsstandard "Tidlig hjælp"
kommune: Prøve Kommune

## Ydelse "Samtaler" efter serviceloven § 82 b
varighed: højst 6 måneder

### Målgruppe
alder: fyldt 18 år
- [angst]

### Klage
klageadgang: ingen

### Registrering
felt startdato: dato, altid, til "at holde øje med de 6 måneder"
`;

function rows(text = STANDARD) {
  const workspace = new Workspace();
  workspace.set('a.kvast', text);
  return lawCoverage(workspace, ['a.kvast'], '2026-03-01', 'da');
}

function row(about: string, text?: string) {
  return rows(text).find((one) => one.about === about && one.provision === 'serviceloven § 82 b');
}

it('the six months of § 82 b lead to the rule, the sentence and the check in the form', () => {
  const duration = row('Varighed');
  expect(duration).toMatchObject({ says: 'højst 6 måneder', source: 'serviceloven § 82 b, stk. 1', gaps: [] });
  expect(duration?.rules).toContain('varighed/over-lovens-graense');
  expect(duration?.sentences).toEqual([{ line: 5, words: expect.stringContaining('højst 6 måneder') }]);
  expect(duration?.fields.map(({ line }) => line)).toContain(5);
});

it('a standard that says nothing of the length leaves a gap for sentence and field', () => {
  expect(row('Varighed', STANDARD.replace('varighed: højst 6 måneder\n', ''))?.gaps).toEqual(['sentence', 'field']);
});

it('the target group counts from its own lines, not only from its heading', () => {
  const group = row('Målgruppe');
  expect(group?.sentences.map(({ line }) => line)).toContain(9);
  expect(group?.gaps).toEqual([]);
});

it('that there is no appeal is read by the citizen, and nothing is set up for it', () => {
  expect(row('Klage')).toMatchObject({ sentences: [{ words: expect.stringContaining('kan ikke klage') }], gaps: [] });
});

it('what is for the rules alone is no gap for the citizen', () => {
  const prohibitions = rows().filter(({ about }) => about === 'Må ikke');
  expect(prohibitions.length).toBeGreaterThan(3);
  expect(prohibitions.flatMap(({ gaps }) => gaps).filter((gap) => gap !== 'rule')).toEqual([]);
});
