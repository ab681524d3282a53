import { builtInCatalogue } from '../packages/law/src/built-in.ts';
import { type ClauseReport, type ProvisionReport, provisionReport } from '../packages/law/src/provision-report.ts';
import type { Ruling } from '../packages/model/src/law.ts';

/** Only how a clause stands to its own dates depends on the day; the page shows the dates themselves. */
const DATE = '2026-01-01';
const SURE: Readonly<Record<ClauseReport['confidence'], string>> = {
  verified: 'bekræftet',
  memory: 'huskes',
  interpretation: 'fortolkning',
};
const STATUS: Readonly<Record<Ruling['status'], string>> = {
  current: 'gælder',
  withdrawn: 'kasseret',
  underReview: 'under overvejelse',
  unchecked: 'ikke efterset',
};

/** `docs/lovgrundlag.md`: what the catalogue says, clause by clause, and what a lawyer should confirm first. */
export function lawBasisPage(): string {
  const catalogue = builtInCatalogue();
  const view = catalogue.at(DATE);
  const reports = view.provisions().map((dated) => provisionReport(view, dated, 'da'));
  const clauses = reports.flatMap(({ clauses: of }) => of).length;
  return [
    '# Lovgrundlag',
    '',
    `Alt, hvad Kvasts regler bygger på: ${reports.length} bestemmelser med ${clauses} regler og ${catalogue.rulings.length} principmeddelelser. Siden er lavet ud fra lovfilerne i \`packages/law/laws\`. En jurist kan rette dem; se [Sådan retter du loven](lov.md).`,
    '',
    'En advarsel eller fejl bygger kun på det, der er bekræftet. Det, der huskes eller er en fortolkning, bliver højst til et råd.',
    '',
    ...catalogue.laws
      .filter(({ provisions }) => provisions.length > 0)
      .flatMap(({ id, title }) => [
        `## ${title}`,
        '',
        ...reports.filter((report) => report.id.startsWith(`${id} § `)).flatMap(provisionLines),
      ]),
    '## Principmeddelelser',
    '',
    '| Nummer | Handler om | Gælder den stadig? |',
    '|---|---|---|',
    ...catalogue.rulings.map(({ number, title, status }) => `| ${number} | ${cell(title)} | ${STATUS[status]} |`),
    '',
    '## Det skal en jurist bekræfte først',
    '',
    'Det, der kun huskes, er fortolket, eller er læst i en vejledning i stedet for i loven. Det, som flest regler i kataloget hviler på, står øverst.',
    '',
    '| Hvad | Kilde | Sikkerhed | Regler | Bestemmelser |',
    '|---|---|---|---|---|',
    ...toConfirm(reports),
    '',
    'Dertil kommer, om hver principmeddelelse ovenfor stadig gælder, når der står »ikke efterset«.',
    '',
  ].join('\n');
}

function provisionLines({ id, title, clauses, from, to, replacedBy }: ProvisionReport): string[] {
  const force = [from && `fra ${from}`, to && `til og med ${to}`].filter(Boolean).join(' ');
  const said = [force && `I kraft ${force}.`, replacedBy && `Afløst af ${replacedBy}.`].filter(Boolean).join(' ');
  const head = [`### ${id}: ${title}`, '', ...(said ? [said, ''] : [])];
  if (clauses.length === 0) return [...head, 'Ingen regler, kun en bemærkning.', ''];
  return [...head, '| Regel | Kilde | Styrke | Sikkerhed | Gælder |', '|---|---|---|---|---|', ...clauses.map(row), ''];
}

function row(clause: ClauseReport): string {
  const said = [`${clause.about}: ${clause.says}`, clause.onlyWhen && `kun når ${clause.onlyWhen}`];
  const dates = [clause.from && `fra ${clause.from}`, clause.to && `til og med ${clause.to}`].filter(Boolean).join(' ');
  const cells = [said.filter(Boolean).join(', '), clause.source, clause.strengthName, SURE[clause.confidence], dates];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** One fact is one statement from one source, whatever provisions repeat it; most repeated first. */
function toConfirm(reports: readonly ProvisionReport[]): string[] {
  const doubtful = reports.flatMap(({ id, clauses }) =>
    clauses
      .filter(({ confidence, strength }) => confidence !== 'verified' || ['guidance', 'unverified'].includes(strength))
      .map((clause) => ({
        id,
        clause,
        fact: `${clause.about}: ${clause.says}`,
        source: generalSource(id, clause.source),
      })),
  );
  const facts = [...Map.groupBy(doubtful, ({ fact, source }) => `${fact}\n${source}`).values()];
  return facts
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const { fact, source } = group[0] ?? { fact: '', source: '' };
      const sure = [...new Set(group.map(({ clause }) => SURE[clause.confidence]))].join(', ');
      const ids = [...new Set(group.map(({ id }) => id))];
      return `| ${cell(fact)} | ${cell(source)} | ${sure} | ${group.length} | ${cell(together(ids))} |`;
    });
}

/** `serviceloven §§ 83, 83 a; barnets lov § 113` */
function together(ids: readonly string[]): string {
  const byLaw = Map.groupBy(ids, (id) => id.split(' § ')[0] ?? id);
  return [...byLaw]
    .map(([law, of]) => `${law} ${of.length > 1 ? '§§' : '§'} ${of.map((id) => id.split(' § ')[1]).join(', ')}`)
    .join('; ');
}

/** "serviceloven § 82 b, stk. 1" is the provision itself: the same source for all that say so. */
function generalSource(id: string, source: string): string {
  return source.startsWith(id) ? 'bestemmelsen selv' : source;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
