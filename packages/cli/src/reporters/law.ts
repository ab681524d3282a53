import type { ClauseReport, LawEntry, LawIndex, ProvisionReport, RulingReport } from '@kvast/workspace/law-answer';
import { type LawTexts, lawTextsIn } from '../law-texts.ts';
import { type Terminal, wrap } from '../terminal.ts';
import type { Language } from '../texts.ts';

interface Setting {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** One provision as people read it: what holds on the day, what comes, what was, each clause with its source. */
export function provisionText(report: ProvisionReport, { terminal, language }: Setting): string {
  const texts = lawTextsIn[language];
  const day = (iso: string | undefined) => iso && texts.date(iso);
  const status = texts.status(report.status, day(report.from), day(report.to));
  const replaced = report.replacedBy && texts.replacedBy(report.replacedBy);
  const part = (title: string, when: ClauseReport['when']) => {
    const clauses = report.clauses.filter((clause) => clause.when === when);
    if (clauses.length === 0) return [];
    return [
      [terminal.paint('bold', title), ...clauses.flatMap((each) => clauseLines(each, terminal, texts))].join('\n'),
    ];
  };
  const now = part(texts.holds, 'now');
  const origin = [report.lawVersion && texts.lawVersion(report.lawVersion), report.link].filter(Boolean).join(' · ');
  return [
    heading(`${report.id} · ${report.title}`, terminal),
    wrap([texts.on(texts.date(report.date)), status, replaced].filter(Boolean).join(' '), terminal.width).join('\n'),
    ...report.notes.map((note) => wrap(note, terminal.width).join('\n')),
    ...(now.length === 0 && report.status === 'inForce' ? [texts.holdsNothing] : now),
    ...part(texts.later, 'later'),
    ...part(texts.earlier, 'earlier'),
    ...(origin ? [terminal.paint('dim', origin)] : []),
  ].join('\n\n');
}

/** "  Varighed: højst 6 måneder" and below it where that stands, how strong it is and how sure. */
function clauseLines(clause: ClauseReport, terminal: Terminal, texts: LawTexts): string[] {
  const period = texts.period(clause.from && texts.date(clause.from), clause.to && texts.date(clause.to));
  const narrowed = clause.onlyWhen && texts.onlyWhen(clause.onlyWhen);
  const replaced = clause.replacedBy && texts.replacedBy(clause.replacedBy);
  const limited = [`${clause.about}: ${clause.says}`, period && ` (${period})`, narrowed && `, ${narrowed}`];
  const said = [...limited, replaced && `. ${replaced}`].filter(Boolean).join('');
  const source = [clause.source, clause.strengthName, clause.doubt].filter(Boolean).join(' · ');
  return [
    ...wrap(said, terminal.width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
    ...wrap(source, terminal.width - 4).map((line) => `    ${terminal.paint('dim', line)}`),
  ];
}

export function rulingText(ruling: RulingReport, { terminal, language }: Setting): string {
  const texts = lawTextsIn[language];
  const status = [texts.rulingStatus[ruling.status], ruling.replacedBy && texts.rulingReplaced(ruling.replacedBy)];
  return [
    heading(`${texts.ruling(ruling.number)} · ${ruling.title}`, terminal),
    wrap(
      [texts.decided(ruling.decided.slice(0, 4), ruling.about), ...status].filter(Boolean).join(' '),
      terminal.width,
    ).join('\n'),
    ...ruling.notes.map((note) => wrap(note, terminal.width).join('\n')),
    ...(ruling.carries.length > 0 ? [texts.carries(ruling.carries)] : []),
    terminal.paint('dim', ruling.citation),
  ].join('\n\n');
}

/** Everything in the catalogue, one line each. */
export function indexText({ laws, rulings }: LawIndex, { terminal, language }: Setting): string {
  const texts = lawTextsIn[language];
  const named = laws
    .filter(({ provisions }) => provisions.length > 0)
    .map(({ id, title, provisions }) => {
      const name = id === title.toLowerCase() ? title : `${id} · ${title}`;
      return [heading(name, terminal), ...provisions.map((entry) => entryLine(entry, terminal, texts))].join('\n');
    });
  if (rulings.length === 0) return named.join('\n\n');
  const lines = rulings.map(({ number, title }) => `  ${number.padEnd(COLUMN)} ${title}`);
  return [...named, [heading(texts.rulings, terminal), ...lines].join('\n')].join('\n\n');
}

/** Widest paragraph and ruling number, with its sign. */
const COLUMN = 8;

function entryLine({ section, title, status, from, to }: LawEntry, terminal: Terminal, texts: LawTexts): string {
  const ended = status === 'repealed' && to && texts.listStatus.repealed(texts.date(to));
  const coming = status === 'notYet' && from && texts.listStatus.notYet(texts.date(from));
  const remark = ended || coming;
  return `  ${`§ ${section}`.padEnd(COLUMN)} ${title}${remark ? terminal.paint('dim', ` (${remark})`) : ''}`;
}

function heading(text: string, terminal: Terminal): string {
  return terminal.paint('bold', terminal.paint('underline', text));
}
