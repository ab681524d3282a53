import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { checkWithSuppressions, runRules } from '../src/check.ts';
import { rules } from '../src/generated/registry.ts';
import { rulePage } from '../src/rule-pages.ts';

const catalogue = builtInCatalogue();

function modelsOf(texts: readonly string[]) {
  const read = texts.flatMap((text, index) => {
    const { model } = parseDocument(text, { file: `${index + 1}.kvast`, lawNames: catalogue.lawNames });
    return model ?? [];
  });
  return {
    standards: read.filter((model) => model.kind === 'standard'),
    municipalities: read.filter((model) => model.kind === 'municipality'),
    vocabularies: builtInVocabulary(),
  };
}

const check = (...texts: string[]) => checkWithSuppressions(modelsOf(texts), catalogue, { date: '2025-06-01' });

const course = (duration: string, more = '') =>
  `# Kvalitetsstandard "${duration}"\n${more}## Ydelse "Forløb" efter serviceloven § 82 b\nvarighed: ${duration}\n`;

const about = (rules: RegExp, found: ReturnType<typeof check>['findings']) =>
  found.filter(({ rule }) => rules.test(rule)).map(({ file, rule }) => `${file} ${rule}`);

describe('a contradiction', () => {
  it('is told in both files, each pointing to the other', () => {
    const { findings } = check(course('højst 6 måneder'), course('højst 3 måneder'));
    const [mirror, finding] = findings.filter(({ rule }) => rule === 'konflikt/forskellig-varighed');
    expect(mirror).toMatchObject({ file: '1.kvast', related: [{ file: '2.kvast', range: finding?.range }] });
    expect(mirror?.mirrorOf).toEqual({ file: '2.kvast', range: finding?.range });
    expect(finding).toMatchObject({ file: '2.kvast', related: [{ file: '1.kvast', range: mirror?.range }] });
  });

  it('is not told where it only follows from what the law says of one of the places', () => {
    const durations = /^varighed\/over|^konflikt\//;
    const { findings } = check(course('højst 6 måneder'), course('højst 9 måneder'));
    expect(about(durations, findings)).toEqual(['2.kvast varighed/over-lovens-graense']);
  });

  it('is kept back in both files by a line in either', () => {
    const line = 'undtag: konflikt/forskellig-varighed til 31. december 2025 fordi "Byrådet ser på det"\n';
    for (const texts of [
      [course('højst 6 måneder', line), course('højst 3 måneder')],
      [course('højst 6 måneder'), course('højst 3 måneder', line)],
    ]) {
      const { findings, suppressed } = check(...texts);
      expect(about(/^(?:konflikt|undtag)\//, findings)).toEqual([]);
      expect(suppressed).toHaveLength(2);
    }
  });

  it('is not told where a line about who can get the help could not be read', () => {
    const group = '### Målgruppe\nmindst ét af:\n- [angst]\n';
    const texts = (line: string) => [course('højst 6 måneder') + group, course('højst 3 måneder') + group + line];
    const told = (line: string) => about(/^konflikt\/forskellig-varighed/, check(...texts(line)).findings);
    expect(told('')).toHaveLength(2);
    expect(told('- noget helt uforståeligt vrøvl her\n')).toEqual([]);
  });

  const unreadGroup = '## Uden for målgruppen\n- noget helt uforståeligt vrøvl her {\n';
  const unreadException = '### Omfatter ikke\n- Andet\n  medmindre: noget helt uforståeligt vrøvl her {\n';
  it.each([
    ['adgang', unreadGroup],
    ['mentor-gensidig', unreadGroup],
    ['gensidig-udelukkelse', unreadGroup],
    ['aeldre-hul', unreadGroup],
    ['opgave-83', unreadException],
    ['behandling-102', unreadException],
  ])('of the kind %s is not told where a line that bears on it could not be read', (slug, line) => {
    const page = rulePage(`konflikt/${slug}`)?.body ?? '';
    const example = /```kvast ugyldig\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const whole = /^# /m.test(example) ? example : `# Kvalitetsstandard "Eksempel"\n${example}`;
    const documents = whole.split(/^(?=# )/m).filter((part) => part.trim() !== '');
    const rule = rules.filter(({ id }) => id === `konflikt/${slug}`);
    const told = (more: string) => {
      const texts = documents.map((text) =>
        text.startsWith('# Kvali') ? text.replace(/(?=^## Fravalgt)|$(?![\s\S])/m, more) : text,
      );
      return runRules(rule, modelsOf(texts), catalogue, { date: '2026-06-01' });
    };
    expect(told('')).not.toEqual([]);
    expect(told(line)).toEqual([]);
  });
});
