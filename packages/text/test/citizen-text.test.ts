import type { StandardModel } from '@kvast/model/standard';
import { describe, expect, it } from 'vitest';
import { citizenText } from '../src/citizen-text.ts';
import { writeMarkdown } from '../src/write-markdown.ts';
import {
  age,
  EMPTY_BLOCK,
  group,
  inTargetGroup,
  located,
  not,
  personal,
  prose,
  receives,
  ref,
  standard,
  term,
  unless,
} from './build.ts';
import { LAW, MUNICIPALITY, TERMS } from './models.ts';
import { SERVICE_STANDARD } from './service-standard.ts';
import { SHARED_STANDARD } from './shared-standard.ts';

const context = { terms: TERMS, law: LAW };

function markdown(
  model: Partial<StandardModel>,
  more: Partial<typeof context & { municipality: typeof MUNICIPALITY }> = {},
): string {
  return writeMarkdown(citizenText(standard('Hjælp', model), { ...context, ...more }));
}

function shared(block: Partial<StandardModel['shared']>): string {
  return markdown({ shared: { ...EMPTY_BLOCK, ...block } });
}

const adult = { age: { from: 18, wording: 'from' as const }, ...located() };

describe('who can get the help', () => {
  const group1 = (condition: NonNullable<StandardModel['shared']['targetGroup']>['condition']) =>
    shared({ targetGroup: { ...located(), prose: [], age: adult, condition } });

  it('is one sentence where it is short', () => {
    expect(group1(group('any', term('misbrug'), term('udsathed')))).toContain(
      '## Kan du få hjælpen?\n\nDu kan få hjælpen, hvis du er fyldt 18 år og enten har et misbrug eller lever i udsathed.\n',
    );
  });

  it('is a table of what it takes and what the words mean, with how much of it must be met, where it is long', () => {
    const text = group1(
      group('all', term('misbrug'), personal('wantsHelp'), not(term('udsathed')), personal('livesInMunicipality')),
    );
    expect(text).toContain(
      'Du kan få hjælpen, hvis du er fyldt 18 år, og alle disse punkter passer på dig:\n\n| Krav | Hvad det betyder |\n| --- | --- |\n| Du har et misbrug. | Forklaring på misbrug. |\n| Du ønsker hjælpen. |  |\n| Du lever ikke i udsathed. | Forklaring på udsathed. |\n| Du bor i kommunen. |  |\n',
    );
  });

  it('is a list where no words need to be explained', () => {
    const text = group1(
      group('all', personal('isMotivated'), personal('wantsHelp'), personal('consents'), personal('livesAlone')),
    );
    expect(text).toContain('alle disse punkter passer på dig:\n\n- Du er motiveret.\n- Du ønsker hjælpen.\n');
  });

  it('has its exception right beside it', () => {
    expect(group1(unless(term('misbrug'), receives(['101'])))).toContain(
      'Du kan få hjælpen, hvis du er fyldt 18 år og har et misbrug.\n\nDet gælder dog ikke, hvis du får hjælp efter serviceloven § 101.',
    );
  });

  it('does not make up the logic that a list lacks', () => {
    const condition = group('any', term('misbrug'), term('udsathed'));
    const text = shared({ targetGroup: { ...located(), prose: [], condition, listLogicMissing: located().range } });
    expect(text).toContain('Der står ikke, om ét punkt er nok, eller om alle skal passe.');
    expect(text).not.toMatch(/mindst ét|enten/);
  });
});

describe('who cannot', () => {
  it('is told with exception, reason and where to go', () => {
    const text = shared({
      exclusions: [
        {
          ...located(),
          condition: receives(['97']),
          unless: inTargetGroup('85'),
          referTo: { ...located(), provisions: [], name: 'Ledsageordning' },
          reason: prose('Kommunen dækker behovet dér'),
        },
      ],
    });
    expect(text).toContain(
      'Du kan ikke få hjælpen, hvis du får hjælp efter serviceloven § 97. Det er, fordi kommunen dækker behovet dér. Du kan alligevel få hjælpen, hvis du er i målgruppen for hjælp efter serviceloven § 85. Ellers kan du spørge kommunen om »Ledsageordning«.',
    );
  });

  it('in a service adds to who cannot get any of the help', () => {
    expect(writeMarkdown(citizenText(SERVICE_STANDARD, context))).toContain(
      'Du kan heller ikke få hjælpen, hvis du enten har',
    );
  });
});

