import type { Clause, Provision } from '@kvast/model/law';
import type { PlainDate } from '@kvast/model/time';
import type { CatalogueView, DatedProvision } from './catalogue-view.ts';
import { citation, doubtAbout, type Language, strengthName } from './cite.ts';
import { sayProvisions } from './describe-condition.ts';
import { sayStatements } from './describe-statement.ts';
import type { Phrases } from './phrases.ts';
import { danish } from './phrases-da.ts';
import { english } from './phrases-en.ts';

/**
 * What a provision says on the view's day, as Markdown for hovers and `kvast law`: title, whether it is in force, what it
 * gives, clause by clause with source and strength, what took its place, where to read it.
 * @param id `serviceloven § 82 b`. Of a provision that the catalogue does not have, one sentence says so.
 */
export function describeProvision(view: CatalogueView, id: string, language: Language = 'da'): string {
  const phrases = language === 'da' ? danish : english;
  const dated = view.provision(id);
  if (!dated) return phrases.unknown(id);
  const { provision } = dated;
  const groups = [...Map.groupBy(view.clausesOf(id), together).values()];
  const clauses = groups.map((group) => sayClauses(group, provision, phrases, language));
  const parts = [
    `### ${provision.id}${provision.title ? ` · ${provision.title}` : ''}`,
    sayStatus(dated, phrases),
    ...provision.notes.map((note) => note.text),
    clauses.join('\n'),
    sayOrigin(view, provision, phrases),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The items of one list in one source are read as one line; everything else stands alone. */
function together(clause: Clause): unknown {
  const { said, citation: source, strength, confidence, period, onlyWhen } = clause;
  if (said.kind !== 'mustContain' && said.kind !== 'includes') return clause;
  const list = said.kind === 'mustContain' ? said.in : said.kind;
  return JSON.stringify([list, withoutNumber(source), strength, confidence, period, onlyWhen?.text]);
}

/** "§ 4, stk. 1, nr. 3" → "§ 4, stk. 1" */
function withoutNumber(source: string): string {
  return source.replace(/, nr\. \d+$/, '');
}

/** "- **Varighed:** højst 6 måneder · lov, stk. 1" */
function sayClauses(group: readonly Clause[], provision: Provision, phrases: Phrases, language: Language): string {
  const [first] = group as [Clause, ...Clause[]];
  const clause = group.length > 1 ? { ...first, citation: withoutNumber(first.citation) } : first;
  const since =
    clause.period.from && clause.period.from.iso !== provision.inForce?.from?.iso ? clause.period.from : undefined;
  const narrowed = clause.onlyWhen && `${phrases.demands.onlyWhen} ${clause.onlyWhen.text}`;
  const period = phrases.period({ from: since, to: clause.period.to });
  const source = [strengthName(clause.strength, language), sayCitation(clause, provision)].filter(Boolean).join(', ');
  const doubt = doubtAbout(clause.confidence, language);
  const said = `**${phrases.about[clause.said.kind]}:** ${sayStatements(
    group.map(({ said: each }) => each),
    phrases,
  )}`;
  return `- ${said}${period && ` (${period})`}${narrowed ? `, ${narrowed}` : ''} · ${source}${doubt ? ` · *${doubt}*` : ''}`;
}

/** The heading has named the provision, so "serviceloven § 82 b, stk. 1" is only "stk. 1" here. */
function sayCitation(clause: Clause, provision: Provision): string {
  const source = citation(clause, provision);
  return source === provision.id ? '' : source.replace(`${provision.id}, `, '');
}

function sayStatus({ provision, status, successors }: DatedProvision, phrases: Phrases): string {
  const { from, to } = provision.inForce ?? {};
  const replaced = successors.length > 0 ? phrases.replacedBy(sayProvisions(successors, phrases.and)) : '';
  const day = (date: PlainDate | undefined) => (date ? phrases.date(date) : '');
  const words = {
    inForce: from || to ? phrases.inForceSince({ from, to }) : phrases.inForce,
    repealed: phrases.repealed(day(to)),
    notYet: phrases.notYet(day(from)),
  };
  return [words[status], replaced].filter(Boolean).join(' ');
}

function sayOrigin(view: CatalogueView, provision: Provision, phrases: Phrases): string {
  const version = view.laws.find((law) => law.id === provision.law)?.source;
  const link = provision.link && `[${phrases.read}](${provision.link.text})`;
  return [version && phrases.lawVersion(version.text), link].filter(Boolean).join(' · ');
}
