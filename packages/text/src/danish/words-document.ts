import type { Group } from '@kvast/model/block';
import type { QualityGoal } from '@kvast/model/follow-up';
import type { ProvisionRef } from '@kvast/model/provision-ref';
import type { Prose, ProseMark } from '@kvast/model/source';
import type { StandardModel } from '@kvast/model/standard';
import type { Boundary, HouseholdMember } from '@kvast/model/target-group';
import type { Period } from '@kvast/model/time';
import { type Phrase, phrase, sentence, sentences } from '../phrase.ts';
import { age, ageVerb } from './age.ts';
import { date, period } from './dates.ts';
import { closed } from './fitting.ts';
import type { Sources } from './leaf-clause.ts';
import { legalBases } from './legal-basis.ts';
import { and, inSentence } from './lists.ts';
import { interval, limited, number } from './numbers.ts';
import { provisions } from './provisions.ts';
import { stated } from './strength.ts';
import type { Reader, Voice } from './voice.ts';

type Status = NonNullable<StandardModel['status']>['status'];

const STATUS: Record<Status, string> = { draft: 'udkast', hearing: 'i høring', adopted: 'vedtaget' };

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export type DocumentWords = ReturnType<typeof documentWords>;

/** Sentences about the standard as a document, and about the parts that groups, goals and neighbouring law have in it. */
export function documentWords(voice: Voice, sources: Sources, written: (text: string) => Phrase) {
  const names = (prose: readonly Prose[]): Phrase => and(prose.map(({ text }) => written(text)));

  return {
    /** Undefined for a standard that is adopted: it holds. */
    notice: (status: Status): Phrase | undefined => {
      if (status === 'draft') return phrase`Udkast – gælder ikke endnu`;
      return status === 'hearing' ? phrase`I høring – gælder ikke endnu` : undefined;
    },
    /** Whom the text speaks to, where that is not simply the citizen. */
    reader: (reader: Reader): Phrase | undefined => {
      if (voice.form === 'borgeren') {
        const readers: Record<Reader, Phrase | undefined> = {
          citizen: undefined,
          relative: phrase`Teksten er skrevet til pårørende.`,
          parent: phrase`Teksten er skrevet til forældre.`,
          youngPerson: phrase`Teksten er skrevet til unge.`,
        };
        return readers[reader];
      }
      const readers: Record<Reader, Phrase | undefined> = {
        citizen: undefined,
        relative: phrase`Teksten er skrevet til dig, der er pårørende.`,
        parent: phrase`Teksten er skrevet til dig, der er forælder.`,
        youngPerson: phrase`Teksten er skrevet til dig, der er ung.`,
      };
      return readers[reader];
    },
    mark: (mark: ProseMark): Phrase =>
      ({
        law: phrase`Det følger af loven.`,
        serviceLevel: phrase`Det er kommunens serviceniveau.`,
        practice: phrase`Det er faglig praksis.`,
        goal: phrase`Det er kommunens mål.`,
        asARule: phrase`Det gælder som udgangspunkt.`,
        typically: phrase`Sådan er det typisk.`,
        exceptionally: phrase`Det sker i særlige tilfælde.`,
      })[mark],
    quotedFrom: (refs: readonly ProvisionRef[]): Phrase => provisions(refs, sources.link, 'og'),

    rank: (rank: NonNullable<Group['rank']>['rank']): Phrase =>
      rank === 'primary'
        ? phrase`Hjælpen er først og fremmest til denne gruppe (den primære målgruppe).`
        : phrase`Hjælpen er også til denne gruppe (den sekundære målgruppe).`,
    groupContact: ({ text }: Prose): Phrase => sentence(phrase`${voice.subject} kan kontakte ${written(text)}`),
    /** Opening of the rule for who is in the group. */
    belongsToGroup: (): string => capital(`${voice.subject} hører til gruppen`),
    noAgeLimit: (): Phrase => phrase`Der er ingen aldersgrænse.`,
    household: (members: readonly HouseholdMember[]): Phrase =>
      sentence(
        phrase`kommunen ser også på, om andre i husstanden kan hjælpe til: ${and(
          members.map(({ name, age: ages }) =>
            ages ? phrase`${written(name)}, der ${ageVerb(ages)} ${age(ages)}` : written(name),
          ),
        )}`,
      ),
    boundary: ({ provisions: refs, reason }: Boundary, title: string | undefined, because: (prose: Prose) => Phrase) =>
      sentences(
        phrase`Hjælp efter ${provisions(refs, sources.link, 'og')}${title ? ` (${inSentence(title)})` : ''} er ikke den samme hjælp som denne.`,
        reason && because(reason),
      ),

    vision: ({ text }: Prose): Phrase =>
      sentence(phrase`kommunens vision er${/^at\b/i.test(text) ? ', ' : ' denne: '}${written(text)}`),
    goalMeasured: ({ text }: Prose): Phrase =>
      sentence(phrase`det måles ved${/^(hvor|hvad|hvem|om|at)\b/i.test(text) ? ',' : ''} ${written(text)}`),
    goalTarget: ({ limit, percent, bound }: NonNullable<QualityGoal['target']>): Phrase | undefined => {
      if (limit) return stated({ subject: 'målet', verb: 'er', rest: limited(limit) }, limit.strength);
      const words = { atMost: 'højst ', atLeast: 'mindst ', about: 'cirka ', exactly: '' };
      return percent === undefined
        ? undefined
        : phrase`Målet er ${words[bound ?? 'exactly']}${number(percent)} procent.`;
    },
    goalFollowedUp: ({ every, strength }: NonNullable<QualityGoal['every']>): Phrase =>
      stated({ subject: 'kommunen', verb: 'følger', rest: `op ${interval(every)}` }, strength),
    goalResponsible: ({ text }: Prose): Phrase => sentence(phrase`${closed(written(text))} har ansvaret for målet`),

    serviceHolds: (valid: Period): Phrase | undefined => {
      const when = period(valid);
      return when && sentence(phrase`det, der står her, gælder ${when}`);
    },
    glossarySteps: (steps: readonly string[]): Phrase =>
      sentence(phrase`niveauerne er, fra det laveste til det højeste: ${and(steps.map((step) => phrase`${step}`))}`),

    aboutText: (): readonly Phrase[] => [
      phrase`Teksten er lavet ud fra kommunens kvalitetsstandard. Den fortæller om reglerne, men den er ikke juridisk rådgivning, og den er ikke en afgørelse i en sag.`,
    ],
    /** What is known of the document itself, as names and values. */
    facts: (standard: StandardModel): readonly (readonly [name: string, value: Phrase | undefined])[] => {
      const text = (prose: Prose | undefined): Phrase | undefined => prose && phrase`${prose.text}`;
      const { adopted, updated, revision, annexes = [], readWith = [], commonFor } = standard;
      const { legalBasis = [] } = standard.shared;
      const electionPeriod = phrase`én gang i hver valgperiode`;
      return [
        ['Standard', phrase`${standard.title}`],
        ['Nummer', text(standard.number)],
        ['Status', standard.status && phrase`${STATUS[standard.status.status]}`],
        ['Kommune', text(standard.municipality)],
        ['Udvalg', text(standard.committee)],
        ['Forvaltning', text(standard.department)],
        ['Sagsnummer', text(standard.caseNumber)],
        ['Version', text(standard.version)],
        ['Erstatter', text(standard.replaces)],
        ['Gælder', standard.valid && period(standard.valid)],
        ['Indstillet af', text(standard.recommendedBy)],
        ['Vedtaget', adopted && phrase`${date(adopted.date)}${adopted.by ? ` af ${adopted.by}` : ''}`],
        ['Opdateret', updated && date(updated.date)],
        [
          'Revideres',
          revision && (revision.every === 'electionPeriod' ? electionPeriod : phrase`${interval(revision.every)}`),
        ],
        ['Bilag', annexes.length > 0 ? names(annexes) : undefined],
        ['Bygger også på', legalBasis.length > 0 ? legalBases(legalBasis, sources.link) : undefined],
        ['Læses sammen med', readWith.length > 0 ? names(readWith) : undefined],
        ['Fælles for', commonFor && phrase`${commonFor.standards.join(', ') || 'alle kommunens kvalitetsstandarder'}`],
      ];
    },
    historyDate: date,
  };
}