describe('services', () => {
  const text = writeMarkdown(citizenText(SERVICE_STANDARD, { ...context, municipality: MUNICIPALITY }));

  it('stand between the shared parts about the help and those about getting it', () => {
    const headings = text.match(/^## .*$/gm) ?? [];
    expect(headings).toEqual([
      '## Kan du få hjælpen?',
      '## Hvornår kan du ikke få hjælpen?',
      '## Individuelt forløb',
      '## Socialpædagogisk støtte',
      '## Hvordan får du hjælpen?',
      '## Kan du klage?',
      '## Kan du søge om anden hjælp?',
      '## Hvem kan du kontakte?',
      '## Ord i teksten',
      '## Om denne tekst',
    ]);
  });

  it('say for themselves what the shared part says otherwise, and the shared part says so', () => {
    const [, sharedAppeal = ''] = text.split('\n## Kan du klage?');
    expect(sharedAppeal).toMatch(/^\n\nDu kan ikke klage.*\n\nFor »Socialpædagogisk støtte« gælder der noget andet\./);
    expect(text).toContain(
      '### Kan du klage?\n\nDu kan klage til Ankestyrelsen over kommunens afgørelse. Klagefristen er 4 uger.',
    );
  });

  it('repeat the shared half of a target group that they add to', () => {
    expect(text).toContain(
      'Du kan få hjælpen, hvis du er fyldt 18 år og hverken har et misbrug eller får hjælp efter serviceloven § 107.',
    );
  });
});

describe('what follows from the provision', () => {
  const service = SERVICE_STANDARD.services[0];
  if (!service) throw new Error('The model has a first service');
  const right = '## Kan du søge om anden hjælp?\n\nDu kan altid søge om hjælp efter serviceloven § 85.';

  it('is told, though the standard does not say it', () => {
    expect(markdown({ services: [service] })).toContain(right);
  });

  it('is not told where the provision does not say it', () => {
    expect(markdown({ services: [{ ...service, provisions: [ref('99')] }] })).not.toContain('søge om anden hjælp');
  });

  it('is not told where it is only remembered', () => {
    expect(markdown({ services: [service] })).not.toContain('§ 99');
  });

  it('is not told to everybody where it follows from single rulings', () => {
    expect(markdown({ services: [service] })).not.toContain('§ 107');
  });
});

describe('what the municipality says for all its standards', () => {
  it('is pulled in by name', () => {
    expect(markdown({ textBlocks: [prose('individuel vurdering')] }, { municipality: MUNICIPALITY })).toContain(
      '## Individuel vurdering\n\nVi ser altid på den enkelte.',
    );
    expect(markdown({}, { municipality: MUNICIPALITY })).not.toContain('Individuel vurdering');
  });

  it('gives contacts to a standard without any', () => {
    expect(markdown({}, { municipality: MUNICIPALITY })).toContain('**Borgerservice**');
    expect(writeMarkdown(citizenText(SHARED_STANDARD, { ...context, municipality: MUNICIPALITY }))).not.toContain(
      'Borgerservice',
    );
  });

  it('points at no line of the standard', () => {
    const { sections } = citizenText(standard('Hjælp'), { ...context, municipality: MUNICIPALITY });
    expect(JSON.stringify(sections)).not.toContain('"start"');
  });
});

it('an individual assessment is promised where the level guides', () => {
  expect(markdown({ guidingLevel: located() })).toContain(
    'Kommunen vurderer altid din situation konkret og individuelt',
  );
  expect(markdown({})).not.toContain('individuelt');
});

it('help that is not offered is told with the reason', () => {
  const notChosen = [
    { ...located(), provisions: [ref('82 c'), ref('82 d')], reason: prose('kommunen har et andet tilbud') },
  ];
  expect(markdown({ notChosen })).toContain(
    'Kommunen har valgt ikke at tilbyde hjælp efter serviceloven § 82 c eller § 82 d. Det er, fordi kommunen har et andet tilbud.',
  );
});

it('the writer decides whether prose comes before or after the facts', () => {
  const before = prose('Før.');
  const instance = { ...located(), to: 'none' as const };
  const after = prose('Efter.');
  const text = shared({ appeal: { ...located(), prose: [before, after], instance } });
  expect(text).toMatch(/Før\.\n\nDu kan ikke klage til en anden myndighed over kommunens afgørelse\.\n\nEfter\./);
});

it('explains the terms it uses, as the writer spells them', () => {
  const text = shared({
    purpose: {
      ...located(),
      prose: [prose('Ved [Misbrug] hjælper vi. Det ukendte [ord] står bare.')],
      effects: [],
      items: [],
    },
  });
  expect(text).toContain('Ved Misbrug hjælper vi. Det ukendte ord står bare.');
  expect(text).toContain('## Ord i teksten\n\n- **Misbrug:** Forklaring på misbrug.\n');
});

it('an empty standard is a short text, not an error', () => {
  expect(markdown({})).toMatch(/^# Hjælp\n\n## Om denne tekst\n/);
  expect(age({ wording: 'from' })).toBeDefined();
});
