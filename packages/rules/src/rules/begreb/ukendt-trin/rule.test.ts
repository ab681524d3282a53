import { describe, expect, it } from 'vitest';
import { expectCases, findings } from '../../../../test/run-rule.ts';
import rule from './rule.ts';

expectCases(rule);

const terms =
  '# Begreber "Lokale"\n## [støttebehov]\nsynonymer: behov for støtte\ntrin: intet, let, moderat, svært\n## [humør]\n';
const messages = (line: string) =>
  findings(rule, `# Kvalitetsstandard "A"\n${line}\n${terms}`).map(({ message }) => message.split('. ')[0]);

describe(rule.id, () => {
  it.each([
    '## Målgruppe\nalle af:\n- mindst niveau enormt på [støttebehov]',
    '## Gruppe "B"\n- niveau let til enormt på [støttebehov]',
    '## Uden for målgruppen\n- højst niveau enormt på [behov for støtte]',
    '## Eksempler\n- "C": alder 30 år, niveau "enormt" på [støttebehov] → berettiget',
  ])('finds the step wherever it stands: %s', (line) => {
    expect(messages(line)).toEqual(['»enormt« er ikke et trin på skalaen »støttebehov«']);
  });

  it('asks for the steps of a term that has none, and lets numbers be', () => {
    expect(messages('## Målgruppe\nalle af:\n- mindst niveau let på [humør]')).toEqual([
      '»let« er et trin på »humør«, men begrebet har ingen trin',
    ]);
    expect(messages('## Målgruppe\nalle af:\n- mindst niveau 2 på [humør]')).toEqual([]);
  });

  it.each(['mindst niveau let på [støttebehov]', 'niveau Intet til moderat på [behov for støtte]'])(
    'is silent on %s',
    (condition) => {
      expect(messages(`## Målgruppe\nalle af:\n- ${condition}`)).toEqual([]);
    },
  );
});
