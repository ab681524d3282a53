import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import type { Finding } from '@kvast/model/finding';
import { describe, expect, it } from 'vitest';
import { checkWorkspace, type RuleFault, runRules } from '../src/check.ts';
import { defineRule } from '../src/define-rule.ts';
import { rules } from '../src/generated/registry.ts';

const catalogue = builtInCatalogue();

function check(...texts: string[]): Finding[] {
  const models = texts.map((text, index) => {
    const { model } = parseDocument(text, { file: `${index + 1}.kvast`, lawNames: catalogue.lawNames });
    if (!model) throw new Error(`Cannot be read: ${text}`);
    return model;
  });
  const workspace = {
    standards: models.filter((model) => model.kind === 'standard'),
    municipalities: models.filter((model) => model.kind === 'municipality'),
    vocabularies: [...builtInVocabulary(), ...models.filter((model) => model.kind === 'vocabulary')],
  };
  return checkWorkspace(workspace, catalogue, { date: '2025-06-01' });
}

/** What the law-driven rules have to say about the body of a standard. */
function grave(body: string): string[] {
  const lawDriven = /^(?:varighed|gentagelse|form|pligt|samspil|registrering|henvisning)\//;
  return check(`# Kvalitetsstandard "Eksempel"\n${body}`)
    .filter(({ rule, severity }) => lawDriven.test(rule) && severity !== 'info')
    .map(({ rule }) => rule);
}

const course =
  '## Ydelse "Individuelt forløb" efter serviceloven § 82 b\nform: individuel\nvarighed: højst 6 måneder (lov)\n';

describe('a line that was not read', () => {
  const standard = (fee: string) => `${course}## Økonomi\n${fee}\n## Klage\nklageadgang: ingen\n`;
  const about = (body: string, group: string) =>
    check(`# Kvalitetsstandard "Eksempel"\n${body}`).filter(({ rule }) => rule.startsWith(`${group}/`));

  it('is no silence: what would be missed may stand in it', () => {
    expect(about(standard(''), 'betaling')).not.toEqual([]);
    expect(about(standard('egenbetalling ingen'), 'betaling')).toEqual([]);
  });

  it('is silence for the parts that it cannot have spoken of', () => {
    expect(about(standard('').replace('klageadgang: ingen', 'klageadgang: måske'), 'betaling')).not.toEqual([]);
  });

  it('has one finding, and rules say nothing of it', () => {
    const half = course.replace('højst 6 måneder (lov)', 'højst 12 måneder måske');
    expect(about(half, 'varighed')).toEqual([]);
    expect(about(course.replace('højst 6', 'højst 12'), 'varighed')).not.toEqual([]);
  });
});

describe('checking a workspace', () => {
  it('gives the findings in reading order, file by file', () => {
    const faulty = '# Kvalitetsstandard "A"\n## Ydelse "A" efter SEL § 82 b\nvarighed: 1 år\ngentagelse: mulig\n';
    const found = check(faulty, faulty);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['1.kvast', '2.kvast']));
    const places = found.map(({ file, range }) => Number(file[0]) * 1000 + range.start.line);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has rules whose ids are slugs that can be said aloud, each once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
  });
});

describe('a rule that fails', () => {
  const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const message = { what: 'Fundet.', why: 'Derfor.', todo: 'Gør noget.' };
  const steady = defineRule({
    id: 'a/steady',
    since: '1',
    scope: 'standard',
    check: (_, report) => report({ at, message }),
  });
  const failing = defineRule({
    id: 'a/failing',
    since: '1',
    scope: 'standard',
    check({ standard }, report) {
      report({ at, message });
      if (standard.title === 'B') throw new RangeError('trap');
    },
  });
  const failingMessage = defineRule({
    id: 'a/failing-message',
    since: '1',
    scope: 'workspace',
    check: (_, report) =>
      report({
        at,
        message: () => {
          throw new RangeError('trap');
        },
      }),
  });
  const standards = ['A', 'B'].flatMap((title) => {
    const { model } = parseDocument(`# Kvalitetsstandard "${title}"\n`, { file: title, lawNames: catalogue.lawNames });
    return model?.kind === 'standard' ? [model] : [];
  });
  const run = (onFault?: (fault: RuleFault) => void) =>
    runRules([failing, failingMessage, steady], { standards, municipalities: [], vocabularies: [] }, catalogue, {
      date: '2025-06-01',
      onFault,
    });

  it('loses its findings in that document only', () => {
    const faults: RuleFault[] = [];
    const found = run((fault) => faults.push(fault));
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['A a/failing', 'A a/steady', 'B a/steady']);
    expect(faults).toEqual([
      { rule: 'a/failing-message', file: '', error: expect.any(RangeError) },
      { rule: 'a/failing', file: 'B', error: expect.any(RangeError) },
    ]);
  });

  it('is an exception where nobody asked to be told', () => {
    expect(() => run()).toThrow(RangeError);
  });
});

describe('what the law allows, and practice shows', () => {
  it.each([
    [
      'a group after the individual course',
      `${course}### Efter forløbet\n> Du kan fortsætte i en gruppe efter [serviceloven § 82 a].\n`,
    ],
    ['a course shorter than the limit', course.replace('6 måneder (lov)', '20 uger (serviceniveau)')],
    [
      'a course beside § 85 for another need',
      `${course}### Uden for målgruppen\n- modtager hjælp efter serviceloven § 85 til samme behov\n`,
    ],
    [
      'an assessment under § 85 afterwards',
      `${course}### Efter forløbet\nherefter: vurdering efter serviceloven § 85\n`,
    ],
    ['a course combined with § 85', `${course}kan kombineres med: serviceloven § 85\n`],
    [
      'an open group without end or assessment',
      '## Ydelse "Café" efter serviceloven § 82 a\nform: gruppe\nvarighed: ingen grænse\n### Adgang\nvisitation: ingen\n',
    ],
    [
      'a mentor whose support is renewed',
      '## Ydelse "Mentor" efter lov om en aktiv beskæftigelsesindsats § 167\nvarighed: højst 6 måneder (lov)\ngentagelse: kan fornyes\n',
    ],
    [
      'nights in an emergency service',
      '## Ydelse "Akut" efter serviceloven § 82 c\nform: akut\nomfang: højst 3 overnatninger (serviceniveau)\n',
    ],
  ])('raises no alarm: %s', (_, body) => {
    expect(grave(body)).toEqual([]);
  });

  it('would raise one for the same course when it is too long', () => {
    expect(grave(course.replace('6 måneder', '7 måneder'))).toEqual(['varighed/over-lovens-graense']);
  });
});
