import { parseDocument } from '@kvast/language/parse';
import { builtInCatalogue, builtInVocabulary } from '@kvast/law/built-in';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../src/check.ts';

/**
 * What is lawful although it looks like a fault must raise nothing above info, from any rule about what the law says. First, as a check of
 * the check, what comes close to it and is none of that.
 */
const catalogue = builtInCatalogue();
const aboutLaw =
  /^(?:(?:adgang|form|frit-valg|gentagelse|indhold|omfang|ordlyd|pligt|samspil|varighed|ydelse)\/|efter-forloebet\/(?:fortsat|ny)|formaal\/bevare|frist\/lovens|krav\/ikke|maalgruppe\/(?!mangler)|skoen\/(?!klausul))/;

function found(body: string, date: string, severities: readonly string[]): string[] {
  const text = `# Kvalitetsstandard "Praksis"\n${body}`;
  const { model, findings } = parseDocument(text, { file: 'praksis.kvast', lawNames: catalogue.lawNames });
  if (model?.kind !== 'standard') throw new Error(text);
  const workspace = { standards: [model], municipalities: [], vocabularies: builtInVocabulary() };
  const faults = findings.filter(({ severity }) => severity !== 'info');
  expect(faults).toEqual([]);
  return checkWorkspace(workspace, catalogue, { date })
    .filter(({ rule, severity }) => aboutLaw.test(rule) && severities.includes(severity))
    .map(({ rule }) => rule);
}

const early = (provision: string, lines: string) => `## Ydelse "Tilbud" efter serviceloven ${provision}\n${lines}\n`;

describe('what comes close to the law', () => {
  it.each([
    [
      'twenty weeks with pauses, and a new course when that was not enough',
      early('§ 82 b', 'varighed: højst 20 uger\npause: mulig\n### Efter forløbet\nnyt forløb: muligt'),
      ['varighed/pause', 'gentagelse/nyt-forloeb'],
    ],
    ['early help without its letter', early('§ 82', 'form: gruppe'), ['ydelse/uden-bogstav']],
    [
      'help that goes on when the course is over',
      early('§ 82 b', '### Efter forløbet\n> Han beholder en løs tilknytning til sin medarbejder.'),
      ['efter-forloebet/fortsat-hjaelp'],
    ],
    [
      'a club where some are sent on to early help',
      early('§ 104', '> Nye borgere visiteres så vidt muligt til et tilbud efter § 82 a frem for klubben.'),
      ['ordlyd/samspil'],
    ],
  ])('finds %s', (_, body, rules) => {
    expect(found(body, '2026-03-01', ['error', 'warning', 'info'])).toEqual(expect.arrayContaining(rules));
  });

  const group = '### Målgruppe\nalder: fyldt 18 år\n';
  it.each([
    [
      'a group after the course',
      early(
        '§ 82 b',
        'varighed: højst 6 måneder\n### Efter forløbet\n> Du kan fortsætte i en gruppe efter § 82 a, hvor du beholder din kontaktperson.',
      ),
    ],
    [
      'a course after a decision to end § 85',
      early(
        '§ 82 b',
        'varighed: højst 6 måneder\n> Når støtten efter § 85 er stoppet ved en afgørelse, kan du få et forløb i stedet.',
      ),
    ],
    [
      'help in the home after rehabilitation',
      `gælder: fra 1. januar 2026\n${early('§ 83', `${group}### Uden for målgruppen\n- i målgruppen for ældreloven § 10\n### Adgang\n> Vi ser først på rehabilitering. Når forløbet slutter, vurderer vi, hvad du har brug for, og sætter mål med dig.`)}`,
    ],
    [
      'support that adapts to those who do not turn up',
      early(
        '§ 85',
        '> Du behøver ikke være motiveret. Møder du ikke op, kontakter vi dig, og støtten stopper kun ved en afgørelse.',
      ),
    ],
    [
      'a waiting list with a latest day',
      early('§ 85', '> Er der venteliste, begynder støtten senest 6 uger efter afgørelsen.'),
    ],
    [
      'a companion beside support',
      early(
        '§ 85',
        '### Omfatter ikke\n- Ledsagelse til fritid\n  efter: serviceloven § 97\n  medmindre: [særlige sociale problemer]',
      ),
    ],
    [
      'a companion by the book',
      early(
        '§ 97',
        'omfang: 15 timer om måneden (lov)\nopsparing: højst 6 måneder\n### Målgruppe\nalder: fra 18 år til folkepensionsalderen',
      ),
    ],
    [
      'treatment that begins in time',
      early(
        '§ 101',
        '### Adgang\nsagsbehandlingstid: højst 7 dage\n> Behandlingen begynder senest 14 dage efter, at du har henvendt dig.\n### Økonomi\nfrit valg: ja',
      ),
    ],
    [
      'a stay whose length is a usual one',
      early('§ 107, stk. 1', 'kommunen: kan tilbyde\nvarighed: højst 1 år (som udgangspunkt)'),
    ],
    ['a shelter without assessment', early('§ 110', '### Adgang\nvisitation: ingen\n> Du kan selv henvende dig.')],
    [
      'support for the young',
      '## Ydelse "Ungestøtte" efter barnets lov § 113\n### Målgruppe\nalder: 18-22 år\nalle af:\n- samtykker\n### Efter forløbet\n> Du kan få støtten igen, til du fylder 23 år. Målet er, at du bliver så selvhjulpen som muligt.\n',
    ],
    [
      'a mentor whose support is prolonged',
      '## Ydelse "Mentor" efter lov om en aktiv beskæftigelsesindsats § 167\nvarighed: højst 6 måneder (lov)\ngentagelse: kan fornyes\n> Støtten kan forlænges, og du kan få den, selv om du får SU.\n',
    ],
  ])('is silent about %s', (_, body) => {
    expect(found(body, '2026-03-01', ['error', 'warning'])).toEqual([]);
  });
});
