import type { Finding } from '@kvast/model/finding';
import { describe, expect, test } from 'vitest';
import { prettyReport } from '../src/reporters/pretty.ts';
import { displayWidth, terminalOf } from '../src/terminal.ts';
import { textsIn } from '../src/texts.ts';

const source = ['# Kvalitetsstandard "Støtte"', '', 'varighed: højst 12 måneder'].join('\n');

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'varighed/over-lovens-graense',
    severity: 'error',
    message: 'Forløbet er sat til 12 måneder, men loven tillader højst 6 måneder.',
    file: 'a.kvast',
    range: { start: { line: 3, column: 11 }, end: { line: 3, column: 27 } },
    provision: 'serviceloven § 82 b',
    strength: 'statute',
    source: 'serviceloven § 82 b, stk. 1',
    fixes: [{ title: 'Skriv 6 måneder', safe: true, edits: [] }],
    ...over,
  };
}

function report(
  findings: readonly Finding[],
  text = source,
  { columns = 80, colours = false, language = 'da' as 'da' | 'en' } = {},
): string {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const summary = { files: 1, errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed: 0 };
  const terminal = terminalOf({ isTTY: colours, columns }, {});
  return prettyReport(
    { findings, suppressed: [], summary },
    { terminal, texts: textsIn[language], source: () => text },
  );
}

test('a finding shows place, severity, message, the line with a mark under it, source, strength, rule and fix', () => {
  expect(report([finding()]).split('\n')).toEqual([
    'a.kvast',
    '',
    'a.kvast:3:11  fejl',
    '  Forløbet er sat til 12 måneder, men loven tillader højst 6 måneder.',
    '  3 | varighed: højst 12 måneder',
    '    |           ^^^^^^^^^^^^^^^^',
    '  serviceloven § 82 b, stk. 1 · lov · varighed/over-lovens-graense · rettelse',
    '  findes',
    '',
    '1 fil · 1 fejl · 0 advarsler · 0 råd',
    'Kvast sammenholder teksten med sit eget lovkatalog. Det er en hjælp til at',
    'skrive, ikke juridisk rådgivning.',
    '',
  ]);
});

test('without provision, strength and fix only the rule is left', () => {
  const bare = finding({ provision: undefined, strength: undefined, source: undefined, fixes: undefined });
  expect(report([bare])).toContain('\n  varighed/over-lovens-graense\n');
});

test('in English', () => {
  const text = report([finding({ severity: 'warning' }), finding()], source, { language: 'en' });
  expect(text).toContain('a.kvast:3:11  warning');
  expect(text).toContain('1 file · 1 error · 1 warning · 0 advice');
});

describe('the line in question', () => {
  const lineOf = (text: string) => text.split('\n').find((line) => line.startsWith('  1 | ')) ?? '';
  const markOf = (text: string) => text.split('\n').find((line) => /^ +\| +\^/.test(line)) ?? '';

  test('is cut on both sides of the mark where it is long', () => {
    const long = `${'ord '.repeat(2000)}FEJL${' ord'.repeat(2000)}`;
    const text = report(
      [finding({ range: { start: { line: 1, column: 8001 }, end: { line: 1, column: 8005 } } })],
      long,
    );
    const shown = lineOf(text);
    expect(displayWidth(shown)).toBeLessThanOrEqual(80);
    expect(shown).toMatch(/\| ….*…$/);
    expect(shown.slice(markOf(text).indexOf('^'), markOf(text).lastIndexOf('^') + 1)).toBe('FEJL');
  });

  test('cannot steer the terminal, and tabs keep the mark in place', () => {
    const text = report(
      [finding({ range: { start: { line: 1, column: 7 }, end: { line: 1, column: 11 } } })],
      '\t\u001b[2J\tFEJL',
    );
    expect(text).not.toContain('\u001b');
    expect(lineOf(text).slice(markOf(text).indexOf('^'))).toBe('FEJL');
  });

  test('a range over several lines is marked to the end of its first', () => {
    const text = report([finding({ range: { start: { line: 1, column: 3 }, end: { line: 3, column: 1 } } })]);
    expect(markOf(text)).toBe(`    |   ${'^'.repeat(26)}`);
  });

  test.each([
    ['an empty line', { line: 2, column: 1 }],
    ['a line that is not there', { line: 99, column: 5 }],
  ])('is left out for %s', (_, start) => {
    expect(report([finding({ range: { start, end: start } })])).not.toContain('^');
  });
});

test('colours only where the stream is a terminal, NO_COLOR is not set and it is no dumb one', () => {
  expect(report([finding()], source, { colours: true })).toContain('\u001b[31mfejl');
  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
    expect(terminalOf({ isTTY: true }, env).paint('red', 'fejl')).toBe('fejl');
  }
  expect(terminalOf({}, {}).paint('red', 'fejl')).toBe('fejl');
});

test('a file with thousands of findings shows the first, and counts the rest', () => {
  const many = Array.from({ length: 5000 }, () => finding());
  const text = report(many);
  expect(text.match(/a\.kvast:3:11/g)).toHaveLength(200);
  expect(text).toContain('… og 4.800 til i denne fil.');
  expect(text).toContain('1 fil · 5.000 fejl');
});

test('each file has its heading once', () => {
  const text = report([finding(), finding(), finding({ file: 'b.kvast' })]);
  expect(text.match(/^a\.kvast$/gm)).toHaveLength(1);
  expect(text.match(/^b\.kvast$/gm)).toHaveLength(1);
});
